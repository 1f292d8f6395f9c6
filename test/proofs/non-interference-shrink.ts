// The smallest counterexample (反例化简): fewer rows changed, fewer values in them, fewer selections, as long as the bytes
// still differ; then a report that can be read.
import { type DocumentNode, Kind, parse, print, visit } from 'graphql';
import type { Item } from './non-interference-change.ts';
import type { Counterexample } from './non-interference-run.ts';
import type { ProofWorld, Reply } from './non-interference-world.ts';

const MOST_PROBES = 250;

export async function shrink(world: ProofWorld, found: Counterexample): Promise<Counterexample> {
  let best = found;
  let probes = 0;
  const probe = async (candidate: Partial<Counterexample>): Promise<boolean> => {
    probes += 1;
    if (probes > MOST_PROBES) return false;
    const attempt = { ...best, ...candidate };
    const replies = await twice(world, attempt);
    const [before, after] = replies;
    // A document that became invalid is no smaller counterexample.
    if (!before || !after || before.bytes === after.bytes || !before.text.includes('"data":')) return false;
    best = { ...attempt, before, after };
    return true;
  };
  await dropItems(
    () => best.change,
    change => probe({ change }),
  );
  await dropColumns(
    () => best.change,
    change => probe({ change }),
  );
  for (let again = true; again && probes < MOST_PROBES; ) {
    again = false;
    for (const query of smallerQueries(best.operation.query)) {
      const known = new Set([...query.matchAll(/\$(\w+)/g)].map(([, name]) => name));
      const variables = Object.fromEntries(
        Object.entries(best.operation.variables).filter(([name]) => known.has(name)),
      );
      again = await probe({ operation: { ...best.operation, query, variables } });
      if (again) break;
    }
  }
  return best;
}

async function twice(world: ProofWorld, { viewer, operation, change }: Counterexample): Promise<Reply[]> {
  const ask = async () => {
    const reply = await world.ask(viewer, operation);
    if (operation.kind === 'mutation') await world.restore();
    return reply;
  };
  try {
    const before = await ask();
    await world.apply(change);
    const after = await ask();
    await world.undo(change);
    return [before, after];
  } catch {
    return [];
  }
}

type Change = readonly Item[];

async function dropItems(current: () => Change, probe: (change: Change) => Promise<boolean>): Promise<void> {
  for (let size = Math.ceil(current().length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let from = 0; from < current().length; )
      if (!(await probe([...current().slice(0, from), ...current().slice(from + size)]))) from += size;
}

async function dropColumns(current: () => Change, probe: (change: Change) => Promise<boolean>): Promise<void> {
  for (const [index, { before, after }] of current().entries()) {
    if (!before || !after) continue;
    for (const column of Object.keys(after)) {
      const item = current()[index]!;
      if (JSON.stringify(item.after![column]) === JSON.stringify(before[column])) continue;
      await probe(current().with(index, { ...item, after: { ...item.after!, [column]: before[column] } }));
    }
  }
}

/** The document without one of its selections, arguments or input fields, each in turn. */
function* smallerQueries(query: string): Generator<string> {
  const document = parse(query);
  const kinds: string[] = [
    Kind.FIELD,
    Kind.INLINE_FRAGMENT,
    Kind.FRAGMENT_SPREAD,
    Kind.ARGUMENT,
    Kind.OBJECT_FIELD,
    Kind.DIRECTIVE,
  ];
  for (let drop = 0, more = true; more; drop += 1) {
    let seen = -1;
    more = false;
    const smaller = visit(document, {
      enter(node) {
        if (!kinds.includes(node.kind)) return undefined;
        seen += 1;
        if (seen !== drop) return undefined;
        more = true;
        return null;
      },
    });
    const text = more ? withoutUnused(print(smaller)) : null;
    if (text) yield text;
  }
}

/** Null where nothing is left to ask. */
function withoutUnused(text: string): string | null {
  let document: DocumentNode;
  try {
    document = parse(text);
  } catch {
    return null;
  }
  const spread = new Set<string>();
  const used = new Set<string>();
  visit(document, {
    FragmentSpread: node => void spread.add(node.name.value),
    Argument: node => void visit(node, { Variable: ({ name }) => void used.add(name.value) }),
    Directive: node => void visit(node, { Variable: ({ name }) => void used.add(name.value) }),
  });
  return print(
    visit(document, {
      FragmentDefinition: node => (spread.has(node.name.value) ? undefined : null),
      VariableDefinition: node => (used.has(node.variable.name.value) ? false : null),
    }),
  );
}

export function describe({ viewer, operation, change, before, after }: Counterexample): string {
  const item = ({ meta, before: old, after: now }: Item) => {
    if (!old || !now) return `${meta.name} ${old ? 'removed' : 'added'} ${JSON.stringify(old ?? now)}`;
    const columns = Object.keys(now).filter(column => JSON.stringify(now[column]) !== JSON.stringify(old[column]));
    const values = columns.map(name => `${name}: ${JSON.stringify(old[name])} -> ${JSON.stringify(now[name])}`);
    return `${meta.name} ${old.id} ${values.join(', ')}`;
  };
  return [
    `${viewer.name} can tell the difference.`,
    operation.query,
    JSON.stringify(operation.variables),
    ...change.slice(0, 12).map(item),
    `before: ${before.bytes.slice(0, 3000)}`,
    `after:  ${after.bytes.slice(0, 3000)}`,
  ].join('\n');
}
