/**
 * Whether a certification goes on, as the worker keeps it: by what each document of Pix says of itself,
 * and by asking them, for of most ends a document cannot tell.
 */
import { browser } from 'wxt/browser';
import {
  certificationAmong,
  sittingsAfter,
  type Certification,
  type Sign,
  type Sitting,
} from '../../domain/exam-day/sittings.ts';
import { isSame } from '../../domain/same.ts';
import { lockNamed } from '../../store/area/area.ts';
import { CERTIFICATION_KEY } from '../../store/keys.ts';
import { openSittings } from '../../store/schema/session/certification.ts';
import { now } from '../../time/clock.ts';
import { askPresence } from '../messages/presence.ts';
import type { PixMessage } from '../messages/messages.ts';

/** In the order in which it was said: what a page told before an exam does not end it. */
const inTurn = lockNamed('balise:certification');

/** The certification that goes on in this browser, or may; null: none does. */
export async function presentCertification(): Promise<Certification | null> {
  return certificationAmong(await readSittings(), now());
}

/**
 * A page of Pix said something: takes what that says of a certification.
 * @returns whether it changed anything
 */
export async function noteMessage(message: PixMessage, tab: unknown): Promise<boolean> {
  const sign = signIn(message, tabIdOf(tab));
  return sign ? inTurn(() => note(sign)) : false;
}

/** A tab was closed. @returns whether it changed anything */
export async function noteClosedTab(tab: number): Promise<boolean> {
  return inTurn(() => note({ kind: 'ended', tab }));
}

/**
 * Asks the documents where one went on, and these tabs, what they say now: one may have gone without a
 * word, or come back from the browser's cache. Of one that does not answer in time nothing is concluded.
 * @returns whether it changed anything
 */
export async function lookForCertification(tabs: readonly number[]): Promise<boolean> {
  return inTurn(async () => {
    const known = await readSittings();
    const asked = new Set([...known.flatMap(({ tab }) => tab ?? []), ...tabs]);
    const signs = await Promise.all([...asked].map((tab) => signNow(tab, known)));
    let hasChanged = false;
    for (const sign of signs) if (sign && (await note(sign))) hasChanged = true;
    return hasChanged;
  });
}

async function signNow(tab: number, known: readonly Sitting[]): Promise<Sign | null> {
  const presence = await askPresence(tab, browser.tabs);
  const sitting = known.find((one) => one.tab === tab);
  if (presence === null) return null;
  if (presence === 'exam') return sitting?.begun ? null : { kind: 'begun', tab };
  if (presence === 'before-exam') return sitting ? null : { kind: 'before', tab };
  return sitting ? { kind: 'ended', tab } : null;
}

function signIn(message: PixMessage, tab: number | null): Sign | null {
  switch (message.type) {
    case 'certification':
      return { kind: message.begun ? 'begun' : 'before', tab };
    case 'certification-left':
      return { kind: 'left', tab };
    case 'readings': {
      // Pix asks who is there as soon as its page is loaded.
      const isLoaded = message.readings.some(({ kind }) => kind === 'account');
      return { kind: 'read', tab, isLoaded };
    }
    default:
      return null;
  }
}

function tabIdOf(tab: unknown): number | null {
  const { id } = Object(tab) as { id?: unknown };
  return typeof id === 'number' ? id : null;
}

async function note(sign: Sign): Promise<boolean> {
  const before = await readSittings();
  const after = sittingsAfter(before, sign, now());
  if (isSame(after, before)) return false;
  await browser.storage.session.set({ [CERTIFICATION_KEY]: after });
  return true;
}

async function readSittings(): Promise<Sitting[]> {
  const { [CERTIFICATION_KEY]: stored } = await browser.storage.session.get(CERTIFICATION_KEY);
  return openSittings(stored);
}
