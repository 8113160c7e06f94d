/** What the school set cannot be changed, and what the pupil chose stands again once it set nothing. */
import { describe, expect, test } from 'vitest';
import type { PanelPreferences } from '../../../lib/domain/preferences.ts';
import { NO_SCHOOL, type SchoolSettings } from '../../../lib/domain/school-settings.ts';
import { restore } from '../../../lib/backup/restore.ts';
import { ALWAYS_PLAIN } from '../../../lib/store/codec.ts';
import { wordFrom } from '../../../lib/store/schema/school.ts';
import { Store } from '../../../lib/store/store.ts';
import { parisDay } from '../../../lib/time/paris.ts';
import { nothing } from '../../support/records/contents.ts';
import { MemoryArea, queue } from '../../support/storage/memory-area.ts';
import { MemoryFiles } from '../../support/storage/memory-files.ts';

const NOW = Date.UTC(2026, 10, 24, 8);

function machine() {
  const now: { school: SchoolSettings } = { school: NO_SCHOOL };
  const clock = () => ({ now: NOW, today: parisDay(NOW) });
  const school = () => Promise.resolve(now.school);
  const store = new Store(new MemoryArea(), queue(), clock, ALWAYS_PLAIN, school);
  return {
    store,
    set: (more: Partial<SchoolSettings>) => (now.school = { ...NO_SCHOOL, ...more }),
  };
}

const SHOWN: PanelPreferences = { shown: true, side: 'right', folded: false, opened: null };

test('the panel that the school took away comes back as the pupil had it, the new side with it', async () => {
  const { store, set } = machine();
  await store.setPanel(SHOWN);
  set({ panelOff: true });
  const { panel } = await store.glance();
  expect(panel.shown).toBe(false);
  // From the popup: what it shows, and the other side.
  expect((await store.setPanel({ ...panel, side: 'left' })).panel).toMatchObject({ shown: false });
  // From a page that asks for it all the same.
  expect((await store.setPanel({ ...SHOWN, side: 'left' })).panel.shown).toBe(false);
  set({});
  expect((await store.glance()).panel).toEqual({ ...SHOWN, side: 'left' });
});

test('nor does one that the pupil had switched off come back switched on', async () => {
  const { store, set } = machine();
  await store.setPanel({ ...SHOWN, shown: false });
  set({ panelOff: true });
  await store.setPanel(SHOWN);
  set({});
  expect((await store.glance()).panel.shown).toBe(false);
});

test('a backup that says otherwise is restored, and is not in force', async () => {
  const { store, set } = machine();
  set({ panelOff: true, language: 'en' });
  const { preferences, ...rest } = nothing();
  const other = { ...preferences, panel: SHOWN, language: 'fr' as const };
  await restore(store, new MemoryFiles(), { ...rest, preferences: other }, 'replace');
  expect(await store.glance()).toMatchObject({ panel: { shown: false }, language: 'en' });
  set({});
  expect(await store.glance()).toMatchObject({ panel: { shown: true }, language: 'fr' });
});

describe('a value of another kind sets nothing, whatever the key', () => {
  const VALUES = [null, 0, 1, '', 'true', 'false', [], [true], {}, { value: true }, { '': null }];

  test.each(['sharedComputer', 'panelOff', 'syncOff', 'codeExportsOff'])('%s', (key) => {
    for (const value of VALUES) {
      expect(wordFrom({ [key]: value })).toEqual({
        kind: 'said',
        school: { ...NO_SCHOOL, ignored: [key] },
      });
      const other = key === 'syncOff' ? 'panelOff' : 'syncOff';
      expect(wordFrom({ [key]: value, [other]: true })).toMatchObject({
        school: { [key]: false, [other]: true },
      });
    }
  });

  test('language', () => {
    for (const value of [0, true, '', 'FR', 'fr-FR', 'de', ['fr'], { language: 'fr' }]) {
      expect(wordFrom({ language: value })).toMatchObject({
        school: { language: null, ignored: ['language'] },
      });
    }
    // None is what is meant by null.
    expect(wordFrom({ language: null })).toMatchObject({ school: { language: null, ignored: [] } });
  });

  test('all keys below one more, as a registry may nest them', () => {
    expect(wordFrom({ policy: { panelOff: true } })).toMatchObject({
      school: { ...NO_SCHOOL, ignored: ['policy'] },
    });
  });
});
