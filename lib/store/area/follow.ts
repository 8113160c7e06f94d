/** What is kept, as our own pages read it: without a lock, and again whenever it changes. */
import { browser } from 'wxt/browser';
import type { Sitting } from '../../domain/exam-day/sittings.ts';
import {
  AWAITING_KEY,
  CERTIFICATION_KEY,
  GLANCE_KEY,
  READY_KEY,
  SCHOOL_KEY,
  TROUBLE_KEY,
} from '../keys.ts';
import { openSittings } from '../schema/session/certification.ts';
import type { School } from '../schema/school.ts';
import { openTrouble, type Trouble } from '../schema/session/trouble.ts';
import { areas, browserArea } from './browser-areas.ts';
import { placeWithoutDisk, type Place } from './chosen-area.ts';

/** What is told for this session alone, wherever all the rest is. */
const TOLD_KEYS = [TROUBLE_KEY, CERTIFICATION_KEY] as const;

/** What there is to show. */
export interface Ready {
  /** What stands under each of the keys; undefined = nothing. */
  values: Record<string, unknown>;
  place: Place;
  trouble: Trouble | null;
  /** Documents in which a certification goes on, or may. */
  sittings: Sitting[];
}

export interface Stored extends Ready {
  school: School;
}

/** @throws when the browser's storage itself cannot be read */
export async function readStored(keys: readonly string[]): Promise<Stored> {
  const [memory, { items, place, school }] = await Promise.all([
    browser.storage.session.get([...TOLD_KEYS]),
    browserArea.read([...keys]),
  ]);
  return {
    values: Object.fromEntries(keys.map((key) => [key, items[key]])),
    place,
    school,
    ...toldIn(memory),
  };
}

/**
 * What there is to show, in one read of the browser's memory as soon as the worker has put it there.
 * @throws when the browser's storage itself cannot be read
 */
export async function readReady(): Promise<Ready> {
  const memory = await browser.storage.session.get([
    READY_KEY,
    GLANCE_KEY,
    AWAITING_KEY,
    ...TOLD_KEYS,
  ]);
  const { [READY_KEY]: ready, [GLANCE_KEY]: glance = ready } = memory;
  if (glance === undefined) return readStored([GLANCE_KEY]);
  return {
    values: { [GLANCE_KEY]: glance },
    // Memory itself holds a glance only where it holds all the rest.
    place: memory[GLANCE_KEY] === undefined ? 'disk' : await placeInMemory(memory),
    ...toldIn(memory),
  };
}

function toldIn(memory: Record<string, unknown>): Pick<Ready, 'trouble' | 'sittings'> {
  return {
    trouble: openTrouble(memory[TROUBLE_KEY]),
    sittings: openSittings(memory[CERTIFICATION_KEY]),
  };
}

async function placeInMemory(memory: Record<string, unknown>): Promise<Place> {
  if (!(await areas.hasFiles())) return placeWithoutDisk(areas);
  return memory[AWAITING_KEY] === undefined ? 'memory' : 'awaiting';
}

/**
 * Reads, then again whenever one of the keys changes in either place, and hands over what stands
 * there; null when it could not be read. @returns stops following
 */
export function followStored(
  keys: readonly string[],
  show: (kept: Stored | null) => void | Promise<void>,
): { first: Promise<void>; stop: () => void } {
  return follow([...keys, GLANCE_KEY, SCHOOL_KEY, ...TOLD_KEYS], () => readStored(keys), show);
}

/** The same of what there is to show. */
export function followReady(show: (kept: Ready | null) => void): {
  first: Promise<void>;
  stop: () => void;
} {
  return follow([GLANCE_KEY, READY_KEY, ...TOLD_KEYS], readReady, show);
}

function follow<T extends Ready>(
  keys: readonly string[],
  readAll: () => Promise<T>,
  show: (kept: T | null) => void | Promise<void>,
): { first: Promise<void>; stop: () => void } {
  const watched = new Set(keys);
  let asked = 0;
  const read = async () => {
    const turn = (asked += 1);
    const kept = await readAll().catch(() => null);
    // Only the last read counts: an earlier one may come in later.
    if (turn === asked) await show(kept);
  };
  const onChange = (changes: object) => {
    if (Object.keys(changes).some((key) => watched.has(key))) void read();
  };
  const { local, session } = browser.storage;
  local.onChanged.addListener(onChange);
  session.onChanged.addListener(onChange);
  return {
    first: read(),
    stop: () => {
      asked = Infinity;
      local.onChanged.removeListener(onChange);
      session.onChanged.removeListener(onChange);
    },
  };
}
