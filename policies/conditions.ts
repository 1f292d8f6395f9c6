// The vocabulary of conditions (条件词汇): each a sentence and a pure function from a post to tests (04-permissions 4.6).
import { condition } from '../src/policy/condition.ts';

export const anywhere = condition('全部', 'anywhere', () => ({}));

export const within = condition('本辖区以内', 'within the jurisdiction', post => ({
  regionPath: { $within: post.regionPath },
}));

/** For divisions themselves, whose path is their own. */
export const divisionWithin = condition('本辖区以内', 'within the jurisdiction', post => ({
  path: { $within: post.regionPath },
}));

export const ofOwnUnit = condition('本成员单位', 'of the own member unit', post => ({ unit: post.unit }));

export const ofOwnOrganization = condition('本机构', 'of the own organisation', post => ({
  organization: post.organization,
}));

export const inForce = condition('现行', 'in force', post => ({ validTo: { $lasts: post.today } }));

export const listed = condition('公开通讯录', 'listed in the published directory', () => ({ published: true }));

export const liaisons = condition('各单位联络员', 'liaisons of the units', () => ({ liaison: true }));

export const liaisonPosts = condition('联络员岗位', 'posts of liaisons', () => ({ kind: 'LIAISON' }));

export const self = condition('本人', 'oneself', post => ({ id: post.staff }));

export const ownPosts = condition('本人岗位', 'held by oneself', post => ({ staff: post.staff }));

export const ownSeats = condition('本人职务', 'held by oneself', post => ({ person: post.staff }));

export const delegatedBySelf = condition('本人授权', 'delegated by oneself', post => ({ delegator: post.staff }));

export const delegatedToSelf = condition('授权给本人', 'delegated to oneself', post => ({ delegate: post.staff }));

export const ownAccount = condition('本人账户', 'the own account', post => ({ id: post.account }));

export const proposedByAnother = condition('他人提出的', 'proposed by somebody else', post => ({
  proposedBy: { $differs: post.account },
  account: { $differs: post.account },
}));

export const ofOwnAccount = condition('本人账户的', 'of the own account', post => ({ account: post.account }));

export const sentToCounty = condition('发给县级的', 'sent to the county', () => ({ receiver: 'COUNTY_OFFICE' }));

export const sentToCity = condition('发给市级的', 'sent to the city', () => ({ receiver: 'CITY_OFFICE' }));
