/** A whole number in a range, or null for anything else. */
export function wholeWithin(value: unknown, least: number, most: number): number | null {
  const isWhole = typeof value === 'number' && Number.isInteger(value);
  return isWhole && value >= least && value <= most ? value : null;
}
