import { expect, test } from 'vitest';
import { obstacleAmong, type Hindrances } from '../../../lib/domain/obstacle.ts';

const NOTHING: Hindrances = {
  isAccessWithheld: false,
  isStorageFailing: false,
  isPixWithoutUs: false,
  isPrivate: false,
  isCertification: false,
};

const tell = (found: Partial<Hindrances>) => obstacleAmong({ ...NOTHING, ...found });

test('where nothing stands in the way, nothing is told', () => {
  expect(tell({})).toBeNull();
  expect(tell({ isCertification: true })).toBeNull();
});

test('one at a time, the one that blocks most first', () => {
  const found = { isPrivate: true };
  expect(tell(found)).toBe('private-window');
  expect(tell({ ...found, isPixWithoutUs: true })).toBe('reload-pix');
  expect(tell({ ...found, isPixWithoutUs: true, isStorageFailing: true })).toBe('storage');
  expect(
    tell({ ...found, isPixWithoutUs: true, isStorageFailing: true, isAccessWithheld: true }),
  ).toBe('site-access');
});

test('during a certification nobody is asked to load Pix again, or to allow anything', () => {
  const isCertification = true;
  expect(tell({ isCertification, isAccessWithheld: true })).toBeNull();
  expect(tell({ isCertification, isPixWithoutUs: true })).toBeNull();
  expect(tell({ isCertification, isPixWithoutUs: true, isStorageFailing: true })).toBe('storage');
  expect(tell({ isCertification, isAccessWithheld: true, isPrivate: true })).toBe('private-window');
});
