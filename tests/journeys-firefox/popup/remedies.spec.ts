/** What stands in the way of Balise in Firefox, told with what to do about it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DemoPix } from '../../demo-pix/index.ts';
import { install, launchFirefox, type Firefox } from '../../support/browser/firefox.ts';
import { askForProfile } from '../../support/browser/page-facts.ts';
import { Balise, expect, PIX, test } from '../support/balise.ts';
import { Tab } from '../support/tab.ts';

interface Api {
  permissions: {
    remove: (what: { origins: string[] }) => Promise<boolean>;
    contains: (what: { origins: string[] }) => Promise<boolean>;
  };
}

declare const browser: Api;

interface Privileged {
  ChromeUtils: {
    importESModule: (address: string) => {
      ExtensionPermissions: {
        add: (id: string, what: { permissions: string[]; origins: string[] }) => Promise<void>;
      };
      AddonManager: { getAddonByID: (id: string) => Promise<{ reload: () => Promise<void> }> };
    };
  };
  Services: {
    wm: {
      getMostRecentWindow: (type: string) => {
        OpenBrowserWindow: (how: { private: boolean }) => void;
      };
    };
  };
}

const ID = '{388cf015-0a07-4939-b6ad-7aeddb0f6e26}';

/** As « Run in Private Windows: Allow » does, on Firefox's page of the add-on. */
async function allowInPrivateWindows({ browser: firefox }: Firefox): Promise<void> {
  const tab = new Tab(await firefox.newPage());
  await tab.goto('about:config');
  await tab.page.evaluate(async (id) => {
    const { ChromeUtils } = globalThis as unknown as Privileged;
    const from = (name: string) => ChromeUtils.importESModule(`resource://gre/modules/${name}`);
    await from('ExtensionPermissions.sys.mjs').ExtensionPermissions.add(id, {
      permissions: ['internal:privateBrowsingAllowed'],
      origins: [],
    });
    const addon = await from('AddonManager.sys.mjs').AddonManager.getAddonByID(id);
    await addon.reload();
  }, ID);
  await tab.page.close();
}

/** Balise, allowed in private windows too, has read the competences of the pupil « three of five ». */
async function readWithBalise(firefox: Firefox): Promise<{ balise: Balise; pix: Tab }> {
  await install(firefox);
  await allowInPrivateWindows(firefox);
  const balise = new Balise(firefox);
  const pix = await balise.newTab();
  await pix.serve(new DemoPix({ pupil: 'three-of-five' }));
  await pix.goto(`${PIX}/competences`);
  await expect.poll(() => balise.badge()).toBe('3/5');
  return { balise, pix };
}

test('« never remember history »: Balise works in memory, says so once, and leaves nothing', async () => {
  const firefox = await launchFirefox({ prefs: { 'browser.privatebrowsing.autostart': true } });
  const { balise, pix } = await readWithBalise(firefox);
  await pix.see('balise-panel >>> [data-panel]');

  const popup = await balise.open('popup.html');
  await popup.see('[data-count="3"]', 'Lina');
  await popup.see('[data-remedy="private-window"]', /mémoire|memory/);
  await popup.seeCount('[data-remedy]', 1);

  await pix.goto(`${PIX}/mes-certifications`);
  const wallet = await balise.open('wallet.html');
  await wallet.see('[data-certificate]');
  await wallet.see('[data-remedy="private-window"]');
  expect(await balise.onDisk()).toEqual({});
  await firefox.browser.close();
});

/** A window as Firefox's « New private window » opens it, once the driver knows its tab. */
async function openPrivateWindow({ browser: firefox }: Firefox): Promise<Tab> {
  const privileged = new Tab(await firefox.newPage());
  await privileged.goto('about:config');
  const known = new Set(await firefox.pages());
  await privileged.page.evaluate(() => {
    const { Services } = globalThis as unknown as Privileged;
    const window = Services.wm.getMostRecentWindow('navigator:browser');
    window.OpenBrowserWindow({ private: true });
  });
  await privileged.page.close();
  const opened = async () => (await firefox.pages()).filter((page) => !known.has(page));
  await expect.poll(async () => (await opened()).length).toBe(1);
  const [page] = await opened();
  if (!page) throw new Error('no private window');
  return new Tab(page);
}

test('a private window beside another: nothing of it is kept or mixed, and its popup says why', async () => {
  const firefox = await launchFirefox();
  const { balise, pix } = await readWithBalise(firefox);
  const kept = Object.keys(await balise.stored());

  const secret = await openPrivateWindow(firefox);
  await secret.serve(new DemoPix({ pupil: 'exactly-five' }));
  await secret.goto(`${PIX}/competences`);
  await secret.see('h1');
  await secret.goto(`${PIX}/mes-certifications`);
  await secret.see('h1');
  await secret.goto(`${balise.origin}popup.html`);
  await secret.see('[data-remedy="private-window"]');
  // What was read here before it would have been kept by now: it is told in order.
  await pix.goto(`${PIX}/mes-certifications`);
  const wallet = await balise.open('wallet.html');
  await wallet.see('[data-certificate]');
  expect(await balise.badge()).toBe('3/5');
  const after = await balise.stored();
  expect(Object.keys(after).filter((key) => key.startsWith('account:'))).toEqual(
    kept.filter((key) => key.startsWith('account:')),
  );
  expect(JSON.stringify([after, await balise.elsewhere()])).not.toContain('Inès');
  await secret.page.close();
  await firefox.browser.close();
});

// Firefox's own question is no page: it is answered with yes.
test.describe('Firefox’s question answered with yes', () => {
  test.use({ prefs: { 'extensions.webextOptionalPermissionPrompts': false } });

  test('access to Pix is withheld in Firefox’s list: it is told, the button asks, and it goes', async ({
    balise,
    pix,
  }) => {
    const popup = await balise.open('popup.html');
    await popup.see('[data-first-run]');
    await popup.seeNothingOf('[data-remedy]');
    await popup.page.evaluate(() =>
      browser.permissions.remove({ origins: ['https://app.pix.fr/*', 'https://app.pix.org/*'] }),
    );
    await popup.see('[data-remedy="site-access"]', /Autoriser|Allow/);
    await popup.click('[data-remedy="site-access"] button');
    await popup.seeNothingOf('[data-remedy="site-access"]');
    await pix.goto(`${PIX}/competences`);
    await popup.see('[data-count="3"]');
    await popup.seeNothingOf('[data-remedy]');
  });
});

test('put in while Pix is open: it is told, and one click reads Pix', async () => {
  const firefox = await launchFirefox();
  const before = new Tab(await firefox.browser.newPage());
  await before.serve(new DemoPix({ pupil: 'three-of-five' }));
  await before.goto(`${PIX}/competences`);
  await before.see('h1');
  await install(firefox);
  const balise = new Balise(firefox);
  const popup = await balise.open('popup.html');
  await popup.see('[data-remedy="reload-pix"]', /Recharge|Load/);
  await popup.click('[data-remedy="reload-pix"] button');
  await popup.see('[data-count="3"]');
  await popup.seeNothingOf('[data-remedy]');

  // Pix that cannot be reached, in the only tab that goes there: Firefox does not show us its own page.
  await before.page.close();
  const unreached = await balise.newTab();
  await unreached.page.setRequestInterception(true);
  unreached.page.on('request', (request) => void request.abort('namenotresolved'));
  await unreached.page.goto(`${PIX}/competences`).catch(() => null);
  await popup.goto(`${balise.origin}popup.html`);
  await popup.see('[data-count="3"]');
  await popup.seeNothingOf('[data-remedy]');
  await firefox.browser.close();
});

/** The build as it would be one version later. */
function nextVersion(): string {
  const folder = mkdtempSync(join(tmpdir(), 'balise-next-'));
  cpSync(resolve('.output/firefox-mv3'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
  writeFileSync(path, JSON.stringify({ ...manifest, version: `${manifest.version}.1` }));
  return folder;
}

test('updated under an open page: the old scripts fall silent without a word, and the popup says to load it again', async ({
  balise,
  pix,
  sharedFirefox,
}) => {
  await pix.goto(`${PIX}/competences`);
  await pix.see('balise-panel >>> [data-panel]');
  await expect.poll(() => balise.badge()).toBe('3/5');
  const said: string[] = [];
  pix.page.on('console', (message) => said.push(message.text()));
  pix.page.on('pageerror', (error) => said.push(String(error)));

  const folder = nextVersion();
  await (await sharedFirefox()).browser.installExtension(folder);
  const updated = new Balise(await sharedFirefox());
  const popup = await updated.open('popup.html');
  await popup.see('[data-count="3"]');
  await popup.see('[data-remedy="reload-pix"]');

  // What Pix does goes on.
  await pix.page.bringToFront();
  await pix.seeNothingOf('balise-panel');
  expect(await pix.page.evaluate(askForProfile, 'fetch' as const)).toBe(200);
  await pix.page.evaluate(() => (location.hash = 'here'));
  expect(said.filter((text) => /extension|invalidated|undefined|balise/i.test(text))).toEqual([]);

  await pix.goto(`${PIX}/competences`);
  await pix.see('balise-panel >>> [data-panel]');
  await popup.seeNothingOf('[data-remedy]');
  rmSync(folder, { recursive: true });
});
