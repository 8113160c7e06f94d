/** What the process of our own pages takes, as Linux counts it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** The renderers of extensions on this machine. */
export function extensionRenderers(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      const line = textOf(`/proc/${pid}/cmdline`);
      return line.includes('--type=renderer') && line.includes('--extension-process');
    });
}

/** MB. The highest since it was last forgotten. */
export function highest(pid: number): number {
  return memory(pid, 'VmHWM');
}

/** MB, now. */
export function present(pid: number): number {
  return memory(pid, 'VmRSS');
}

export function forgetHighest(pid: number): void {
  if (textOf(`/proc/${pid}/status`) !== '') writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

/** Of a process that has ended: nothing. */
function memory(pid: number, row: string): number {
  const text = textOf(`/proc/${pid}/status`);
  return Number(new RegExp(`${row}:\\s+(\\d+) kB`).exec(text)?.[1] ?? 0) / 1024;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
