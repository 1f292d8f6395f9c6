// What the wall is told (告知行级安全): the posts of a principal as one flat text, and the SQL that takes it apart. Flat, because
// each rule takes it apart in each statement: 8 µs a rule where JSON took 15.
import type { Post, PostFact, Principal } from './principal.ts';
import { literalSql } from './scope-sql.ts';

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

const character = (told: string): string => `chr(${told.charCodeAt(0)})`;
const field = (place: number): string => `split_part(p, ${character(FIELD)}, ${place})`;

/** A fact of the post `p` as text, null where it has none. */
export const toldFact = (fact: PostFact): string => `nullif(${field(FACTS.indexOf(fact) + 3)}, ${character(MISSING)})`;

/** Posts that pass: of one of the roles, where the client was granted the scope, while the condition holds. */
export interface Passing {
  readonly roles: readonly string[];
  readonly scope: string;
  readonly condition?: string;
}

/** The posts that pass by one of these, as a source of rows `p`. */
export function toldPosts(passing: readonly Passing[]): string {
  const posts = `unnest(string_to_array(current_setting('${POSTS_SETTING}', true), ${character(POST)})) as p`;
  const pass = passing.map(({ roles, scope, condition }) => {
    const granted = `(${field(2)} = '${EVERY_SCOPE}' or strpos(${field(2)}, ' ${scope} ') > 0)`;
    return `${condition ? `${condition} and ` : ''}${field(1)} in (${roles.map(literalSql).join(', ')}) and ${granted}`;
  });
  return `${posts} where ${pass.length === 1 ? pass[0] : `(${pass.join(' or ')})`}`;
}
