// What an explanation says (判定说明): the decision, which rules were tried for which post, which conditions held, and what
// is nearest to a grant. Judged without a database.
import { describe, expect, test } from '@jest/globals';
import { type Class, metaOf } from '../src/model/meta.ts';
import { Duty } from '../src/modules/organisation/duty.entity.ts';
import { PushObligation } from '../src/modules/organisation/push-obligation.entity.ts';
import { Region } from '../src/modules/regions/region.entity.ts';
import { Assignment, StaffMember } from '../src/modules/staff/staff-member.entity.ts';
import { completePolicySet } from '../src/policies.ts';
import { explain } from '../src/policy/explain/explain.ts';
import { type Explanation, OPEN, type View } from '../src/policy/explain/explanation.ts';
import type { Facts } from '../src/policy/facts.ts';
import { type Principal, principal, type StandingPost } from '../src/policy/principal.ts';

const set = completePolicySet();
const PLACE = { YL: '/61/6108/', A: '/61/6108/610802/', B: '/61/6108/610828/' } as const;
const CLERK: Facts = { id: 'clerk', published: false, liaison: false, regionPath: PLACE.B, unit: null, region: 'b' };
const COLLEAGUE: Facts = { ...CLERK, regionPath: PLACE.YL, unit: '43' };

/** `COUNTY_OFFICE @A #43 + LIAISON @YL`: role, place and unit of each post. */
function viewer(text: string): Principal {
  const posts = text.split(' + ').map((words): StandingPost => {
    const [role, ...marks] = words.split(' ') as [StandingPost['role'], ...string[]];
    const marked = (mark: string) => marks.find(word => word.startsWith(mark))?.slice(1) ?? null;
    const place = marked('@') as keyof typeof PLACE | null;
    const mine = { grant: role, account: 'me', staff: 'me', unit: marked('#'), regionPath: place && PLACE[place] };
    return {
      role,
      ...mine,
      organization: null,
      region: null,
      domain: null,
      grid: null,
      household: null,
      assignedHousehold: null,
      assigned: null,
    };
  });
  const account = { id: 'me', username: 'me' };
  const now = '2023-04-17T01:00:00.000Z';
  return text === 'PUBLIC' ? principal({ now }) : principal({ account, staff: 'me', posts, now });
}
const OWN: View = { ...OPEN, whose: 'your' };

interface Case {
  action?: string;
  field?: string;
  view?: View;
}
const why = (type: Class, who: string | Principal, facts: Facts | null, { action, field, view }: Case = {}) =>
  explain(
    set,
    typeof who === 'string' ? viewer(who) : who,
    action ?? 'read',
    metaOf(type),
    facts,
    field ?? null,
    view ?? OWN,
  );

/** Rules that some post was tried for, in short: rule, role, outcome, truths. */
const tried = ({ tried }: Explanation) =>
  tried
    .filter(({ outcome }) => outcome !== 'NO_POST')
    .map(({ rule, role, outcome, conditions }) =>
      [rule, role ?? '*', outcome, ...conditions.map(({ truth }) => truth)].join(' '),
    );
const nearest = ({ nearest }: Explanation) =>
  nearest.map(({ rule, missing }) => `${rule}: ${missing.map(({ en }) => en).join('; ')}`);

describe('an allowed decision names the rule and the post that grant it', () => {
  test('the office reads a phone number of its city', () => {
    const found = why(StaffMember, 'OFFICE_STAFF @YL', CLERK, { field: 'phone' });
    expect([found.decision, found.reason.en]).toEqual(['ALLOWED', 'allowed by StaffMember.PERSONAL.0 (OFFICE_STAFF)']);
    expect(tried(found)).toEqual([
      'StaffMember.read.0 OFFICE_STAFF GRANTS TRUE',
      'StaffMember.read.7 OFFICE_STAFF FAILS FALSE',
      'StaffMember.read.8 OFFICE_STAFF FAILS FALSE',
      'StaffMember.PERSONAL.0 OFFICE_STAFF GRANTS TRUE',
      'StaffMember.PERSONAL.7 OFFICE_STAFF FAILS FALSE',
    ]);
    expect(nearest(found)).toEqual([]);
  });

  test('the public reads a division, and the field of a public label by being its reader', () => {
    const found = why(Region, 'PUBLIC', { path: PLACE.A }, { field: 'nameZh' });
    expect([found.decision, found.reason]).toEqual([
      'ALLOWED',
      { zh: '允许，依据 Region.read.0 (PUBLIC)', en: 'allowed by Region.read.0 (PUBLIC)' },
    ]);
    expect(tried(found)).toEqual(['Region.read.0 PUBLIC GRANTS', 'Region.PUBLIC * GRANTS']);
  });

  test('an action names the rules of reading and of the verb, and the clause behind them', () => {
    const found = why(Duty, 'OFFICE_STAFF @YL', { validTo: null }, { action: 'revise' });
    expect([found.decision, tried(found)]).toEqual([
      'ALLOWED',
      ['Duty.read.0 PUBLIC GRANTS', 'Duty.revise.0 OFFICE_STAFF GRANTS TRUE'],
    ]);
    expect(found.tried[0]!.because).toBe('榆巩衔发〔2021〕5号 一(三), issued to all');
  });

  test('a single field has rules of its own, named after the field', () => {
    const found = why(StaffMember, 'AUDITOR @YL', CLERK, { field: 'photo' });
    expect([found.decision, found.tried.at(-1)!.rule]).toEqual(['DENIED', 'StaffMember.photo.4']);
  });
});

test('a masked field names the rule that masks it, and what would show it in full', () => {
  const found = why(StaffMember, 'OFFICE_STAFF @YL', CLERK, { field: 'idNo' });
  expect([found.decision, found.reason.en]).toEqual([
    'MASKED',
    'shown masked by StaffMember.SENSITIVE_PERSONAL.1 (OFFICE_STAFF)',
  ]);
  expect(nearest(found)).toEqual([
    'StaffMember.SENSITIVE_PERSONAL.0: no post with a role of the organisation department (within the jurisdiction)',
  ]);
});

describe('a denial names the nearest grant', () => {
  test('a county office does not read the staff of another county: one fact is missing', () => {
    const found = why(StaffMember, 'COUNTY_OFFICE @A', CLERK);
    expect([found.decision, found.reason]).toEqual([
      'DENIED',
      { zh: 'StaffMember.read 没有一条规则成立', en: 'no rule of StaffMember.read holds' },
    ]);
    expect(found.nearest).toEqual([
      {
        rule: 'StaffMember.read.6',
        because: null,
        missing: [
          {
            zh: '该行不在您的任职 COUNTY_OFFICE（县级巩固衔接办）的辖区以内',
            en: 'the row lies outside the jurisdiction of your post COUNTY_OFFICE',
          },
        ],
      },
      {
        rule: 'StaffMember.read.7',
        because: 'N12: published items',
        missing: [
          {
            zh: '该行的“公开通讯录”不是规则要求的值',
            en: '`published` of the row is not what the rule asks for',
          },
        ],
      },
    ]);
  });

  test('a readable row with a withheld field: what is missing is missing for the field alone', () => {
    const found = why(StaffMember, 'COUNTY_OFFICE @A', { ...CLERK, published: true }, { field: 'phone' });
    expect([found.decision, found.reason.en]).toEqual([
      'DENIED',
      'the row may be read, but no rule of StaffMember.PERSONAL holds',
    ]);
    expect(nearest(found)).toEqual([
      'StaffMember.PERSONAL.6: the row lies outside the jurisdiction of your post COUNTY_OFFICE',
    ]);
  });

  test('who holds no post that any rule names is told which roles the rules name', () => {
    const found = why(PushObligation, 'PUBLIC', { unit: '43' });
    expect(nearest(found)).toEqual([
      'PushObligation.read.0: no post with a role of the city desk',
      'PushObligation.read.1: no post with a role of discipline',
      'PushObligation.read.2: no post with a role of auditors',
      'PushObligation.read.3: no post with a role of unit staff (of the own member unit)',
      'PushObligation.read.4: no post with a role of integrators (of the own member unit)',
    ]);
  });

  test('a verb that no post of the viewer has, on a row that may be read', () => {
    const found = why(Duty, 'LIAISON @YL #43', { validTo: null }, { action: 'revise' });
    expect([found.decision, found.reason.en, nearest(found)]).toEqual([
      'DENIED',
      'no rule of Duty.revise holds',
      ['Duty.revise.0: no post with a role of editors of the office (in force)'],
    ]);
  });

  test('two posts do not make one: the unit of one and the role of the other grant nothing', () => {
    const found = why(PushObligation, 'LIAISON @YL #43 + COUNTY_OFFICE @A #16', { unit: '16' });
    expect([found.decision, nearest(found)]).toEqual([
      'DENIED',
      ['PushObligation.read.3: `unit` of the row is not the member unit of your post LIAISON'],
    ]);
  });
});

describe('an unknown condition counts as no, and is told apart from a false one', () => {
  test('a fact that the row lacks', () => {
    const found = why(StaffMember, 'COUNTY_OFFICE @A', { id: 'x', published: null });
    expect([found.decision, tried(found)]).toEqual([
      'DENIED',
      [
        'StaffMember.read.6 COUNTY_OFFICE FAILS UNKNOWN',
        'StaffMember.read.7 COUNTY_OFFICE FAILS UNKNOWN',
        'StaffMember.read.8 COUNTY_OFFICE FAILS FALSE',
      ],
    ]);
    expect(nearest(found)).toEqual([
      'StaffMember.read.6: `regionPath` of the row is unknown',
      'StaffMember.read.7: `published` of the row is unknown',
    ]);
  });

  test('a fact that the post lacks, and what is made only by the action', () => {
    const unit = why(PushObligation, 'LIAISON @YL', { unit: '43' });
    expect(nearest(unit)).toEqual(['PushObligation.read.3: your post LIAISON has no member unit']);
    const made = why(Assignment, 'UNIT_PRINCIPAL @YL #43', {}, { action: 'designate' });
    expect([made.decision, tried(made)]).toEqual(['DENIED', ['Assignment.designate.0 UNIT_PRINCIPAL FAILS UNKNOWN']]);
  });
});

describe('what does not count is named as the reason', () => {
  const why0 = { zh: '任职已结束', en: 'the post COUNTY_OFFICE has ended' };
  const { now: _, today: __, ...post } = viewer('COUNTY_OFFICE @B').posts.find(({ role }) => role !== 'PUBLIC')!;

  test('a post that ended would have granted it', () => {
    const found = why(StaffMember, 'COUNTY_OFFICE @A', CLERK, { view: { ...OWN, idle: [{ post, why: why0 }] } });
    expect(nearest(found)).toContain(
      'StaffMember.read.6: the row lies outside the jurisdiction of your post COUNTY_OFFICE',
    );
    const alone = why(StaffMember, 'PUBLIC', CLERK, { view: { ...OWN, idle: [{ post, why: why0 }] } });
    expect([alone.decision, nearest(alone)]).toEqual([
      'DENIED',
      ['StaffMember.read.6: the post COUNTY_OFFICE has ended'],
    ]);
    expect(alone.idle).toEqual([{ post, why: why0 }]);
  });

  test('a client that was not granted the scope narrows its user, and nothing else is missing', () => {
    const office = viewer('OFFICE_STAFF @YL');
    const narrowed = principal({ ...office, scopes: ['Region.read'] });
    const found = why(StaffMember, narrowed, CLERK, { field: 'phone' });
    expect([found.decision, found.reason]).toEqual([
      'DENIED',
      {
        zh: '客户端的权限范围不含 StaffMember.read',
        en: 'the scopes of the client do not include StaffMember.read',
      },
    ]);
    expect(nearest(found)).toEqual(['StaffMember.read: the scopes of the client do not include StaffMember.read']);
  });
});

describe('a fact that the asker may not see is "a condition you may not see"', () => {
  const seesNo = (...hidden: string[]): View => ({ ...OWN, sees: name => !hidden.includes(name) });

  test('a row that the asker may not know of shows the text of the policy, and no truth', () => {
    const found = why(StaffMember, 'COUNTY_OFFICE @A', null);
    expect([found.decision, found.reason.en]).toEqual(['DENIED', 'there is no such row that you may know of']);
    const truths = found.tried.filter(({ role }) => role).flatMap(({ conditions }) => conditions);
    expect(truths.map(({ zh, truth, finding }) => `${zh} ${truth} ${finding.zh} / ${finding.en}`)).toEqual([
      '本辖区以内 HIDDEN 一个您无权查看的条件 / a condition you may not see',
      '公开通讯录 HIDDEN 一个您无权查看的条件 / a condition you may not see',
      '本人 HIDDEN 一个您无权查看的条件 / a condition you may not see',
    ]);
    expect(nearest(found)).toEqual([
      'StaffMember.read.6: a condition you may not see',
      'StaffMember.read.7: a condition you may not see',
    ]);
  });

  test('a hidden fact of a readable row changes no byte where it decides nothing', () => {
    const [one, other] = [true, false].map(liaison =>
      why(StaffMember, 'LIAISON @YL #43', { ...COLLEAGUE, liaison }, { field: 'phone', view: seesNo('liaison') }),
    );
    expect(one).toEqual(other);
    expect(tried(one!)).toContain('StaffMember.read.2 LIAISON HIDDEN HIDDEN TRUE');
  });

  test('a hidden fact that decides is told as far as the decision tells it', () => {
    const view = seesNo('liaison');
    const liaison = why(StaffMember, 'LIAISON @YL #16', { ...COLLEAGUE, liaison: true }, { view });
    expect([liaison.decision, liaison.reason.en]).toEqual(['ALLOWED', 'allowed by StaffMember.read.2 (LIAISON)']);
    expect(tried(liaison)).toContain('StaffMember.read.2 LIAISON GRANTS TRUE TRUE');
    const other = why(StaffMember, 'LIAISON @YL #16', { ...COLLEAGUE, published: true }, { field: 'phone', view });
    expect(tried(other)).toContain('StaffMember.PERSONAL.2 LIAISON FAILS HIDDEN TRUE');
  });

  test('of another moment nothing is concluded from facts that were left out', () => {
    const view = { ...seesNo('liaison'), partial: true };
    const { liaison: _, ...seen } = COLLEAGUE;
    const found = why(StaffMember, 'LIAISON @YL #16', seen, { view });
    expect([found.decision, found.reason.en]).toEqual([
      'DENIED',
      'as far as the facts go that you may see: no rule of StaffMember.read holds',
    ]);
    expect(tried(found)).toContain('StaffMember.read.2 LIAISON HIDDEN HIDDEN TRUE');
  });
});
