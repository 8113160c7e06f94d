import { expect, test } from 'vitest';
import { ALWAYS_PLAIN } from '../../../../lib/store/codec.ts';
import { Change } from '../../../../lib/store/change.ts';
import { saltRecord } from '../../../../lib/store/schema/salt.ts';
import { MemoryArea } from '../../../support/storage/memory-area.ts';

const sealed = (data: string) => ({ v: 1, data });

test('a change writes and removes; nothing of the removal is left behind', async () => {
  const area = new MemoryArea({ gone: sealed('x'), kept: sealed('y') });
  const change = new Change(area, 0, ALWAYS_PLAIN);
  await change.load(['gone']);
  change.remove('gone');
  expect(change.raw('gone')).toBeUndefined();
  change.put('new', sealed('z'));
  await change.commit();
  expect(area.items).toEqual({ kept: sealed('y'), new: sealed('z') });
});

test('a removal that was cut short is finished before the next change reads', async () => {
  const area = new MemoryArea({ gone: sealed('sixteen characters'), kept: sealed('y') });
  const first = new Change(area, 0, ALWAYS_PLAIN);
  first.remove('gone');
  first.put('new', sealed('z'));
  area.failNextRemove = new Error('the browser closed');
  await first.commit();
  expect(area.items).toHaveProperty('gone');
  const second = new Change(area, 0, ALWAYS_PLAIN);
  await second.load(['gone', 'kept']);
  expect(second.read(saltRecord, 'gone')).toBeNull();
  expect(area.items).toEqual({ kept: sealed('y'), new: sealed('z') });
});

test('a write that fails removes nothing', async () => {
  const area = new MemoryArea({ gone: sealed('x') });
  const change = new Change(area, 0, ALWAYS_PLAIN);
  change.remove('gone');
  change.put('new', sealed('z'));
  area.failNextSet = new Error('quota');
  await expect(change.commit()).rejects.toThrow('quota');
  expect(area.items).toEqual({ gone: sealed('x') });
});

test('what is written after it was removed stays', async () => {
  const area = new MemoryArea({ key: sealed('x') });
  const change = new Change(area, 0, ALWAYS_PLAIN);
  change.remove('key');
  change.put('key', sealed('z'));
  await change.commit();
  expect(area.items).toEqual({ key: sealed('z') });
});

test('everything can be read, and a removed key is not there', async () => {
  const area = new MemoryArea({ a: 1, b: 2, removals: ['b'] });
  const change = new Change(area, 0, ALWAYS_PLAIN);
  expect(await change.loadAll()).toEqual(['a']);
  expect(change.raw('a')).toBe(1);
  expect(change.raw('b')).toBeUndefined();
});
