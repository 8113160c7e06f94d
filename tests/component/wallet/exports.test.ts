import { fireEvent, render, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Certificate } from '../../../lib/domain/certificate/certificate.ts';
import type { RenewalYears } from '../../../lib/domain/certificate/renewal.ts';
import type { Language } from '../../../lib/i18n/index.ts';
import { isOverLimit } from '../../../lib/exports/parcoursup/parcoursup-limit.ts';
import { certificate, day } from '../../support/records/certificates.ts';
import ExportsInPage from '../../support/exports/ExportsInPage.svelte';

// What the page loads later is at hand before any test starts: none of them waits for a compiler.
import '../../../components/wallet/exports/parcoursup/ParcoursupPdf.svelte';

// The PDF itself is made in tests/unit/exports and in the journey, with a real canvas.
vi.mock('../../../lib/app/threads/pdf.ts', () => ({ makeDossier: vi.fn(), drawPdf: vi.fn() }));
vi.mock('../../../lib/app/actions/files.ts', () => ({ readFile: vi.fn() }));
vi.mock('../../../lib/app/actions/certificates.ts', () => ({ setPdfChoice: vi.fn() }));
const { makeDossier, drawPdf } = await import('../../../lib/app/threads/pdf.ts');
const { readFile } = await import('../../../lib/app/actions/files.ts');
const { setPdfChoice } = await import('../../../lib/app/actions/certificates.ts');

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
  vi.mocked(makeDossier).mockReset().mockResolvedValue({ ok: true, bytes: BYTES, pages: 1 });
  vi.mocked(drawPdf).mockReset().mockResolvedValue({ pictures: [], count: 1 });
  vi.mocked(setPdfChoice).mockReset().mockResolvedValue({ ok: true, value: undefined });
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

const lastPdf = () => vi.mocked(makeDossier).mock.lastCall?.[0];

/** Opens the choice, as the button of the card does the first time. */
async function open(page: ReturnType<typeof show>): Promise<void> {
  await page.press('PDF pour Parcoursup');
  await waitFor(() => expect(page.text()).toContain('Que mettre dans ton PDF'));
}

const radio = (page: ReturnType<typeof show>, value: string) =>
  page.container.querySelector<HTMLInputElement>(`[data-pdf-choice="${value}"]`);

async function choose(page: ReturnType<typeof show>, value: string): Promise<void> {
  await fireEvent.click(radio(page, value) ?? document.body);
}

describe('the PDF for Parcoursup', () => {
  test('the first time nothing is chosen, nothing is made, and nothing can be saved', async () => {
    const page = show(certificate({}, { file: FILE }));
    await open(page);
    expect(page.container.querySelectorAll('[data-pdf-choice]:checked')).toHaveLength(0);
    expect(page.button('Enregistrer le PDF')?.disabled).toBe(true);
    expect(makeDossier).not.toHaveBeenCalled();
  });

  test.each([
    ['official', true, true, 'Enregistrer le PDF, code compris'],
    ['sheet-with-code', false, true, 'Enregistrer le PDF, fiche et code'],
    ['sheet', false, false, 'Enregistrer le PDF, sans le code'],
  ] as const)('%s: holds what it says, and the button says it', async (one, joins, code, name) => {
    const page = show(certificate({}, { file: FILE }));
    await open(page);
    await choose(page, one);
    await waitFor(() => expect(page.text()).toContain('1 page, 1 ko'));
    expect(lastPdf()?.official).toEqual(joins ? BYTES : null);
    expect(JSON.stringify(lastPdf()?.content).includes('P-BCDF2346')).toBe(code);
    expect(saved).toEqual([]);
    await page.press(name);
    await waitFor(() => expect(page.text()).toContain('PDF prêt'));
    // It may be cancelled: that is not known.
    expect(page.text()).not.toContain('Enregistré');
    expect(saved.map((file) => file.name)).toEqual(['pix-certificat-2026-05-20-parcoursup.pdf']);
    expect(new Uint8Array((await saved[0]?.blob.arrayBuffer()) ?? [])).toEqual(BYTES);
    expect(setPdfChoice).toHaveBeenCalledExactlyOnceWith('one', one);
    expect(page.text()).toContain('Et maintenant');
  });

  test('the next time one click saves what was chosen last, which the button names', async () => {
    const page = show(certificate({}, { pdfChoice: 'sheet-with-code' }));
    await page.press('Enregistrer le PDF, fiche et code');
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(JSON.stringify(lastPdf()?.content)).toContain('P-BCDF2346');
  });

  test('a last choice that cannot be made any more is not proposed', () => {
    const page = show(certificate({}, { pdfChoice: 'official', file: null }));
    expect(page.button('PDF pour Parcoursup')).toBeDefined();
  });

  test('« change » opens the choice and saves nothing', async () => {
    const page = show(certificate({}, { pdfChoice: 'sheet' }));
    await page.press('Changer');
    await waitFor(() => expect(radio(page, 'sheet')?.checked).toBe(true));
    await waitFor(() => expect(page.text()).toContain('1 page'));
    expect(saved).toEqual([]);
  });

  test('the preview is folded, and draws the very file', async () => {
    const page = show();
    await open(page);
    await choose(page, 'sheet');
    await waitFor(() => expect(page.text()).toContain('Aperçu'));
    expect(drawPdf).not.toHaveBeenCalled();
    await fireEvent.click(
      [...page.container.querySelectorAll('summary')].find((one) =>
        one.textContent.includes('Aperçu'),
      ) ?? document.body,
    );
    await waitFor(() => expect(vi.mocked(drawPdf).mock.lastCall?.[0]).toEqual(BYTES));
  });

  test.each([
    ['encrypted', 'protégé par un mot de passe'],
    ['damaged', 'abîmé ou incomplet'],
  ] as const)('an official PDF that is %s: says so and offers the sheet', async (problem, said) => {
    vi.mocked(makeDossier).mockImplementation(({ official }) =>
      Promise.resolve(official ? { ok: false, problem } : { ok: true, bytes: BYTES, pages: 1 }),
    );
    const page = show(certificate({}, { file: FILE }));
    await open(page);
    await choose(page, 'official');
    await waitFor(() => expect(page.text()).toContain(said));
    expect(page.button('Enregistrer le PDF, code compris')?.disabled).toBe(true);
    await page.press('Faire la fiche seule');
    await waitFor(() =>
      expect(page.button('Enregistrer le PDF, sans le code')?.disabled).toBe(false),
    );
  });

  test('an official PDF that is gone, or a sheet that cannot be made, is said', async () => {
    vi.mocked(readFile).mockResolvedValue(null);
    const gone = show(certificate({}, { file: FILE }));
    await open(gone);
    await choose(gone, 'official');
    await waitFor(() => expect(gone.text()).toContain('n’est plus dans le portefeuille'));
    vi.mocked(makeDossier).mockRejectedValue(new Error('no'));
    const failed = show();
    await open(failed);
    await choose(failed, 'sheet');
    await waitFor(() => expect(failed.text()).toContain('n’a pas pu être fait'));
  });

  test('what is being made can be left, and nothing is saved', async () => {
    vi.mocked(makeDossier).mockReturnValue(new Promise(() => undefined));
    const page = show();
    await open(page);
    await choose(page, 'sheet');
    await waitFor(() => expect(page.text()).toContain('Préparation du PDF'));
    await page.press('Arrêter');
    expect(page.text()).not.toContain('Préparation du PDF');
    expect(saved).toEqual([]);
  });

  test('says what is not known', async () => {
    const page = show(certificate({ deliveryDate: null, competences: null }));
    await open(page);
    await choose(page, 'sheet');
    expect(page.container.querySelector('[data-gaps]')?.textContent).toContain(
      'date de délivrance, les seize compétences certifiées',
    );
  });

  test('comes with a checklist, whose dates are said not to be known', async () => {
    const page = show();
    await open(page);
    expect(page.text()).toContain('Avant Parcoursup 2027');
    expect(page.text()).toContain('inconnu de Balise');
  });

  test('without the code there is no choice that writes it', async () => {
    const page = show(certificate({ code: null }));
    await open(page);
    expect(radio(page, 'sheet-with-code')).toBeNull();
    expect(page.text()).toContain('Balise ne connaît pas le code');
  });
});

test.each([
  [1_000_001, 1_000_000, true],
  [1_000_000, 1_000_000, false],
  [9_000_000, null, false],
])('%i bytes where %s are taken', (bytes, limit, isOver) => {
  expect(isOverLimit(bytes, limit)).toBe(isOver);
});

async function tickIn(page: ReturnType<typeof show>, kind: string, label: RegExp): Promise<void> {
  const found = [...(page.row(kind)?.querySelectorAll('label') ?? [])].find((one) =>
    label.test(one.textContent),
  );
  await fireEvent.click(found?.querySelector('input') ?? document.body);
}

describe('other exports', () => {
  test('save files with names that a person can read, without the code', async () => {
    const page = show(certificate({}, { file: FILE }));
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
    const area = page.row('text')?.querySelector('textarea');
    const length = () => page.row('text')?.querySelector('[data-length]');
    expect(area?.value).toContain('312 pix sur 895');
    const said = () => length()?.textContent.replaceAll('\u00a0', ' ');
    expect(said()).toContain(`${area?.value.length ?? 0} caractères sur 600`);
    await fireEvent.input(area ?? document.body, { target: { value: 'x'.repeat(605) } });
    expect(said()).toContain('5 de trop pour 600');
  });

  test('the text is copied as it stands', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const page = show();
    await page.press('Copier');
    await waitFor(() => expect(page.text()).toContain('Copié.'));
    expect(write.mock.lastCall?.[0]).toBe(page.row('text')?.querySelector('textarea')?.value);
  });

  test('LinkedIn is reached only from 16, its address shown before', async () => {
    const page = show();
    const link = () => page.row('linkedin')?.querySelector('a') ?? null;
    expect(link()).toBeNull();
    await page.tick(/16\sans/);
    expect(link()?.href).toContain('https://www.linkedin.com/profile/add?');
    expect(page.row('linkedin')?.querySelector('code')?.textContent).toBe(link()?.href);
    expect(link()?.href).not.toContain('BCDF2346');
    await tickIn(page, 'linkedin', /code de vérification/);
    expect(link()?.href).toContain('certId=P-BCDF2346');
  });

  test('without a renewal there is no calendar file to save', () => {
    const page = show(certificate(), { years: null });
    expect(page.row('calendar')?.querySelector('button')).toBeNull();
    expect(page.row('calendar')?.textContent).toContain('rien à mettre dans un agenda');
  });

  test('without the official PDF there is nothing to save, and where to find it is said', () => {
    const page = show();
    expect(page.row('official')?.querySelector('button')).toBeNull();
    expect(page.row('official')?.textContent).toContain('Télécharge-le sur Pix');
  });
});

test('each export asks about the code for itself', async () => {
  const page = show();
  await tickIn(page, 'text', /code de vérification/);
  expect(page.row('text')?.querySelector('textarea')?.value).toContain('P-BCDF2346');
  await page.pressIn('resume');
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(await saved[0]?.blob.text()).not.toContain('BCDF2346');
  expect(
    page.container.querySelectorAll('[data-code-choice] [type=checkbox]:checked'),
  ).toHaveLength(1);
  await tickIn(page, 'resume', /code de vérification/);
  await page.pressIn('resume');
  await waitFor(() => expect(saved).toHaveLength(2));
  expect(await saved[1]?.blob.text()).toContain('BCDF2346');
});

test('without a known code there is no box to tick', () => {
  const page = show(certificate({ code: null }));
  expect(page.container.querySelector('[data-code-choice] [type=checkbox]')).toBeNull();
  expect(page.text()).toContain('Balise ne connaît pas le code');
});

test('in English the page speaks English', async () => {
  const page = show(certificate(), { language: 'en' });
  await page.press('PDF for Parcoursup');
  await waitFor(() => expect(page.text()).toContain('Anyone who has the code can see your name'));
});
