import { fireEvent, render, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Certificate } from '../../lib/domain/certificate/certificate.ts';
import type { RenewalYears } from '../../lib/domain/certificate/renewal.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { certificate, day } from '../support/certificates.ts';
import ExportsInPage from '../support/exports/ExportsInPage.svelte';

// The dossier itself is made in tests/unit/exports and in the journey, with a real canvas.
vi.mock('../../lib/exports/pdf/in-page.ts', () => ({ dossierInPage: vi.fn() }));
vi.mock('../../lib/certificate-pdf/draw-pages.ts', () => ({ drawPages: vi.fn() }));
vi.mock('../../lib/app/actions/files.ts', () => ({ readFile: vi.fn() }));
const { dossierInPage } = await import('../../lib/exports/pdf/in-page.ts');
const { drawPages } = await import('../../lib/certificate-pdf/draw-pages.ts');
const { readFile } = await import('../../lib/app/actions/files.ts');

const FILE = { id: 'file-1', size: 3, keptAt: 1 };
const BYTES = new Uint8Array([1, 2, 3]);

interface Saved {
  name: string;
  blob: Blob;
}

let saved: Saved[];

beforeEach(() => {
  saved = [];
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = `blob:${blobs.size}`;
    blobs.set(address, blob as Blob);
    return address;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.get(this.href);
    if (blob) saved.push({ name: this.download, blob });
  });
  vi.mocked(dossierInPage).mockReset().mockResolvedValue({ ok: true, bytes: BYTES, pages: 1 });
  vi.mocked(drawPages).mockReset().mockResolvedValue({ canvases: [], count: 1 });
  vi.mocked(readFile).mockReset().mockResolvedValue(BYTES);
});

afterEach(() => vi.restoreAllMocks());

function show(
  whose: Certificate = certificate(),
  { years = 3, language = 'fr' }: { years?: RenewalYears; language?: Language } = {},
) {
  const props = { certificate: whose, years, today: day('2026-11-25'), language };
  const { container } = render(ExportsInPage, { props });
  const text = () => container.textContent.replace(/[\s\u202f\u00a0]+/g, ' ');
  const button = (name: string) =>
    [...container.querySelectorAll('button')].find((one) => one.textContent.trim() === name);
  const press = async (name: string) => {
    const found = button(name);
    if (!found) throw new Error(`No button « ${name} » in: ${text()}`);
    await fireEvent.click(found);
  };
  const row = (kind: string) => container.querySelector<HTMLElement>(`li[data-export="${kind}"]`);
  const pressIn = async (kind: string) => {
    const found = row(kind)?.querySelector('button');
    if (!found) throw new Error(`No button in ${kind}`);
    await fireEvent.click(found);
  };
  const tick = async (label: RegExp) => {
    const found = [...container.querySelectorAll('label')].find((one) =>
      label.test(one.textContent),
    );
    await fireEvent.click(found?.querySelector('input') ?? document.body);
  };
  return { container, text, button, press, pressIn, row, tick };
}

const lastDossier = () => vi.mocked(dossierInPage).mock.lastCall?.[0];
const isMade = (page: ReturnType<typeof show>) =>
  waitFor(() => expect(page.button('Enregistrer le PDF')?.disabled).toBe(false));

describe('the Parcoursup file', () => {
  test('asks about the code, unticked, with its reason, and shows the file before it is saved', async () => {
    const page = show();
    await page.press('Dossier Parcoursup');
    await isMade(page);
    expect(page.text()).toContain('Qui a le code peut voir ton nom et ta date de naissance');
    expect(JSON.stringify(lastDossier())).not.toContain('BCDF2346');
    await waitFor(() => expect(vi.mocked(drawPages).mock.lastCall?.[0]).toEqual(BYTES));
    expect(saved).toEqual([]);
    await page.press('Enregistrer le PDF');
    expect(saved.map(({ name }) => name)).toEqual(['pix-certificat-2026-05-20-parcoursup.pdf']);
    expect(new Uint8Array((await saved[0]?.blob.arrayBuffer()) ?? [])).toEqual(BYTES);
  });

  test('holds the code once it is ticked', async () => {
    const page = show();
    await page.press('Dossier Parcoursup');
    await isMade(page);
    await page.tick(/code de vérification sur la fiche/);
    await waitFor(() => expect(JSON.stringify(lastDossier())).toContain('P-BCDF2346'));
  });

  test('joins the kept PDF, says what it holds, and can leave it out', async () => {
    const page = show(certificate({}, { file: FILE }));
    await page.press('Dossier Parcoursup');
    await isMade(page);
    expect(lastDossier()?.official).toEqual(BYTES);
    expect(page.text()).toContain('il porte déjà le code, ta date et ton lieu de naissance');
    await page.tick(/Joindre le PDF officiel/);
    await waitFor(() => expect(lastDossier()?.official).toBeNull());
  });

  test.each([
    ['encrypted', 'protégé par un mot de passe'],
    ['damaged', 'abîmé ou incomplet'],
  ] as const)(
    'whose official PDF is %s: says so and offers the rest',
    async (problem, sentence) => {
      vi.mocked(dossierInPage).mockImplementation(({ official }) =>
        Promise.resolve(official ? { ok: false, problem } : { ok: true, bytes: BYTES, pages: 1 }),
      );
      const page = show(certificate({}, { file: FILE }));
      await page.press('Dossier Parcoursup');
      await waitFor(() => expect(page.text()).toContain(sentence));
      expect(page.button('Enregistrer le PDF')?.disabled).toBe(true);
      await page.press('Faire la fiche seule');
      await isMade(page);
    },
  );

  test('whose official PDF is gone, or that cannot be made, says so', async () => {
    vi.mocked(readFile).mockResolvedValue(null);
    const gone = show(certificate({}, { file: FILE }));
    await gone.press('Dossier Parcoursup');
    await waitFor(() => expect(gone.text()).toContain('n’est plus dans le portefeuille'));
    vi.mocked(dossierInPage).mockRejectedValue(new Error('no'));
    const failed = show();
    await failed.press('Dossier Parcoursup');
    await waitFor(() => expect(failed.text()).toContain('n’a pas pu être fait'));
  });

  test('says what is not known', async () => {
    const page = show(certificate({ deliveryDate: null, competences: null }));
    await page.press('Dossier Parcoursup');
    expect(page.container.querySelector('[data-gaps]')?.textContent).toContain(
      'date de délivrance, les seize compétences certifiées',
    );
  });

  test('comes with a checklist, whose dates are said not to be published', async () => {
    const page = show();
    await page.press('Dossier Parcoursup');
    expect(page.text()).toContain('Avant Parcoursup 2027');
    expect(page.text()).toContain('pas encore publié');
  });
});

describe('other exports', () => {
  test('save files with names that a person can read, without the code', async () => {
    const page = show(certificate({}, { file: FILE }));
    await page.press('Autres exports');
    for (const kind of ['official', 'calendar', 'resume', 'self-asserted']) {
      await page.pressIn(kind);
      await waitFor(() => expect(saved.length).toBeGreaterThan(0));
      const [one] = saved.splice(0);
      expect(one?.name).toMatch(/^pix-certificat-2026-05-20-/);
      if (kind === 'official') {
        expect(new Uint8Array((await one?.blob.arrayBuffer()) ?? [])).toEqual(BYTES);
      } else {
        expect(await one?.blob.text()).not.toContain('BCDF2346');
      }
    }
  });

  test('the text counts its letters as they are typed, and says when there are too many', async () => {
    const page = show();
    await page.press('Autres exports');
    const area = page.row('text')?.querySelector('textarea');
    const length = () => page.row('text')?.querySelector('[data-length]');
    expect(area?.value).toContain('312 pix sur 895');
    expect(length()?.textContent).toContain(`${area?.value.length ?? 0} caractères sur 600`);
    await fireEvent.input(area ?? document.body, { target: { value: 'x'.repeat(605) } });
    expect(length()?.textContent).toContain('5 de trop pour 600');
  });

  test('the text is copied as it stands', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const page = show();
    await page.press('Autres exports');
    await page.press('Copier');
    await waitFor(() => expect(page.text()).toContain('Copié.'));
    expect(write.mock.lastCall?.[0]).toBe(page.row('text')?.querySelector('textarea')?.value);
  });

  test('LinkedIn is reached only from 16, its address shown before', async () => {
    const page = show();
    await page.press('Autres exports');
    const link = () => page.row('linkedin')?.querySelector('a') ?? null;
    expect(link()).toBeNull();
    await page.tick(/16 ans/);
    expect(link()?.href).toContain('https://www.linkedin.com/profile/add?');
    expect(page.row('linkedin')?.querySelector('code')?.textContent).toBe(link()?.href);
    expect(link()?.href).not.toContain('BCDF2346');
    await page.tick(/code de vérification dans ces exports/);
    expect(link()?.href).toContain('certId=P-BCDF2346');
  });

  test('without a renewal there is no calendar file to save', async () => {
    const page = show(certificate(), { years: null });
    await page.press('Autres exports');
    expect(page.row('calendar')?.querySelector('button')).toBeNull();
    expect(page.row('calendar')?.textContent).toContain('rien à mettre dans un agenda');
  });

  test('without the official PDF there is nothing to save, and where to find it is said', async () => {
    const page = show();
    await page.press('Autres exports');
    expect(page.row('official')?.querySelector('button')).toBeNull();
    expect(page.row('official')?.textContent).toContain('Télécharge-le sur Pix');
  });
});

test('a result that is awaited or was not obtained has no export', () => {
  for (const status of ['pending', 'rejected', 'cancelled'] as const) {
    expect(show(certificate({ status })).container.querySelector('[data-exports]')).toBeNull();
  }
});

test('without a known code there is no box to tick', async () => {
  const page = show(certificate({ code: null }));
  await page.press('Autres exports');
  expect(page.container.querySelector('[data-code-choice] input')).toBeNull();
  expect(page.text()).toContain('Balise ne connaît pas le code');
});

test('in English the page speaks English', async () => {
  const page = show(certificate(), { language: 'en' });
  await page.press('Other exports');
  expect(page.text()).toContain('Whoever has the code can see your name and birth date');
});
