// Which village a household of the row lives in (村的份额): the villages in the order of their codes, each with its share of
// the households one after the other, and the numbers that follow those given there already.

export interface Village {
  readonly id: string;
  readonly code: string;
  readonly path: string;
  /** Highest number of a household there; 0 where there is none. */
  readonly last: number;
}

export interface Home {
  readonly village: Village;
  readonly householdNo: string;
  /** Code of the grid; a grid has so many households. */
  readonly grid: string;
}

/** A number of a household ends with four digits. */
const HIGHEST = 9999;
const GRID = 60;

/** Gives the home of the household at a place of the row. */
export function homes(villages: readonly Village[], households: number): (place: number) => Home {
  const share = Math.ceil(households / villages.length);
  const fullest = Math.max(...villages.map(({ last }) => last));
  if (share + fullest > HIGHEST)
    throw new Error(
      `--synthetic: 每村最多 ${HIGHEST} 户，请减少户数 / a village has at most ${HIGHEST} households; ask for fewer`,
    );
  return place => {
    const index = Math.floor((place * villages.length) / households);
    const village = villages[index]!;
    const first = Math.ceil((index * households) / villages.length);
    const order = place - first + 1;
    const householdNo = `${village.code}-${String(village.last + order).padStart(4, '0')}`;
    return { village, householdNo, grid: `${village.code}.e${Math.ceil(order / GRID)}` };
  };
}
