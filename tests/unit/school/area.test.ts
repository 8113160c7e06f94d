import { beforeEach, describe, expect, test } from 'vitest';
import { ChosenArea, readSchool } from '../../../lib/store/area/chosen-area.ts';
import { awaitSchool, followSchool, isQuestionOpen } from '../../../lib/store/area/school.ts';
import { eraseAll, switchArea } from '../../../lib/store/area/switch-area.ts';
import { putDown, takeUp } from '../../../lib/store/files/kept-file.ts';
import { utf8 } from '../../../lib/crypto/bytes.ts';
import { PLAIN } from '../../../lib/store/codec.ts';
import { NOTHING_SET } from '../../../lib/store/schema/school.ts';
import { Device } from '../../support/storage/device.ts';

const LINA = { v: 3, data: { firstName: 'Lina' } };
const SHARED = { ...NOTHING_SET, sharedComputer: true };
const NO_SYNC = { ...NOTHING_SET, syncOff: true };

let device: Device;

beforeEach(() => {
  device = new Device();
});

const onDisk = () => JSON.stringify([device.held.disk, [...device.held.files.keys()]]);
const open = () => device.open();

/** Balise was just put in. */
async function putIn(): Promise<void> {
  await awaitSchool(open().areas, device.now + 10_000);
}

describe('a browser that has just got Balise', () => {
  beforeEach(putIn);

  test('keeps what is read in memory alone, and shows it', async () => {
    await open().area.set({ 'account:1': LINA });
    expect(device.held.disk).toEqual({});
    expect(await open().area.read(['account:1'])).toMatchObject({
      items: { 'account:1': LINA },
      place: 'awaiting',
    });
  });

  test.each([
    ['says nothing', NOTHING_SET],
    ['sets another thing', NO_SYNC],
  ])('has all of it sealed on the disk once the school %s', async (_what, school) => {
    const { areas, area, files } = open();
    await area.set({ 'account:1': LINA });
    const file = await putDown(files, utf8('%PDF-1.4 Lina'), device.now);
    await followSchool(areas, school);
    expect(await area.read(['account:1'])).toMatchObject({
      items: { 'account:1': LINA },
      place: 'disk',
    });
    expect(await takeUp(files, file, PLAIN)).toEqual(utf8('%PDF-1.4 Lina'));
    expect(onDisk()).not.toContain('Lina');
    expect(device.held.memory).not.toHaveProperty('account:1');
    expect(await readSchool(areas)).toEqual(school);
    await device.restart();
    expect(await open().area.get(['account:1'])).toEqual({ 'account:1': LINA });
  });

  test('never writes anything of anybody to the disk of a shared computer', async () => {
    const { areas, area } = open();
    await area.set({ 'account:1': LINA });
    await followSchool(areas, SHARED);
    await area.set({ 'account:2': LINA });
    expect(await area.place()).toBe('memory');
    expect(Object.keys(device.held.disk).sort()).toEqual(['school', 'shared']);
    expect(device.held.written.map(([key]) => key).sort()).toEqual(['school', 'shared']);
    expect(device.held.keys.size).toBe(0);
    expect(await area.get(['account:1'])).toEqual({ 'account:1': LINA });
    await device.restart();
    expect(await open().area.get(null)).toEqual({});
  });

  test('that is stopped at any call has lost nothing, or shows it from memory', async () => {
    const { area } = open();
    await area.set({ 'account:1': LINA });
    const before = device.copy();
    for (let call = 0; call < 40; call += 1) {
      for (const isAfter of [false, true]) {
        device = before.copy();
        device.endAt({ call, isAfter });
        await followSchool(open().areas, NOTHING_SET).catch(() => undefined);
        device.endAt(null);
        await device.restartWorker();
        expect(await open().area.get(['account:1'])).toEqual({ 'account:1': LINA });
        await followSchool(open().areas, NOTHING_SET);
        expect(await open().area.read(['account:1'])).toMatchObject({
          items: { 'account:1': LINA },
          place: 'disk',
        });
      }
    }
  });

  test('may be made a shared computer, or emptied, meanwhile', async () => {
    const { areas, area } = open();
    await area.set({ 'account:1': LINA });
    await switchArea(areas, true, true);
    expect(await area.read(['account:1'])).toMatchObject({
      items: { 'account:1': LINA },
      place: 'memory',
    });
    await followSchool(areas, NOTHING_SET);
    expect(await area.place()).toBe('memory');
    await eraseAll(areas);
    expect(await area.get(null)).toEqual({});
    expect(await area.place()).toBe('memory');
  });

  test('and emptied while it waits, waits on', async () => {
    const { areas, area } = open();
    await area.set({ 'account:1': LINA });
    await eraseAll(areas);
    expect(await area.get(null)).toEqual({});
    expect(await area.place()).toBe('awaiting');
  });
});

test('where something is kept already, nothing waits', async () => {
  await open().area.set({ 'account:1': LINA });
  await putIn();
  expect(await open().area.place()).toBe('disk');
});

describe('a school that wants a shared computer where something is kept', () => {
  beforeEach(async () => {
    await open().area.set({ 'account:1': LINA });
    await followSchool(open().areas, SHARED);
  });

  test('destroys nothing unasked', async () => {
    const { areas, area } = open();
    expect(await isQuestionOpen(areas)).toBe(true);
    expect(await area.get(['account:1'])).toEqual({ 'account:1': LINA });
    await device.restart();
    expect(await open().area.get(['account:1'])).toEqual({ 'account:1': LINA });
    expect(await isQuestionOpen(open().areas)).toBe(true);
  });

  test.each([
    [true, { 'account:1': LINA }],
    [false, {}],
  ])('goes by the answer (kept for the session: %s)', async (keep, expected) => {
    const { areas, area } = open();
    await switchArea(areas, true, keep);
    expect(await isQuestionOpen(areas)).toBe(false);
    expect(await area.get(['account:1'])).toEqual(expected);
    expect(Object.keys(device.held.disk).sort()).toEqual(['school', 'shared']);
    expect((await readSchool(areas)).sharedComputer).toBe(true);
  });

  test('and takes it back: it is as before, and nobody is asked', async () => {
    await followSchool(open().areas, NOTHING_SET);
    expect(await isQuestionOpen(open().areas)).toBe(false);
    expect(await open().area.get(['account:1'])).toEqual({ 'account:1': LINA });
  });
});

test.each([
  'history:1',
  'wallet',
  'inbox',
  'snapshot',
  'lock',
  'set-aside:1:account:1',
  'sync',
  'sync-secret',
])('« %s » alone is somebody’s: it is asked about, and stays', async (key) => {
  const { areas, area } = open();
  await area.set({ [key]: LINA });
  await followSchool(areas, SHARED);
  expect(await isQuestionOpen(areas)).toBe(true);
  await device.restart();
  expect(await open().area.get([key])).toEqual({ [key]: LINA });
});

test('a disk that holds mere choices is no question: they come along', async () => {
  const { areas, area } = open();
  await area.set({ preferences: { v: 4, data: {} } });
  await followSchool(areas, SHARED);
  expect(await isQuestionOpen(areas)).toBe(false);
  expect(await area.place()).toBe('memory');
  expect(await area.get(null)).toEqual({ preferences: { v: 4, data: {} } });
});

test('what the school said is remembered, and survives that everything is erased', async () => {
  const { areas } = open();
  await followSchool(areas, NO_SYNC);
  await areas.disk.set({ 'account:1': LINA });
  await eraseAll(areas);
  await device.restart();
  expect(await readSchool(open().areas)).toEqual(NO_SYNC);
  expect(Object.keys(device.held.disk)).toEqual(['school']);
});

test('on a disk that is broken the school’s word holds until the browser closes, and nothing is asked', async () => {
  device.hasFiles = false;
  const broken = () => Promise.reject(new Error('IO error'));
  const { areas } = open();
  const without = {
    ...areas,
    disk: { get: broken, set: broken, remove: broken },
    isBroken: () => Promise.resolve(true),
  };
  await followSchool(without, SHARED);
  expect(await readSchool(without)).toEqual(SHARED);
  expect((await new ChosenArea(without).read([])).school).toEqual(SHARED);
  expect(await isQuestionOpen(without)).toBe(false);
  await followSchool(without, NOTHING_SET);
  expect(await readSchool(without)).toEqual(NOTHING_SET);
});
