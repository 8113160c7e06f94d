/**
 * What may stand in a backup at all: anybody can write one. Beyond these bounds a record makes no sense
 * to anything that counts, draws or remembers by it, and is left out; it is said how many were.
 */
import type { BackupData } from './records.ts';

/** Records and files of a family's many years are some dozens. */
const MOST_RECORDS = 2000;
const MOST_ITEMS = 10_000;

/** Lists within lists; those of Balise are at most six deep. */
const DEEPEST = 20;

/** Before 2200: moments as milliseconds, and days as text. No other number comes near. */
const LATEST = Date.UTC(2200, 0);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether there are more parts than any backup has. */
export function hasTooMany({ records, files }: BackupData): boolean {
  return Object.keys(records).length + Object.keys(files).length > MOST_RECORDS;
}

/** The data without what is out of bounds, and how many parts that were. */
export function withinBounds(data: BackupData): { data: BackupData; left: number } {
  let left = 0;
  const keep = (value: unknown) => {
    const isSound = makesSense(value, DEEPEST);
    if (!isSound) left += 1;
    return isSound;
  };
  const kept = <T>(parts: Record<string, T>, sound: (part: T) => T | null): Record<string, T> =>
    Object.fromEntries(
      Object.entries(parts).flatMap(([key, part]): [string, T][] => {
        const value = sound(part);
        return value === null ? [] : [[key, value]];
      }),
    );
  return {
    data: {
      records: kept(data.records, (record) => soundRecord(record, keep)),
      files: kept(data.files, (file) => (keep(file.keptAt) ? file : null)),
    },
    get left() {
      return left;
    },
  };
}

/** Of a list (certificates, days) each part is judged by itself. */
function soundRecord(record: unknown, keep: (value: unknown) => boolean): unknown {
  const list = isObject(record) ? record.data : null;
  if (!Array.isArray(list)) return keep(record) ? record : null;
  return { ...(record as object), data: list.slice(0, MOST_ITEMS).filter(keep) };
}

function makesSense(value: unknown, depth: number): boolean {
  if (typeof value === 'number') return Math.abs(value) < LATEST;
  if (typeof value === 'string') return !DAY.test(value) || Date.parse(value) < LATEST;
  if (!isObject(value)) return true;
  return depth > 0 && Object.values(value).every((part) => makesSense(part, depth - 1));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
