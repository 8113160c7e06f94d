/**
 * What is kept, as our own pages read it: disk and memory in one round, both asked at once. Memory
 * holds a glance only on a shared computer, and then it holds all the rest: lib/store/area/chosen-area.ts.
 */
import { browser } from 'wxt/browser';
import { CERTIFICATION_KEY, GLANCE_KEY, TROUBLE_KEY } from '../keys.ts';
import { openCertification, type Certification } from '../schema/certification.ts';
import { openTrouble, type Trouble } from '../schema/trouble.ts';

export interface Stored {
  /** What stands under each of the keys; undefined = nothing. */
  values: Record<string, unknown>;
  isShared: boolean;
  trouble: Trouble | null;
  certification: Certification | null;
}

/** @throws when the browser's storage itself cannot be read */
export async function readStored(keys: readonly string[]): Promise<Stored> {
  const { local, session } = browser.storage;
  const [memory, disk] = await Promise.all([
    session.get([...keys, GLANCE_KEY, TROUBLE_KEY, CERTIFICATION_KEY]),
    local.get([...keys]),
  ]);
  const isShared = memory[GLANCE_KEY] !== undefined;
  const place = isShared ? memory : disk;
  return {
    values: Object.fromEntries(keys.map((key) => [key, place[key]])),
    isShared,
    trouble: openTrouble(memory[TROUBLE_KEY]),
    certification: openCertification(memory[CERTIFICATION_KEY]),
  };
}

/**
 * Reads, then again whenever one of the keys changes in either place, and hands over what stands
 * there; null when it could not be read. @returns stops following
 */
export function followStored(
  keys: readonly string[],
  show: (kept: Stored | null) => void | Promise<void>,
): { first: Promise<void>; stop: () => void } {
  const watched = new Set([...keys, GLANCE_KEY, TROUBLE_KEY, CERTIFICATION_KEY]);
  let asked = 0;
  const read = async () => {
    const turn = (asked += 1);
    const kept = await readStored(keys).catch(() => null);
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
