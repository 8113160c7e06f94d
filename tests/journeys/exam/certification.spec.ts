import type { Page } from '@playwright/test';
import type { CertificationSign } from '../../demo-pix/index.ts';
import { expect, PIX, test } from '../support/balise.ts';
import { NO_TRACE as NONE_IN_PAGE, tracesInPage } from '../../support/browser/page-facts.ts';
import { OurScripts } from '../support/our-scripts.ts';
import { requestProfile } from '../support/page-requests.ts';

async function traces(
  pix: Page,
  scripts: OurScripts,
): Promise<{ elements: string[]; listeners: string[]; nativeFetch: boolean }> {
  return { ...(await pix.evaluate(tracesInPage)), listeners: await scripts.listeners() };
}

const NO_TRACE = { ...NONE_IN_PAGE, listeners: [] };

test('before a certification, our listeners are seen by this very measure', async ({ pix }) => {
  const scripts = await OurScripts.watch(pix);
  await pix.goto(`${PIX}/competences`);
  await expect(pix.locator('article.competence-card')).toHaveCount(16);
  const found = await traces(pix, scripts);
  expect(found.nativeFetch).toBe(false);
  expect(found.listeners.length).toBeGreaterThan(0);
});

const SIGNS: CertificationSign[] = ['path', 'event', 'document', 'banner'];

for (const sign of SIGNS) {
  test(`a certification that shows by its ${sign} alone leaves no trace of us`, async ({
    balise,
    pix,
    demo,
  }) => {
    demo.settings.certificationSigns = [sign];
    const scripts = await OurScripts.watch(pix);
    await pix.goto(`${PIX}/certifications`);
    const popup = await balise.openPopup();
    await expect(popup.locator('[data-account]')).toContainText('Lina');
    await pix
      .getByRole('button', { name: /session|commencer/i })
      .first()
      .click();
    await pix.waitForURL(sign === 'path' ? /\/certifications\/\d+$/ : /\/challenges\/0/);
    await expect.poll(() => traces(pix, scripts)).toEqual(NO_TRACE);

    const before = await balise.stored();
    demo.setCompetence('1.2', { earnedPix: 40, status: 'STARTED' });
    expect(await requestProfile(pix)).toBe(200);
    expect(await balise.stored()).toEqual(before);
  });
}

test('a certification page that is opened directly, or loaded again, is left alone', async ({
  balise,
  pix,
  demo,
}) => {
  demo.settings.certificationSigns = ['document', 'banner'];
  const scripts = await OurScripts.watch(pix);
  await pix.goto(`${PIX}/certifications`);
  // What was read before it has come in by now.
  const popup = await balise.openPopup();
  await expect(popup.locator('[data-count="3"]')).toBeVisible();
  await pix
    .getByRole('button', { name: /session|commencer/i })
    .first()
    .click();
  await pix.waitForURL(/\/challenges\/0/);
  const before = await balise.stored();
  await pix.reload();
  await expect(pix.locator('.assessment-banner--certification')).toBeVisible();
  await expect.poll(() => traces(pix, scripts)).toEqual(NO_TRACE);
  expect(await balise.stored()).toEqual(before);
  await pix.goto(`${PIX}/certifications/31001`);
  await expect.poll(() => traces(pix, scripts)).toEqual(NO_TRACE);
});

test('Balise neither sends nor answers any event of Pix’s', async ({ pix }) => {
  await pix.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      heard.push(event.type);
      return dispatchEvent.call(this, event);
    };
    window.addEventListener('pix:companion:pong', () => heard.push('pong was answered'));
    window.addEventListener('message', () => heard.push('a message was posted'));
  });
  await pix.goto(`${PIX}/competences`);
  await expect(pix.locator('article.competence-card')).toHaveCount(16);
  await pix.evaluate(() => window.dispatchEvent(new CustomEvent('pix:companion:ping')));
  const heard = await pix.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard.filter((type) => /pix:|pong|message/.test(type))).toEqual(['pix:companion:ping']);
});

test('after the certification, a page that is loaded again is read again', async ({
  balise,
  pix,
  demo,
}) => {
  await pix.goto(`${PIX}/certifications`);
  await pix
    .getByRole('button', { name: /session|commencer/i })
    .first()
    .click();
  await pix.waitForURL(/\/challenges\/0/);
  demo.setCompetence('1.2', { earnedPix: 40, status: 'STARTED' });
  await pix.goto(`${PIX}/competences`);
  const popup = await balise.openPopup();
  await expect(popup.locator('[data-count="4"]')).toBeVisible();
});
