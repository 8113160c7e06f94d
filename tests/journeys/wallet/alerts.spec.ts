import type { Page } from '@playwright/test';
import { addDays, addYears } from '../../../lib/domain/plain-date.ts';
import { parisDay } from '../../../lib/time/paris.ts';
import type { DemoPix } from '../../demo-pix/index.ts';
import { type Balise, BY_NIGHT, expect, PIX, test } from '../support/balise.ts';
import { readCompetences } from '../support/read-competences.ts';

const line = (popup: Page) => popup.locator('[data-certificate-status]');
const moment = (popup: Page) => popup.locator('[data-moment]');

/** The pupil's certificate was delivered three years less so many days ago. */
function deliver(demo: DemoPix, daysLeft: number): void {
  const delivered = addYears(addDays(parisDay(new Date()), daysLeft), -3);
  demo.setCertificates({ satAt: `${delivered}T08:00:00Z`, deliveredAt: `${delivered}T10:00:00Z` });
}

/** The profile first, so that the badge has a count to give way and come back. */
async function openCertificate(balise: Balise, pix: Page): Promise<Page> {
  const popup = await readCompetences(balise, pix);
  await pix.goto(`${PIX}/mes-certifications/33001`);
  await expect(line(popup)).not.toHaveAttribute('data-certificate-status', 'none');
  return popup;
}

/** So that the next look has something to raise. */
async function forgetWhatWasRaised(balise: Balise): Promise<void> {
  const { watches } = (await balise.stored()) as { watches: { v: number; data: object[] } };
  const data = watches.data.map((watch) => ({ ...watch, raised: null }));
  await balise.store({ watches: { ...watches, data } });
}

test.describe('by day', () => {
  test('29 days before the date: due soon, a notification, and « seen » gives the count back', async ({
    balise,
    pix,
    demo,
  }) => {
    deliver(demo, 29);
    const popup = await openCertificate(balise, pix);
    await expect(line(popup)).toHaveAttribute('data-certificate-status', 'due-soon');
    await expect(moment(popup)).toContainText('Certificat à renouveler');
    await expect.poll(() => balise.notifications()).toEqual([expect.stringMatching(/^renewal:/)]);
    await expect.poll(() => balise.badge()).toBe('!');
    expect(await balise.title()).toMatch(/^Balise\. Certificat à renouveler/);

    await popup.getByRole('button', { name: /^J’ai vu/ }).click();
    await expect.poll(() => balise.badge()).toBe('3/5');
    await expect(popup.getByRole('button', { name: /^J’ai vu/ })).toHaveCount(0);
    await expect(line(popup)).toHaveAttribute('data-certificate-status', 'due-soon');
  });

  test('a day after the date: overdue, and the badge is « ! »', async ({ balise, pix, demo }) => {
    deliver(demo, -1);
    const popup = await openCertificate(balise, pix);
    await expect(line(popup)).toHaveAttribute('data-certificate-status', 'overdue');
    await expect.poll(() => balise.badge()).toBe('!');
    await popup.getByRole('button', { name: /^J’ai vu/ }).click();
    await expect.poll(() => balise.badge()).toBe('3/5');
    await expect(line(popup)).toHaveAttribute('data-certificate-status', 'overdue');
  });

  test('far from the date nothing is said', async ({ balise, pix, demo }) => {
    deliver(demo, 182);
    const popup = await openCertificate(balise, pix);
    await expect(line(popup)).toHaveAttribute('data-certificate-status', 'valid');
    expect(await balise.badge()).toBe('3/5');
    expect(await balise.notifications()).toEqual([]);
  });

  test('each alert comes once, however often the worker starts', async ({ balise, pix, demo }) => {
    deliver(demo, 29);
    await openCertificate(balise, pix);
    await expect.poll(() => balise.notifications()).toHaveLength(1);
    await balise.clearNotifications();
    await balise.restartWorker();
    await pix.reload();
    await expect(pix.getByText('Candidat(e) : Lina Exemple')).toBeVisible();
    await balise.restartWorker();
    expect(await balise.notifications()).toEqual([]);
    expect(await balise.badge()).toBe('!');
  });

  test('the daily look is planned again when it is missing', async ({ balise, pix }) => {
    await pix.goto(`${PIX}/competences`);
    await expect.poll(() => balise.alarm()).not.toBeNull();
    await balise.clearAlarm();
    expect(await balise.alarm()).toBeNull();
    await balise.restartWorker();
    await expect.poll(() => balise.alarm()).not.toBeNull();
  });

  test('a result that was waiting is announced once it is there', async ({ balise, pix, demo }) => {
    demo.setCertificates({ status: 'WAITING_FOR_RESULTS', pixScore: null });
    const popup = await balise.openPopup();
    await pix.goto(`${PIX}/mes-certifications`);
    await expect(line(popup)).toHaveAttribute('data-certificate-status', 'pending');
    expect(await balise.notifications()).toEqual([]);

    demo.setCertificates({ status: 'VALIDATED' });
    await pix.reload();
    await expect(moment(popup)).toContainText('Bravo, certification obtenue');
    await expect.poll(() => balise.notifications()).toEqual([expect.stringMatching(/^result:/)]);
    await expect.poll(() => balise.badge()).toBe('✓');
    await popup.getByRole('button', { name: /^J’ai vu/ }).click();
    await expect(moment(popup)).toContainText('à renouveler au plus tard le 12 mai 2029');
  });

  test('while a certification may be going on, nothing is said', async ({ balise, pix, demo }) => {
    deliver(demo, 29);
    demo.settings.certificationSigns = ['path'];
    const exam = await balise.context.newPage();
    await exam.goto(`${PIX}/certifications/31001`);
    // The daily look may be further away: it is brought forward to the end of the silence.
    const heldFor = async () => ((await balise.alarm())?.getTime() ?? 0) - Date.now();
    const hours = async () => Math.round((await heldFor()) / 3_600_000);
    await expect.poll(hours).toBe(3);
    const popup = await openCertificate(balise, pix);
    await expect(line(popup)).toHaveAttribute('data-certificate-status', 'due-soon');
    expect(await balise.notifications()).toEqual([]);
  });

  test('a look that was under way when a certification began does not plan over its silence', async ({
    balise,
    pix,
    demo,
  }) => {
    demo.settings.certificationSigns = ['path'];
    deliver(demo, 29);
    await openCertificate(balise, pix);
    await expect.poll(() => balise.notifications()).toHaveLength(1);
    await forgetWhatWasRaised(balise);
    const plans = await balise.watchPlans();
    const freeStorage = await balise.occupyStorage();
    await balise.ringAlarm('daily');
    const exam = await balise.context.newPage();
    await exam.goto(`${PIX}/certifications/31001`);
    await expect.poll(plans).toHaveLength(1);
    await freeStorage();
    await expect.poll(plans).toHaveLength(2);
    for (const when of await plans()) {
      expect(Math.round((when - Date.now()) / 3_600_000)).toBe(3);
    }
  });

  test('a click on the notification opens the wallet at that certificate', async ({
    balise,
    pix,
    demo,
  }) => {
    deliver(demo, 29);
    await openCertificate(balise, pix);
    await expect.poll(() => balise.notifications()).toHaveLength(1);
    const [notification = ''] = await balise.notifications();
    const [opened] = await Promise.all([
      balise.context.waitForEvent('page'),
      balise.clickNotification(notification),
    ]);
    const [, id = ''] = notification.split(':');
    await expect.poll(() => opened.url()).toBe(`${balise.origin}wallet.html#${id}`);
    await expect.poll(() => balise.notifications()).toEqual([]);
    const card = opened.locator(`[data-certificate-id="${id}"]`);
    await expect(card).toBeFocused();
    await expect(card.locator('[data-alert="due"]')).toContainText(/il reste 29\sjours/);
  });
});

test.describe('by night', () => {
  test.use({ launch: BY_NIGHT });

  test('no notification, and the next look is at 8 in the morning', async ({
    balise,
    pix,
    demo,
  }) => {
    deliver(demo, 29);
    const popup = await openCertificate(balise, pix);
    await expect(line(popup)).toHaveAttribute('data-certificate-status', 'due-soon');
    await balise.restartWorker();
    await expect.poll(() => balise.badge()).toBe('!');
    expect(await balise.notifications()).toEqual([]);
    const hours = async () => {
      const at = await balise.alarm();
      return (
        at &&
        new Intl.DateTimeFormat('fr', { hour: 'numeric', timeZone: BY_NIGHT.env.TZ }).format(at)
      );
    };
    await expect.poll(hours).toBe('08 h');
  });
});
