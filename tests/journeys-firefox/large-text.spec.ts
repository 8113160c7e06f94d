/** Firefox's own least size of text, at 20 and at 24 pixels: every state of the wallet stays readable. */
import { parisDay } from '../../lib/time/paris.ts';
import { walletStates } from '../support/states/wallet-states.ts';
import { unreadable } from '../support/unreadable.ts';
import { expect, test } from './balise.ts';
import { visitorOf } from './visitor.ts';

for (const size of [20, 24]) {
  test.describe(`at least ${size} px`, () => {
    test.use({
      prefs: { 'font.minimum-size.x-western': size, 'font.minimum-size.x-unicode': size },
    });

    test(`the wallet, at least ${size} px`, async ({ balise }) => {
      const wallet = await balise.open('wallet.html');
      const now = Date.now();
      const address = `${balise.origin}wallet.html`;
      const tour = walletStates(visitorOf(wallet), address, now, parisDay(new Date(now)));
      for await (const state of tour) {
        for (const width of [1120, 390]) {
          await wallet.page.setViewport({ width, height: 800 });
          expect
            .soft(await wallet.page.evaluate(unreadable, null), `${state}, ${width}`)
            .toEqual([]);
        }
        await wallet.page.setViewport({ width: 1120, height: 800 });
      }
      // The preference does what it says: nothing is drawn smaller.
      const heights = await wallet.page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('small')].map(
          (element) => element.getBoundingClientRect().height,
        ),
      );
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(size);
    });
  });
}
