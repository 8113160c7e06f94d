import { times } from '../../support/print-count.ts';
import { expect, PIX, test } from '../support/balise.ts';
import { openPanel, panelOf, suggestionOf } from '../support/panel.ts';

/** What leaks, leaks at each of them: a listener or two would be found in the first three. */
const NAVIGATIONS = times(60, 200);

test('a control of Pix that gets the focus under the opened panel closes it', async ({ pix }) => {
  await pix.goto(`${PIX}/competences`);
  await openPanel(pix);
  const covered = await pix.evaluate(() => {
    const panel = document.querySelector('balise-panel')?.shadowRoot?.querySelector('[data-panel]');
    const b = panel?.getBoundingClientRect();
    for (const control of document.querySelectorAll<HTMLElement>('main a[href], main button')) {
      control.scrollIntoView({ block: 'end', behavior: 'instant' });
      const a = control.getBoundingClientRect();
      if (b && a.left > b.left - 100 && a.right > b.left && a.bottom > b.top) {
        control.focus({ preventScroll: true });
        return true;
      }
    }
    return false;
  });
  expect(covered).toBe(true);
  await expect(panelOf(pix).getByRole('button', { name: 'Déplier Balise' })).toBeVisible();
});

test('stays below Pix’s dialogs, messages, banner and menu', async ({ pix }) => {
  await pix.goto(`${PIX}/competences`);
  await expect(panelOf(pix)).toBeVisible();
  const layer = await pix
    .locator('balise-panel')
    .evaluate((host) => Number(getComputedStyle(host).zIndex));
  expect(layer).toBeGreaterThan(200);
  expect(layer).toBeLessThan(900);
});

test('hostile style of the page changes nothing', async ({ pix }) => {
  await pix.goto(`${PIX}/competences`);
  await openPanel(pix);
  const look = () =>
    panelOf(pix).evaluate((panel) => {
      const { fontSize, color, backgroundColor, fontFamily } = getComputedStyle(panel);
      const { width, height, right, bottom } = panel.getBoundingClientRect();
      return { fontSize, color, backgroundColor, fontFamily, width, height, right, bottom };
    });
  const before = await look();
  await pix.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      html { font-size: 10px !important; }
      * { font-family: fantasy !important; color: red !important; letter-spacing: 1em !important; }
      balise-panel { display: none !important; opacity: 0 !important; position: static !important; --ink: red; }
      :root { --ink: red; --paper: lime; --brand: lime; }
      aside, header, button, a, p { display: none !important; }
    `);
    document.adoptedStyleSheets = [sheet];
  });
  expect(await look()).toEqual(before);
});

test('text at 200 %: nothing is cut off, and all can be scrolled to', async ({ pix }) => {
  await pix.goto(`${PIX}/competences`);
  await openPanel(pix);
  // What a browser does with a default font size of 32 px: `medium` is what the panel builds on.
  await pix
    .locator('balise-panel .balise')
    .evaluate((root: HTMLElement) => (root.style.fontSize = '32px'));
  const panel = panelOf(pix);
  const { sideways, box } = await panel.evaluate((element) => ({
    sideways: [...element.querySelectorAll('*')].some(
      (part) =>
        part.scrollWidth > part.clientWidth + 1 &&
        getComputedStyle(part).overflowX === 'visible' &&
        part.clientWidth > 0,
    ),
    box: element.getBoundingClientRect().toJSON() as DOMRect,
  }));
  expect(sideways).toBe(false);
  expect(box.top).toBeGreaterThanOrEqual(0);
  await suggestionOf(pix).getByRole('link').scrollIntoViewIfNeeded();
  await expect(suggestionOf(pix).getByRole('link')).toBeInViewport();
});

test('a page that removes our element gets it back, and is believed in the end', async ({
  pix,
}) => {
  await pix.goto(`${PIX}/competences`);
  await expect(panelOf(pix)).toBeVisible();
  for (let times = 0; times < 5; times += 1) {
    await pix.evaluate(() => document.querySelector('balise-panel')?.remove());
    await expect(panelOf(pix)).toBeVisible();
  }
  await pix.evaluate(() => document.querySelector('balise-panel')?.remove());
  await expect(pix.locator('balise-panel')).toHaveCount(0);
  await pix.getByRole('link', { name: 'Accueil', exact: true }).click();
  await expect(panelOf(pix)).toBeVisible();
});

test('back and forward: one panel where it belongs, none where it does not', async ({ pix }) => {
  await pix.goto(`${PIX}/competences`);
  await expect(panelOf(pix)).toBeVisible();
  await pix.getByRole('link', { name: 'Certification', exact: true }).click();
  await expect(pix.locator('balise-panel')).toHaveCount(0);
  await pix.goBack();
  await expect(panelOf(pix)).toHaveCount(1);
  await pix.goForward();
  await expect(pix.locator('balise-panel')).toHaveCount(0);
});

test('a second tab follows when the pupil comes to it', async ({ balise, pix, demo }) => {
  await pix.goto(`${PIX}/competences`);
  await expect(suggestionOf(pix)).toHaveAttribute('data-suggestion', '3.3');
  const second = await balise.context.newPage();
  demo.setCompetence('4.1', { earnedPix: 7, status: 'STARTED' });
  await second.goto(`${PIX}/competences`);
  await expect(suggestionOf(second)).toHaveAttribute('data-suggestion', '4.1');
  await pix.bringToFront();
  await pix.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(suggestionOf(pix)).toHaveAttribute('data-suggestion', '4.1');
});

test('after an update of the extension the old panel goes away, without a word', async ({
  balise,
  pix,
}) => {
  const errors: string[] = [];
  pix.on('pageerror', ({ message }) => errors.push(message));
  pix.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await pix.goto(`${PIX}/competences`);
  await expect(panelOf(pix)).toBeVisible();
  errors.length = 0;
  const popup = await balise.openPopup();
  await popup
    .evaluate(() =>
      (
        globalThis as unknown as { chrome: { runtime: { reload: () => void } } }
      ).chrome.runtime.reload(),
    )
    .catch(() => undefined);
  await pix.bringToFront();
  await expect(pix.locator('balise-panel')).toHaveCount(0);
  await pix.getByRole('link', { name: 'Accueil', exact: true }).click();
  await expect(pix.locator('main')).toContainText('Bonjour');
  expect(errors).toEqual([]);
});

test(`${NAVIGATIONS} in-app navigations: one panel, no more listeners, no heap to speak of`, async ({
  pix,
}) => {
  await pix.goto(`${PIX}/competences`);
  await expect(panelOf(pix)).toBeVisible();
  const session = await pix.context().newCDPSession(pix);
  await session.send('Performance.enable');
  // From within the page, as quickly as it shows what it was asked for and leaves Balise its moment.
  const wander = async (times: number) => {
    await pix.evaluate(async (turns) => {
      const heading = () => document.querySelector('main h1');
      const shown = (before: Element | null) =>
        new Promise<void>((resolve) => {
          const look = () => {
            if (heading() && heading() !== before) resolve();
            else requestAnimationFrame(look);
          };
          look();
        });
      for (let turn = 0; turn < turns; turn += 1) {
        const before = heading();
        const path = turn % 2 === 0 ? '/accueil' : '/competences';
        document.querySelector<HTMLElement>(`a[href="${path}"]`)?.click();
        await shown(before);
        await new Promise((moment) =>
          requestIdleCallback(() => requestAnimationFrame(moment), { timeout: 100 }),
        );
        if (location.pathname !== path) throw new Error(`at ${location.pathname}, not ${path}`);
      }
    }, times);
    await expect(panelOf(pix)).toBeVisible();
  };
  const measure = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { listeners: value('JSEventListeners'), heap: value('JSHeapUsedSize') };
  };
  await wander(20);
  const before = await measure();
  await wander(NAVIGATIONS);
  expect(await pix.locator('balise-panel').count()).toBe(1);
  // What leaves the page is not always garbage at the first collection; what leaks never is.
  await expect(async () => {
    const after = await measure();
    expect(after.listeners - before.listeners).toBeLessThanOrEqual(2);
    expect(after.heap - before.heap).toBeLessThan(1_000_000);
  }).toPass({ timeout: 60_000 });
});

test('scripts in the page cannot read what Balise keeps', async ({ balise, pix }) => {
  await pix.goto(`${PIX}/competences`);
  await expect(panelOf(pix)).toBeVisible();
  const session = await balise.context.newCDPSession(pix);
  const contexts: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) contexts.push(context.id);
  });
  await session.send('Runtime.enable');
  expect(contexts.length).toBeGreaterThan(0);
  for (const contextId of contexts) {
    const { result } = await session.send('Runtime.evaluate', {
      contextId,
      awaitPromise: true,
      returnByValue: true,
      expression: `chrome.storage.local.get(null).then(() => 'read', (error) => String(error))`,
    });
    expect(result.value).toMatch(/not allowed/i);
  }
});
