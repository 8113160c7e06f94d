/** Follows what the school sets, from the first start on. */
import { browser } from 'wxt/browser';
import { isSame } from '../../domain/same.ts';
import { schoolAfter } from '../../domain/school-settings.ts';
import { areas } from '../../store/area/browser-areas.ts';
import { readSchool } from '../../store/area/chosen-area.ts';
import { awaitedUntil, followSchool } from '../../store/area/school.ts';
import { NOTHING_SET } from '../../store/schema/school.ts';
import { now } from '../../time/clock.ts';
import { showInToolbar } from '../toolbar/keep-true.ts';
import { keepError } from './errors.ts';
import { SCHOOL_WAIT_MS, schoolWord } from './managed-storage.ts';
import { alone, store } from './store.ts';

/** Set while the worker's script first runs: a listener set later would miss what woke it. */
export function keepToSchool(): void {
  browser.storage.onChanged.addListener((_changes, place) => {
    if (place === 'managed') void keepingErrors(() => look(true));
  });
  void keepingErrors(lookAndWait);
}

/** Where the browser says nothing, it is asked again once it had its time. */
async function lookAndWait(): Promise<void> {
  if (!(await look(false))) await lookInTime(now() + SCHOOL_WAIT_MS);
}

/** The worker lives half a minute without work; if it ends earlier, its next start asks again. */
async function lookInTime(otherwise: number): Promise<void> {
  const until = (await awaitedUntil(areas)) ?? otherwise;
  if (until <= now()) await look(true);
  else setTimeout(() => void keepingErrors(() => lookInTime(otherwise)), until - now());
}

/** Whether it is known now what to go by. */
async function look(waited: boolean): Promise<boolean> {
  const word = await schoolWord();
  const { isKnown, isNew } = await alone(async () => {
    const [known, until] = await Promise.all([readSchool(areas), awaitedUntil(areas)]);
    const isOver = until !== null && until <= now();
    const school = schoolAfter(word, NOTHING_SET, waited || isOver);
    // Nobody set anything before, and nothing waits: there is nothing to ask again for.
    if (!school) return { isKnown: until === null && isSame(known, NOTHING_SET), isNew: false };
    await followSchool(areas, school);
    return { isKnown: true, isNew: until !== null || !isSame(known, school) };
  });
  if (isNew) await showInToolbar(await store.glance());
  return isKnown;
}

async function keepingErrors(work: () => Promise<unknown>): Promise<void> {
  await work().catch((error: unknown) => keepError('worker', error));
}
