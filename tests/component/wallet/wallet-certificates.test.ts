import { fireEvent, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Certificate } from '../../../lib/domain/certificate/certificate.ts';
import { addDays } from '../../../lib/domain/plain-date.ts';
import { NO_FACTS, type CertificateFacts } from '../../../lib/domain/certificate/facts.ts';
import {
  acknowledge,
  deleteCertificate,
  restoreCertificate,
  restoreWatch,
  setAlertsStopped,
  setSchoolClass,
  snooze,
} from '../../../lib/app/actions/certificates.ts';
import { setRenewalYears } from '../../../lib/app/actions/settings.ts';
import { certificate, DETAIL, day } from '../../support/records/certificates.ts';
import { manyWallet, oneWallet } from '../../support/records/wallet-records.ts';
import { NOW, plain, showWallet, stateOf } from './wallet-page.ts';

vi.mock('../../../lib/app/actions/certificates.ts');
vi.mock('../../../lib/app/actions/settings.ts');

const DONE = { ok: true, value: undefined } as const;

beforeEach(() => {
  vi.resetAllMocks();
  for (const action of [acknowledge, deleteCertificate, restoreCertificate, restoreWatch, snooze]) {
    vi.mocked(action).mockResolvedValue(DONE);
  }
  vi.mocked(setAlertsStopped).mockResolvedValue(DONE);
  vi.mocked(setSchoolClass).mockResolvedValue(DONE);
  vi.mocked(setRenewalYears).mockResolvedValue(DONE);
  location.hash = '';
});

function showOne(facts: Partial<CertificateFacts> = {}, more: Parameters<typeof stateOf>[0] = {}) {
  return showWallet(stateOf({ certificates: [certificate(facts)], ...more }));
}

/** The same with its details open. */
async function showOpened(facts: Partial<CertificateFacts> = {}, more: Partial<Certificate> = {}) {
  const shown = showWallet(stateOf({ certificates: [certificate(facts, more)] }));
  await fireEvent.click(shown.control('Plus'));
  await waitFor(() => shown.must('.details'));
  return shown;
}

describe('an empty wallet', () => {
  test('says what it is for and the ways in, also without a Pix account', () => {
    const { one, text } = showWallet(stateOf({}));
    expect(one('[data-empty]')).not.toBeNull();
    expect(text()).toContain('Aucun certificat pour l’instant');
    expect(text()).toContain('Pas besoin de compte Pix');
    expect(one('[data-empty] a')?.getAttribute('href')).toBe(
      'https://app.pix.fr/mes-certifications',
    );
  });
});

test('a wallet that could not be read is not said to be empty, nor to lack what is asked for', () => {
  const state = stateOf({});
  state.wallet = { state: 'corrupt' };
  location.hash = '#one';
  const { must, text } = showWallet(state);
  must('[data-failure="corrupt"]');
  must('[data-empty]');
  expect(text()).not.toContain('Aucun certificat');
  expect(text()).not.toContain('n’est plus dans le portefeuille');
});

describe('one certificate', () => {
  test('says its status, score, level, both dates, centre, and the renewal', () => {
    const { must, text } = showOne();
    const card = must('[data-certificate="P-BCDF2346"]');
    expect(card.dataset.renewBy).toBe('2029-05-20');
    expect(card.dataset.status).toBe('valid');
    for (const said of [
      'Obtenue · à renouveler dans 2 ans et 6 mois',
      'Lina Exemple',
      'Certification Pix · 312 pix sur 895 · Indépendant 1',
      'Collège Imaginaire · passée le 12 mai 2026 · délivrée le 20 mai 2026',
      'Il ne manque que le PDF',
      'à renouveler au plus tard le 20 mai 2029',
      'Du 12 mai 2026 au 20 mai 2029 : 18 % du temps est passé',
    ]) {
      expect(text()).toContain(said);
    }
  });

  test('speaks English', () => {
    const { text } = showWallet(stateOf({ certificates: [certificate()] }), 'en-GB');
    expect(text()).toContain('Obtained · renew in 2 years and 6 months');
    expect(text()).toContain('312 pix out of 895');
    expect(text()).toContain('renew by 20 May 2029');
  });

  test('counts from the exam when no delivery date is known, and says so', () => {
    const { must, text } = showOne({ deliveryDate: null });
    expect(must('[data-certificate]').dataset.renewBy).toBe('2029-05-12');
    expect(text()).toContain('3 ans après l’examen, car la date de délivrance n’est pas connue');
  });

  test('of an older kind shows its own maximum and no level', () => {
    const { text } = showOne({ generation: 'v2', maxScore: 640, level: null, levelLabel: null });
    expect(text()).toContain('312 pix sur 640');
    expect(text()).not.toContain('Indépendant');
  });

  test('names the level when only its number was told', () => {
    expect(showOne({ levelLabel: null, level: 6 }).text()).toContain('312 pix sur 895 · Avancé 2');
  });

  test('its score is drawn on Pix’s levels, and read out', () => {
    const { must } = showOne();
    expect(must('[data-score-level="3"]').getAttribute('aria-label')?.replace(/\s/g, ' ')).toBe(
      '312 pix sur 895. C’est le niveau 3 sur 8, de 256 à 383 pix. Le niveau 8 ne pouvait pas être atteint ce jour-là.',
    );
    expect(showOne({ framework: 'DROIT' }).one('[data-score-level]')).toBeNull();
  });

  test('overdue, its line goes on to today', () => {
    const { text, must } = showOne({ deliveryDate: day('2023-10-01'), examDate: null });
    expect(text()).toContain('la date est passée, nous sommes le 25 novembre 2026');
    expect(must('[data-time-line]').textContent).toContain('aujourd’hui');
  });

  test('of Pix+ or with CléA is shown as such', () => {
    expect(showOne({ framework: 'DROIT', score: null }).text()).toContain('Pix+ Droit');
    const clea = showOne({ framework: 'CLEA', extras: ['CléA Numérique'] });
    expect(clea.text()).toContain('CléA numérique');
    expect(clea.must('.extras').textContent).toContain('CléA Numérique');
  });

  test('opens Pix’s verification page with nothing filled in', () => {
    expect(showOne().control('Vérifier sur Pix').getAttribute('href')).toBe(
      'https://app.pix.fr/verification-certificat',
    );
  });

  test('without a code has an empty one in its name, and an id', () => {
    const { must } = showOne({ code: null });
    expect(must('[data-certificate=""]').dataset.certificateId).toBe('one');
  });
});

describe('the code', () => {
  test('is masked until asked for, and masked again', async () => {
    const { control, text } = showOne();
    expect(text()).toContain('P-••••••••');
    expect(text()).not.toContain('P-BCDF2346');
    expect(text()).toContain(
      'Toute personne qui a ce code peut voir ton nom et ta date de naissance',
    );
    await fireEvent.click(control('Voir le code de vérification'));
    expect(text()).toContain('P-BCDF2346');
    await fireEvent.click(control('Masquer le code de vérification'));
    expect(text()).not.toContain('P-BCDF2346');
  });

  test('is copied by a click only, and a refusal is said', async () => {
    const writeText = vi.fn(() => Promise.reject(new Error('refused')));
    writeText.mockReturnValueOnce(Promise.resolve() as never);
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as never);
    const { control, text } = showOne();
    expect(writeText).not.toHaveBeenCalled();
    await fireEvent.click(control('Copier le code de vérification'));
    expect(writeText).toHaveBeenCalledWith('P-BCDF2346');
    await waitFor(() => expect(text()).toContain('Code copié'));
    await fireEvent.click(control('Copier le code de vérification'));
    await waitFor(() => expect(text()).toContain('La copie n’a pas marché'));
    vi.restoreAllMocks();
  });
});

describe('other standings', () => {
  test.each([
    ['pending', 'pending', 'En attente du résultat'],
    ['rejected', 'rejected', 'Non obtenue'],
    ['cancelled', 'rejected', 'Annulée'],
  ] as const)('%s', (status, word, said) => {
    const { must, one, text } = showOne({ status });
    expect(must('[data-certificate]').dataset.status).toBe(word);
    expect(must('[data-certificate]').dataset.renewBy).toBe('');
    expect(text()).toContain(said);
    expect(text()).toContain('passée le 12 mai 2026');
    expect(text()).not.toContain('P-•');
    expect(one('figure')).toBeNull();
  });

  test('what is awaited says when to look again: a week after Pix was last seen', () => {
    const seen = (daysAgo: number) =>
      showWallet(
        stateOf({
          certificates: [
            {
              ...certificate({ status: 'pending' }),
              told: {
                'pix-list': {
                  facts: { ...NO_FACTS, ...DETAIL, status: 'pending' },
                  seenAt: NOW - daysAgo * 86_400_000,
                },
              },
            },
          ],
        }),
      );
    expect(seen(2).text()).toContain('Regarde de nouveau à partir du 30 novembre 2026');
    expect(seen(9).text()).toContain('Tu peux regarder dès maintenant');
  });

  test('what was replaced, not obtained or cancelled is folded, unless nothing else is there', () => {
    const { must, one } = showWallet(
      stateOf({
        certificates: [
          certificate(),
          certificate(
            { pixId: '9', code: 'P-CDFG2347', status: 'rejected', examDate: day('2025-05-12') },
            { id: 'rejected' },
          ),
        ],
      }),
    );
    expect((must('[data-others="1"]') as HTMLDetailsElement).open).toBe(false);
    expect(one('[data-others] [data-certificate="P-CDFG2347"]')).not.toBeNull();
    const alone = showOne({ status: 'rejected' });
    expect((alone.must('[data-others="1"]') as HTMLDetailsElement).open).toBe(true);
  });

  test.each([
    ['2023-11-25', 'due-soon', 'À renouveler aujourd’hui au plus tard'],
    ['2023-11-24', 'overdue', 'À renouveler depuis 1 jour'],
    ['2023-12-24', 'due-soon', 'Obtenue · à renouveler dans 29 jours'],
    ['2024-05-24', 'due-soon', 'à renouveler dans 6 mois'],
    ['2024-05-25', 'valid', 'à renouveler dans 6 mois'],
    ['2022-08-25', 'overdue', 'À renouveler depuis 1 an et 3 mois'],
  ])('delivered on %s: %s', (delivered, status, said) => {
    const { must, text } = showOne({ deliveryDate: day(delivered), examDate: null });
    expect(must('[data-certificate]').dataset.status).toBe(status);
    expect(text()).toContain(said);
  });

  test('on the 29th of February is to be renewed on the 28th', () => {
    const { must } = showOne({ deliveryDate: day('2024-02-29'), examDate: null });
    expect(must('[data-certificate]').dataset.renewBy).toBe('2027-02-28');
  });

  test('with no renewal wanted is simply obtained', () => {
    const { must, text } = showOne({}, { preferences: { renewalYears: null } });
    expect(must('[data-certificate]').dataset.status).toBe('valid');
    expect(text()).toContain('Obtenue');
    expect(text()).toContain('tu as choisi de ne pas en avoir');
  });
});

describe('what does not fit together', () => {
  test.each<[Partial<CertificateFacts>, string, string]>([
    [{ score: 900 }, 'score-above-maximum', 'dépasse le maximum (895)'],
    [{ deliveryDate: day('2027-01-01') }, 'delivery-in-future', 'L’heure de cet appareil'],
    [{ examDate: day('2027-01-01') }, 'exam-in-future', 'date de l’examen est dans le futur'],
    [{ deliveryDate: day('2026-05-01') }, 'delivery-before-exam', 'délivrance est avant l’examen'],
    [{ code: 'P-BCDO2346' }, 'doubtful-code', 'contient O'],
    [{ deliveryDate: null, examDate: null }, 'no-date', 'Aucune date n’est connue'],
  ])('is said in a sentence: %o', (facts, kind, said) => {
    expect(plain(showOne(facts).must(`[data-doubt="${kind}"]`).textContent)).toContain(said);
  });

  test('two certificates with one code are both shown, and said to be two', () => {
    const { container } = showWallet(
      stateOf({
        certificates: [certificate(), certificate({ pixId: '31009' }, { id: 'two' })],
      }),
    );
    expect(container.querySelectorAll('[data-certificate="P-BCDF2346"]')).toHaveLength(2);
    expect(container.querySelectorAll('[data-doubt="code-on-several"]')).toHaveLength(2);
  });
});

describe('several', () => {
  test('of two holders stand under their names', async () => {
    const { container, one } = showWallet(stateOf({ certificates: manyWallet(day('2026-11-25')) }));
    await waitFor(() => expect(container.querySelectorAll('[data-certificate]')).toHaveLength(7));
    expect(one('[data-holder="Lina Exemple"] [data-certificate="P-BCDF2346"]')).not.toBeNull();
    expect(one('[data-holder="Tom Exemple"] [data-certificate="P-MPQR3467"]')).not.toBeNull();
    const statuses = [...container.querySelectorAll<HTMLElement>('[data-certificate]')].map(
      ({ dataset }) => dataset.status,
    );
    expect(statuses).toEqual(
      expect.arrayContaining(['pending', 'rejected', 'overdue', 'due-soon']),
    );
  });

  test('are drawn as many as fill a screen, then the others, in their order', async () => {
    const certificates = Array.from({ length: 20 }, (_, index) =>
      certificate(
        { pixId: String(40_000 + index), deliveryDate: addDays(day('2026-05-20'), -index) },
        { id: `number-${index}` },
      ),
    );
    const { container } = showWallet(stateOf({ certificates }));
    const drawn = () =>
      [...container.querySelectorAll<HTMLElement>('[data-certificate-id]')].map(
        ({ dataset }) => dataset.certificateId,
      );
    const all = certificates.map(({ id }) => id);
    expect(drawn()).toEqual(all.slice(0, 3));
    await waitFor(() => expect(drawn()).toEqual(all));
  });

  test('are all drawn at once for whoever comes for one of them', async () => {
    const certificates = manyWallet(day('2026-11-25'));
    const last = certificates.at(-1)?.id ?? '';
    location.hash = `#${last}`;
    showWallet(stateOf({ certificates }));
    await waitFor(() => expect(document.activeElement?.id).toBe(`certificate-${last}`));
  });

  test('of one holder need no name above them, what holds comes first', () => {
    const { container, one } = showWallet(stateOf({ certificates: oneWallet().toReversed() }));
    expect(one('[data-holder]')).toBeNull();
    expect(
      [...container.querySelectorAll<HTMLElement>('[data-certificate]')].map(
        ({ dataset }) => dataset.status,
      ),
    ).toEqual(['valid', 'pending']);
  });

  test('a newer one of the same holder takes over from an older one', () => {
    const older = certificate(
      { pixId: '30000', code: 'P-CDFG2347', deliveryDate: day('2023-10-01'), examDate: null },
      { id: 'older' },
    );
    const { one, text } = showWallet(stateOf({ certificates: [older, certificate()] }));
    expect(one('[data-certificate="P-CDFG2347"] [data-alert="replaced"]')).not.toBeNull();
    expect(text()).toContain('Un certificat plus récent a pris le relais');
  });
});

describe('alerts', () => {
  const due = { deliveryDate: day('2023-12-24'), examDate: null };

  test('are said on the card, with three ways to be left in peace', async () => {
    const { control, must } = showOne(due);
    expect(plain(must('[data-alert="due"]').textContent)).toContain(
      'Certificat de Lina Exemple À renouveler au plus tard le 24 décembre 2026 : il reste 29 jours.',
    );
    await fireEvent.click(control('Me le rappeler dans 14 jours'));
    await fireEvent.click(control('Ne plus alerter pour ce certificat'));
    await fireEvent.click(control('J’ai vu'));
    expect(acknowledge).toHaveBeenCalledExactlyOnceWith('one');
    expect(snooze).toHaveBeenCalledExactlyOnceWith('one');
    expect(setAlertsStopped).toHaveBeenCalledExactlyOnceWith('one', true);
  });

  test('offer the calendar once, and no more than the message once the day is gone', () => {
    const { container, one, control } = showOne(due);
    expect(one('[data-calendar]')).toBeNull();
    control('Mettre dans l’agenda');
    const past = showOne({ deliveryDate: day('2023-11-20'), examDate: null });
    expect(past.container.textContent).not.toContain('Mettre dans l’agenda');
    expect(past.control('Copier un message pour l’établissement').className).toContain('main');
    expect(container).not.toBe(past.container);
  });

  test('say what to do: the day for the calendar, a message for the school', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as never);
    const { control, text } = showOne(due);
    control('Mettre dans l’agenda');
    await fireEvent.click(control('Copier un message pour l’établissement'));
    const [[letter]] = writeText.mock.calls as unknown as [[string]];
    expect(plain(letter)).toContain(
      'Bonjour, le certificat Pix de Lina Exemple est à renouveler au plus tard le 24 décembre 2026.',
    );
    await waitFor(() => expect(text()).toContain('Message copié'));
    vi.restoreAllMocks();
  });

  test('« seen » is noted, with the next day and the way back', async () => {
    const { control, must, one } = showOne(due);
    await fireEvent.click(control('J’ai vu'));
    await waitFor(() => must('[data-alert="seen"]'));
    expect(document.activeElement).toBe(control('Annuler'));
    await fireEvent.click(control('Annuler'));
    expect(restoreWatch).toHaveBeenCalledWith(expect.objectContaining({ id: 'one', raised: null }));
    await waitFor(() => expect(one('[data-alert="seen"]')).toBeNull());
  });

  test('that were stopped can come back', async () => {
    const { control, one } = showOne(due, { watched: { isStopped: true } });
    expect(one('[data-alert="due"]')).toBeNull();
    await fireEvent.click(control('Réactiver les alertes'));
    expect(setAlertsStopped).toHaveBeenCalledWith('one', false);
  });

  test('that were put off say until when', () => {
    const { text } = showOne(due, { watched: { snoozedUntil: day('2026-12-09') } });
    expect(text()).toContain('Rappel prévu le 9 décembre 2026');
  });

  test('that were seen are quiet until the next one', () => {
    const raised = { renewBy: day('2026-12-24'), threshold: 30, isAcknowledged: true };
    const { one } = showOne(due, { watched: { raised } });
    expect(one('[data-alert]')).toBeNull();
  });

  test('a result that has come is said, and taken note of', async () => {
    const { control, text } = showOne({}, { watched: { result: 'announced' } });
    expect(text()).toContain('Bravo, certification obtenue');
    await fireEvent.click(control('J’ai vu'));
    expect(acknowledge).toHaveBeenCalledWith('one');
  });

  test('what could not be kept says why', async () => {
    vi.mocked(acknowledge).mockResolvedValueOnce({ ok: false, reason: 'full' });
    const { control, text } = showOne(due);
    await fireEvent.click(control('J’ai vu'));
    await waitFor(() => expect(text()).toContain('Il n’y a plus de place dans le navigateur'));
  });
});

describe('the class', () => {
  test.each([
    ['2026-05-12', 'troisieme', 'Passée en mai : tu étais en 3e ?'],
    ['2025-12-01', 'terminale', 'Passée en décembre : tu étais en Terminale ?'],
    // In a year whose sessions are not known, the usual months.
    ['2024-04-10', 'troisieme', 'Passée en avril : tu étais en 3e ?'],
  ])('is proposed from the date: %s', async (examDate, schoolClass, said) => {
    const { control, must } = showOne({ examDate: day(examDate) });
    expect(plain(must('[data-class-question]').textContent)).toContain(said);
    await fireEvent.click(control('Oui'));
    expect(setSchoolClass).toHaveBeenCalledWith('one', schoolClass);
    await fireEvent.click(control('Non'));
    expect(setSchoolClass).toHaveBeenLastCalledWith('one', 'other');
  });

  test.each(['2026-08-20', '2026-02-01'])('is not guessed outside the sessions: %s', (examDate) => {
    const isLycee = examDate === '2026-02-01';
    const { one } = showOne({ examDate: day(examDate) });
    expect(one('[data-class-question]') !== null).toBe(isLycee);
  });

  test('once it is said, it is not asked again', () => {
    const { one } = showWallet(
      stateOf({ certificates: [certificate({}, { schoolClass: 'other' })] }),
    );
    expect(one('[data-class-question]')).toBeNull();
  });

  test('can be chosen in the details, and kept', async () => {
    const { must } = await showOpened();
    const select = must('[data-certificate] .school select') as HTMLSelectElement;
    await fireEvent.change(select, { target: { value: 'troisieme' } });
    expect(setSchoolClass).toHaveBeenCalledWith('one', 'troisieme');
  });

  test('goes back to what it was when it could not be kept', async () => {
    vi.mocked(setSchoolClass).mockResolvedValueOnce({ ok: false, reason: 'failed' });
    const { must } = await showOpened();
    const select = must('[data-certificate] .school select') as HTMLSelectElement;
    await fireEvent.change(select, { target: { value: 'cap' } });
    await waitFor(() => expect(select.value).toBe(''));
  });

  test('of 3e leads to CAP, Terminale and Parcoursup, unknown dates said to be so', async () => {
    const { one, text } = await showOpened({}, { schoolClass: 'troisieme' });
    expect(text()).toContain('CAP, 2027-2028 : dates inconnues de Balise');
    expect(text()).toContain('Terminale, 2028-2029 : dates inconnues de Balise');
    expect(one('[data-parcoursup="within"]')).not.toBeNull();
    expect(text()).toContain('Parcoursup 2029 : ton certificat aura moins de 3 ans');
  });

  test('of Terminale gives the published day of Parcoursup', () => {
    const old = certificate(
      { examDate: day('2025-12-01'), deliveryDate: day('2026-01-10') },
      { schoolClass: 'terminale' },
    );
    expect(showWallet(stateOf({ certificates: [old] })).text()).toContain(
      'Parcoursup 2026 : ton certificat aura moins de 3 ans au moment de confirmer ton dossier, le 1er avril 2026.',
    );
  });

  test('with a shorter duration the certificate may be past it', () => {
    const { one } = showWallet(
      stateOf({
        certificates: [certificate({}, { schoolClass: 'troisieme' })],
        preferences: { renewalYears: 2 },
      }),
    );
    expect(one('[data-parcoursup="past"]')).not.toBeNull();
  });

  test('is not asked for Pix+', async () => {
    const { one } = await showOpened({ framework: 'DROIT' });
    expect(one('.school')).toBeNull();
    expect(one('[data-class-question]')).toBeNull();
  });
});

describe('the duration', () => {
  test('is chosen beside the date', async () => {
    const { must, text } = await showOpened();
    expect(text()).toContain('À renouveler au plus tard le 20 mai 2029, 3 ans après la délivrance');
    expect(text()).toContain('demandée par les établissements');
    await fireEvent.change(must('.renewal select'), { target: { value: 'never' } });
    expect(setRenewalYears).toHaveBeenCalledWith(null);
  });
});

describe('deleting', () => {
  test('asks for it from the details, which say where each field comes from', async () => {
    const { control, must } = showOne();
    await fireEvent.click(control('Plus'));
    await waitFor(() => control('Supprimer'));
    await waitFor(() => must('[data-field="score"][data-origin="pix-detail"]'));
    expect(plain(must('tr[data-competence="1.1"]').textContent)).toContain('niveau 3');
    expect(plain(must('tr[data-competence="1.2"]').textContent)).toContain('pas évaluée');
    await fireEvent.click(control('Supprimer'));
    expect(deleteCertificate).toHaveBeenCalledWith('one');
  });

  test('leaves a line for a day, with the way back', async () => {
    const deleted = certificate({}, { deletedAt: NOW - 23 * 3_600_000 });
    const { control, one, text } = showWallet(stateOf({ certificates: [deleted] }));
    expect(one('[data-certificate]')).toBeNull();
    expect(one('[data-empty]')).not.toBeNull();
    expect(text()).toContain('Certificat supprimé : Certification Pix du 20 mai 2026.');
    await fireEvent.click(control('Annuler'));
    expect(restoreCertificate).toHaveBeenCalledWith('one');
  });

  test('leaves nothing after a day', () => {
    const deleted = certificate({}, { deletedAt: NOW - 25 * 3_600_000 });
    expect(showWallet(stateOf({ certificates: [deleted] })).one('[data-deleted]')).toBeNull();
  });
});

describe('an address with a certificate', () => {
  test('leads to it', async () => {
    location.hash = '#two';
    const { container } = showWallet(
      stateOf({ certificates: [certificate(), certificate({ pixId: '2' }, { id: 'two' })] }),
    );
    await waitFor(() =>
      expect(document.activeElement).toBe(container.querySelector('#certificate-two')),
    );
  });

  test('that is gone says so', () => {
    location.hash = '#elsewhere';
    expect(showOne().text()).toContain('Ce certificat n’est plus dans le portefeuille');
  });

  test('leads to one that comes in later', async () => {
    location.hash = '#later';
    const state = stateOf({ certificates: [certificate()] });
    const { container } = showWallet(state);
    state.wallet = {
      state: 'ok',
      data: {
        certificates: [certificate(), certificate({ pixId: '3' }, { id: 'later' })],
        unreadable: [],
      },
    };
    await waitFor(() =>
      expect(document.activeElement).toBe(container.querySelector('#certificate-later')),
    );
  });
});

describe('what cannot be read', () => {
  test('is set aside, and the others are shown', () => {
    const { one, text } = showOne({}, { certificates: [certificate()], unreadable: [1, 2] });
    expect(one('[data-certificate]')).not.toBeNull();
    expect(text()).toContain('2 certificats n’ont pas pu être lus');
  });

  test.each([
    ['corrupt', 'Rien n’est effacé', true],
    ['newer', 'version plus récente de Balise', false],
  ] as const)('a wallet that is %s', (kind, said, isOpen) => {
    const state = stateOf({});
    state.wallet = { state: kind };
    const { one, text } = showWallet(state);
    expect(text()).toContain(said);
    expect(one('[data-empty]') !== null).toBe(isOpen);
  });

  test('nothing that a source says is taken for a page', () => {
    const holder = '<img src=x onerror=alert(1)>';
    const { container, text } = showWallet(
      stateOf({
        certificates: [
          certificate({ holder, centre: '<b>Centre</b>' }, { account: null }),
          certificate({ ...NO_FACTS, ...DETAIL, pixId: '2', holder: 'Tom' }, { id: 'two' }),
        ],
      }),
    );
    expect(container.querySelector('img, b')).toBeNull();
    expect(text()).toContain(holder);
  });
});
