// The small-cell rule (小单元抑制, 04-permissions 4.3): what is counted about fewer than five households is not told to who
// may not read the rows, nor can it be worked out: where the total minus the shown cells would tell it, more is hidden.
export const SMALL_CELL = 5;

export interface Cell {
  readonly value: string | null;
  /** Value of the cell of the level above that this one is part of. */
  readonly parent: string | null;
  readonly rows: number;
  /** How many households the rows are about: a household may have several. */
  readonly households: number;
}

export interface ShownCell {
  readonly value: string | null;
  /** Null where it is suppressed: fewer than five, none included, or hidden to protect another. */
  readonly rows: number | null;
}

/** So much that each value from one to four of a small cell leaves five or more for the one hidden with it. */
const AMBIGUOUS = 2 * SMALL_CELL - 1;

/**
 * Which parts of a known whole may be shown. With small cells others are hidden, at least one and until what is hidden is
 * about enough households. Which ones follows from the order of the list and not from their sizes: who knows the rule and
 * chooses the smallest in thought would else know the small one too.
 */
function shownParts(whole: Cell, parts: readonly Cell[]): ReadonlySet<Cell> {
  const large = (part: Cell) => part.households >= SMALL_CELL;
  const shown = new Set(parts.filter(large));
  const first = parts.findIndex(part => !large(part));
  const others = [...parts.slice(first), ...parts.slice(0, first)].filter(large);
  for (let hidden = 0; ; hidden++) {
    const told = [...shown];
    if (told.reduce((left, { rows }) => left - rows, whole.rows) === 0) return shown;
    // A household may be in several cells: then less is known of the rest than the difference says.
    const left = told.reduce((rest, { households }) => rest - households, whole.households);
    if ((hidden > 0 && left >= AMBIGUOUS) || hidden === others.length) return shown;
    shown.delete(others[hidden]!);
  }
}

/**
 * The cells as they may be told. Levels are parts of one another, county and town: a part is shown only where its whole is,
 * so that no level tells what another hides.
 */
export function protectedCells(
  total: Cell,
  levels: readonly (readonly Cell[])[],
): { total: ShownCell; levels: ShownCell[][] } {
  const known = total.households >= SMALL_CELL;
  let wholes: ReadonlyMap<string | null, Cell> = known ? new Map([[null, total]]) : new Map();
  const told = levels.map(level => {
    const parts = Map.groupBy(level, ({ parent }) => parent);
    const shown = new Set([...wholes].flatMap(([value, whole]) => [...shownParts(whole, parts.get(value) ?? [])]));
    wholes = new Map([...shown].map(cell => [cell.value, cell]));
    return level.map(cell => ({ value: cell.value, rows: shown.has(cell) ? cell.rows : null }));
  });
  return { total: { value: null, rows: known ? total.rows : null }, levels: told };
}
