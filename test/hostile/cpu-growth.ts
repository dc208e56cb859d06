/** Whether work grows faster than its input. Time is the processor's, not the clock's: other programs on the machine do not count. */

export interface Growth {
  readonly small: number;
  readonly large: number;
  /** In milliseconds of processor time. */
  readonly smallCost: number;
  readonly largeCost: number;
}

export interface Sizes {
  readonly small: number;
  readonly large: number;
  /** Less than this for the large input is cheap, whatever its ratio to the small one. */
  readonly floor: number;
}

/** Linear work costs ten times as much for a tenfold input; caches and collections of garbage may double that. */
const MOST_GROWTH = 2.5;
/** What takes no longer for a small input cannot be measured against a large one, nor can it be quadratic. */
const UNMEASURABLE = 1;
/** Backtracking that doubles with each character shows in texts as short as these, before it would never end. */
const SHORT = [20, 23, 26, 29, 32, 40, 60, 100, 250, 1000];
const ENDLESS = 40;

function cpuMilliseconds(before?: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How the search for all matches of a pattern grows with the text; undefined where it stays in proportion. */
export function superlinearScan(
  pattern: RegExp,
  textOf: (length: number) => string,
  sizes: Sizes,
): Promise<Growth | undefined> {
  const everywhere = scanning(pattern);
  const scan = (length: number) => {
    const text = textOf(length);
    return () => {
      let found = 0;
      for (const { 0: match } of text.matchAll(everywhere)) found += match.length;
      return found;
    };
  };
  for (const length of SHORT) {
    const largeCost = shortCost(scan(length));
    if (largeCost > ENDLESS) return Promise.resolve({ small: 0, large: length, smallCost: 0, largeCost });
  }
  return superlinearWork(scan, sizes);
}

function shortCost(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const cost = cpuMilliseconds(before);
  // Once more, in case a collection of garbage fell into it; but not if it might take for ever.
  if (cost < ENDLESS || cost > 20 * ENDLESS) return cost;
  const again = process.cpuUsage();
  work();
  return Math.min(cost, cpuMilliseconds(again));
}

/** The pattern as it finds all matches; a sticky one is only tried where it is told to, here at the start. */
function scanning({ source, flags, sticky }: RegExp): RegExp {
  return new RegExp(sticky ? `^(?:${source})` : source, `${flags.replace(/[gy]/g, '')}g`);
}

/** @param workOf makes work for an input of some length; only the work itself is measured. */
export async function superlinearWork(
  workOf: (length: number) => () => unknown,
  { small, large, floor }: Sizes,
): Promise<Growth | undefined> {
  const smallCost = await leastCost(workOf(small), UNMEASURABLE);
  if (smallCost <= UNMEASURABLE) return undefined;
  const most = Math.max(floor, (MOST_GROWTH * smallCost * large) / small);
  const largeCost = await leastCost(workOf(large), most);
  return largeCost > most ? { small, large, smallCost, largeCost } : undefined;
}

/** The least of up to three runs; the first that is cheap enough will do, and so will one that is dear beyond all doubt. */
async function leastCost(work: () => unknown, enough: number): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage();
    await work();
    least = Math.min(least, cpuMilliseconds(before));
    if (least <= enough || least > 4 * enough + 1000) break;
  }
  return least;
}

export function describeGrowth({ small, large, smallCost, largeCost }: Growth): string {
  const grown = small === 0 ? '' : `${smallCost.toFixed(1)} ms for ${small} characters, `;
  const ratio = small === 0 ? '' : ` (${(largeCost / smallCost).toFixed(0)} times as much)`;
  return `${grown}${largeCost.toFixed(1)} ms for ${large}${ratio}`;
}
