import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../lib/domain/preferences.ts';
import { inForce, NO_SCHOOL, schoolAfter } from '../../../lib/domain/school-settings.ts';
import { SCHOOL_KEY } from '../../../lib/store/keys.ts';
import { open, seal } from '../../../lib/store/schema/envelope.ts';
import { NOTHING_SET, schoolIn, schoolRecord, wordFrom } from '../../../lib/store/schema/school.ts';

describe('what an administrator wrote', () => {
  test('nothing is silence: it may still come', () => {
    expect(wordFrom({})).toEqual({ kind: 'silent' });
  });

  test('each setting is read by itself: a wrong one is left out and named, the others hold', () => {
    const word = wordFrom({
      sharedComputer: true,
      panelOff: 'yes',
      syncOff: 1,
      language: 'de',
      codeExportsOff: true,
      sharedComputers: true,
    });
    expect(word).toEqual({
      kind: 'said',
      school: {
        ...NO_SCHOOL,
        sharedComputer: true,
        codeExportsOff: true,
        ignored: ['panelOff', 'syncOff', 'language', 'sharedComputers'],
      },
    });
  });

  test('what is no setting of anybody’s stays without its name: a diagnostic is sent to strangers', () => {
    const word = wordFrom({ 'Mme Martin, salle 12': true, ['a'.repeat(300)]: 1 });
    expect(word).toEqual({ kind: 'said', school: { ...NOTHING_SET, ignored: ['?', '?'] } });
  });

  test.each(['__proto__', 'constructor', 'toString'])('%s is no setting', (name) => {
    const managed = JSON.parse(`{ "${name}": true, "syncOff": true }`) as Record<string, unknown>;
    expect(wordFrom(managed)).toEqual({
      kind: 'said',
      school: { ...NOTHING_SET, syncOff: true, ignored: [name] },
    });
  });

  test('whatever is written, what is kept of it can be read again', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (managed) => {
        const word = wordFrom(managed);
        if (word.kind !== 'said') return;
        const stored = JSON.parse(JSON.stringify(seal(schoolRecord, word.school))) as unknown;
        expect(schoolIn({ [SCHOOL_KEY]: stored })).toEqual(word.school);
      }),
      { numRuns: 300 },
    );
  });

  test('a record that makes no sense is as none', () => {
    expect(schoolIn({ [SCHOOL_KEY]: { v: 1, data: { sharedComputer: 'x' } } })).toBeNull();
    expect(open(schoolRecord, undefined)).toEqual({ state: 'absent' });
  });
});

describe('what to go by', () => {
  const school = { ...NOTHING_SET, syncOff: true };

  test.each([
    [{ kind: 'said', school } as const, false, school],
    [{ kind: 'said', school } as const, true, school],
    [{ kind: 'none' } as const, false, NOTHING_SET],
    [{ kind: 'silent' } as const, false, null],
    [{ kind: 'silent' } as const, true, NOTHING_SET],
  ])('%j, waited: %s', (word, waited, expected) => {
    expect(schoolAfter(word, NOTHING_SET, waited)).toEqual(expected);
  });
});

describe('in force', () => {
  test('takes the place of what the pupil chose, who finds it again later', () => {
    const chosen = { ...DEFAULT_PREFERENCES, language: 'fr' as const };
    const forced = inForce(chosen, { ...NO_SCHOOL, panelOff: true, language: 'en' });
    expect(forced.panel).toEqual({ ...chosen.panel, shown: false });
    expect(forced.language).toBe('en');
    expect(chosen.panel.shown).toBe(true);
    expect(inForce(chosen, NO_SCHOOL)).toEqual(chosen);
  });
});
