/** Work that takes long says what it does and how far it is, and can be left. */
import { render, waitFor } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { Attempt } from '../../../components/wallet/attempt.svelte.ts';
import { outcomeOf } from '../../../lib/app/actions/act.ts';
import type { LongWork } from '../../../lib/app/actions/long-work.ts';
import WorkInPage from '../../support/WorkInPage.svelte';
import { plain } from './wallet-page.ts';

/** Work of three parts, which is at the second until it is told to go on. */
function held() {
  let release = (): void => undefined;
  const goOn = new Promise<void>((done) => (release = done));
  const work = ({ signal, tell }: LongWork) =>
    outcomeOf(async () => {
      tell?.(1, 3);
      await Promise.race([
        goOn,
        new Promise((_, reject) =>
          signal?.addEventListener('abort', () => reject(signal.reason as Error)),
        ),
      ]);
      return 'done';
    });
  return { work, release: () => release() };
}

function show(attempt: Attempt) {
  const { container } = render(WorkInPage, { attempt, words: 'Restauration…' });
  return {
    text: () => plain(container.textContent),
    one: (one: string) => container.querySelector<HTMLElement>(one),
  };
}

test('it says how far it is, and nothing more once it is done', async () => {
  const attempt = new Attempt(() => 'fr');
  const { text, one } = show(attempt);
  const { work, release } = held();
  const end = attempt.make(work);
  await waitFor(() => expect(text()).toBe('Restauration… 1 sur 3 Arrêter'));
  expect(one('progress')).toMatchObject({ value: 1, max: 3 });
  release();
  expect(await end).toMatchObject({ value: 'done' });
  await waitFor(() => expect(text()).toBe(''));
});

test('left, it says that nothing has changed', async () => {
  const attempt = new Attempt(() => 'fr');
  const { one } = show(attempt);
  const end = attempt.make(held().work);
  await waitFor(() => expect(one('button')).not.toBeNull());
  one('button')?.click();
  expect(await end).toBeNull();
  expect(plain(attempt.said)).toBe('Arrêté : rien n’a changé.');
  expect(attempt).toMatchObject({ error: null, isBusy: false });
});

test('what was done before it could stop is done', async () => {
  const attempt = new Attempt(() => 'fr');
  const end = attempt.make(() => {
    attempt.stop();
    return Promise.resolve({ ok: true, value: 1 } as const);
  });
  expect(await end).toMatchObject({ value: 1 });
  expect(attempt.said).toBeNull();
});
