import { expect, test } from 'vitest';
import { inTurn } from '../../../lib/app/actions/in-turn.ts';

test('wishes are carried out in the order in which they were made', async () => {
  const done: string[] = [];
  let letGo: ((value: string) => void) | undefined;
  const held = new Promise<string>((resolve) => (letGo = resolve));
  const slow = inTurn(() => held.then((word) => done.push(word)));
  const quick = inTurn(() => Promise.resolve(done.push('quick')));
  letGo?.('slow');
  await Promise.all([slow, quick]);
  expect(done).toEqual(['slow', 'quick']);
});

test('one that fails is told, and holds up nobody', async () => {
  const failed = inTurn(() => Promise.reject(new Error('no room')));
  const next = inTurn(() => Promise.resolve('done'));
  await expect(failed).rejects.toThrow('no room');
  expect(await next).toBe('done');
});
