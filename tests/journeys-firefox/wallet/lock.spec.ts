/** The lock in Firefox: nothing in plain, a wrong passphrase opens nothing, nothing is lost. */
import { inTheWallet, oneWallet } from '../../support/records/wallet-records.ts';
import { expect, test } from '../support/balise.ts';

const PASSPHRASE = 'le chat dort sur le clavier';
const SECRETS = /BCDF2346|HJKM2346|Exemple|Imaginaire/;

const LOCK = '[data-group="lock"]';
const LOCK_NOW = `${LOCK} [data-lock-now]`;
const UNLOCK = '[data-group="unlock"]';

test('put on and closed, by keyboard alone; a wrong passphrase, the right one, taken off', async ({
  balise,
}) => {
  await balise.store(inTheWallet(oneWallet()));
  const stored = async () => JSON.stringify(await balise.stored());
  const settings = await balise.open('wallet.html', 'settings/lock');
  await settings.focusOn(`${LOCK} [autocomplete="new-password"]`);
  await settings.page.keyboard.type(PASSPHRASE);
  await settings.press('Tab');
  await settings.page.keyboard.type(PASSPHRASE);
  // Past the delay, to the box that says what forgetting costs.
  await settings.press('Tab');
  await settings.press('Tab');
  await settings.press(' ');
  await settings.press('Enter');
  await settings.see(LOCK_NOW);
  expect(await stored()).not.toMatch(SECRETS);

  // The page draws itself anew once it has the key: a focus that was there before is gone.
  const lockNow = async () => {
    await settings.page
      .$eval(LOCK_NOW, (button) => (button as HTMLElement).focus())
      .catch(() => null);
    await settings.press('Enter');
    return (await settings.all(UNLOCK)).length;
  };
  await expect.poll(lockNow).toBe(1);
  const unlock = async (passphrase: string) => {
    await settings.see(UNLOCK);
    await settings.focusOn(`${UNLOCK} [type=password]`);
    await settings.page.keyboard.type(passphrase);
    await settings.press('Enter');
  };
  await unlock('le chien dort sur le clavier');
  await settings.see(`${UNLOCK} [role="alert"]`);
  const wallet = await balise.open('wallet.html');
  await wallet.see(UNLOCK);
  await wallet.seeNothingOf('[data-certificate]');
  await settings.page.bringToFront();
  await settings.page.$eval(`${UNLOCK} [type=password]`, (field) =>
    (field as HTMLInputElement).select(),
  );
  await unlock(PASSPHRASE);
  await wallet.see('[data-certificate="P-BCDF2346"]', '312 pix');
  expect(await stored()).not.toMatch(SECRETS);

  await settings.click(`${LOCK} summary`, /^(Désactiver le verrou|Turn off the lock)$/);
  await settings.click(`${LOCK} .button.danger`);
  await settings.see(`${LOCK} form .button.main`);
  await expect.poll(stored).toMatch(/BCDF2346/);
});
