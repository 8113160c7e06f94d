/** The keyboard shortcut, pressed on a keyboard: a driver's own keys never reach the browser itself. */
import { test } from '@playwright/test';
import { mayOpenDisplay, openDisplay } from '../../tools/machine/display.ts';
import { launchForMany } from '../../support/browser/launch.ts';
import { Balise, expect } from '../support/balise.ts';

interface Api {
  runtime: {
    getContexts: (filter: { contextTypes: string[] }) => Promise<{ documentUrl?: string }[]>;
  };
  commands: { getAll: () => Promise<{ name: string; shortcut: string }[]> };
}

declare const chrome: Api;

test.skip(!mayOpenDisplay(), 'Keys are pressed on Linux, under Xvfb.');

test('Alt+Shift+L opens the popup, in whatever page one is; the help names the key that is set', async () => {
  const display = await openDisplay();
  const browser = await launchForMany({ headless: false, env: display.env, locale: 'fr-FR' });
  try {
    const { origin } = await browser.install();
    const balise = new Balise(browser.context, origin);
    const help = await balise.openWallet('help');
    const open = () =>
      help.evaluate(async () =>
        (await chrome.runtime.getContexts({ contextTypes: ['POPUP'] })).map(
          ({ documentUrl = '' }) => new URL(documentUrl).pathname,
        ),
      );

    await test.step('the browser gave the key that was asked for, and the help says it', async () => {
      const commands = await help.evaluate(() => chrome.commands.getAll());
      const { shortcut } = commands.find(({ name }) => name === '_execute_action') ?? {};
      expect(shortcut).toMatch(/^Alt\+(Shift|Maj)\+L$/);
      const said = help.locator('[data-shortcut]');
      await expect(said).toHaveAttribute('data-shortcut', String(shortcut));
      await expect(said).toContainText('Alt+Maj+L');
      await expect(said).toContainText('Pas pendant une question');
      await expect(said).toContainText('chrome://extensions/shortcuts');
    });

    const page = await browser.context.newPage();
    await page.goto('data:text/html,<title>Cantine</title><input autofocus>');
    await page.bringToFront();
    expect(await open()).toEqual([]);
    await expect(async () => {
      // Pressed before the window has the focus, it goes nowhere; where the popup is, it would close it.
      if ((await open()).length === 0) display.press('alt+shift+l');
      await expect.poll(open, { timeout: 3_000 }).toEqual(['/popup.html']);
    }).toPass();
    await expect(async () => {
      // Likewise: pressed before the popup has the focus, it closes nothing.
      if ((await open()).length > 0) display.press('Escape');
      await expect.poll(open, { timeout: 3_000 }).toEqual([]);
    }).toPass();
  } finally {
    await browser.close();
    display.close();
  }
});
