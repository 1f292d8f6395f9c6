// What the wall is told (告知行级安全): the posts of a principal as one flat text, and the SQL that takes it apart. Flat, because
// each rule that is asked takes it apart in each statement, and JSON takes twice as long.
import type { Post, PostFact, Principal } from './principal.ts';
import { factType } from './scope-sql.ts';

export const POSTS_SETTING = 'xianjie.posts';

/** Fields of a post after its role and the scopes. */
const FACTS: readonly PostFact[] = [
  'account',
  'staff',
  'organization',
  'unit',
  'region',
  'regionPath',
  'domain',
  'grid',
  'household',
  'now',
  'today',
  'assignedHousehold',
  'assigned',
];

// Control characters, so that no value holds one: between posts, between fields, and for a fact that a post does not have.
const POST = '\u001e';
const FIELD = '\u001f';
const MISSING = '\u001a';
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
const CONTROL = /[\u0000-\u001f]/;

/** In the place of the scopes: no client narrows the user. Scopes that are listed stand between spaces. */
const EVERY_SCOPE = '*';
const SCOPE = /^[^\s*]+$/;

const postsOf = new WeakMap<Principal, string>();
const withoutMoment = new WeakMap<Principal, readonly string[]>();

/** The principal of an earlier request, asking again: the same is told of it but for the moment, and need not be written anew. */
export function toldAgain(again: Principal, before: Principal): Principal {
  let parts = withoutMoment.get(before);
  if (!parts) {
    parts = postsSetting(before).split(before.now);
    withoutMoment.set(before, parts);
  }
  postsOf.set(again, parts.join(again.now));
  return again;
}

/** The posts of a principal as the wall is told them. */
export function postsSetting(principal: Principal): string {
  const known = postsOf.get(principal);
  if (known) return known;
  const scopes = principal.scopes
    ? ` ${[...principal.scopes].filter(scope => SCOPE.test(scope)).join(' ')} `
    : EVERY_SCOPE;
  // What could be taken for a separator is left out: PostgreSQL reads what is missing as null, and reads less.
  const fact = (post: Post, name: PostFact) => {
    const value = post[name];
    return value === null || value === undefined || CONTROL.test(value) ? MISSING : value;
  };
  const setting = principal.posts
    .map(post => [post.role, scopes, ...FACTS.map(name => fact(post, name))].join(FIELD))
    .join(POST);
  postsOf.set(principal, setting);
  return setting;
}

/** Which facts of the posts the wall takes: each, null where a post has none; those that are known; or, for `like`, closed paths. */
export type Taken = 'each' | 'known' | 'paths';

const character = (told: string): string => `chr(${told.charCodeAt(0)})`;
const part = (place: number | string): string => `split_part(post, ${character(FIELD)}, ${place})`;

/**
 * Takes the posts apart. A function, because PostgreSQL makes every sub-select of the wall ready for every statement, and a
 * call that is never made costs it a fifth of what a query does. A path is taken that is closed and in which no character
 * stands for others.
 */
export const TOLD_FACTS = `create or replace function told_facts(roles text[], scope text, place int, taken text) returns text[]
  language plpgsql stable parallel safe as $body$
declare
  post text;
  scopes text;
  fact text;
  facts text[] := '{}';
begin
  foreach post in array coalesce(string_to_array(current_setting('${POSTS_SETTING}', true), ${character(POST)}), '{}') loop
    continue when ${part(1)} <> all (roles);
    scopes := ${part(2)};
    continue when scopes <> '${EVERY_SCOPE}' and strpos(scopes, ' ' || scope || ' ') = 0;
    fact := nullif(${part('place')}, ${character(MISSING)});
    if taken = 'paths' then
      continue when fact is null or right(fact, 1) <> '/' or translate(fact, '%_\\', '') <> fact;
      facts := array_append(facts, fact || '%');
    elsif fact is not null or taken = 'each' then
      facts := array_append(facts, fact);
    end if;
  end loop;
  return facts;
end $body$`;

/** Posts that pass: of one of the roles, where the client was granted the scope, while the condition holds. */
export interface Passing {
  readonly roles: readonly string[];
  readonly scope: string;
  readonly condition?: string;
}

function takenFacts(passing: readonly Passing[], place: number, taken: Taken): string {
  const calls = passing.map(({ roles, scope, condition }) => {
    const call = `told_facts('{${roles.join(',')}}', '${scope}', ${place}, '${taken}')`;
    return condition ? `case when ${condition} then ${call} end` : call;
  });
  return calls.join(' || ');
}

/** The facts of the posts that pass by one of these, as an array that is made once a statement. */
export function toldFacts(passing: readonly Passing[], fact: PostFact, taken: Taken): string {
  const type = `${factType(fact)}[]`;
  // The outer cast is none: without it `any` would take the sub-select for rows.
  return `(select (${takenFacts(passing, FACTS.indexOf(fact) + 3, taken)})::${type})::${type}`;
}

/** Whether a post passes by one of these. */
export const toldAny = (passing: readonly Passing[]): string =>
  `(select cardinality(${takenFacts(passing, 1, 'known')}) > 0)`;
