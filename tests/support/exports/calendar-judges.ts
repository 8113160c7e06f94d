/**
 * Five programs of others that take calendar files: ical.js from the registry, and libical, vobject,
 * icalendar and khal from Debian, asked by a script in their own language.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import { installPackages, isProgram, mayInstall, onPath } from '../../tools/machine/programs.ts';

const SCRIPT = fileURLToPath(new URL('calendar-judges.py', import.meta.url));
const MODULES =
  "import icalendar, vobject, khal, gi; gi.require_version('ICalGLib', '3.0'); from gi.repository import ICalGLib";
const PACKAGES = [
  'khal',
  'python3-vobject',
  'python3-icalendar',
  'python3-gi',
  'gir1.2-ical-3.0',
] as const;

export interface Imported {
  uid: string;
  /** `YYYYMMDD` */
  day: string;
  title: string;
  place: string | null;
}

export interface Verdict {
  judge: string;
  complaints: string[];
  /** What is in the calendar in the end, by the day. */
  events: Imported[];
}

/** Whether they are there; installed now where that is allowed. Says so when they are not. */
export function calendarJudgesAreThere(): boolean {
  if (python() !== null || (installPackages(PACKAGES) && python() !== null)) return true;
  console.warn(`${PACKAGES.join(', ')}: missing, the calendar files are NOT read by them.`);
  return false;
}

/**
 * What each judge says of each series of files, which are imported one after the other.
 * Null where the judges of Debian are not there.
 * @throws where they ought to be: in CI, and where they can be installed
 */
export function judgeCalendars(series: readonly (readonly string[])[]): Verdict[][] | null {
  const program = python();
  if (program === null) {
    if (process.env.CI || mayInstall()) throw new Error(`Install ${PACKAGES.join(', ')}`);
    return null;
  }
  const root = mkdtempSync(join(tmpdir(), 'balise-calendars-'));
  try {
    const folders = series.map((files, at) => folderOf(join(root, String(at)), files));
    const { stdout, stderr, status } = spawnSync(program, [SCRIPT, ...folders], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    if (status !== 0) throw new Error(stderr);
    const said = JSON.parse(stdout) as Record<string, Said>[];
    return said.map((verdicts, at) => [
      byIcalJs(series[at] ?? []),
      ...Object.entries(verdicts).map(([judge, { complaints, events }]) => ({
        judge,
        complaints,
        events: inOrder(events.map(([uid, day, title, place]) => ({ uid, day, title, place }))),
      })),
    ]);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

interface Said {
  complaints: string[];
  events: [uid: string, day: string, title: string, place: string | null][];
}

function folderOf(folder: string, files: readonly string[]): string {
  mkdirSync(folder);
  files.forEach((text, at) => writeFileSync(join(folder, `${at}.ics`), text));
  return folder;
}

function byIcalJs(files: readonly string[]): Verdict {
  const complaints: string[] = [];
  const known = new Map<string, Imported>();
  for (const text of files) {
    try {
      const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
      for (const event of calendar.getAllSubcomponents('vevent')) {
        const { uid, startDate, summary: title } = new ICAL.Event(event);
        const place = event.getFirstPropertyValue('location') as string | null;
        known.set(uid, { uid, day: startDate.toString().replaceAll('-', ''), title, place });
      }
    } catch (error) {
      complaints.push(String(error));
    }
  }
  return { judge: 'ical.js', complaints, events: inOrder([...known.values()]) };
}

const inOrder = (events: Imported[]) =>
  events.toSorted((one, other) => one.day.localeCompare(other.day));

/** The Python that has all of them: Debian's own, where another comes first on PATH. */
function python(): string | null {
  const hasThem = (program: string) =>
    spawnSync(program, ['-c', MODULES], { stdio: 'ignore' }).status === 0;
  return onPath('python3').find((one) => isProgram(one) && hasThem(one)) ?? null;
}
