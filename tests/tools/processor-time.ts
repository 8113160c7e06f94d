/**
 * The processor time of a command and of all that it starts, browsers that detach themselves
 * included: what a control group of Linux counts (user + system). It takes root, as in CI.
 *
 * npm run test:cost [-- command and arguments]      without a command: npm test
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a group has used, in seconds: version 2 of control groups, then version 1. */
const KINDS = [
  {
    line: /^0::(.*)$/m,
    mounts: ['/sys/fs/cgroup', '/sys/fs/cgroup/unified'],
    file: 'cpu.stat',
    seconds: (text: string) => Number(/^usage_usec (\d+)/m.exec(text)?.[1]) / 1e6,
  },
  {
    line: /^\d+:(?:[^:]*,)?cpuacct(?:,[^:]*)?:(.*)$/m,
    mounts: ['/sys/fs/cgroup/cpuacct', '/sys/fs/cgroup/cpu,cpuacct'],
    file: 'cpuacct.usage',
    seconds: (text: string) => Number(text) / 1e9,
  },
];

/** A group of processes below the one that this process is in. */
export interface Account {
  /** The command of a shell, run in the group. */
  charge: (command: string) => string;
  /** Closes the account. @returns seconds of all that ran in it and below it */
  close: () => number;
}

let opened = 0;

/** @returns null where this process may not open one: not Linux, or not root */
export function openAccount(): Account | null {
  for (const { line, mounts, file, seconds } of KINDS) {
    for (const mount of mounts) {
      try {
        const own = line.exec(readFileSync('/proc/self/cgroup', 'utf8'))?.[1];
        if (own === undefined) continue;
        opened += 1;
        const group = join(mount, own, `balise-${process.pid}-${opened}`);
        const usage = () => seconds(readFileSync(join(group, file), 'utf8'));
        mkdirSync(group);
        if (Number.isNaN(usage())) continue;
        return {
          charge: (command) => `echo $$ > '${group}/cgroup.procs' && ${command}`,
          close: () => {
            const used = usage();
            try {
              rmdirSync(group);
            } catch {
              // Something still runs in it: the group stays until the machine is started anew.
            }
            return used;
          },
        };
      } catch {
        // Not this kind, not here.
      }
    }
  }
  return null;
}

async function main(words: string[]): Promise<void> {
  const account = openAccount();
  if (!account) throw new Error('Processor time is counted on Linux, as root.');
  const command = words.length > 0 ? words : ['npm', 'test'];
  const child = spawn('sh', ['-c', account.charge('exec "$@"'), 'sh', ...command], {
    stdio: 'inherit',
  });
  process.exitCode = await new Promise<number>((done) => {
    child.on('close', (code) => {
      done(code ?? 1);
    });
  });
  console.log(`${account.close().toFixed(1)} s of processor time: ${command.join(' ')}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
