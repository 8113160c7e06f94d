/** The day of the certification: said once, shown everywhere, planned by, reminded of. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { addDays } from '../../../lib/domain/plain-date.ts';
import { violations } from '../../support/browser/axe.ts';
import { dayThere } from '../../support/local-time.ts';
import { type Balise, expect, PIX, test } from '../support/balise.ts';
import { openPanel, panelOf } from '../support/panel.ts';
import { readCompetences } from '../support/read-competences.ts';

const field = (wallet: Page) => wallet.locator('input[data-exam-day-field]');
const line = (popup: Page) => popup.locator('.exam-day');

async function sayDay(balise: Balise, left: number): Promise<Page> {
  const wallet = await balise.openWallet('progress');
  await field(wallet).fill(addDays(dayThere(), left));
  await expect(wallet.locator('[data-group="exam-day"] [data-days-left]')).toHaveAttribute(
    'data-days-left',
    String(left),
  );
  return wallet;
}

test('said in one click from the popup, it stands in popup, panel and tooltip, and stays', async ({
  balise,
  pix,
}) => {
  const popup = await readCompetences(balise, pix);
  await expect(line(popup)).toContainText('dire le jour');
  await expect(line(popup)).not.toHaveAttribute('data-exam-day', /./);
  const opened = balise.context.waitForEvent('page');
  await line(popup).getByRole('link').click();
  const wallet = await opened;
  await field(wallet).fill(addDays(dayThere(), 12));
  await expect(line(popup)).toHaveAttribute('data-exam-day', addDays(dayThere(), 12));
  await expect(line(popup)).toHaveAttribute('data-days-left', '12');
  await expect(line(popup)).toContainText('dans 12 jours');
  await expect.poll(() => balise.title()).toMatch(/certification dans 12\sjours/);

  await pix.bringToFront();
  await pix.reload();
  const panel = panelOf(pix);
  await expect(panel.locator('[data-exam-day]')).toHaveAttribute('data-days-left', '12');
  await openPanel(pix);
  await expect(panel.locator('[data-exam-day]')).toHaveAttribute('data-days-left', '12');
  await expect(panel.locator('[data-exam-day]')).toContainText('dans 12 jours');

  await wallet.reload();
  await expect(field(wallet)).toHaveValue(addDays(dayThere(), 12));
});

test('once it is said, the panel leads there too, in one click', async ({ balise, pix }) => {
  await readCompetences(balise, pix);
  await (await sayDay(balise, 12)).close();
  await pix.bringToFront();
  await pix.reload();
  await openPanel(pix);
  const opened = balise.context.waitForEvent('page');
  await panelOf(pix)
    .getByRole('button', { name: /dans 12.jours/ })
    .click();
  await expect(field(await opened)).toBeVisible();
});

test('« I do not know yet » is an answer, and can be changed', async ({ balise, pix }) => {
  const popup = await readCompetences(balise, pix);
  const wallet = await balise.openWallet('progress');
  await wallet.getByRole('button', { name: 'Je ne sais pas encore' }).click();
  await expect(line(popup)).toContainText('quand tu le sauras');
  await field(wallet).fill(addDays(dayThere(), 1));
  await expect(line(popup)).toContainText('demain');
  await expect(line(popup)).toContainText('à vérifier avant');
  await wallet.getByRole('button', { name: 'Je ne sais pas encore' }).click();
  await expect(line(popup)).not.toHaveAttribute('data-exam-day', /./);
});

test('a day in the past, far ahead or on a Sunday is asked about once more, and not forbidden', async ({
  balise,
  pix,
}) => {
  const popup = await readCompetences(balise, pix);
  const wallet = await balise.openWallet('progress');
  const doubt = wallet.locator('[data-exam-day-doubt]');
  await field(wallet).fill(addDays(dayThere(), -3));
  await expect(doubt).toHaveAttribute('data-exam-day-doubt', 'past');
  await field(wallet).fill(addDays(dayThere(), 900));
  await expect(doubt).toHaveAttribute('data-exam-day-doubt', 'far');
  await wallet.getByRole('button', { name: 'Non, corriger' }).click();
  await expect(field(wallet)).toBeFocused();
  const sunday = [1, 2, 3, 4, 5, 6, 7]
    .map((left) => addDays(dayThere(), left))
    .find((day) => new Date(day).getUTCDay() === 0);
  await field(wallet).fill(sunday ?? '');
  await expect(doubt).toHaveAttribute('data-exam-day-doubt', 'sunday');
  await wallet.getByRole('button', { name: 'Oui, c’est ce jour' }).click();
  await expect(doubt).toHaveCount(0);
  await expect(line(popup)).toHaveAttribute('data-exam-day', sunday ?? '');
});

test('a reminder that is due comes at once, once; a click on it opens the progress', async ({
  balise,
  pix,
}) => {
  await readCompetences(balise, pix);
  await sayDay(balise, 7);
  await expect.poll(() => balise.notifications()).toEqual([expect.stringMatching(/^exam:/)]);
  const [name = ''] = await balise.notifications();
  const [opened] = await Promise.all([
    balise.context.waitForEvent('page'),
    balise.clickNotification(name),
  ]);
  await expect.poll(() => opened.url()).toBe(`${balise.origin}wallet.html#progress`);
  await balise.restartWorker();
  await balise.ringAlarm('daily');
  await expect.poll(() => balise.alarm()).not.toBeNull();
  expect(await balise.notifications()).toEqual([]);
});

test('two accounts have two days', async ({ balise, pix, demo }) => {
  const popup = await readCompetences(balise, pix);
  await sayDay(balise, 20);
  demo.signInAs('one-step-away');
  await pix.goto(`${PIX}/competences`);
  await expect(line(popup)).not.toHaveAttribute('data-exam-day', /./);
  await sayDay(balise, 30);
  await expect(line(popup)).toHaveAttribute('data-days-left', '30');
  demo.signInAs('three-of-five');
  await pix.goto(`${PIX}/competences`);
  await expect(line(popup)).toHaveAttribute('data-days-left', '20');
});

test('it is planned by: what opens again too late comes last, and what is short is said', async ({
  balise,
  pix,
  demo,
}) => {
  demo.setCompetence('3.3', { earnedPix: 6, status: 'COMPLETED', daysBeforeImproving: 4 });
  const popup = await readCompetences(balise, pix);
  const wallet = await sayDay(balise, 3);
  await expect(wallet.locator('[data-path]').last()).toHaveAttribute('data-path', '3.3');
  await expect(wallet.locator('[data-path="3.3"]')).toContainText('après ta certification');
  await expect(popup.locator('[data-suggestion]')).toHaveAttribute('data-suggestion', '5.2');
  await expect(wallet.locator('[data-exam-plan]')).toContainText('2 compétences');
});

test('a calendar file is saved, and offered anew once the day has changed', async ({
  balise,
  pix,
}) => {
  await readCompetences(balise, pix);
  const wallet = await sayDay(balise, 30);
  await wallet.getByLabel('Heure, si tu la connais').fill('08:30');
  await expect(wallet.locator('[data-exam-checklist]')).toContainText('8 h 30');
  const offer = wallet.locator('[data-exam-calendar]');
  const saved = async () => {
    const [download] = await Promise.all([
      wallet.waitForEvent('download'),
      offer.getByRole('button').click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
    return events.map((event) => new ICAL.Event(event));
  };
  const first = await saved();
  expect(first.at(-1)?.startDate.toString()).toBe(addDays(dayThere(), 30));
  expect(first.at(-1)?.summary).toContain('8 h 30');
  await expect(offer).toHaveAttribute('data-exam-calendar', '');
  await field(wallet).fill(addDays(dayThere(), 31));
  await expect(offer).toHaveAttribute('data-exam-calendar', 'outdated');
  const second = await saved();
  expect(second.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
  expect(second[0]?.sequence).toBeGreaterThan(first[0]?.sequence ?? 0);
  await expect(offer).toHaveAttribute('data-exam-calendar', '');
});

test('the day after, it says where the result will come; a result of that exam ends it', async ({
  balise,
  pix,
  demo,
}) => {
  const popup = await readCompetences(balise, pix);
  await sayDay(balise, -1);
  await expect(line(popup)).toContainText('Mes certifications');
  demo.setCertificates({
    satAt: `${addDays(dayThere(), -2)}T10:00:00Z`,
    deliveredAt: `${dayThere()}T08:00:00Z`,
  });
  await pix.goto(`${PIX}/mes-certifications`);
  await expect(popup.locator('[data-certificate-status="valid"]')).toBeVisible();
  await expect(line(popup)).toHaveAttribute('data-days-left', '-1');
  demo.setCertificates({
    satAt: `${addDays(dayThere(), -1)}T10:00:00Z`,
    deliveredAt: `${dayThere()}T08:00:00Z`,
  });
  await pix.reload();
  await expect(popup.locator('[data-exam-day]')).toHaveCount(0);
});

test('the page for parents is one sheet, without a code, in the language of the wallet', async ({
  balise,
  pix,
}) => {
  await readCompetences(balise, pix);
  const wallet = await sayDay(balise, 12);
  await wallet.evaluate(() => (window.print = () => undefined));
  await wallet.locator('[data-parents]').click();
  const page = wallet.locator('[data-parents-page]');
  await expect(page).toContainText('Lina et la certification Pix');
  await expect(page).toContainText('dans 12 jours');
  await expect(page).toContainText('3 compétences au niveau 1. Il en faut 5');
  await expect(page).toContainText('3.3 Adapter les documents à leur finalité : 2 pix');
  await expect(page).toContainText('non officielle');
  await wallet.emulateMedia({ media: 'print' });
  const pdf = await wallet.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await wallet.emulateMedia({ media: 'screen' });
  await wallet.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page).toHaveCount(0);
});

test.describe('with the longest names', () => {
  test('the day fits into 360 by 600, in both schemes and languages', async ({
    balise,
    pix,
    demo,
  }) => {
    for (const index of ['1.1', '2.2', '4.2', '4.3']) {
      demo.setCompetence(index, { earnedPix: 8, status: 'STARTED' });
    }
    demo.setCompetence('4.3', { earnedPix: 0, status: 'NOT_STARTED' });
    demo.setCompetence('2.4', { earnedPix: 7, status: 'STARTED' });
    await readCompetences(balise, pix);
    await pix.getByRole('link', { name: 'Certification', exact: true }).click();
    const popup = await balise.openPopup();
    await expect(popup.locator('[data-pix-certifiable]')).toBeVisible();
    for (const left of [129, 1, -30]) {
      await (await sayDay(balise, left)).close();
      await expect(line(popup)).toHaveAttribute('data-days-left', String(left));
      for (const colorScheme of ['light', 'dark'] as const) {
        await popup.emulateMedia({ colorScheme });
        expect(
          await popup.evaluate(() => {
            const main = document.querySelector('main');
            return main ? main.scrollHeight - main.clientHeight : -1;
          }),
          `${left} days, ${colorScheme}`,
        ).toBe(0);
        expect(await violations(popup)).toEqual([]);
      }
    }
  });
});
