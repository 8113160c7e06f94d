import { spreadOf, type Spread } from './stats.ts';

/** One line of the table. */
export interface Row {
  title: string;
  /** What it is compared with. */
  against: string;
  /** The figure to reach, as it is written; and whether it was. */
  limit: string;
  result: string;
  /** Medians and quartiles, as they were measured. */
  spread: string;
  /** Null where there is no limit, as for a peer. */
  isReached: boolean | null;
}

export function ratioRow(
  title: string,
  against: string,
  limit: number | null,
  unit: string,
  ours: Spread,
  theirs: Spread,
): Row {
  const ratio = ours.median / theirs.median;
  return {
    title,
    against,
    limit: limit === null ? '' : `${limit.toFixed(2)} ×`,
    result: `${ratio.toFixed(2)} ×`,
    spread: `${inWords(ours, unit)} against ${inWords(theirs, unit)}`,
    isReached: limit === null ? null : ratio <= limit,
  };
}

/** What we add: our median less the other's. */
export function addedRow(
  title: string,
  against: string,
  limit: number | null,
  unit: string,
  ours: Spread,
  theirs: Spread,
): Row {
  const added = ours.median - theirs.median;
  return {
    title,
    against,
    limit: limit === null ? '' : `+${limit} ${unit}`,
    result: signed(added, unit),
    spread: `${inWords(ours, unit)} against ${inWords(theirs, unit)}`,
    isReached: limit === null ? null : added <= limit,
  };
}

/**
 * What we add, by measures that stand beside each other in time: the median of their differences. The
 * machine's own speed, which is the same for two neighbours, is not in it.
 */
export function pairedRow(
  title: string,
  against: string,
  limit: number,
  unit: string,
  ours: readonly number[],
  theirs: readonly number[],
): Row {
  const added = spreadOf(ours.map((one, index) => one - (theirs[index] ?? NaN)));
  return {
    ...addedRow(title, against, limit, unit, spreadOf(ours), spreadOf(theirs)),
    result: signed(added.median, unit),
    isReached: added.median <= limit,
  };
}

export function plainRow(title: string, limit: number | null, unit: string, measured: Spread): Row {
  return {
    title,
    against: '',
    limit: limit === null ? '' : `${limit} ${unit}`,
    result: `${figure(measured.median)} ${unit}`,
    spread: measured.count > 1 ? inWords(measured, unit) : '',
    isReached: limit === null ? null : measured.median <= limit,
  };
}

function signed(value: number, unit: string): string {
  return `${value < 0 ? '−' : '+'}${figure(Math.abs(value))} ${unit}`;
}

function inWords({ median, low, high }: Spread, unit: string): string {
  return `${figure(median)} (${figure(low)}–${figure(high)}) ${unit}`;
}

function figure(value: number): string {
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}
