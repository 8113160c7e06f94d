import { describe, expect, test } from 'vitest';
import { COMPETENCE_CODES } from '../../../lib/domain/training/competence.ts';
import { FULL_NAMES } from '../../../lib/i18n/training/full-names.ts';
import { levelUpFrom } from '../../../lib/pix/level-up.ts';

function from(path: string, name: string, level: string, trained: '3.3' | null = null) {
  const url = new URL(`https://app.pix.fr${path}`);
  url.searchParams.set('competenceLeveled', name);
  url.searchParams.set('newLevel', level);
  return levelUpFrom(url, trained);
}

const QUESTION = '/assessments/7/challenges/3';

describe('a level-up told by the address', () => {
  test.each(COMPETENCE_CODES)('%s is known by its names', (code) => {
    for (const names of Object.values(FULL_NAMES)) {
      expect(from(QUESTION, names[code], '2')).toEqual({ code, level: 2 });
    }
  });

  test('accents, apostrophes and capitals may vary', () => {
    expect(from(QUESTION, "S'INSERER dans le monde numérique", '1')).toMatchObject({ code: '2.4' });
  });

  test('also at a checkpoint', () => {
    expect(from('/assessments/7/checkpoint', 'Programmer', '1')).toMatchObject({ code: '3.4' });
  });

  test('in a language that is not ours, the assessment’s own competence is meant', () => {
    expect(from(QUESTION, 'Dokumente anpassen', '1', '3.3')).toEqual({ code: '3.3', level: 1 });
    expect(from(QUESTION, 'Dokumente anpassen', '1')).toBeNull();
  });

  test.each(['0', '9', '99', '-1', 'x', '', '1.5'])('level %j is none', (level) => {
    expect(from(QUESTION, 'Programmer', level)).toBeNull();
  });

  test('elsewhere than on an assessment it means nothing', () => {
    expect(from('/competences', 'Programmer', '1')).toBeNull();
  });
});
