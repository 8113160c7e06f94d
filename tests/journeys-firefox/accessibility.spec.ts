/** axe-core in Firefox: every surface, in light and in dark. */
import { violations } from '../support/axe.ts';
import { inTheWallet, oneWallet } from '../support/wallet-records.ts';
import { expect, PIX, test } from './balise.ts';
import { SUGGESTION } from './pix-steps.ts';

// What Firefox calls them: 0 is dark, 1 is light.
for (const [scheme, override] of [
  ['light', 1],
  ['dark', 0],
] as const) {
  test.describe(scheme, () => {
    test.use({ prefs: { 'layout.css.prefers-color-scheme.content-override': override } });

    test('popup, panel, wallet, dialog and settings have nothing to report', async ({
      balise,
      pix,
    }) => {
      await balise.store(inTheWallet(oneWallet()));
      await pix.goto(`${PIX}/competences`);
      await pix.see(SUGGESTION);
      expect(await violations(pix.page, 'balise-panel')).toEqual([]);

      const popup = await balise.open('popup.html');
      await popup.see('[data-suggestion]');
      const isDark = await popup.page.evaluate(
        () => matchMedia('(prefers-color-scheme: dark)').matches,
      );
      expect(isDark).toBe(scheme === 'dark');
      expect(await violations(popup.page)).toEqual([]);

      const wallet = await balise.open('wallet.html');
      await wallet.see('[data-certificate="P-BCDF2346"]');
      expect(await violations(wallet.page)).toEqual([]);
      await wallet.click('button', /à la main$|by hand$/);
      await wallet.see('dialog[open]');
      expect(await violations(wallet.page)).toEqual([]);

      const settings = await balise.open('wallet.html', 'settings');
      await settings.see('[data-group="lock"]');
      expect(await violations(settings.page)).toEqual([]);
    });
  });
}
