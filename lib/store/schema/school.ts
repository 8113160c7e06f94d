/**
 * What the school set, as it was last said: the one record that stands on the disk as it is, for it
 * says how the rest is to be kept, and is of nobody.
 */
import { LANGUAGES } from '../../domain/language.ts';
import { NO_SCHOOL, type SchoolSettings, type SchoolWord } from '../../domain/school-settings.ts';
import { SCHOOL_KEY } from '../keys.ts';
import { open, record } from './envelope.ts';
import * as z from './zod.ts';

const settingsShape = {
  sharedComputer: z.boolean(),
  panelOff: z.boolean(),
  syncOff: z.boolean(),
  codeExportsOff: z.boolean(),
  language: z.nullable(z.enum(LANGUAGES)),
};

const schoolSchema = z.object({
  ...settingsShape,
  /** Keys that nobody knows, or whose value is none of theirs: for the diagnostic. */
  ignored: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(20)),
});

export type School = z.infer<typeof schoolSchema>;

export const schoolRecord = record({ schema: schoolSchema });

export const NOTHING_SET: School = { ...NO_SCHOOL, ignored: [] };

/** What stands on the disk; null: nobody ever said anything. */
export function schoolIn(found: Record<string, unknown>): School | null {
  const read = open(schoolRecord, found[SCHOOL_KEY]);
  return read.state === 'ok' ? read.data : null;
}

/**
 * Reads the administrator's settings one by one: Firefox checks them by no schema, so a wrong one is
 * left out here, and the others hold.
 * @param managed as `storage.managed` answers
 */
export function wordFrom(managed: Record<string, unknown>): SchoolWord<School> {
  const names = Object.keys(managed);
  if (names.length === 0) return { kind: 'silent' };
  const settings: SchoolSettings = { ...NO_SCHOOL };
  const ignored: string[] = [];
  for (const name of names) {
    if (!takeSetting(settings, name, managed[name])) ignored.push(nameable(name));
  }
  return { kind: 'said', school: { ...settings, ignored: ignored.slice(0, 20) } };
}

function takeSetting(settings: SchoolSettings, name: string, value: unknown): boolean {
  if (!isSetting(name)) return false;
  const read = settingsShape[name].safeParse(value);
  if (read.success) Object.assign(settings, { [name]: read.data });
  return read.success;
}

function isSetting(name: string): name is keyof SchoolSettings {
  return Object.hasOwn(settingsShape, name);
}

/** An administrator's slip may be anything; the diagnostic is sent to strangers. */
function nameable(name: string): string {
  return /^\w{1,40}$/.test(name) ? name : '?';
}
