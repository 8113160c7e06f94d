import { cpus, release, totalmem } from 'node:os';
import type { Row } from './row.ts';

export interface Circumstances {
  browser: string;
  rounds: number;
  minutes: number;
  /** Commit and day of the build. */
  build: string;
}

export function table(rows: readonly Row[]): string {
  const lines = rows.map(({ title, against, limit, result, spread, isReached }) => {
    const verdict = isReached === null ? '' : isReached ? '✓' : '✗';
    return `| ${[title, against, limit, result, verdict, spread].join(' | ')} |`;
  });
  return [
    '| row | against | at most | measured | | median (quartiles) |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

export function page(rows: readonly Row[], given: Circumstances): string {
  const [cpu] = cpus();
  const machine = [
    `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `${process.platform} ${release()}`,
    given.browser,
    `Node ${process.versions.node}`,
  ];
  return `# Figures

Written by \`npm run bench\`; what they mean and what was tried is in [performance.md](performance.md).

Production build of ${given.build}. Measured in turn, A B A B, in one run of ${given.minutes.toFixed(1)} minutes: medians of ${given.rounds} rounds, first and third quartile in brackets. Machine: ${machine.join(', ')}.

${table(rows)}
`;
}
