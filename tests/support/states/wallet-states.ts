/** Every state of the wallet, one after the other, dialogs included, in a browser where nothing is kept. */
import { DEFAULT_PREFERENCES } from '../../../lib/domain/preferences.ts';
import type { PlainDate } from '../../../lib/domain/plain-date.ts';
import { seal } from '../../../lib/storage/envelope.ts';
import { PREFERENCES_KEY, TROUBLE_KEY, WALLET_KEY } from '../../../lib/storage/keys.ts';
import { historyShape, preferencesShape } from '../../../lib/storage/shapes.ts';
import { fullStore } from '../../bench/full-store.ts';
import { LINA } from '../certificate-pdf/printed.ts';
import { v3Certificate } from '../certificate-pdf/v3.ts';
import { historyUntil } from '../history.ts';
import { inTheWallet, manyWallet } from '../wallet-records.ts';
import { glanceOf } from './popup-states.ts';
import { handOver, put, typeIn, unfoldAll, type Tour, type Visitor } from './visitor.ts';

const PASSPHRASE = 'le chat dort sur le clavier';

/** What the pupil has earned, one figure a competence. */
const PIX_NOW = [21, 0, 0, 1, 8, 0, 0, 0, 0, 6, 0, 0, 0, 15, 0, 3];

const CARD = '[data-certificate="P-BCDF2346"]';

/** @param address of the wallet page, with nothing behind it */
export async function* walletStates(
  wallet: Visitor,
  address: string,
  now: number,
  today: PlainDate,
): Tour {
  const goTo = (place: string) => wallet.goto(`${address}#${place}`);
  await put(wallet, glanceOf());
  yield* coming(wallet, goTo);
  const family = await fullStore(now, []);
  await put(wallet, {
    ...family,
    // Whatever a certificate's file is, its bytes are not in this browser.
    ...inTheWallet(manyWallet(today).map((one) => ({ ...one, file: null }))),
    [PREFERENCES_KEY]: seal(preferencesShape, { ...DEFAULT_PREFERENCES, language: 'fr' }),
  });
  yield* certificates(wallet, goTo);
  yield* progress(wallet, goTo, Object.keys(family), today);
  yield* settings(wallet, goTo);
  yield* locked(wallet, goTo);
  yield* rest(wallet, goTo);
}

type GoTo = (place: string) => Promise<void>;

async function* coming(wallet: Visitor, goTo: GoTo): Tour {
  await goTo('certificates');
  await wallet.see('[data-empty]');
  yield 'wallet, empty';

  await wallet.click('[data-empty] .ways button');
  await wallet.see('dialog[open] #form-code');
  await wallet.click('dialog[open] [type=submit]');
  await wallet.see('[data-problem]');
  await wallet.click('dialog[open] summary');
  await typeIn(wallet, '#form-code', 'P-BCDO2346');
  await wallet.see('[data-remark]');
  yield 'wallet, form, with a problem and a remark';
  await wallet.click('dialog[open] .actions button[type=button]');

  await handOver(wallet, { name: 'a.pdf', type: 'application/pdf', bytes: 'Bonjour' });
  await wallet.see('[data-pdf="refused"]');
  yield 'wallet, a file that is refused';
  await handOver(wallet, {
    name: 'a.pdf',
    type: 'application/pdf',
    bytes: await v3Certificate(LINA),
  });
  await wallet.see('[data-pdf="read"]');
  yield 'wallet, a PDF that was read';

  await goTo('progress');
  await wallet.see('[data-group="empty"]');
  yield 'progress, nothing read';
}

async function* certificates(wallet: Visitor, goTo: GoTo): Tour {
  await goTo('certificates');
  for (const status of ['valid', 'due-soon', 'overdue', 'pending', 'rejected']) {
    await wallet.see(`[data-status="${status}"]`);
  }
  await wallet.see('[data-exports]');
  await wallet.see('[data-backup-offer]');
  await wallet.click(`${CARD} .more`);
  await wallet.see(`${CARD} tr[data-competence]`);
  await unfoldAll(wallet);
  yield 'wallet, certificates of every state, details open';

  await wallet.click(`${CARD} .details .actions button`);
  await wallet.see('dialog[open]');
  yield 'wallet, form about a certificate';
  await wallet.click('dialog[open] .actions button[type=button]');

  await wallet.click(`${CARD} [data-exports] .actions button`, /^Dossier/);
  await wallet.see(`${CARD} [data-preview]:not([data-preview="0"])`);
  await unfoldAll(wallet);
  yield 'wallet, the file for Parcoursup';
  await wallet.click(`${CARD} [data-exports] .actions button`, /^Autres/);
  await wallet.click(`${CARD} [data-export="linkedin"] input`);
  await wallet.see(`${CARD} [data-export="linkedin"] code`);
  yield 'wallet, the other exports';

  await wallet.click(`${CARD} .details .button.danger`);
  await wallet.see('[data-deleted]');
  yield 'wallet, a deleted certificate';
}

async function* progress(
  wallet: Visitor,
  goTo: GoTo,
  keys: readonly string[],
  today: PlainDate,
): Tour {
  const histories = keys.filter((key) => key.startsWith('history:'));
  const putDays = (days: number) => {
    const sealed = seal(
      historyShape,
      historyUntil(today, PIX_NOW, { years: days / 365, every: 1 }),
    );
    return put(wallet, Object.fromEntries(histories.map((key) => [key, sealed])));
  };
  await putDays(20);
  await goTo('progress');
  await wallet.see('[data-chart="pix"]');
  await unfoldAll(wallet);
  await wallet.see('table');
  await wallet.click('[data-path] button');
  await wallet.see('[data-path] button[aria-label^="Remettre"]');
  yield 'progress, exact figures open, a competence put aside';

  await putDays(0);
  await goTo('help');
  await wallet.see('[data-question]');
  await unfoldAll(wallet);
  yield 'help, all answers open';
  await goTo('progress');
  await wallet.see('[data-chart="pix"]');
  yield 'progress, one day';
}

async function* settings(wallet: Visitor, goTo: GoTo): Tour {
  await goTo('settings');
  await wallet.see('[data-remove-account]');
  await wallet.see('[data-group="lock"] form');
  await wallet.click('[data-group="backup"] [type=checkbox]');
  await wallet.see('[data-group="backup"] [autocomplete="new-password"]');
  for (const group of ['lock', 'backup', 'sync']) {
    await wallet.click(`[data-group="${group}"] form > .button`);
    await wallet.see(`[data-group="${group}"] [role="alert"]`);
  }
  await unfoldAll(wallet);
  yield 'settings, with refusals';

  for (const opener of ['data-remove-account', 'data-change-shared', 'data-erase']) {
    await wallet.click(`[${opener}]`);
    await wallet.see('dialog[open] [data-what-is-kept]');
    yield `settings, dialog of ${opener}`;
    await wallet.click('dialog[open] .actions button');
  }

  await handOver(wallet, { name: 'a.json', type: 'application/json', bytes: '{}' }, FILE);
  await wallet.see('[data-group="restore"] [role="alert"]');
  const backup = await makeBackup(wallet);
  await handOver(wallet, { name: 'a.json', type: 'application/json', bytes: backup }, FILE);
  await wallet.see('[data-deed]');
  yield 'settings, plan of a restore';
  await wallet.click('[data-group="restore"] .actions .main');
  await wallet.see('[data-group="restore"] .undo');
  yield 'settings, a restore that can be undone';

  await typeIn(wallet, '[data-group="sync"] [autocomplete="new-password"]', PASSPHRASE);
  await wallet.click('[data-group="sync"] form > .button');
  await wallet.see('[data-sync="on"]');
  await unfoldAll(wallet);
  yield 'settings, sync on';
}

const FILE = '[data-group="restore"] [type=file]';

/** The text of a backup, caught where it would become a download. */
async function makeBackup(wallet: Visitor): Promise<string> {
  await wallet.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => Object.assign(window, { backup: text }));
      return make(blob);
    };
  }, null);
  await wallet.click('[data-group="backup"] [type=checkbox]');
  await wallet.click('[data-group="backup"] form > .button');
  await wallet.see('[data-last-backup]:not([data-last-backup=""])');
  return wallet.evaluate(() => (window as unknown as { backup: string }).backup, null);
}

async function* locked(wallet: Visitor, goTo: GoTo): Tour {
  const lock = '[data-group="lock"]';
  await typeIn(wallet, `${lock} [autocomplete="new-password"]`, PASSPHRASE);
  await wallet.click(`${lock} [type=checkbox]`);
  await wallet.click(`${lock} form > .button`);
  await wallet.see(`${lock} > p > .button.main`);
  await unfoldAll(wallet);
  yield 'settings, lock open';

  await wallet.click(`${lock} > p > .button.main`);
  await wallet.see('[data-group="unlock"]');
  await typeIn(wallet, '[data-group="unlock"] [type=password]', 'une autre phrase');
  await wallet.click('[data-group="unlock"] form .button');
  await wallet.see('[data-group="unlock"] [role="alert"]');
  await unfoldAll(wallet);
  yield 'settings, locked, wrong passphrase';
  await goTo('certificates');
  await wallet.see('h1 + div [data-group="unlock"]');
  yield 'wallet, locked';
  await goTo('settings');
  await wallet.click('.groups [data-group="unlock"] summary');
  await wallet.click('[data-group="unlock"] .button.danger');
  await wallet.see(`${lock} form`);
}

async function* rest(wallet: Visitor, goTo: GoTo): Tour {
  await put(wallet, { [TROUBLE_KEY]: { reason: 'emptied', at: Date.now() } }, 'session');
  await put(wallet, { [WALLET_KEY]: 'nonsense' });
  await goTo('gone');
  await wallet.see('[data-failure="corrupt"]');
  await wallet.see('[data-failure="emptied"]');
  yield 'wallet, unreadable, something lost';

  await goTo('settings');
  await wallet.click('[data-erase]');
  await wallet.click('[data-erase-now]');
  await wallet.see('[data-erased]');
  yield 'settings, everything erased';
  await wallet.click('[data-change-shared]');
  await wallet.click('dialog[open] [data-keep="false"]');
  await wallet.see('[data-shared="true"]');
  yield 'settings, on a shared computer';
}
