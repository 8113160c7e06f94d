import type { Fault } from '../../demo-pix/index.ts';
import { expect, PIX, test } from '../support/balise.ts';
import { requestProfile } from '../support/page-requests.ts';
import { readCompetences } from '../support/read-competences.ts';

/** What the popup says of each fault of the profile; what was known stays in every case. */
const FAULTS: [name: string, fault: Fault, sentence: RegExp][] = [
  ['truncated JSON', 'truncated-json', /n’a pas pu lire ton profil.: la réponse était illisible/],
  ['HTML instead of JSON', 'html', /la réponse était illisible/],
  ['empty data', 'empty-data', /n’a pas compris la réponse/],
  ['15 scorecards', 'fifteen', /une compétence manquait ou était illisible/],
  ['a 17th competence', 'seventeen', /une compétence inconnue de Balise a été mise de côté/],
  ['an unknown competence in the place of one', 'unknown-competence', /une compétence manquait/],
  ['level 99', 'level-99', /une compétence manquait ou était illisible/],
  ['level "3"', 'level-string', /une compétence manquait ou était illisible/],
  ['level null', 'level-null', /une compétence manquait ou était illisible/],
  ['10 MB', 'ten-megabytes', /bien trop longue/],
  ['404', { status: 404 }, /Pix a répondu «.introuvable.»/],
  ['500', { status: 500 }, /Pix a eu un problème/],
  ['401', { status: 401 }, /Pix te demande de te reconnecter/],
];

test('whatever Pix answers of the profile, what was known stays, and the popup says what and when', async ({
  balise,
  pix,
  demo,
}) => {
  const errors: string[] = [];
  pix.on('pageerror', ({ message }) => errors.push(message));
  const popup = await readCompetences(balise, pix);
  const status = popup.getByRole('status');
  for (const [name, fault, sentence] of FAULTS) {
    await test.step(name, async () => {
      await expect(status, 'once Pix answers well, the warning goes').toHaveCount(0);
      demo.fault(/\/profile$/, fault);
      await requestProfile(pix);
      await expect(status, name).toContainText(sentence);
      await expect(status, name).toContainText(/^Le\s\d+\s\S+\sà\s\d+\sh\s\d\d,\s/);
      await expect(popup.locator('[data-count="3"]'), name).toBeVisible();
      await expect(popup.locator('[data-competence="1.1"][data-level="2"]'), name).toBeVisible();
      await expect(popup.locator('[data-suggestion="3.3"]'), name).toBeVisible();
      demo.fault(/\/profile$/, null);
      await requestProfile(pix);
    });
  }
  expect(errors.filter((message) => /balise|extension/i.test(message))).toEqual([]);
});

test('a corrupt record is set aside, not deleted, and the rest goes on', async ({
  balise,
  pix,
}) => {
  const popup = await readCompetences(balise, pix);
  const record = Object.keys(await balise.stored()).find((key) => key.startsWith('account:')) ?? '';
  const damage = { v: 1, data: { scorecards: 'gone' } };
  await balise.store({ [record]: damage, glance: { v: 1, data: 'gone too' } });
  await expect(popup.getByRole('status')).toContainText('mis de côté');
  await expect(popup.locator('[data-first-run]')).toBeVisible();
  await pix.reload();
  await expect(popup.locator('[data-count="3"]')).toBeVisible();
  const stored = await balise.stored();
  const aside = Object.entries(stored).filter(([key]) => key.startsWith('set-aside:'));
  expect(aside.map(([, value]) => value)).toContainEqual(damage);
});

test('a glance that is lost is made again from the record', async ({ balise, pix }) => {
  const popup = await readCompetences(balise, pix);
  await pix.close();
  await balise.store({ glance: 'nonsense' });
  await expect(popup.locator('[data-count="3"]')).toBeVisible();
});

test('where Pix’s answer is not understood, the page is read in its place', async ({
  balise,
  pix,
  demo,
}) => {
  demo.fault(/\/profile$/, 'ten-megabytes');
  const popup = await readCompetences(balise, pix);
  await expect(popup.locator('[data-account]')).toContainText('lu sur la page');
  const nameCut = (name: Element) => name.scrollWidth - name.clientWidth;
  expect(await popup.locator('[data-account] .name').evaluate(nameCut)).toBe(0);
  await expect(
    popup.locator('[data-competence="3.3"][data-level="0"][data-remaining="2"]'),
  ).toBeVisible();
  await expect(popup.locator('[data-suggestion="3.3"]')).toBeVisible();
  await expect(popup.getByRole('status')).toContainText('Balise a lu la page à la place.');
});

test('where no answer is seen at all, the page is read', async ({ balise, pix }) => {
  // As if our script had come too late: the page calls a fetch that we never met.
  await pix.addInitScript(() => {
    document.addEventListener(
      'readystatechange',
      () => {
        const frame = document.createElement('iframe');
        document.documentElement.append(frame);
        const untouched = frame.contentWindow;
        if (untouched)
          window.fetch = (...request) =>
            (untouched as Window & typeof globalThis).fetch(...request);
      },
      { once: true },
    );
  });
  await pix.goto(`${PIX}/competences`);
  await expect(pix.locator('article.competence-card')).toHaveCount(16);
  const popup = await balise.openPopup();
  await expect(popup.locator('[data-count="3"]')).toBeVisible();
  await expect(popup.locator('[data-suggestion="3.3"]')).toBeVisible();
  await expect(popup.locator('[data-account]')).toContainText('Compte Pix');
});
