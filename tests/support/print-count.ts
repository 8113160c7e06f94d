/** What `npm run test:faults` does at length, and gathers; `npm test` does it in a shorter form. */

const AT_LENGTH = process.env.BALISE_FAULTS === 'full';

/** How often something is tried: a count, so that it is the same on every machine. */
export function times(short: number, atLength: number): number {
  return AT_LENGTH ? atLength : short;
}

/** A count for who reads the run. */
export function printCount(line: string): void {
  console.log(`FAULTS ${line}`);
}
