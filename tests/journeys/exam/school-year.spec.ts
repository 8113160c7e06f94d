/**
 * A school year of three pupils, with a clock that is moved: one ready early, one two days before the
 * exam, one never. What popup, tooltip and notifications say at each step is docs/annee-simulee.md,
 * written by `npm run school-year`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import type { DemoPix, PupilName } from '../../demo-pix/index.ts';
import { expect, PIX, test, type Balise } from '../support/balise.ts';
import { MovingClock, type Notification } from '../support/moving-clock.ts';
import { panelOf } from '../support/panel.ts';

const DOCUMENT = 'docs/annee-simulee.md';
const EXAM = '2027-04-12';

interface Step {
  day: string;
  /** In French, as the document says it. */
  what: string;
  on?: (demo: DemoPix) => void;
  /** The day of the exam is said on this one. */
  says?: boolean;
  /** How many notifications come. */
  told: number;
}

interface Year {
  pupil: PupilName;
  title: string;
  steps: Step[];
}

const reach =
  (...codes: string[]) =>
  (demo: DemoPix) => {
    for (const code of codes) demo.setCompetence(code, { earnedPix: 8, status: 'STARTED' });
  };

const result = (demo: DemoPix) =>
  demo.setCertificates({
    satAt: `${EXAM}T08:30:00Z`,
    deliveredAt: '2027-05-03T08:00:00Z',
  });

const YEARS: Year[] = [
  {
    pupil: 'three-of-five',
    title: 'Lina, prête tôt',
    steps: [
      { day: '2027-02-20', what: 'dit le jour : 12 avril, 8 h 30, salle 204', says: true, told: 0 },
      { day: '2027-03-10', what: 'arrive à 5 compétences', on: reach('3.3', '5.2'), told: 0 },
      { day: '2027-03-29', what: '14 jours avant', told: 0 },
      { day: '2027-04-05', what: '7 jours avant', told: 0 },
      { day: '2027-04-11', what: 'la veille', told: 1 },
      { day: '2027-04-12', what: 'le jour même', told: 0 },
      { day: '2027-04-13', what: 'le lendemain', told: 0 },
      { day: '2027-05-04', what: 'le résultat est arrivé', on: result, told: 0 },
    ],
  },
  {
    pupil: 'one-step-away',
    title: 'Zoé, prête deux jours avant',
    steps: [
      { day: '2027-03-20', what: 'dit le jour : 12 avril, 8 h 30, salle 204', says: true, told: 0 },
      { day: '2027-03-29', what: '14 jours avant', told: 1 },
      { day: '2027-04-05', what: '7 jours avant', told: 1 },
      { day: '2027-04-09', what: '3 jours avant', told: 1 },
      { day: '2027-04-10', what: 'arrive à 5 compétences', on: reach('3.4'), told: 0 },
      { day: '2027-04-11', what: 'la veille', told: 1 },
      { day: '2027-04-12', what: 'le jour même', told: 0 },
      { day: '2027-04-13', what: 'le lendemain', told: 0 },
      { day: '2027-07-12', what: '91 jours après, sans résultat lu', told: 0 },
    ],
  },
  {
    pupil: 'nothing-begun',
    title: 'Noé, jamais prêt',
    steps: [
      { day: '2027-03-01', what: 'dit le jour : 12 avril, 8 h 30, salle 204', says: true, told: 0 },
      { day: '2027-03-29', what: '14 jours avant', told: 1 },
      { day: '2027-04-07', what: 'ordinateur fermé du 30 mars au 7 avril', told: 1 },
      { day: '2027-04-09', what: '3 jours avant', told: 1 },
      { day: '2027-04-11', what: 'la veille', told: 1 },
      { day: '2027-04-12', what: 'le jour même', told: 0 },
      { day: '2027-04-13', what: 'le lendemain', told: 0 },
      { day: '2027-07-12', what: '91 jours après', told: 0 },
    ],
  },
];

const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

interface Seen {
  headline: string;
  /** Empty where the moment has no day to tell, nor one to ask for. */
  line: string;
  left: string | null;
  tooltip: string;
}

/** At nine in the morning, in Paris. */
const morning = (day: string) => new Date(`${day}T07:30:00Z`).toISOString();

async function lookAt(balise: Balise, clock: MovingClock): Promise<Seen> {
  const popup = await clock.open('popup.html');
  const headline = popup.locator('.summary h2');
  await headline.waitFor();
  const [line = null] = await popup.locator('.exam-day').all();
  const seen = {
    headline: plain(await headline.textContent()),
    line: plain((await line?.textContent()) ?? null),
    left: (await line?.getAttribute('data-days-left')) ?? null,
    tooltip: plain(await balise.title()),
  };
  await popup.close();
  return seen;
}

async function sayDay(clock: MovingClock): Promise<void> {
  const wallet = await clock.open('wallet.html#progress');
  await wallet.locator('input[data-exam-day-field]').fill(EXAM);
  await wallet.getByLabel('Heure, si tu la connais').fill('08:30');
  await wallet.getByLabel('Lieu, en quelques mots').fill('salle 204');
  await wallet.getByLabel('Lieu, en quelques mots').blur();
  await expect(wallet.locator('[data-exam-checklist]')).toContainText('salle 204');
  await wallet.close();
}

async function live(
  { title, steps }: Year,
  balise: Balise,
  pix: Page,
  demo: DemoPix,
): Promise<string> {
  const clock = await MovingClock.of(balise);
  const rows: string[] = [];
  for (const { day, what, on, says = false, told } of steps) {
    const notified = await clock.moveTo(morning(day));
    expect(notified, `${title}, ${day}`).toHaveLength(told);
    on?.(demo);
    if (on === result) await openCertificates(pix);
    await openCompetences(pix);
    if (says) await sayDay(clock);
    const seen = await lookAt(balise, clock);
    await clock.moveIn(pix);
    const inPanel = panelOf(pix).locator('[data-exam-day]');
    if (seen.left === null) await expect(inPanel).toHaveCount(0);
    else await expect(inPanel).toHaveAttribute('data-days-left', seen.left);
    rows.push(rowOf(day, what, seen, notified));
  }
  // As every document of the house is written.
  const style = { ...(await resolveConfig(DOCUMENT)), filepath: DOCUMENT };
  return format([`## ${title}`, '', ...HEAD, ...rows, ''].join('\n'), style);
}

async function openCompetences(pix: Page): Promise<void> {
  await pix.bringToFront();
  await pix.goto(`${PIX}/competences`);
  await expect(panelOf(pix)).toBeVisible();
}

async function openCertificates(pix: Page): Promise<void> {
  await pix.goto(`${PIX}/mes-certifications/33001`);
  await expect(pix.getByText('Candidat(e) :')).toBeVisible();
}

const HEAD = [
  '| jour | ce qui se passe | la fenêtre de Balise dit | l’infobulle de l’icône | notification |',
  '| --- | --- | --- | --- | --- |',
];

function rowOf(day: string, what: string, seen: Seen, notified: Notification[]): string {
  const said = notified.map(({ title, message }) => `**${title}**<br>${message}`).join('<br>');
  const date = new Intl.DateTimeFormat('fr-FR', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(day));
  const inPopup = [seen.headline, seen.line].filter(Boolean).join('<br>');
  const cells = [date, what, inPopup, seen.tooltip, said || '–'];
  return `| ${cells.map((cell) => plain(cell).replaceAll('|', '/')).join(' | ')} |`;
}

test.use({ launch: { env: { TZ: 'Europe/Paris' } } });

for (const year of YEARS) {
  test.describe(year.title, () => {
    test.use({ pupil: year.pupil });

    test('goes through a school year, as docs/annee-simulee.md shows it', async ({
      balise,
      pix,
      demo,
    }) => {
      const section = await live(year, balise, pix, demo);
      const document = readFileSync(DOCUMENT, 'utf8');
      if (process.env.SCHOOL_YEAR === 'write') {
        const parts = document.split(/(?=^## )/m);
        const after = parts.map((part) => (part.startsWith(`## ${year.title}`) ? section : part));
        writeFileSync(DOCUMENT, `${after.map((part) => part.trimEnd()).join('\n\n')}\n`);
      } else {
        expect(document).toContain(section.trimEnd());
      }
    });
  });
}
