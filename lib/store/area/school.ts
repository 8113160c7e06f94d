/**
 * Where things are kept by what a school set. Until it spoke, a browser that has just got Balise
 * keeps all in memory: nothing is on the disk before it is known that it may be.
 */
import { isSame } from '../../domain/same.ts';
import {
  AWAITING_KEY,
  INBOX_KEY,
  isOfAccount,
  isSetAside,
  LOCK_KEY,
  SCHOOL_KEY,
  SHARED_KEY,
  SNAPSHOT_KEY,
  SYNC_KEY,
  SYNC_SECRET_KEY,
  WALLET_KEY,
} from '../keys.ts';
import { seal } from '../schema/envelope.ts';
import { NOTHING_SET, schoolIn, schoolRecord, type School } from '../schema/school.ts';
import { ChosenArea, readSchool, schoolArea } from './chosen-area.ts';
import { switchArea, toDisk, type AllAreas } from './switch-area.ts';

/**
 * On an empty disk everything waits in memory from now on. Under the storage's lock, as what follows.
 * @param until milliseconds since 1970
 */
export async function awaitSchool({ disk, memory, hasFiles }: AllAreas, until: number) {
  if (!(await hasFiles())) return;
  const [onDisk, { [AWAITING_KEY]: already }] = await Promise.all([
    disk.get(null),
    memory.get([AWAITING_KEY]),
  ]);
  if (Object.keys(onDisk).length > 0 || already !== undefined) return;
  await memory.set({ [AWAITING_KEY]: until });
}

/** Until when it waits; null where it does not. */
export async function awaitedUntil({ memory }: Pick<AllAreas, 'memory'>): Promise<number | null> {
  const { [AWAITING_KEY]: until } = await memory.get([AWAITING_KEY]);
  return typeof until === 'number' ? until : null;
}

/**
 * Goes by what the school says. A disk that holds something already is left as it is even where the
 * computer is to be a shared one: the person is asked first, see `isQuestionOpen`.
 * @throws QuotaError when the disk has no room; all stays in memory then
 */
export async function followSchool(areas: AllAreas, school: School): Promise<void> {
  const { disk, memory } = areas;
  const isSet = !isSame(school, NOTHING_SET);
  const said = isSet ? { [SCHOOL_KEY]: seal(schoolRecord, school) } : {};
  const kept = await schoolArea(areas);
  const found = await kept.get(null);
  // Whatever came to the disk meanwhile is not emptied for it.
  const isEmpty = Object.keys(found).length === 0;
  if (isEmpty && (await new ChosenArea(areas).place()) === 'awaiting') {
    if (school.sharedComputer) await disk.set({ ...said, [SHARED_KEY]: true });
    else await toDisk(areas, true, said);
  } else {
    if (!isSet) await kept.remove([SCHOOL_KEY]);
    else if (!isSame(schoolIn(found), school)) await kept.set(said);
    if (kept === disk && school.sharedComputer && !Object.keys(found).some(isSomebodys)) {
      await switchArea(areas, true, true);
    }
  }
  await memory.remove([AWAITING_KEY]);
}

/** Whether what stands under this key is a pupil's, and not a mere choice of how Balise looks. */
function isSomebodys(storageKey: string): boolean {
  return (
    isOfAccount(storageKey) ||
    isSetAside(storageKey) ||
    [WALLET_KEY, INBOX_KEY, SNAPSHOT_KEY, LOCK_KEY, SYNC_KEY, SYNC_SECRET_KEY].includes(storageKey)
  );
}

/**
 * Whether the school wants a shared computer, and what stands on the disk from before waits for the
 * person to say what becomes of it. Nothing new is read until then.
 */
export async function isQuestionOpen(areas: AllAreas): Promise<boolean> {
  if (!(await readSchool(areas)).sharedComputer) return false;
  return (await new ChosenArea(areas).place()) === 'disk';
}
