/** A count for who reads the run: `npm run test:faults` gathers them. */
export function printCount(line: string): void {
  console.log(`FAULTS ${line}`);
}
