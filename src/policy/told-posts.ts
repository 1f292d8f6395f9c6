// What the wall is told (告知行级安全): the posts of a principal as one flat text, and the function of the database that takes
// it apart. Flat, because the wall asks once a rule and a statement: JSON costs ten times the rest of a small read.
import type { Post, PostFact, Principal } from './principal.ts';

export const POSTS_SETTING = 'xianjie.posts';
export const TOLD_FACTS = 'xianjie_told_facts';

/** The role is the first field of a post, and its facts follow in this order. */
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
];

/** Field of a post that holds a fact, counted as PostgreSQL counts; where no fact is asked for, the role. */
export function fieldOf(fact: PostFact | null): number {
  return fact === null ? 1 : FACTS.indexOf(fact) + 2;
}

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
  const field = (post: Post, fact: PostFact) => {
    const value = post[fact];
    return value === null || value === undefined || CONTROL.test(value) ? MISSING : value;
  };
  const told = principal.posts.map(post => [post.role, ...FACTS.map(fact => field(post, fact))].join(FIELD));
  const setting = [scopes, ...told].join(POST);
  postsOf.set(principal, setting);
  return setting;
}

const text = (character: string): string => `pg_catalog.chr(${character.charCodeAt(0)})`;

/**
 * One field of every post that has one of the roles, in the order of the posts, and null where a post has no such fact or
 * one that ends otherwise; nothing where the client was not granted the scope, or nobody was told. Everything is named
 * with its schema, for it runs with the caller's search path.
 */
export const TOLD_FACTS_FUNCTION = `create or replace function ${TOLD_FACTS}(
  roles text[], scope text, field integer, ending text) returns text[] language plpgsql stable parallel safe as $body$
declare
  told text[] := pg_catalog.string_to_array(pg_catalog.current_setting('${POSTS_SETTING}', true), ${text(POST)});
  fact text;
  facts text[] := '{}';
begin
  if told[1] operator(pg_catalog.=) '${EVERY_SCOPE}'
      or pg_catalog.strpos(told[1], pg_catalog.concat(' ', scope, ' ')) operator(pg_catalog.>) 0 then
    for place in 2 .. pg_catalog.cardinality(told) loop
      if pg_catalog.split_part(told[place], ${text(FIELD)}, 1) operator(pg_catalog.=) any (roles) then
        fact := (pg_catalog.string_to_array(told[place], ${text(FIELD)}, ${text(MISSING)}))[field];
        facts := pg_catalog.array_append(facts,
          case when pg_catalog.right(fact, pg_catalog.length(ending)) operator(pg_catalog.=) ending then fact end);
      end if;
    end loop;
  end if;
  return facts;
end $body$`;
