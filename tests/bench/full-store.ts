/**
 * Three stores, made by the code that makes real ones: a pupil's profile alone; the same pupil in a
 * family of four after three years, with twenty certificates and their PDFs; and the most that one
 * browser keeps of what comes by itself, with ten years of days for everybody.
 */
import { KEPT_BOUNDS } from '../../lib/domain/arrivals.ts';
import { COMPETENCE_CODES } from '../../lib/domain/training/competence.ts';
import type { CertificateFacts } from '../../lib/domain/certificate/facts.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import { HISTORY_LIMIT, type DayPoint } from '../../lib/domain/training/history.ts';
import { addDays } from '../../lib/domain/plain-date.ts';
import { ALWAYS_PLAIN } from '../../lib/store/codec.ts';
import { seal } from '../../lib/store/schema/envelope.ts';
import { historyRecord } from '../../lib/store/schema/history.ts';
import { Store } from '../../lib/store/store.ts';
import { parisDay } from '../../lib/time/paris.ts';
import { day, DETAIL } from '../support/records/certificates.ts';
import { MemoryArea, queue } from '../support/storage/memory-area.ts';

export type Items = Record<string, unknown>;

/** The demonstration's pupil « three-of-five », so that the Pix pages are hers too. */
const SHOWN_USER = '4242';
const FAMILY = ['4305', '4416', '4504', SHOWN_USER];

export const CERTIFICATES = 20;
export const MOST_CERTIFICATES = KEPT_BOUNDS.certificates;

/** Of an official one, bytes. */
export const PDF_BYTES = 200_000;

const DAYS = 3 * 365;
const DAY_MS = 24 * 60 * 60 * 1000;

const LEVELS = [2, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0];
const PIX_AHEAD = [5, 0, 0, 1, 0, 0, 0, 0, 0, 6, 0, 0, 0, 7, 0, 3];

export async function smallStore(now: number): Promise<Items> {
  const { area, store } = emptyStore(now);
  await tellProfile(store, SHOWN_USER, now);
  return area.items;
}

/** @param fileIds names of PDFs that are kept, one for each certificate */
export function fullStore(now: number, fileIds: readonly string[]): Promise<Items> {
  return storeOf(now, FAMILY, fileIds, rawHistory(DAYS, now));
}

/** At its bounds. @param fileIds as many as MOST_CERTIFICATES */
export function mostStore(now: number, fileIds: readonly string[]): Promise<Items> {
  const others = Array.from({ length: KEPT_BOUNDS.accounts - 1 }, (_, at) => String(5000 + at));
  return storeOf(now, [...others, SHOWN_USER], fileIds, rawHistory(HISTORY_LIMIT, now), unlike);
}

/** @param factsOf what sets a certificate apart from the others, beside its number and code */
async function storeOf(
  now: number,
  users: readonly string[],
  fileIds: readonly string[],
  history: DayPoint[],
  factsOf: (index: number) => Partial<CertificateFacts> = () => ({}),
): Promise<Items> {
  const { area, store, clock } = emptyStore(now);
  for (const [index, id] of fileIds.entries()) {
    // One a day, up to yesterday: a day of Balise's takes no more than ten.
    const seenAt = now - (fileIds.length - index) * DAY_MS;
    clock.now = seenAt;
    const pixId = String(31_000 + index);
    const facts = { ...DETAIL, ...factsOf(index), pixId, code: codeOf(index) };
    await store.record({
      kind: 'certificate',
      site: 'fr',
      observedAt: seenAt,
      userId: null,
      facts,
    });
    const file = { id, size: PDF_BYTES, keptAt: seenAt, reading: 'told' as const };
    await store.attachDownload({ pixId, userId: null }, () => Promise.resolve(file));
  }
  // Nor more than forty pupils: the last of them today.
  for (const [index, userId] of users.entries()) {
    clock.now = now - Math.floor((users.length - 1 - index) / 30) * DAY_MS;
    await tellProfile(store, userId, clock.now);
  }
  clock.now = now;
  for (const key of Object.keys(area.items).filter((one) => one.startsWith('history:'))) {
    area.items[key] = seal(historyRecord, history);
  }
  return area.items;
}

/** As much of a history as that many daily visits leave, whatever Balise's own limit. */
export function rawHistory(days: number, now: number): DayPoint[] {
  const today = parisDay(new Date(now));
  return Array.from({ length: days }, (_, index) =>
    pointOf(addDays(today, index + 1 - days), index),
  );
}

function pointOf(day: DayPoint['day'], index: number): DayPoint {
  return { day, pix: COMPETENCE_CODES.map((_, at) => Math.min(56, Math.floor((index + at) / 20))) };
}

/** No two certificates say the same: what is packed must not look smaller than it is. */
function unlike(index: number): Partial<CertificateFacts> {
  const figure = (at: number) => (index * 7919 + at * 104_729) % 9973;
  return {
    holder: `Élève ${figure(1)} Exemple`,
    score: 64 + (figure(2) % 800),
    deliveryDate: addDays(DETAIL.deliveryDate ?? day('2026-05-20'), figure(3) % 20),
    competences: COMPETENCE_CODES.map((code, at) => ({ code, level: figure(at) % 8 || null })),
  };
}

function codeOf(index: number): string {
  return `P-BCDF${String(2300 + index)}`;
}

function emptyStore(now: number) {
  const area = new MemoryArea();
  const clock = { now };
  const store = new Store(
    area,
    queue(),
    () => ({ now: clock.now, today: parisDay(new Date(clock.now)) }),
    ALWAYS_PLAIN,
  );
  return { area, store, clock };
}

async function tellProfile(store: Store, userId: string, now: number): Promise<void> {
  const context = { site: 'fr', observedAt: now } as const;
  const isFamily = FAMILY.includes(userId);
  const readings: Reading[] = [
    {
      ...context,
      kind: 'account',
      userId,
      firstName: isFamily ? 'Lina' : `Élève ${userId}`,
      language: 'fr',
    },
    {
      ...context,
      kind: 'profile',
      userId,
      maxLevel: 7,
      unknown: [],
      unreadable: 0,
      scorecards: COMPETENCE_CODES.map((code, at) => ({
        code,
        level: LEVELS[at] ?? 0,
        pixAhead: isFamily ? (PIX_AHEAD[at] ?? 0) : (Number(userId) * (at + 3)) % 8,
        status: (LEVELS[at] ?? 0) + (PIX_AHEAD[at] ?? 0) > 0 ? 'started' : 'not-started',
        daysBeforeImproving: null,
      })),
    },
  ];
  for (const reading of readings) await store.record(reading);
}
