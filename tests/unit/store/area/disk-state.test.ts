import { expect, test, vi } from 'vitest';
import { diskStateOf } from '../../../../lib/store/area/disk-state.ts';
import { DISK_KEY } from '../../../../lib/store/keys.ts';
import { MemoryArea } from '../../../support/storage/memory-area.ts';

const named = (name: string) => Object.assign(new Error('no'), { name });

test('a disk that answers is there, and is asked once a session', async () => {
  const memory = new MemoryArea();
  const look = vi.fn(() => Promise.resolve());
  const state = diskStateOf(look, memory);
  expect(await Promise.all([state(), state()])).toEqual(['there', 'there']);
  expect(await diskStateOf(look, memory)()).toBe('there');
  expect(look).toHaveBeenCalledOnce();
});

test.each(['SecurityError', 'NotAllowedError'])('%s: the browser forbids it', async (name) => {
  const look = vi.fn(() => Promise.reject(named(name)));
  expect(await diskStateOf(look, new MemoryArea())()).toBe('forbidden');
  expect(look).toHaveBeenCalledOnce();
});

test('one that is busy answers the second time', async () => {
  const look = vi.fn(() => Promise.resolve()).mockRejectedValueOnce(named('InvalidStateError'));
  expect(await diskStateOf(look, new MemoryArea())()).toBe('there');
});

test.each(['UnknownError', 'InvalidStateError', 'Error', 'TypeError'])(
  '%s again and again: it is broken, and all parts of Balise hold it for that',
  async (name) => {
    const memory = new MemoryArea();
    expect(await diskStateOf(() => Promise.reject(named(name)), memory)()).toBe('broken');
    // It answers by now: half here and half there would be worse.
    expect(await diskStateOf(() => Promise.resolve(), memory)()).toBe('broken');
    expect(memory.items[DISK_KEY]).toBe('broken');
  },
);

test('a memory that fails too keeps nobody from finding out', async () => {
  const failing = {
    get: () => Promise.reject(new Error('no memory')),
    set: () => Promise.reject(new Error('no memory')),
  };
  expect(await diskStateOf(() => Promise.resolve(), failing)()).toBe('there');
  expect(await diskStateOf(() => Promise.reject(named('SecurityError')), failing)()).toBe(
    'forbidden',
  );
});

test('what stands in memory and makes no sense is found out anew', async () => {
  const memory = new MemoryArea();
  memory.items[DISK_KEY] = 'nonsense';
  expect(await diskStateOf(() => Promise.resolve(), memory)()).toBe('there');
});
