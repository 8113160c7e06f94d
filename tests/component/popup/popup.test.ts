import { render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import App from '../../../components/popup/App.svelte';
import { PopupState } from '../../../components/popup/popup-state.svelte.ts';
import { askWorker } from '../../../lib/app/messages/send.ts';
import { ALERT_DAYS } from '../../../lib/domain/certificate/alerts.ts';
import type { CertificateWatch } from '../../../lib/domain/certificate/watch.ts';
import { COMPETENCE_CODES } from '../../../lib/domain/training/competence.ts';
import { firstSteps } from '../../../lib/domain/training/first-steps.ts';
import { addDays } from '../../../lib/domain/plain-date.ts';
import { DEFAULT_PREFERENCES } from '../../../lib/domain/preferences.ts';
import type { Opened } from '../../../lib/store/schema/envelope.ts';
import type { Glance } from '../../../lib/store/schema/glance.ts';
import type { Trouble } from '../../../lib/store/schema/session/trouble.ts';
import { watch } from '../../support/records/certificates.ts';
import {
  accountWith,
  card,
  profileWith,
  threeOfFive,
  TODAY,
} from '../../support/records/arbitraries.ts';
import { someGlance } from '../../support/records/glance.ts';

vi.mock('../../../lib/app/messages/send.ts', async (original) => ({
  ...(await original<object>()),
  askWorker: vi.fn<() => Promise<null>>(() => Promise.resolve(null)),
}));

const NOW = Date.UTC(2026, 10, 24, 12);
const lina = accountWith(threeOfFive, NOW - 120_000);

function glanceWith(glance: Partial<Glance>): Opened<Glance> {
  return { state: 'ok', data: someGlance({ key: '0123456789abcdef', ...glance }) };
}

function show(
  glance: Partial<Glance> | null,
  read?: Opened<Glance>,
  browserLanguage = 'fr',
  trouble: Trouble | null = null,
) {
  const popup = new PopupState(browserLanguage);
  popup.read = read ?? (glance ? glanceWith(glance) : { state: 'absent' });
  popup.trouble = trouble;
  popup.now = NOW;
  const { container } = render(App, { popup });
  const change = (changed: Changed) => flushSync(() => void Object.assign(popup, changed));
  const one = (selector: string) => container.querySelector<HTMLElement>(selector);
  const click = (selector: string) => flushSync(() => one(selector)?.click());
  const text = container.textContent.replace(/[\s\u202f\u00a0]+/g, ' ');
  return { container, one, change, click, text };
}

type Changed = Partial<Pick<PopupState, 'read' | 'trouble' | 'settingsOpen' | 'stepsOpen'>>;

describe('a pupil with 3 of 5', () => {
  test('sees the count, the names of those at level 1, and whose account it is', () => {
    const { one, text } = show({ account: lina });
    expect(one('[data-count="3"]')?.dataset.certifiable).toBe('false');
    expect(text).toContain('Plus que 2 compétences pour être certifiable');
    expect(text).toMatch(
      /1\.1 Recherche et veille ?, 2\.2 Partager et publier ?, 4\.3 Santé, bien-être/,
    );
    expect(one('[data-account]')?.textContent).toContain('Lina');
    expect(text).toContain('à jour · il y a 2 min');
  });

  test('sees the 16 competences, each with its level in words too', () => {
    const { container, one } = show({ account: lina });
    expect(container.querySelectorAll('[data-competence]')).toHaveLength(16);
    expect(one('[data-competence="3.3"][data-level="0"][data-remaining="2"]')).not.toBeNull();
    expect(one('[data-competence="1.1"]')?.textContent).toMatch(
      /niveau\s2, 3\spix avant le suivant/,
    );
    expect(one('[data-competence="1.2"]')?.textContent).toContain('pas commencée');
  });

  test('sees one thing to do, why, and a link that resumes it', () => {
    const { one } = show({ account: lina });
    const suggestion = one('[data-suggestion="3.3"]');
    expect(suggestion?.textContent).toMatch(/Plus que 2\spix avant le niveau\s1/);
    expect(suggestion?.querySelector('a')?.getAttribute('href')).toBe(
      'https://app.pix.fr/competences/recHmIWG6D0huq6Kx/evaluer',
    );
  });

  test('using Pix in English on app.pix.org, is spoken to in English and sent there', () => {
    const { one, text } = show({ account: { ...lina, language: 'en', site: 'org' } });
    expect(text).toContain('2 more competences and you can sit the certification');
    expect(one('[data-suggestion] a')?.getAttribute('href')).toMatch(/^https:\/\/app\.pix\.org\//);
  });
});

test('where one of the sixteen was read, nothing is said of the others', () => {
  const only = { maxLevel: null, scorecards: { '1.1': card('1.1', { level: 1 }) } };
  const { one, text } = show({ account: accountWith(only, NOW) });
  expect(text).toContain('15 compétences pas encore lues');
  expect(text).not.toContain('maximum');
  expect(one('.next-competence a')?.getAttribute('href')).toBe('https://app.pix.fr/competences');
  expect(one('[data-suggestion]')).toBeNull();
});

describe('where Pix’s own answer and the count differ, the headline is not the count’s', () => {
  const level = (count: number) =>
    profileWith(
      COMPETENCE_CODES.slice(0, count).map((code) => card(code, { level: 1, status: 'started' })),
    );
  const headlineFor = (count: number, value: boolean | null, language: 'fr' | 'en') => {
    const account = accountWith(level(count), NOW, {
      language,
      certifiable: value === null ? null : { value, seenAt: NOW },
    });
    const { one } = show({ account });
    expect(one('[data-count]')?.dataset).toMatchObject({
      count: String(count),
      certifiable: String(count >= 5),
    });
    return one('.summary h2')?.textContent.replace(/[\u202f\u00a0]/g, ' ');
  };

  test.each([
    [4, true, 'fr', 'Certifiable, Pix le confirme'],
    [4, true, 'en', 'Ready for the certification, Pix confirms it'],
    [0, true, 'fr', 'Certifiable, Pix le confirme'],
    [5, false, 'fr', '5 compétences au niveau 1'],
    [5, false, 'en', '5 competences at level 1'],
    [16, false, 'fr', 'Bravo, les 16 compétences sont au niveau 1'],
    [6, null, 'fr', 'Objectif atteint : 6 compétences au niveau 1 !'],
    [2, null, 'fr', 'Encore 3 compétences pour être certifiable'],
    [4, false, 'fr', 'Plus qu’une compétence pour être certifiable'],
    [5, true, 'fr', 'Certifiable, Pix le confirme'],
  ] as const)('%i, Pix says %s (%s): « %s »', (count, value, language, words) => {
    expect(headlineFor(count, value, language)).toBe(words);
  });
});

test('the first run says the goal, in three lines what to do, and that nothing leaves unasked', () => {
  const { container, text } = show(null);
  expect(container.querySelectorAll('[data-first-run] li')).toHaveLength(3);
  expect(text).toContain('le compte que tu utiliseras à l’examen');
  expect(text).toContain('rien n’en sort sans que tu le demandes');
});

test('the usual account confirmed, or the steps sent away: the keyboard goes on from beside', async () => {
  const steps = (isUsual: boolean) => firstSteps(lina, isUsual);
  const { one, change } = show({ account: lina, steps: steps(false), asksAccount: true });
  change({ stepsOpen: true });
  one('.usual-account button')?.focus();
  change({ read: glanceWith({ account: lina, steps: steps(true) }) });
  await vi.waitFor(() => expect(document.activeElement).toBe(one('.first-steps summary')));
  one('.dismiss')?.focus();
  change({ read: glanceWith({ account: lina, steps: null }) });
  await vi.waitFor(() => expect(document.activeElement).not.toBe(document.body));
});

test('more is read while the popup is open: the focus stays, and so does what is read aloud', () => {
  const failure = { subject: 'profile', reason: 'server-error', count: 0, at: NOW } as const;
  const { one, change } = show({ account: lina, failure });
  const [link, status] = [one('[data-suggestion] a'), one('[role="status"]')];
  link?.focus();
  const further = profileWith([card('3.3', { level: 1, status: 'started' })]);
  const other = { ...failure, reason: 'not-json' } as const;
  change({ read: glanceWith({ account: accountWith(further, NOW), failure: other }) });
  expect(one('[data-suggestion]')?.dataset.suggestion).not.toBe('3.3');
  expect(one('[data-suggestion] a')).toBe(link);
  expect(document.activeElement).toBe(link);
  expect(one('[role="status"]')).toBe(status);
  expect(status?.dataset.failure).toBe('not-json');
});

test('a name is a name, whatever it looks like', () => {
  const name = '<img src=x onerror=alert(1)>';
  const { one } = show({ account: { ...lina, firstName: name } });
  expect(one('[data-account] .name')?.textContent).toBe(name);
  expect(one('img')).toBeNull();
});

describe('other pupils', () => {
  const level = (codes: readonly (typeof COMPETENCE_CODES)[number][], at: number) =>
    codes.map((code) => card(code, { level: at, status: 'started' }));

  test('with exactly 5 is certifiable, and counts on towards 16', () => {
    const five = profileWith(level(COMPETENCE_CODES.slice(0, 5), 1));
    const { one, text } = show({ account: accountWith(five, NOW) });
    expect(one('[data-count="5"]')?.dataset.certifiable).toBe('true');
    expect(text).toContain('Objectif atteint : 5 compétences au niveau 1 !');
  });

  test('with all 16 is told so', () => {
    const { text, one } = show({
      account: accountWith(profileWith(level(COMPETENCE_CODES, 2)), NOW),
    });
    expect(text).toContain('les 16 compétences sont au niveau 1');
    expect(one('details')?.textContent).toContain('5.2 Construire un environnement');
  });

  test('with a completed competence is sent to its page, where Pix’s own button is', () => {
    const profile = profileWith([card('3.4', { pixAhead: 7, status: 'completed' })]);
    const { one } = show({ account: accountWith(profile, NOW) });
    expect(one('[data-suggestion="3.4"] a')?.getAttribute('href')).toMatch(
      /rece6jYwH4WEw549z\/details$/,
    );
  });

  test('who must wait for every one sees the day, and no link to nothing', () => {
    const waiting = COMPETENCE_CODES.map((code) =>
      card(code, { status: 'completed', retryOn: addDays(TODAY, code === '3.4' ? 9 : 12) }),
    );
    const { one, text } = show({ account: accountWith(profileWith(waiting), NOW) });
    expect(text).toContain('Programmer : à retenter le 3 décembre');
    expect(one('[data-suggestion]')).toBeNull();
  });

  test('with a competence that was never read sees that it is not known', () => {
    const { one } = show({ account: { ...lina, scorecards: {} } });
    expect(one('[data-competence="5.2"]')?.dataset.level).toBe('unknown');
    expect(one('[data-competence="5.2"]')?.textContent).toContain('pas encore lue');
  });
});

describe('Pix’s own answer', () => {
  test.each([
    [threeOfFive, true, 'Pix dit « certifiable » (24 nov. 2026), Balise compte 3 sur 5'],
    [threeOfFive, false, 'Pas encore certifiable, selon Pix (24 nov. 2026)'],
  ])('is shown with its date, also when it differs', (profile, value, sentence) => {
    const account = accountWith(profile, NOW, { certifiable: { value, seenAt: NOW } });
    expect(show({ account }).text).toContain(sentence);
  });
});

describe('the first run', () => {
  test('shows a button to Pix, and no moment', () => {
    const { one } = show(null);
    expect(one('[data-first-run] a')?.getAttribute('href')).toBe('https://app.pix.fr/competences');
    expect(one('[data-count="0"]')).not.toBeNull();
    expect(one('[data-moment]')).toBeNull();
  });

  test('asks once whether the account that was seen is the one of the exam', () => {
    const account = { ...accountWith(profileWith([]), NOW), scorecards: {}, readAt: null };
    const asked = show({ account, asksAccount: true });
    expect(asked.one('[data-line="1"]')?.dataset.done).toBe('true');
    expect(asked.one('[data-line="1"] .usual-account')?.textContent).toMatch(/examen.*Oui.*Non/s);
    const denied = show({ account, isOtherAccount: true });
    expect(denied.one('.usual-account')).toBeNull();
    expect(denied.one('[data-line="1"]')?.dataset.done).toBe('false');
    expect(denied.one('[data-other-account]')?.textContent).toContain('le bon compte');
  });

  test('keeps the steps folded beside a profile, and makes them when they are asked for', () => {
    const { one } = show({ account: lina, steps: firstSteps(lina, true) });
    expect(one('[data-first-steps]')?.hasAttribute('open')).toBe(false);
    expect(one('[data-first-steps] summary')?.textContent).toMatch(/Les 5\sétapes\s*3\ssur 5/);
    expect(one('[data-step]')).toBeNull();
  });

  test('shows no steps once they were sent away', () => {
    expect(show({ account: lina, steps: null }).one('[data-first-steps]')).toBeNull();
    expect(
      show({ account: lina, steps: firstSteps(lina, true) }).one('[data-first-steps]'),
    ).not.toBeNull();
  });

  test('speaks the browser’s language while Pix’s is not known', () => {
    expect(show(null, undefined, 'en-GB').text).toContain('Open Pix');
  });
});

describe('what is chosen', () => {
  const shown = (isShown: boolean) => ({ ...DEFAULT_PREFERENCES.panel, shown: isShown });

  test('a setting that could not be kept is shown as it is kept', async () => {
    const { one, change, click } = show({ account: lina });
    change({ settingsOpen: true });
    await vi.waitFor(() => expect(one('[data-settings]')).not.toBeNull());
    click('[role=switch]');
    click('[value=left]');
    change({ read: glanceWith({ account: lina }), trouble: { reason: 'full', at: NOW } });
    expect((one('[role=switch]') as HTMLInputElement).checked).toBe(true);
    expect((one('[value=right]') as HTMLInputElement).checked).toBe(true);
  });

  test('before there is anything to set the way to the settings is the wallet’s', () => {
    expect(show(null).one('a[data-door="settings"]')).not.toBeNull();
    expect(show(null).one('button.settings')).toBeNull();
    expect(show(null, { state: 'corrupt' }).one('button.settings')).toBeNull();
  });

  test('the settings stand in place of the profile, and go as they came', async () => {
    const { one, click } = show({ account: lina });
    click('button.settings');
    await vi.waitFor(() => expect(one('[data-settings]')).not.toBeNull());
    expect(one('[data-settings]')).not.toBeNull();
    expect(one('[data-competence]')).toBeNull();
    expect(one('button.settings')?.getAttribute('aria-pressed')).toBe('true');
    click('button.settings');
    expect(one('[data-settings]')).toBeNull();
    expect(one('[data-competence]')).not.toBeNull();
  });

  test('a switch shows what was chosen elsewhere since it was touched', async () => {
    const { one, change, click } = show({ account: lina, panel: shown(true) });
    change({ settingsOpen: true });
    await vi.waitFor(() => expect(one('[data-settings]')).not.toBeNull());
    const box = () => one('[role="switch"]') as HTMLInputElement;
    click('[role="switch"]');
    change({ read: glanceWith({ account: lina, panel: shown(false) }) });
    expect(box().checked).toBe(false);
    change({ read: glanceWith({ account: lina, panel: shown(true) }) });
    expect(box().checked).toBe(true);
    expect(one('fieldset')?.hasAttribute('disabled')).toBe(false);
  });

  test('the steps open and close at their title, and the title keeps the focus', () => {
    const { one, click } = show({ account: lina, steps: firstSteps(lina, true) });
    const title = one('[data-first-steps] summary');
    title?.focus();
    click('[data-first-steps] summary');
    expect(one('[data-step="5"]')).not.toBeNull();
    expect(document.activeElement).toBe(title);
    click('[data-first-steps] summary');
    expect(one('[data-step]')).toBeNull();
  });
});

describe('what went wrong', () => {
  test('is said with what and when, and what was known stays', () => {
    const failure = { subject: 'profile', reason: 'server-error', count: 0, at: NOW } as const;
    const { one, text } = show({ account: lina, failure });
    expect(one('[role="status"]')?.textContent).toContain('Balise n’a pas pu lire ton profil');
    expect(text).toContain('Le 24 nov. à 13 h');
    expect(one('[data-count="3"]')).not.toBeNull();
  });

  test('what could not be kept is said above what is shown', () => {
    const { one, text } = show({ account: lina }, undefined, 'fr', { reason: 'full', at: NOW });
    expect(one('[data-failure="full"]')?.textContent).toContain('plus de place');
    expect(text).toContain('Plus que 2 compétences');
  });

  test('a glance that makes no sense is said to be intact, and is no first run', () => {
    const { text, one } = show(null, { state: 'corrupt' });
    expect(text).toContain('Balise n’y a rien changé');
    expect(one('[data-first-run]')).toBeNull();
  });

  test('a glance of a newer version is not guessed at', () => {
    const { text, one } = show(null, { state: 'newer' });
    expect(text).toContain('version plus récente de Balise');
    expect(one('[data-first-run]')).toBeNull();
  });
});

describe('the certificate line', () => {
  const line = (more: Partial<CertificateWatch>) => ({
    watch: watch({ id: 'c-1', ...more }),
    isOther: false,
    count: 1,
    alertDays: [...ALERT_DAYS],
  });

  test('is there before anything was read, and says what to do', () => {
    const { one } = show(null);
    expect(one('[data-certificate-status="none"]')?.textContent).toContain('Après l’examen');
    expect(one('[data-certificate-status]')?.getAttribute('href')).toBe('wallet.html');
  });

  test('leads to the certificate, with its date in words', () => {
    const { one, text } = show({ account: null, certificate: line({}) });
    expect(one('[data-certificate-status="valid"]')?.getAttribute('href')).toBe('wallet.html#c-1');
    expect(text).toContain('à renouveler au plus tard le 20 mai 2029');
    expect(one('.attention')).toBeNull();
  });

  test('that asks for attention can be told « seen » with a button of its own', () => {
    const due = line({ renewBy: addDays(TODAY, 20) });
    const { one, container } = show({ account: lina, certificate: due });
    expect(one('[data-certificate-status="due-soon"]')).not.toBeNull();
    expect(one('[data-moment="to-renew"] button')?.textContent.trim()).toBe('J’ai vu');
    expect(container.querySelectorAll('.deeds button, .attention button')).toHaveLength(1);
    const other = show({ account: lina, certificate: { ...due, isOther: true } });
    expect(other.one('[data-moment]')?.dataset.moment).toBe('training');
    expect(other.one('.attention button')?.getAttribute('aria-label')).toMatch(/^J’ai vu/);
  });

  test.each([
    ['to-renew', { renewBy: addDays(TODAY, 20) }, 'à renouveler'],
    ['to-renew', { renewBy: addDays(TODAY, -3) }, 'à renouveler'],
    ['certified', {}, 'au plus tard le'],
    ['obtained', { result: 'announced' }, 'certification obtenue'],
    ['waiting', { standing: 'pending', renewBy: null }, 'en attente'],
  ] as const)('%s: what the head says of it is not said twice', (moment, more, said) => {
    const mine = line(more);
    const { one, text } = show({ account: lina, certificate: mine, own: [mine.watch] });
    expect(one('[data-moment]')?.dataset.moment).toBe(moment);
    // Whose result is not there has no certificate yet.
    const own = moment === 'waiting' ? 'Ma certification' : 'Mon certificat';
    expect(one('[data-certificate-status] strong')?.textContent).toBe(own);
    expect(one('[data-certificate-status]')?.textContent).toMatch(/portefeuille/);
    expect(text.toLowerCase().split(said)).toHaveLength(2);
    expect(one('.attention')).toBeNull();
  });

  test.each([
    [175, 'au plus tard le 18 mai 2027 : dans 6 mois', 'Mettre dans l’agenda'],
    [20, 'au plus tard le 14 décembre 2026 : dans 20 jours', 'Mettre dans l’agenda'],
    [1, 'dans 1 jour', 'Mettre dans l’agenda'],
    [0, 'au plus tard aujourd’hui', 'Mettre dans l’agenda'],
    // A day that is gone goes into no calendar.
    [-3, 'depuis le 21 novembre 2026', 'Prévenir l’établissement'],
  ])('%i days before the renewal: %s', (left, said, button) => {
    const mine = line({ renewBy: addDays(TODAY, left) });
    const { one, text } = show({ account: lina, certificate: mine, own: [mine.watch] });
    expect(text).toContain(said);
    expect(one('.deeds .main-action')?.textContent.trim()).toBe(button);
  });

  test('« seen » says when it comes back, and can be taken back', () => {
    const due = line({ renewBy: addDays(TODAY, 20) });
    const { one, click } = show({ account: lina, certificate: due });
    expect(one('[data-seen]')).toBeNull();
    click('.deeds button');
    expect(askWorker).toHaveBeenLastCalledWith({ type: 'acknowledge', id: 'c-1' });
    expect(one('[data-seen="c-1"]')?.textContent).toMatch(/C’est noté\. Prochain rappel.: 7\sdéc/);
    click('[data-seen] button');
    expect(askWorker).toHaveBeenLastCalledWith({ type: 'unacknowledge', watch: due.watch });
    expect(one('[data-seen]')).toBeNull();
  });

  test('of somebody else says whose it is, where a name is known', () => {
    const other = { ...line({ account: 'bbbbbbbbbbbbbbbb' }), isOther: true };
    const known = [{ key: 'bbbbbbbbbbbbbbbb', firstName: 'Inès', nickname: null }];
    const title = (accounts: typeof known) =>
      show({ account: lina, certificate: other, accounts }).one('[data-certificate-status] strong')
        ?.textContent;
    expect(title(known)).toBe('Certificat d’Inès');
    expect(title([])).toBe('Certificat d’un autre compte');
  });

  test('leads by one click to the choice of its PDF, and the foot to the page for parents', () => {
    const { one } = show({ account: lina, certificate: line({}), own: [watch({ id: 'c-1' })] });
    expect(one('[data-moment="certified"] .deeds a')?.getAttribute('href')).toBe(
      'wallet.html#c-1/pdf',
    );
    expect(one('[data-parents]')?.getAttribute('href')).toBe('wallet.html#parents');
    expect(show(null).one('[data-parents]')).toBeNull();
  });

  test.each(['newer', 'corrupt'] as const)('claims nothing while all is %s', (state) => {
    const { one, text } = show(null, { state });
    expect(one('[data-count="unknown"]')?.dataset.certifiable).toBe('unknown');
    const line = one('a[data-certificate-status="unknown"]');
    expect(line?.getAttribute('href')).toBe('wallet.html');
    expect(line?.textContent).toContain('Ouvrir le portefeuille');
    expect(text).not.toContain('Après l’examen');
  });
});
