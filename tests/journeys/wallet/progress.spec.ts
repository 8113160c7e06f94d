/** The wallet's progress: what changed, the path, the pictures. */
import { addDays } from '../../../lib/domain/plain-date.ts';
import { parisDay } from '../../../lib/time/paris.ts';
import { smallStore } from '../../bench/full-store.ts';
import { historyUntil } from '../../support/records/history.ts';
import { expect, PIX, test, type Balise } from '../support/balise.ts';

/** What the pupil with 3 of 5 has earned, one figure a competence. */
const PIX_NOW = [21, 0, 0, 1, 8, 0, 0, 0, 0, 6, 0, 0, 0, 15, 0, 3];
const TODAY = parisDay(Date.now());

/** As when the pupil's profile was read today. */
async function keepProfile(balise: Balise): Promise<void> {
  await balise.store(await smallStore(Date.now()));
}

/** Three years of days, and a visit ten days ago. */
async function keepHistory(balise: Balise): Promise<void> {
  const stored = await smallStore(Date.now());
  const history = Object.keys(stored).find((key) => key.startsWith('history:')) ?? '';
  const account = history.replace('history:', 'account:');
  const kept = stored[account] as { v: number; data: object };
  const visit = { last: addDays(TODAY, -10), before: null };
  await balise.store({
    ...stored,
    [history]: { v: 1, data: historyUntil(TODAY, PIX_NOW) },
    [account]: { ...kept, data: { ...kept.data, visit } },
  });
}

test('with nothing read, the progress says what to do', async ({ balise }) => {
  const wallet = await balise.openWallet('progress');
  await expect(wallet.locator('[data-group=empty]')).toBeVisible();
  await expect(wallet.locator('[data-group=empty]').getByRole('link')).toHaveAttribute(
    'href',
    `${PIX}/competences`,
  );
});

test('after one day: the nearest two to do, the rest folded, your five, and no picture yet', async ({
  balise,
}) => {
  await keepProfile(balise);
  const wallet = await balise.openWallet('progress');
  await expect(wallet.locator('[data-group=since]')).toContainText('Cette semaine');
  const path = wallet.locator('[data-group=path]');
  await expect(path).toContainText(/Voir les 11\sautres/);
  await expect(path.locator('[data-path]').first()).toHaveAttribute('data-path', '3.3');
  await expect(path.locator('[data-path]').nth(1)).toHaveAttribute('data-path', '5.2');
  await expect(path.locator('[data-path]')).toHaveCount(13);
  await expect(path.locator('[data-path]:visible')).toHaveCount(2);
  await expect(wallet.locator('[data-group=five] [data-reached]')).toHaveCount(3);
  await expect(wallet.locator('[data-chart]')).toHaveCount(0);
  await expect(wallet.locator('[data-group=count]')).toContainText(/3\scompétences au niveau\s1/);
  await expect(wallet.locator('[data-group=pix]')).toContainText('54 pix');
});

test('a competence put aside is not suggested any more, anywhere, until it is taken back', async ({
  balise,
}) => {
  await keepProfile(balise);
  const popup = await balise.openPopup();
  await expect(popup.locator('[data-suggestion="3.3"]')).toBeVisible();
  const wallet = await balise.openWallet('progress');
  await wallet.getByRole('button', { name: /^Mettre de côté.*3\.3/ }).click();
  await expect(popup.locator('[data-suggestion="5.2"]')).toBeVisible();
  await expect(wallet.locator('[data-path]').first()).toHaveAttribute('data-path', '5.2');
  await wallet.reload();
  await wallet.getByText(/^Voir les \d+\sautres/).click();
  await wallet.getByRole('button', { name: /^Remettre\s*: 3\.3/ }).click();
  await expect(popup.locator('[data-suggestion="3.3"]')).toBeVisible();
});

test('over three years: what changed since the last visit, a day by pointing or arrow keys, the exact table', async ({
  balise,
}) => {
  await keepHistory(balise);
  const wallet = await balise.openWallet('progress');
  await test.step('it says what changed since the last visit, and the visit counts', async () => {
    await expect(wallet.locator('[data-group=since]')).toContainText(/Depuis ta dernière visite/);
    await expect(wallet.locator('[data-group=since]')).toContainText(/\+\s\d+\spix/);
    await expect
      .poll(async () => {
        const stored = await balise.stored();
        const account = Object.keys(stored).find((key) => key.startsWith('account:')) ?? '';
        return (stored[account] as { data: { visit: { last: string } } }).data.visit.last;
      })
      .toBe(TODAY);
  });

  await test.step('a day is read by pointing at it, or with the arrow keys', async () => {
    const chart = wallet.locator('[data-chart=pix]');
    await chart.focus();
    await wallet.keyboard.press('Home');
    const first = await chart.getAttribute('aria-valuetext');
    expect(first).toMatch(/\s0\spix/);
    await wallet.keyboard.press('End');
    await expect(chart).toHaveAttribute('aria-valuetext', /54\spix/);
    await wallet.keyboard.press('ArrowLeft');
    await expect(chart).not.toHaveAttribute('aria-valuetext', /54\spix/);
    const box = await chart.boundingBox();
    await chart.hover({ position: { x: 45, y: (box?.height ?? 200) / 2 } });
    await expect(chart).toHaveAttribute('aria-valuetext', /\s0\spix/);
  });

  await test.step('the exact table has one row a day', async () => {
    const group = wallet.locator('[data-group=pix]');
    await group.getByText('Les chiffres exacts').click();
    await expect(group.getByRole('row')).toHaveCount(historyUntil(TODAY, PIX_NOW).length + 1);
    await expect(group.getByRole('row').nth(1)).toContainText('54');
  });
});
