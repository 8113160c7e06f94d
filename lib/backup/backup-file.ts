/** The file of a backup: `{ format, v, exportedAt, appVersion, data }`, sealed by a passphrase or not. */
import { utf8, type Bytes } from '../crypto/bytes.ts';
import { ITERATIONS, keyFromPassphrase, newDerivation } from '../crypto/passphrase.ts';
import { openBytes, sealBytes } from '../crypto/secret-key.ts';
import { fromBase64, toBase64 } from '../crypto/base64.ts';
import * as z from '../store/schema/zod.ts';
import { parisDay } from '../time/paris.ts';
import { derivationSchema } from '../vault/lock-record.ts';
import type { Contents } from '../store/contents.ts';
import type { UnreadableFile } from './backup-bytes.ts';
import { hasTooMany, withinBounds } from './bounds.ts';
import { contentsOf, dataOf, dataSchema, NewerBackupError, type ReadContents } from './records.ts';

/** Of the file: a day, and nothing of a person. @param at epoch milliseconds */
export const backupName = (at: number) => `balise-sauvegarde-${parisDay(at)}.json`;

const FORMAT = 'balise-backup';
const VERSION = 1;

/** Characters: far above a family's certificates of many years, far below what a page can hold. */
export const BACKUP_LIMIT = 100_000_000;

/** Before this there was no Balise; a year beyond it is a clock that was wrong. */
const FIRST_BACKUP = Date.UTC(2026, 0);
const LAST_BACKUP = Date.UTC(2200, 0);

/** The one part that every version has: what else a newer one holds is not ours to judge. */
const MARK = { format: z.literal(FORMAT), v: z.int().check(z.minimum(1)) };

const markSchema = z.object(MARK);

/**
 * Letters that no other encoding writes alike: where they come back as others, so do those of the
 * names. A sealed part needs none.
 */
const LETTERS = 'é œ € 語 🙂';

const headSchema = z.object({
  ...MARK,
  /** Absent from older files. */
  letters: z.optional(z.string()),
  exportedAt: z.string().check(z.maxLength(40)),
  appVersion: z.string().check(z.maxLength(40)),
});

const sealedSchema = z.object({
  sealed: z.object({ derivation: derivationSchema, bytes: z.string() }),
});

type Head = z.infer<typeof headSchema>;

export type BackupRefusal =
  | UnreadableFile
  | 'too-large'
  /** Two minutes went by. */
  | 'too-slow'
  /** From a newer Balise. */
  | 'newer'
  /** Another passphrase, or changed since. */
  | 'wrong-passphrase';

export type ReadBackup =
  | ({ state: 'ok'; exportedAt: number | null } & ReadContents)
  | { state: 'needs-passphrase' }
  | { state: 'refused'; reason: BackupRefusal };

/** Why a backup is not made: it could not be restored. */
export type BackupObstacle =
  /** `bytes` of the whole file, as it would be, with so many PDFs. */
  | { why: 'too-large'; bytes: number; pdfs: number }
  /** Something is dated beyond what any clock says. */
  | { why: 'far-date' }
  | { why: 'too-many' };

export class BackupNotMadeError extends Error {
  readonly obstacle: BackupObstacle;

  constructor(obstacle: BackupObstacle) {
    super(`a backup is not made: ${obstacle.why}`);
    this.name = 'BackupNotMadeError';
    this.obstacle = obstacle;
  }
}

/** Head, salt, and what sealing adds. */
const AROUND = 2000;

const base64Length = (bytes: number) => Math.ceil(bytes / 3) * 4;

/**
 * What stands in the way of a backup of this, by what reading one allows; null: nothing does. Known
 * before anything large is made.
 */
export function obstacleTo(
  contents: Contents,
  isSealed: boolean,
  limit = BACKUP_LIMIT,
): BackupObstacle | null {
  const data = dataOf({ ...contents, files: {} });
  const files = Object.entries(contents.files);
  const parts = files.map(([id, { keptAt }]) => [id, { keptAt, base64: '' }] as const);
  const whole = { ...data, files: Object.fromEntries(parts) };
  if (hasTooMany(whole)) return { why: 'too-many' };
  if (withinBounds(whole).left > 0) return { why: 'far-date' };
  const pdfBytes = files.reduce((sum, [, { bytes }]) => sum + base64Length(bytes.length), 0);
  const plain = utf8(textOf(whole)).length + pdfBytes;
  const bytes = (isSealed ? base64Length(plain) : plain) + AROUND;
  if (bytes <= limit) return null;
  return { why: 'too-large', bytes, pdfs: files.length };
}

/** The same with its certificates and no PDF of them. */
export function withoutPdfs(contents: Contents): Contents {
  const certificates = contents.certificates.map((one) => ({ ...one, file: null }));
  return { ...contents, certificates, files: {} };
}

/** As JSON, in which a sign that was lost long ago (U+FFFD) is not taken for one that the way lost. */
function textOf(value: unknown): string {
  return JSON.stringify(value).replaceAll('\uFFFD', '\\ufffd');
}

/**
 * @param passphrase null: anybody who has the file can read it
 * @throws BackupNotMadeError
 */
export async function backupText(
  contents: Contents,
  { exportedAt, appVersion }: { exportedAt: string; appVersion: string },
  passphrase: string | null,
  iterations = ITERATIONS,
): Promise<string> {
  const head: Head = { format: FORMAT, v: VERSION, letters: LETTERS, exportedAt, appVersion };
  const obstacle = obstacleTo(contents, passphrase !== null);
  if (obstacle) throw new BackupNotMadeError(obstacle);
  const data = dataOf(contents);
  if (passphrase === null) return textOf({ ...head, data });
  const derivation = newDerivation(iterations);
  const key = await keyFromPassphrase(passphrase, derivation);
  const bytes = await sealBytes(key, utf8(JSON.stringify(data)), purposeOf(head));
  const sealed = {
    derivation: { salt: toBase64(derivation.salt), iterations },
    bytes: toBase64(bytes),
  };
  return JSON.stringify({ ...head, sealed });
}

/** Never throws. Nothing is written. */
export async function readBackup(text: string, passphrase: string | null): Promise<ReadBackup> {
  if (text.length > BACKUP_LIMIT) return refused('too-large');
  const file = parsed(text);
  const mark = markSchema.safeParse(file);
  if (mark.success && mark.data.v > VERSION) return refused('newer');
  const head = headSchema.safeParse(file);
  if (!head.success) return refused('not-a-backup');
  if ((head.data.letters ?? LETTERS) !== LETTERS) return refused('encoding');
  const sealed = sealedSchema.safeParse(file);
  if (sealed.success && passphrase === null) return { state: 'needs-passphrase' };
  const data =
    sealed.success && passphrase !== null
      ? await opened(sealed.data.sealed, head.data, passphrase)
      : (file as { data?: unknown }).data;
  if (data === null) return refused('wrong-passphrase');
  return understood(data, head.data);
}

function understood(data: unknown, { exportedAt }: Head): ReadBackup {
  const valid = dataSchema.safeParse(data);
  if (!valid.success) return refused('not-a-backup');
  if (hasTooMany(valid.data)) return refused('too-large');
  const bounded = withinBounds(valid.data);
  try {
    const { contents, unreadable } = contentsOf(bounded.data);
    const at = momentIn(exportedAt);
    return { state: 'ok', exportedAt: at, contents, unreadable: unreadable + bounded.left };
  } catch (error) {
    return refused(error instanceof NewerBackupError ? 'newer' : 'not-a-backup');
  }
}

/** Milliseconds since 1970; null where it is no moment that a backup can have been made in. */
function momentIn(exportedAt: string): number | null {
  const at = Date.parse(exportedAt);
  return at >= FIRST_BACKUP && at < LAST_BACKUP ? at : null;
}

async function opened(
  { derivation, bytes }: z.infer<typeof sealedSchema>['sealed'],
  head: Head,
  passphrase: string,
): Promise<unknown> {
  const salt = fromBase64(derivation.salt);
  const cipher = fromBase64(bytes);
  if (!salt || !cipher) return null;
  const key = await keyFromPassphrase(passphrase, { salt, iterations: derivation.iterations });
  const plain: Bytes | null = await openBytes(key, cipher, purposeOf(head));
  return plain && parsed(new TextDecoder().decode(plain));
}

/** What stands in plain beside it is bound to it: a changed date is refused. */
function purposeOf({ v, exportedAt, appVersion }: Head): string {
  return ['backup', v, exportedAt, appVersion].join('\n');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function refused(reason: BackupRefusal): ReadBackup {
  return { state: 'refused', reason };
}
