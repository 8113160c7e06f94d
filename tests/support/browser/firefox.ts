/** A real Firefox with the production build of Balise in it, driven by WebDriver BiDi. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { firefoxProgram } from '../../tools/machine/browsers.ts';
import { ZONE } from '../local-time.ts';

const BUILD = resolve('.output/firefox-mv3');

/** Preferences of Firefox by name. */
export type Prefs = Record<string, string | number | boolean>;

export interface FirefoxOptions {
  prefs?: Prefs;
  /** A profile to use again; without it, a fresh one that goes with the browser. */
  profile?: string;
  /** Where it is to be seen (`:1`); without it, nowhere. */
  display?: string;
}

export interface Firefox {
  browser: Browser;
  /** Where the extension's own pages will be: an address with a slash at its end. */
  origin: string;
  /** The folder that downloads go to; it goes with the browser. */
  downloads: string;
}

export async function launchFirefox({
  prefs = {},
  profile,
  display,
}: FirefoxOptions = {}): Promise<Firefox> {
  const uuid = uuidOf(profile);
  const downloads = mkdtempSync(join(tmpdir(), 'balise-downloads-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath: firefoxProgram(),
    // Alerts keep quiet at night, by the local clock.
    env: {
      ...process.env,
      TZ: ZONE,
      ...(display !== undefined && { DISPLAY: display }),
    },
    headless: display === undefined,
    // A machine may be slow: whoever waits has an end of its own.
    timeout: 0,
    protocolTimeout: 0,
    // Without it no page of an extension may be opened by hand.
    args: ['--remote-allow-system-access'],
    ...(profile !== undefined && { userDataDir: profile }),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addOnId()]: uuid }),
      'extensions.webextensions.keepUuidOnUninstall': true,
      // An add-on that is loaded for a trial goes when Firefox closes; in a kept profile its data stays.
      'extensions.webextensions.keepStorageOnUninstall': profile !== undefined,
      // Firefox's own notifications: a machine without a desktop has no others.
      'alerts.useSystemBackend': false,
      // Whoever switches the sync on consents: Firefox's own question is no page of ours.
      'extensions.webextOptionalPermissionPrompts': false,
      // 2 is « the folder of the next preference », without a question.
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      ...prefs,
    },
  });
  browser.once('disconnected', () => rmSync(downloads, { recursive: true, force: true }));
  return { browser, origin: `moz-extension://${uuid}/`, downloads };
}

/** Puts the built add-on in; what is given back takes it out again, with all that it kept. */
export async function install({ browser }: Firefox): Promise<() => Promise<void>> {
  const id = await browser.installExtension(BUILD);
  return () => browser.uninstallExtension(id);
}

const known = new Map<string, string>();

/** Firefox would draw one by itself; ours is known beforehand, and the same after a restart. */
function uuidOf(profile: string | undefined): string {
  if (profile === undefined) return randomUUID();
  const uuid = known.get(profile) ?? randomUUID();
  known.set(profile, uuid);
  return uuid;
}

export function addOnId(): string {
  const manifest = JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}
