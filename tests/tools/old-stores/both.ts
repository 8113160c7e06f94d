/** All scenarios, in a browser that can be had empty again and again. */
import type { Expected } from '../../support/old-stores/fixture.ts';
import {
  fillFromBackup,
  fillOpenAndLocked,
  fillShared,
  PASSPHRASES,
  save,
  type Started,
} from './fill.ts';

/** @param empty gives Balise as just installed, and takes the former one out */
export async function fillAll(empty: () => Promise<Started>): Promise<void> {
  const { expected, plain, encrypted } = await fillOpenAndLocked(await empty());
  const restored = { plain: await fillFromBackup(await empty(), plain, null) };
  const started = await empty();
  const fromEncrypted = await fillFromBackup(started, encrypted, PASSPHRASES.backup);
  const shared = await fillShared(started);
  const all: Partial<Expected> = {
    ...expected,
    shared,
    restored: { ...restored, encrypted: fromEncrypted },
  };
  save(started.folder, 'expected.json', all);
}
