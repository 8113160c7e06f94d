import type { PupilName } from '../../demo-pix/index.ts';
import { expect, PIX, test } from '../support/balise.ts';
import { readCompetences } from '../support/read-competences.ts';

interface Expected {
  count: number;
  certifiable: boolean;
  /** Null: nothing can be done today. */
  suggestion: string | null;
  badge: string;
}

const PUPILS: Omit<Record<PupilName, Expected>, 'anonymous'> = {
  'nothing-begun': { count: 0, certifiable: false, suggestion: '1.1', badge: '0/5' },
  'three-of-five': { count: 3, certifiable: false, suggestion: '3.3', badge: '3/5' },
  'exactly-five': { count: 5, certifiable: true, suggestion: '3.3', badge: '5✓' },
  'all-sixteen': { count: 16, certifiable: true, suggestion: '5.1', badge: '' },
  blocked: { count: 4, certifiable: false, suggestion: '4.3', badge: '4/5' },
  'all-blocked': { count: 4, certifiable: false, suggestion: null, badge: '4/5' },
  'old-shape': { count: 3, certifiable: false, suggestion: '3.1', badge: '3/5' },
  'one-step-away': { count: 4, certifiable: false, suggestion: '3.4', badge: '4/5' },
};

test('each kind of pupil opens the competences page: count, next competence, badge', async ({
  balise,
  pix,
  demo,
}) => {
  const popup = await balise.openPopup();
  for (const [pupil, expected] of Object.entries(PUPILS) as [PupilName, Expected][]) {
    await test.step(pupil, async () => {
      demo.signInAs(pupil);
      await pix.goto(`${PIX}/competences`);
      const { count, certifiable, suggestion, badge } = expected;
      await expect(
        popup.locator(`[data-count="${count}"][data-certifiable="${certifiable}"]`),
      ).toBeVisible();
      await expect(popup.locator('[data-competence]')).toHaveCount(16);
      if (suggestion) {
        const link = popup.locator(`[data-suggestion="${suggestion}"]`).getByRole('link');
        await expect(link).toHaveAttribute('href', /^https:\/\/app\.pix\.fr\/competences\/rec/);
      } else {
        await expect(popup.getByText('1.3').first()).toBeVisible();
        await expect(
          popup.getByRole('heading', { name: /^Traiter des données.: à retenter le/ }),
        ).toBeVisible();
        await expect(popup.locator('[data-suggestion]')).toHaveCount(0);
      }
      await expect.poll(() => balise.badge()).toBe(badge);
    });
  }
});

test('another user’s frozen campaign profile does not count', async ({ balise, pix, demo }) => {
  const popup = await readCompetences(balise, pix);
  await pix.goto(`${PIX}/campagnes/ABCDEF123/envoi-profil`);
  await expect(pix.locator('main')).toContainText(/profil/i);
  demo.settings.campaignProfileOwner = 'self';
  await pix.reload();
  await expect(pix.locator('main')).toContainText(/profil/i);
  expect(demo.log.filter(({ path }) => path.includes('/campaigns/'))).not.toHaveLength(0);
  await expect(popup.locator('[data-count="3"]')).toBeVisible();
});

test('on app.pix.org, Balise speaks English and sends back there', async ({ balise, pix }) => {
  await pix.goto('https://app.pix.org/competences');
  const popup = await balise.openPopup();
  await expect(popup.locator('[data-count="3"]')).toContainText('2 more competences');
  const link = popup.locator('[data-suggestion="3.3"]').getByRole('link');
  await expect(link).toHaveAttribute('href', /^https:\/\/app\.pix\.org\//);
});
