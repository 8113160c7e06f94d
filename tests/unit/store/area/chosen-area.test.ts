import { setImmediate } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { eraseAll, switchArea, tidyAreas } from '../../../../lib/store/area/switch-area.ts';
import { Change } from '../../../../lib/store/change.ts';
import { ALWAYS_PLAIN } from '../../../../lib/store/codec.ts';
import { KeyMissingError } from '../../../../lib/store/errors.ts';
import { KeyFiles } from '../../../../lib/store/sealed/key-files.ts';
import type { Folder } from '../../../../lib/store/sealed/private-folder.ts';
import { isBox } from '../../../../lib/store/sealed/box.ts';
import { putDown, takeUp } from '../../../../lib/store/files/kept-file.ts';
import { PLAIN } from '../../../../lib/store/codec.ts';
import { utf8 } from '../../../../lib/crypto/bytes.ts';
import { Device, oldDevice } from '../../../support/storage/device.ts';
import { codecsWith } from '../../../support/records/keys.ts';
import { contentsOn } from '../../../support/records/contents.ts';

const LINA = { v: 3, data: { firstName: 'Lina' } };
const KEPT = { 'account:1': LINA, glance: { v: 6, data: {} } };

let device: Device;

beforeEach(() => {
  device = new Device();
});

const onDisk = () => JSON.stringify(device.held.disk);

describe('what is kept', () => {
  test('is sealed from the first write, and read by whoever has the key', async () => {
    await device.open().area.set(KEPT);
    expect(onDisk()).not.toContain('Lina');
    expect(await device.open().area.get(['account:1', 'none'])).toEqual({ 'account:1': LINA });
    expect(await device.open().area.get(null)).toEqual(KEPT);
    expect(device.held.keys.size).toBe(1);
  });

  test('has its key read back from the disk once after the browser’s start', async () => {
    await device.open().area.set(KEPT);
    await device.restart();
    expect(await device.open().area.get(['account:1'])).toEqual({ 'account:1': LINA });
    device.held.keys.clear();
    expect(await device.open().area.get(['account:1'])).toEqual({ 'account:1': LINA });
  });

  test('does not open in another place: nobody can exchange two records', async () => {
    const { area } = device.open();
    await area.set({ one: 1, other: 2 });
    Object.assign(device.held.disk, { one: device.held.disk.other });
    expect(isBox((await area.get(['one'])).one)).toBe(true);
  });

  test('stands in memory too as far as popup and toolbar show it', async () => {
    const { area } = device.open();
    await area.set(KEPT);
    expect(device.held.memory['memory:glance']).toEqual(KEPT.glance);
    await device.restart();
    expect(device.held.memory['memory:glance']).toEqual(KEPT.glance);
  });

  test('is not written again where it stands already', async () => {
    const { area } = device.open();
    await area.set(KEPT);
    const before = onDisk();
    const change = new Change(area, 0, ALWAYS_PLAIN);
    await change.load(['account:1']);
    change.put('account:1', structuredClone(LINA));
    await change.commit();
    expect(onDisk()).toBe(before);
  });
});

describe('a new key', () => {
  test('keeps all but what goes, and nothing that was written before can be read', async () => {
    const { area } = device.open();
    await area.set({ ...KEPT, goes: 'Noé' });
    const [old] = device.held.keys.keys();
    await area.renew({ more: 1 }, ['goes']);
    await area.remove(['goes']);
    expect(await device.open().area.get(null)).toEqual({ ...KEPT, more: 1 });
    expect([...device.held.keys.keys()]).not.toContain(old);
    expect(await device.readable()).not.toContain('Noé');
    expect(await device.readable()).toContain('Lina');
  });

  test('is seen by a reader as before or as after, never half', async () => {
    const writer = device.open().area;
    await writer.set({ ...KEPT, goes: 'Noé' });
    let isDone = false;
    const seen: string[] = [];
    const look = async () => {
      const { area } = device.open();
      while (!isDone) {
        seen.push(JSON.stringify(await area.get(['account:1'])));
        await setImmediate();
      }
    };
    const readers = [look(), look(), look()];
    for (let turn = 0; turn < 20; turn += 1) await writer.renew({ turn }, []);
    isDone = true;
    await Promise.all(readers);
    expect(seen.length).toBeGreaterThan(20);
    expect(new Set(seen)).toEqual(new Set([JSON.stringify({ 'account:1': LINA })]));
  });

  test('that is not surely on the disk seals nothing', async () => {
    const lost: Folder = {
      names: () => Promise.resolve([]),
      read: () => Promise.resolve(null),
      write: () => Promise.resolve(),
      remove: () => Promise.resolve(),
    };
    const { area, areas } = device.open();
    await area.set(KEPT);
    const before = onDisk();
    areas.keys = new KeyFiles(lost, areas.memory);
    await expect(area.renew({}, [])).rejects.toThrow('not kept');
    expect(onDisk()).toBe(before);
  });
});

describe('a key that the browser has lost', () => {
  beforeEach(async () => {
    await device.open().area.set(KEPT);
    device.held.keys.clear();
    await device.restart();
  });

  test('leaves the records as they are, whatever is asked for', async () => {
    const before = onDisk();
    const { area, store } = device.open(codecsWith(null));
    await expect(area.set({ more: 1 })).rejects.toThrow(KeyMissingError);
    await expect(area.renew({}, [])).rejects.toThrow(KeyMissingError);
    await expect(area.remove(['account:1'])).rejects.toThrow(KeyMissingError);
    await expect(store.glance()).rejects.toThrow(KeyMissingError);
    expect(onDisk()).toBe(before);
  });

  test('does not keep a person from erasing everything, and beginning again', async () => {
    await eraseAll(device.open().areas);
    expect(device.held.disk).toEqual({});
    await device.open().area.set(KEPT);
    expect(await device.open().area.get(null)).toEqual(KEPT);
  });
});

describe('a browser that keeps no file for the extension', () => {
  test('works in memory, and leaves what stands on the disk from before', async () => {
    await device.open().area.set(KEPT);
    const before = onDisk();
    device.hasFiles = false;
    await device.restart();
    const { area, areas } = device.open();
    expect(await area.read(null)).toMatchObject({ items: {}, place: 'no-disk' });
    await area.set({ glance: 1 });
    await switchArea(areas, true, true);
    await tidyAreas(areas);
    expect(await area.get(null)).toEqual({ glance: 1 });
    expect(onDisk()).toBe(before);
    device.hasFiles = true;
    await device.restart();
    expect(await device.open().area.get(null)).toEqual(KEPT);
  });
});

describe('a shared computer', () => {
  const PDF = utf8('%PDF-1.7 Lina');

  test('has everything in memory, PDFs too, and nothing but its mark on the disk', async () => {
    const { area, areas, files } = device.open();
    await area.set(KEPT);
    const file = await putDown(files, PDF, device.now);
    await switchArea(areas, true, true);
    expect(device.held.disk).toEqual({ shared: true });
    expect(device.held.keys.size + device.held.files.size).toBe(0);
    expect(await area.read(null)).toMatchObject({ items: KEPT, place: 'memory' });
    expect(await takeUp(files, file, PLAIN)).toEqual(PDF);
    await area.set({ more: 1 });
    expect(device.held.disk).toEqual({ shared: true });
    await switchArea(areas, false, true);
    expect(await area.read(null)).toMatchObject({ items: { ...KEPT, more: 1 }, place: 'disk' });
    expect(await takeUp(files, file, PLAIN)).toEqual(PDF);
    expect(onDisk()).not.toContain('Lina');
  });

  test('starts empty when the browser was closed', async () => {
    const { area, areas } = device.open();
    await area.set(KEPT);
    await switchArea(areas, true, false);
    await area.set(KEPT);
    await device.restart();
    expect(await device.open().area.read(null)).toMatchObject({ items: {}, place: 'memory' });
  });

  test('is read before, or after, while it becomes one: never in between', async () => {
    const { area, areas } = device.open();
    await area.set(KEPT);
    let isDone = false;
    const seen = new Set<string>();
    const look = async () => {
      const reader = device.open().area;
      while (!isDone) {
        seen.add(JSON.stringify(await reader.get(['account:1'])));
        await setImmediate();
      }
    };
    const readers = [look(), look()];
    for (let turn = 0; turn < 10; turn += 1) await switchArea(areas, turn % 2 === 0, true);
    isDone = true;
    await Promise.all(readers);
    expect([...seen]).toEqual([JSON.stringify({ 'account:1': LINA })]);
  });
});

describe('a store of the first house', () => {
  test.each(['open', 'locked'] as const)('that was %s is sealed at the start', async (kind) => {
    const old = oldDevice('25caf35', kind);
    const before = old.held.disk;
    const names = Object.keys(before);
    const plain = structuredClone(before);
    await old.restart();
    expect(Object.values(old.held.disk).filter(isBox)).toHaveLength(names.length);
    expect(await old.open().area.get(null)).toEqual(plain);
  });

  test('that was shared stays shared, and the database that said so goes', async () => {
    const old = oldDevice('25caf35', 'shared');
    await old.restartWorker();
    expect(old.held.isOldShared).toBe(false);
    expect(old.held.disk).toEqual({ shared: true });
    const { store, files } = old.open(codecsWith(null));
    expect(Object.keys((await contentsOn(store, files)).accounts)).not.toEqual([]);
  });
});
