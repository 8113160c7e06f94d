/** A backup that could not be restored is not made: what is over the bound is said, and what to do. */
import { waitFor } from '@testing-library/svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { makeBackup, type MadeBackup } from '../../../lib/app/actions/backup.ts';
import '../../../components/wallet/settings/Settings.svelte';
import { plain, showWallet, stateOf } from './wallet-page.ts';

const { saved } = vi.hoisted(() => ({ saved: [] as string[] }));
vi.mock('wxt/browser', () => ({ browser: { storage: {} } }));
vi.mock('../../../lib/store/area/follow.ts', () => ({
  followStored: () => ({ first: Promise.resolve(), stop: () => undefined }),
}));
vi.mock('../../../components/wallet/exports/save-file.ts', () => ({
  saveFile: (_text: string, name: string) => saved.push(name),
}));
vi.mock('../../../lib/app/actions/backup.ts', () => ({
  makeBackup: vi.fn(),
  noteBackup: () => Promise.resolve({ ok: true, value: undefined }),
}));

beforeEach(() => {
  location.hash = '#settings';
  saved.length = 0;
});

const answers = (...made: MadeBackup[]) => {
  const next = vi.mocked(makeBackup).mockReset();
  for (const value of made) next.mockResolvedValueOnce({ ok: true, value });
};

async function asked(language: string) {
  const page = showWallet(stateOf({}), language);
  await waitFor(() => expect(page.one('[data-make-backup]')).not.toBeNull());
  page.must('[data-make-backup]').click();
  await waitFor(() => expect(page.one('[data-backup-error]')).not.toBeNull());
  return page;
}

const TOO_LARGE = {
  state: 'not-made',
  obstacle: { why: 'too-large', bytes: 130_000_000, pdfs: 7 },
} as const;

test.each([
  ['fr', '130 Mo', '100 Mo', 'sans eux'],
  ['en', '130 MB', '100 MB', 'without them'],
])(
  'too large (%s): how much, what is allowed, and without the PDFs',
  async (language, ...words) => {
    answers(TOO_LARGE, { state: 'made', name: 'balise.json', text: '{}' });
    const page = await asked(language);
    for (const one of words)
      expect(plain(page.must('[data-backup-error]').textContent)).toContain(one);
    expect(saved).toEqual([]);
    page.must('[data-without-pdfs]').click();
    await waitFor(() => expect(saved).toEqual(['balise.json']));
    expect(vi.mocked(makeBackup).mock.lastCall).toMatchObject([null, {}, true]);
    await waitFor(() => expect(page.one('[data-without-pdfs]')).toBeNull());
    expect(page.text()).toContain(
      language === 'fr' ? 'Les PDF n’y sont pas' : 'PDFs are not in it',
    );
  },
);

test('a far date: where to look, and nothing else is offered', async () => {
  answers({ state: 'not-made', obstacle: { why: 'far-date' } });
  const page = await asked('fr');
  expect(page.text()).toContain('une date d’après 2199');
  expect(page.one('[data-without-pdfs]')).toBeNull();
});
