/**
 * A least size of text, as people set it in Chromium's settings for accessibility: every state of the
 * wallet stays readable, at 20 and at 24 pixels; and in wide letters.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parisDay } from '../../lib/time/paris.ts';
import { launchForMany } from '../support/launch.ts';
import { walletStates } from '../support/states/wallet-states.ts';
import { unreadable, widen } from '../support/unreadable.ts';
import { Balise, expect, test } from './balise.ts';
import { visitorOf } from './visitor.ts';

async function withLeastSize(size: number, look: (balise: Balise) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'balise-large-'));
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const webprefs = { minimum_font_size: size, minimum_logical_font_size: size };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ webkit: { webprefs } }));
  const browser = await launchForMany({ profile, locale: 'fr-FR' });
  try {
    const { origin } = await browser.install();
    await look(new Balise(browser.context, origin));
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

for (const size of [20, 24]) {
  test(`the wallet, at least ${size} px`, async () => {
    await withLeastSize(size, async (balise) => {
      const wallet = await balise.openWallet();
      const now = Date.now();
      const address = `${balise.origin}wallet.html`;
      const tour = walletStates(visitorOf(wallet), address, now, parisDay(new Date(now)));
      for await (const state of tour) {
        for (const width of [1120, 390]) {
          await wallet.setViewportSize({ width, height: 800 });
          expect.soft(await wallet.evaluate(unreadable, null), `${state}, ${width}`).toEqual([]);
        }
        await wallet.setViewportSize({ width: 1120, height: 800 });
      }
    });
  });
}

test('the wallet, in wide letters', async ({ balise }) => {
  const wallet = await balise.openWallet();
  const now = Date.now();
  const address = `${balise.origin}wallet.html`;
  const tour = walletStates(visitorOf(wallet), address, now, parisDay(new Date(now)));
  for await (const state of tour) {
    await wallet.evaluate(widen);
    expect.soft(await wallet.evaluate(unreadable, null), state).toEqual([]);
  }
});
