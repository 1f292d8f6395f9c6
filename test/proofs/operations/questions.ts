// Random questions about access (权限提问): about oneself for everybody, about others for auditors.
import type { ScalarAttribute, TypeMeta } from '../../../src/model/meta.ts';
import { attributeOf, isPublished } from '../../../src/model/meta.ts';
import { allVerbs } from '../../../src/model/verb.ts';
import type { Draft } from './draft.ts';
import { finish, type GeneratedOperation } from './operation.ts';
import { structureOf } from './structures.ts';
import { enumValue, object, plain, type Value, written } from './values.ts';

type Entries = (readonly [string, Value])[];

const MOMENTS = ['2026-11-22T02:00:00Z', '2023-04-17T09:00:00+08:00', '2019-01-01T00:00:00Z', '2031-05-05T00:00:00Z'];

/** Action, row and field of a question that makes sense. */
function subjectMatter(draft: Draft, meta: TypeMeta, byKey: boolean): Entries {
  const { random, stock, sight } = draft;
  const verbs = allVerbs().filter(({ type, creates }) => type.name === meta.name && !creates);
  const action = random.chance(0.6) || verbs.length === 0 ? 'read' : random.pick(verbs).verb;
  const entries: Entries = [['action', plain(action)]];
  const key = meta.key === null ? null : (attributeOf(meta, meta.key) as ScalarAttribute);
  if (byKey && key && random.chance(0.3))
    entries.push(['type', plain(meta.name)], ['key', plain(String(stock.value(random, meta, key)))]);
  else {
    const seen = sight.rowsFor(meta, 'read');
    const id = seen.length > 0 && random.chance(0.4) ? `${meta.name}_${random.pick(seen)}` : stock.id(random, meta);
    entries.push(['id', plain(id)]);
  }
  if (action === 'read' && random.chance(0.7))
    entries.push(['field', plain(random.pick([...meta.attributes.values()].filter(isPublished)).name)]);
  return entries;
}

function ask(draft: Draft, kind: GeneratedOperation['kind'], root: string, type: string, entries: Entries) {
  draft.coverage.add(root);
  const name = `${root[0]!.toUpperCase()}${root.slice(1)}Input`;
  const input = draft.variables.maybe(object(entries), `${name}!`);
  return finish(draft, kind, `${root}(input: ${written(input)}) { ${structureOf(draft, type, 4)} }`);
}

/** Why one may do something, or may not: in one's own world. */
export function questionAboutOneself(draft: Draft, meta: TypeMeta): GeneratedOperation {
  const entries = subjectMatter(draft, meta, true);
  if (draft.random.chance(0.3)) entries.push(['at', plain(draft.random.pick(MOMENTS))]);
  return ask(draft, 'query', 'explainAccess', 'AccessExplanation', entries);
}

export function matrixQuestion(draft: Draft, meta: TypeMeta): GeneratedOperation {
  draft.coverage.add('accessMatrix');
  const given = draft.random.chance(0.5)
    ? `type: ${JSON.stringify(meta.name)}`
    : `role: ${written(enumValue('LIAISON'))}`;
  return finish(draft, 'query', `accessMatrix(${given}) { ${structureOf(draft, 'AccessMatrix', 3)} }`);
}

/** What auditors ask about others. */
export function questionAboutOthers(draft: Draft, meta: TypeMeta, turn: number): GeneratedOperation {
  const { random, stock } = draft;
  const usernames = (stock.rows.get('Account') ?? []).map(row => String(row['username']));
  const entries = subjectMatter(draft, meta, false);
  const without = (name: string) => entries.filter(([entry]) => entry !== name);
  const at = ['at', plain(random.pick(MOMENTS))] as const;
  switch (turn % 3) {
    case 0: {
      draft.coverage.add('explainAccess about another');
      const subject = ['subject', plain(random.pick(usernames))] as const;
      return ask(draft, 'inquiry', 'explainAccess', 'AccessExplanation', [...entries, subject]);
    }
    case 1:
      return ask(draft, 'inquiry', 'whoCan', 'WhoCan', [...entries, ['first', plain(30)]]);
    default: {
      const subject = ['subject', plain(random.pick(usernames))] as const;
      return ask(draft, 'inquiry', 'couldRead', 'CouldRead', [subject, at, ...without('action')]);
    }
  }
}
