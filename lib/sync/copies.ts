/**
 * The copies in the browser's sync storage, each cut in pieces: 8,192 bytes an item and 102,400 in
 * all (engineering.md D). A piece names its copy's writing, so that pieces of two are never mixed.
 */
import { QuotaError, writeError } from '../store/errors.ts';
import * as z from '../store/schema/zod.ts';

/** As many characters as surely fit, with the item's name and its quotes. */
const PIECE = 7000;
export const TOTAL_BYTES = 102_400;

const PREFIX = 'balise:';

export interface SyncArea {
  get: (keys: null) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
  remove: (keys: string[]) => Promise<void>;
}

const pieceSchema = z.object({
  /** Which writing of the copy. */
  writing: z.string().check(z.maxLength(40)),
  count: z.int().check(z.minimum(1), z.maximum(20)),
  text: z.string().check(z.maxLength(PIECE)),
});

const keyOf = (computer: string, index: number) => `${PREFIX}${computer}:${index}`;

export class SyncFullError extends Error {
  constructor() {
    super('sync quota exceeded');
    this.name = 'SyncFullError';
  }
}

/** @throws SyncFullError, or what else the browser throws; the former copy stands then. */
export async function writeCopy(
  area: SyncArea,
  computer: string,
  text: string,
  writing: string,
): Promise<void> {
  const count = Math.ceil(text.length / PIECE);
  const items = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      keyOf(computer, index),
      { writing, count, text: text.slice(index * PIECE, (index + 1) * PIECE) },
    ]),
  );
  const stored = await area.get(null);
  const old = Object.keys(stored).filter((key) => key.startsWith(`${PREFIX}${computer}:`));
  const others = Object.entries(stored).filter(([key]) => !old.includes(key));
  if (bytesOf([...others, ...Object.entries(items)]) > TOTAL_BYTES) throw new SyncFullError();
  await area.set(items).catch((error: unknown) => {
    throw writeError(error) instanceof QuotaError ? new SyncFullError() : error;
  });
  const left = old.filter((key) => !(key in items));
  if (left.length > 0) await area.remove(left);
}

/** Every computer's copy, null for one that is only half here: what it lacks may still come. */
export async function readCopies(area: SyncArea): Promise<Map<string, string | null>> {
  const stored = await area.get(null);
  const copies = new Map<string, string | null>();
  for (const key of Object.keys(stored)) {
    const [, computer] = /^balise:([\w-]{1,64}):\d{1,2}$/.exec(key) ?? [];
    if (computer !== undefined) copies.set(computer, joined(stored, computer));
  }
  return copies;
}

export async function removeCopies(area: SyncArea, computer: string | null): Promise<void> {
  const start = computer === null ? PREFIX : `${PREFIX}${computer}:`;
  const keys = Object.keys(await area.get(null)).filter((key) => key.startsWith(start));
  if (keys.length > 0) await area.remove(keys);
}

function joined(stored: Record<string, unknown>, computer: string): string | null {
  const first = pieceSchema.safeParse(stored[keyOf(computer, 0)]);
  if (!first.success) return null;
  const { writing, count } = first.data;
  let text = '';
  for (let index = 0; index < count; index += 1) {
    const piece = pieceSchema.safeParse(stored[keyOf(computer, index)]);
    if (!piece.success || piece.data.writing !== writing) return null;
    text += piece.data.text;
  }
  return text;
}

/** As the browsers count: the name, and the value as JSON. */
function bytesOf(items: [string, unknown][]): number {
  const encoder = new TextEncoder();
  return items.reduce(
    (sum, [key, value]) => sum + encoder.encode(key + JSON.stringify(value)).length,
    0,
  );
}
