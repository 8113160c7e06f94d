import { beforeEach, describe, expect, test } from 'vitest';
import { fileMemory } from '../../../lib/store/files/file-memory.ts';
import { chosenArea } from '../../../lib/store/area/chosen-area.ts';
import { emptyOtherArea, switchArea, type Switch } from '../../../lib/store/area/switch-area.ts';
import { MemoryArea } from '../../support/memory-area.ts';
import { MemoryFiles } from '../../support/memory-files.ts';

const KEPT = { salt: { v: 1, data: 'salt' }, 'account:1': { v: 3, data: {} } };
const PDF = { bytes: new Uint8Array([37, 80, 68, 70, 0, 255]), keptAt: 5 };

let shared: boolean;
let disk: MemoryArea;
let memory: MemoryArea;
let diskFiles: MemoryFiles;
let areas: Switch;

beforeEach(async () => {
  shared = false;
  disk = new MemoryArea(KEPT);
  memory = new MemoryArea({ 'memory:trouble': 'stays' });
  diskFiles = new MemoryFiles();
  await diskFiles.keep('pdf', PDF);
  areas = {
    disk,
    memory,
    diskFiles,
    memoryFiles: fileMemory(memory),
    isShared: () => Promise.resolve(shared),
    setShared: (wanted) => {
      shared = wanted;
      return Promise.resolve();
    },
  };
});

describe('a shared computer', () => {
  test('everything moves to memory, byte for byte, and not a byte stays', async () => {
    await switchArea(areas, true, true);
    expect(disk.items).toEqual({});
    expect(diskFiles.files.size).toBe(0);
    expect(await chosenArea(areas).get(null)).toEqual(KEPT);
    expect(await areas.memoryFiles.read('pdf')).toEqual(PDF);
    expect(memory.items['memory:trouble']).toBe('stays');
  });

  test('or is erased', async () => {
    await switchArea(areas, true, false);
    expect(disk.items).toEqual({});
    expect(diskFiles.files.size).toBe(0);
    expect(memory.items).toEqual({ 'memory:trouble': 'stays' });
  });

  test('and back again', async () => {
    await switchArea(areas, true, true);
    await switchArea(areas, false, true);
    expect(disk.items).toEqual(KEPT);
    expect(await diskFiles.read('pdf')).toEqual(PDF);
    expect(memory.items).toEqual({ 'memory:trouble': 'stays' });
  });

  test('is written to from then on', async () => {
    await switchArea(areas, true, false);
    await chosenArea(areas).set({ salt: 2 });
    expect(disk.items).toEqual({});
    expect(await chosenArea(areas).get(['salt'])).toEqual({ salt: 2 });
    await chosenArea(areas).remove(['salt']);
    expect(await chosenArea(areas).get(null)).toEqual({});
  });
});

describe('a move that is cut short', () => {
  test('no room in memory: nothing has changed', async () => {
    memory.failNextSet = new Error('quota exceeded');
    await expect(switchArea(areas, true, true)).rejects.toThrow('quota');
    expect(shared).toBe(false);
    expect(disk.items).toEqual(KEPT);
    expect(diskFiles.files.size).toBe(1);
    expect(memory.items).toEqual({ 'memory:trouble': 'stays' });
  });

  test('the flag fails: everything is still there, and the copy goes at the next start', async () => {
    areas.setShared = () => Promise.reject(new Error('no'));
    await expect(switchArea(areas, true, true)).rejects.toThrow('no');
    await emptyOtherArea(areas);
    expect(disk.items).toEqual(KEPT);
    expect(diskFiles.files.size).toBe(1);
    expect(memory.items).toEqual({ 'memory:trouble': 'stays' });
  });

  test('the old place is not emptied: it is at the next start', async () => {
    disk.failNextRemove = new Error('killed');
    await expect(switchArea(areas, true, true)).rejects.toThrow('killed');
    await emptyOtherArea(areas);
    expect(disk.items).toEqual({});
    expect(await chosenArea(areas).get(null)).toEqual(KEPT);
  });
});
