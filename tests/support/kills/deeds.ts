/**
 * What a person does that changes how things are sealed, or where they lie: each made ready up to its
 * last press, and how it may have ended when the browser died in the middle of it.
 */
import type { OpenPage } from '../old-stores/desk.ts';
import { typeIn } from '../states/visitor.ts';

export const PASSPHRASE = 'le chat dort sur le clavier';
export const NEXT = 'le chien dort sur le tapis';

/** What is there at the next start; behind a passphrase, that opens it. */
export type State =
  'all' | 'no account' | 'no certificate' | 'nothing' | typeof PASSPHRASE | typeof NEXT;

export interface Deed {
  name: string;
  /** What the profile holds before. */
  from: 'all' | typeof PASSPHRASE;
  page: string;
  /** Everything but the last press. */
  prepare: (page: OpenPage) => Promise<unknown>;
  press: (page: OpenPage) => Promise<void>;
  /** Seen in the page once it is done. */
  done: string;
  /** How it may have ended, whenever the browser died. */
  ends: readonly State[];
}

const LOCK = '[data-group="lock"]';
const SETTINGS = 'wallet.html#settings';

async function unlocked(page: OpenPage): Promise<void> {
  await typeIn(page, '[data-group="unlock"] [type="password"]', PASSPHRASE);
  await page.click('[data-group="unlock"] form button', /^(Déverrouiller|Unlock)$/);
  await page.see('[data-erase]');
}

export const DEEDS: readonly Deed[] = [
  {
    name: 'the lock put on',
    from: 'all',
    page: SETTINGS,
    prepare: async (page) => {
      await page.click('[data-open-row="lock"]');
      await typeIn(page, `${LOCK} [autocomplete="new-password"]`, PASSPHRASE);
      await page.click(`${LOCK} [type="checkbox"]`);
    },
    press: (page) => page.click(`${LOCK} form button`, /Activer le verrou|Turn on the lock/),
    done: `${LOCK} details`,
    ends: ['all', PASSPHRASE],
  },
  {
    name: 'the passphrase changed',
    from: PASSPHRASE,
    page: SETTINGS,
    prepare: async (page) => {
      await unlocked(page);
      await page.click('[data-open-row="lock"]');
      await page.click(`${LOCK} summary`, /Changer|Change/);
      await typeIn(page, `${LOCK} [autocomplete="current-password"]`, PASSPHRASE);
      await typeIn(page, `${LOCK} [autocomplete="new-password"]`, NEXT);
    },
    press: (page) => page.click(`${LOCK} form button`, /Changer|Change/),
    done: `${LOCK} [role="status"]:not(:empty)`,
    ends: [PASSPHRASE, NEXT],
  },
  {
    name: 'the lock taken off',
    from: PASSPHRASE,
    page: SETTINGS,
    prepare: async (page) => {
      await unlocked(page);
      await page.click('[data-open-row="lock"]');
      await page.click(`${LOCK} summary`, /Désactiver le verrou|Turn off the lock/);
    },
    press: (page) => page.click(`${LOCK} details .button.danger`),
    done: `${LOCK} form [type="checkbox"]`,
    ends: [PASSPHRASE, 'all'],
  },
  {
    name: 'everything moved to memory',
    from: 'all',
    page: SETTINGS,
    prepare: (page) => page.click('[data-change-shared]'),
    press: (page) => page.click('dialog[open] [data-keep="true"]'),
    done: '[data-shared="true"]',
    ends: ['all', 'nothing'],
  },
  {
    name: 'a certificate deleted, and the page closed',
    from: 'all',
    page: 'wallet.html',
    prepare: async (page) => {
      await page.click('[data-certificate] button', /^(Plus|More)$/);
      await page.click('[data-certificate] button', /Supprimer|Delete/);
      await page.see('[data-deleted]');
    },
    press: (page) => page.goto('about:blank'),
    done: 'body',
    // It was gone from the wallet before: nobody is there to take it back.
    ends: ['no certificate'],
  },
  {
    name: 'an account removed',
    from: 'all',
    page: SETTINGS,
    prepare: async (page) => {
      await page.click('[data-open-row="accounts"]');
      await page.click('[data-remove-account]');
    },
    press: (page) => page.click('[data-remove-now]'),
    done: '[data-group="accounts"] p',
    ends: ['all', 'no account'],
  },
  {
    name: 'everything erased',
    from: 'all',
    page: SETTINGS,
    prepare: (page) => page.click('[data-erase]'),
    press: (page) => page.click('[data-erase-now]'),
    done: '[data-erased]',
    ends: ['all', 'nothing'],
  },
];
