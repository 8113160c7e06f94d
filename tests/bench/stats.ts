/** What many measures of the same thing say. */
export interface Spread {
  median: number;
  /** First and third quartile: half of the measures lie between. */
  low: number;
  high: number;
  count: number;
}

export function spreadOf(measures: readonly number[]): Spread {
  const sorted = [...measures].sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    count: sorted.length,
  };
}

function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? NaN;
  const above = sorted[Math.ceil(at)] ?? NaN;
  return below + (above - below) * (at - Math.floor(at));
}

/**
 * Measures each side in turn, A B A B, so that whatever else the machine does weighs on all alike.
 * The first round warms up and is not counted.
 */
export async function inTurn<Side extends string, Measure>(
  rounds: number,
  sides: Record<Side, () => Promise<Measure>>,
): Promise<Record<Side, Measure[]>> {
  const names = Object.keys(sides) as Side[];
  const measures = Object.fromEntries(names.map((name) => [name, [] as Measure[]])) as Record<
    Side,
    Measure[]
  >;
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const measure = await sides[name]();
      if (round > 0) measures[name].push(measure);
    }
  }
  return measures;
}
