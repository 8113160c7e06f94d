/**
 * What goes wrong in the real browser. A short form here; `npm run test:faults` runs it at length
 * (BALISE_FAULTS=full) and prints the counts.
 */
import type { CDPSession, Page } from '@playwright/test';
import { whatIsKept } from '../../support/browser/page-facts.ts';
import { printCount, times } from '../../support/print-count.ts';
import { Balise, expect, PIX, test } from '../support/balise.ts';
import { requestProfile } from '../support/page-requests.ts';
import { readCompetences } from '../support/read-competences.ts';

const KILLS = times(10, 200);
const INCREMENTS = times(20, 200);
const FORGED_EVENTS = times(2000, 10_000);

interface Api {
  runtime: { sendMessage: (message: unknown) => Promise<unknown> };
  storage: {
    local: {
      QUOTA_BYTES: number;
      get: (keys: string | null) => Promise<Record<string, unknown>>;
      set: (items: Record<string, unknown>) => Promise<void>;
      remove: (key: string) => Promise<void>;
      clear: () => Promise<void>;
      getBytesInUse: (keys: null) => Promise<number>;
    };
  };
}

declare const chrome: Api;

/** Errors that reach the page of Pix, or one of ours, are nobody's to see. */
function watchErrors(...pages: Page[]): string[] {
  const errors: string[] = [];
  for (const page of pages) page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

/** Stops the worker at will, and counts how many times one that ran was stopped. */
class Killer {
  readonly #session: CDPSession;
  #running = new Set<string>();
  kills = 0;

  private constructor(session: CDPSession) {
    this.#session = session;
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, runningStatus } of versions) {
        if (runningStatus === 'running' || runningStatus === 'starting') {
          this.#running.add(versionId);
        } else if (runningStatus === 'stopped' && this.#running.delete(versionId)) {
          this.kills += 1;
        }
      }
    });
  }

  static async on(balise: Balise, page: Page): Promise<Killer> {
    const session = await balise.context.newCDPSession(page);
    const killer = new Killer(session);
    await session.send('ServiceWorker.enable');
    return killer;
  }

  async kill(): Promise<void> {
    await this.#session.send('ServiceWorker.stopAllWorkers');
  }
}

const recordOf = async (page: Page): Promise<string> => {
  const { records } = await page.evaluate(whatIsKept);
  const [key = ''] = Object.keys(records).filter((one) => one.startsWith('account:'));
  return JSON.stringify(records[key] ?? null);
};

test.describe('a worker that dies', () => {
  // A worker killed while it starts leaves the driver waiting for it: no new page opens after.
  test.use({ ownBrowser: true });

  test(`the worker is killed ${KILLS} times during captures: no reading is lost`, async ({
    balise,
    pix,
    demo,
  }) => {
    test.setTimeout(KILLS * 60_000);
    await pix.goto(`${PIX}/competences`);
    await expect.poll(() => balise.badge()).toBe('3/5');
    const page = await balise.openEmpty();
    const errors = watchErrors(pix, page);
    const killer = await Killer.on(balise, page);
    let lost = 0;
    let readings = 0;
    // Each round tells something else of 1.2, and the worker dies a little later than the last time.
    for (; killer.kills < KILLS && readings < KILLS * 3; readings += 1) {
      const earnedPix = 1 + (readings % 50);
      demo.setCompetence('1.2', { earnedPix, status: 'STARTED' });
      await requestProfile(pix);
      for (let turn = 0; turn < readings % 5; turn += 1) await page.evaluate(() => 0);
      await killer.kill();
      const told = new RegExp(
        `"1\\.2":\\{[^}]*"level":${Math.floor(earnedPix / 8)},"pixAhead":${earnedPix % 8},`,
      );
      const isThere = await expect
        .poll(() => recordOf(page), { intervals: [20, 50, 100, 250] })
        .toMatch(told)
        .then(
          () => true,
          () => false,
        );
      if (!isThere) lost += 1;
    }
    printCount(
      `worker killed ${killer.kills} times during ${readings} captures: ${lost} readings lost`,
    );
    expect(lost).toBe(0);
    expect(killer.kills).toBeGreaterThanOrEqual(KILLS);
    expect(errors).toEqual([]);
  });
});

test(`5 contexts × ${INCREMENTS} increments: no update is lost`, async ({ balise, pix }) => {
  await pix.goto(`${PIX}/competences`);
  await expect.poll(() => balise.badge()).toBe('3/5');
  const wallet = await balise.openWallet('settings');
  const pages = [
    await balise.openPopup(),
    wallet,
    await balise.openEmpty(),
    await balise.openEmpty(),
    await balise.openEmpty(),
  ];
  // The same figure, changed by the worker when asked and by pages under the same lock.
  await Promise.all(
    pages.map((page) =>
      page.evaluate(async (times) => {
        const text = 'counted';
        /** What stands sealed on the disk. */
        const opened = async ({ key, box }: { key: string; box: string }): Promise<unknown> => {
          const root = await navigator.storage.getDirectory();
          const file = await (await root.getDirectoryHandle('keys')).getFileHandle(key);
          const bytes = await (await file.getFile()).arrayBuffer();
          const by = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['decrypt']);
          const sealed = Uint8Array.from(atob(box), (one) => one.charCodeAt(0));
          const additionalData = new TextEncoder().encode('errors');
          const how = { name: 'AES-GCM', iv: sealed.slice(0, 12), additionalData };
          const plain = await crypto.subtle.decrypt(how, by, sealed.slice(12));
          return JSON.parse(new TextDecoder().decode(plain));
        };
        for (let turn = 0; turn < times; turn += 1) {
          if (turn % 2 === 0) {
            await chrome.runtime.sendMessage({ type: 'report-error', page: 'popup', text });
            continue;
          }
          await navigator.locks.request('balise:storage', async () => {
            const { errors: kept } = await chrome.storage.local.get('errors');
            const isSealed = typeof kept === 'object' && kept !== null && 'box' in kept;
            const stored = isSealed ? await opened(kept as { key: string; box: string }) : kept;
            const errors = (stored as { data: { text: string; count: number }[] } | undefined)
              ?.data;
            const one = errors?.find((error) => error.text === text);
            if (!errors || !one) {
              const first = { where: 'popup', text, count: 1, at: 1 };
              await chrome.storage.local.set({
                errors: { v: 1, data: [...(errors ?? []), first] },
              });
              return;
            }
            one.count += 1;
            await chrome.storage.local.set({ errors: { v: 1, data: errors } });
          });
        }
      }, INCREMENTS),
    ),
  );
  const { errors } = (await balise.stored()) as {
    errors: { data: { text: string; count: number }[] };
  };
  const count = errors.data.find(({ text }) => text === 'counted')?.count ?? 0;
  const lost = pages.length * INCREMENTS - count;
  printCount(`${pages.length} contexts × ${INCREMENTS} increments: ${lost} lost updates`);
  expect(lost).toBe(0);
});

test(`${FORGED_EVENTS} forged page events: none is accepted`, async ({ balise, pix }) => {
  const popup = await readCompetences(balise, pix);
  const errors = watchErrors(pix, popup);
  const before = await balise.stored();
  expect(
    await pix.evaluate(() => 'chrome' in window && 'runtime' in (window.chrome as object)),
  ).toBe(false);
  await pix.evaluate((count) => {
    const text = JSON.stringify({ data: { type: 'Profiles', id: '4242', attributes: {} } });
    const answer = { kind: 'profile', id: '4242', status: 200, observedAt: Date.now(), text };
    const readings = [
      answer,
      {
        type: 'readings',
        readings: [{ kind: 'certifiable', userId: '4242', isCertifiable: true }],
      },
      { type: 'erase-everything' },
    ];
    for (let turn = 0; turn < count; turn += 1) {
      const secret = crypto.randomUUID();
      const said: unknown = readings[turn % readings.length];
      const detail = turn % 2 ? JSON.stringify(said) : said;
      const names = ['balise:secret', 'balise:ready', secret, `${secret}!`, 'message'];
      const name = names[turn % names.length] ?? '';
      document.dispatchEvent(new CustomEvent(name, { detail: turn % 3 ? detail : secret }));
      if (turn % 100 === 0) window.postMessage(said, '*');
    }
  }, FORGED_EVENTS);
  // A true answer gets through after them all, so they had their time.
  expect(await requestProfile(pix)).toBe(200);
  await expect
    .poll(async () => JSON.stringify(await balise.stored()) === JSON.stringify(before))
    .toBe(false);
  const after = await balise.stored();
  const changed = Object.keys(after).filter((key) => !(key in before));
  printCount(`${FORGED_EVENTS} forged page events: ${changed.length} accepted`);
  expect(changed).toEqual([]);
  await expect(popup.locator('[data-count="3"]')).toBeVisible();
  expect(JSON.stringify(after)).not.toMatch(/"certifiable":\{"value":true/);
  expect(errors).toEqual([]);
});

test('no room left: nothing is lost, it is told, and it goes on once there is room', async ({
  balise,
  pix,
  demo,
}) => {
  const popup = await readCompetences(balise, pix);
  const wallet = await balise.openWallet('settings');
  const errors = watchErrors(pix, popup, wallet);
  const makeRoom = await balise.fillDisk();
  const before = await balise.stored();
  demo.fault(/\/profile$/, 'seventeen');
  await requestProfile(pix);
  await expect(popup.locator('[data-failure="full"]')).toContainText('plus de place');
  await expect(wallet.locator('[data-failure="full"]')).toBeVisible();
  await expect(popup.locator('[data-count="3"]')).toBeVisible();
  expect(await balise.stored()).toEqual(before);

  await makeRoom();
  await requestProfile(pix);
  await expect(popup.locator('[data-failure="set-aside"]')).toBeVisible();
  await expect(popup.locator('[data-failure="full"]')).toHaveCount(0);
  printCount('quota reached: nothing lost, told in popup and wallet, kept once there is room');
  expect(errors).toEqual([]);
});

test('a glance that cannot be read, and no room to make it again: it is asked for once', async ({
  balise,
  pix,
}) => {
  const popup = await readCompetences(balise, pix);
  await pix.goto('about:blank');
  const asked = await popup.evaluateHandle(() => {
    const { runtime } = chrome;
    const asked: unknown[] = [];
    const say = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = (message) => {
      asked.push(message);
      return say(message);
    };
    return asked;
  });
  const other = await balise.openEmpty();
  await balise.fillDisk();
  await balise.store({ glance: 1 });
  await expect(popup.locator('[data-failure="full"]')).toBeVisible();
  const before = await asked.evaluate((messages) => messages.length);
  // Each fails, and what is told of it is read by the popup.
  await other.evaluate(async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      await chrome.runtime.sendMessage({ type: 'ask', userId: null });
    }
  });
  expect(await asked.evaluate((messages) => messages.length)).toBe(before);
});

test('two tabs, popup, wallet and worker at once: everything is in', async ({
  balise,
  pix,
  demo,
}) => {
  const popup = await readCompetences(balise, pix);
  const second = await balise.context.newPage();
  await second.goto(`${PIX}/competences`);
  const wallet = await balise.openWallet('settings');
  const accounts = await balise.openWallet('settings/accounts');
  const errors = watchErrors(pix, second, popup, wallet, accounts);
  const rename = async (nickname: string) => {
    await accounts.locator('li[data-account] input').fill(nickname);
    await accounts.locator('li[data-account] [type=submit]').click();
  };
  demo.setCompetence('1.2', { earnedPix: 17, status: 'STARTED' });
  await Promise.all([
    requestProfile(pix),
    requestProfile(second),
    popup.evaluate(async () => {
      for (const side of ['left', 'right', 'left']) {
        const panel = { shown: true, side, folded: true, opened: null };
        await chrome.runtime.sendMessage({ type: 'set-panel', panel });
      }
    }),
    wallet.evaluate(() => {
      for (const years of [1, 2, 5]) {
        document.querySelector<HTMLInputElement>(`[name=renewal-years][value="${years}"]`)?.click();
      }
    }),
    rename('Linette'),
  ]);
  await expect(popup.locator('[data-account]')).toContainText('Linette');
  await expect(popup.locator('[data-competence="1.2"]')).toHaveAttribute('data-level', '2');
  await expect
    .poll(async () => (await balise.stored()).preferences)
    .toMatchObject({ data: { renewalYears: 5, panel: { side: 'left', folded: true } } });
  expect(errors).toEqual([]);
});

test('certificates that a newer Balise keeps do not hide who signed in with them', async ({
  balise,
  pix,
  demo,
}) => {
  await readCompetences(balise, pix);
  await expect.poll(() => balise.title()).toContain('3.3');
  const ofLina = await balise.title();
  demo.signInAs('exactly-five');
  await pix.goto(`${PIX}/competences`);
  await expect.poll(() => balise.title()).not.toBe(ofLina);
  const newer = { v: 99, data: [{ kept: 'by a newer Balise' }] };
  await balise.store({ wallet: newer });

  demo.signInAs('three-of-five');
  await pix.goto(`${PIX}/mes-certifications`);
  await expect.poll(() => balise.title()).toBe(ofLina);
  expect((await balise.stored()).wallet).toEqual(newer);
});

test('data of a newer Balise is shown to nobody and changed by nobody, and that is told', async ({
  balise,
  pix,
}) => {
  const popup = await readCompetences(balise, pix);
  const { glance } = (await balise.stored()) as { glance: object };
  await balise.store({ glance: { ...glance, v: 99 } });
  const errors = watchErrors(pix, popup);
  // Whose language it was cannot be read either: the browser's.
  await expect(popup.locator('main')).toContainText('version plus récente de Balise');
  const before = await balise.stored();
  await requestProfile(pix);
  await expect(popup.locator('[data-failure="newer"]')).toBeVisible();
  expect(await balise.stored()).toEqual(before);
  expect(errors).toEqual([]);
});

test('the storage is emptied by the browser: it is told, and reading goes on', async ({
  balise,
  pix,
}) => {
  const popup = await readCompetences(balise, pix);
  const errors = watchErrors(pix, popup);
  const page = await balise.openEmpty();
  await page.evaluate(() => chrome.storage.local.clear());
  await expect(popup.locator('[data-failure="emptied"]')).toBeVisible();
  await requestProfile(pix);
  await expect(popup.locator('[data-count="3"]')).toBeVisible();
  await expect(popup.locator('[data-failure="emptied"]')).toBeVisible();
  expect(errors).toEqual([]);
});
