/** A file that is refused, and chosen again: as it was, or mended under the same name. Each time it is said. */
import { waitFor } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { NO_FACTS } from '../../../lib/domain/certificate/facts.ts';
import { readBackupFile } from '../../../lib/backup/read-file.ts';
import '../../../components/wallet/settings/Settings.svelte';
import { heard, listen } from '../../support/browser/heard.ts';
import { plain, showWallet, stateOf } from './wallet-page.ts';

vi.mock('wxt/browser', () => ({ browser: { storage: {} } }));
vi.mock('../../../lib/store/area/follow.ts', () => ({
  followStored: () => ({ first: Promise.resolve(), stop: () => undefined }),
}));
vi.mock('../../../lib/app/threads/backup.ts', () => ({
  readBackupInThread: ({ file, passphrase }: { file: File; passphrase: string | null }) =>
    readBackupFile(file, passphrase),
}));
vi.mock('../../../lib/app/threads/pdf.ts', () => ({
  readPdf: async (bytes: Uint8Array) => {
    await Promise.resolve();
    const isMended = new TextDecoder().decode(bytes).endsWith('mended');
    return isMended
      ? { kind: 'certificate', facts: { ...NO_FACTS, code: 'P-BCDF2346' } }
      : { kind: 'refused', why: 'damaged' };
  },
}));

const file = (name: string, content: string) => new File([content], name);

/** As the browser's own dialogue hands files over. */
function choose(field: HTMLElement, ...files: File[]): void {
  Object.defineProperty(field, 'files', { value: files, configurable: true });
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

const timesHeard = (words: RegExp) => heard().filter((one) => words.test(one)).length;

test('a PDF: refused twice, it is said twice; mended, it is read', async () => {
  location.hash = '';
  const { must, one } = showWallet(stateOf({}));
  listen(null);
  const field = () => must('[data-pdf] [type=file]');
  for (let times = 1; times <= 2; times += 1) {
    choose(field(), file('a.pdf', 'broken'));
    await waitFor(() => expect(timesHeard(/abîmé ou incomplet/)).toBe(times));
    expect(plain(must('[data-pdf="refused"]').textContent)).toContain('abîmé ou incomplet');
  }
  choose(field(), file('a.pdf', 'mended'));
  await waitFor(() => expect(one('[data-pdf="read"]')).not.toBeNull());
});

test('two PDFs at once, twice: it is said twice', async () => {
  location.hash = '';
  const { must } = showWallet(stateOf({}));
  listen(null);
  for (let times = 1; times <= 2; times += 1) {
    choose(must('[data-pdf] [type=file]'), file('a.pdf', ''), file('b.pdf', ''));
    await waitFor(() => expect(timesHeard(/Un seul PDF à la fois/)).toBe(times));
  }
});

test('a backup: refused twice, it is said twice; mended under its name, it is taken for another', async () => {
  location.hash = '#settings';
  const { must, one } = showWallet(stateOf({}));
  await waitFor(() => must('[data-open-row="restore"]').click());
  await waitFor(() => expect(one('[data-group="restore"] [type=file]')).not.toBeNull());
  listen(null);
  const field = must('[data-group="restore"] [type=file]');
  for (let times = 1; times <= 2; times += 1) {
    choose(field, file('balise.json', '{"format":"balise-backup",'));
    await waitFor(() => expect(timesHeard(/avant la fin/)).toBe(times));
  }
  choose(field, file('balise.json', '[]'));
  await waitFor(() => expect(timesHeard(/pas une sauvegarde/)).toBe(1));
  expect(plain(must('[data-group="restore"]').textContent)).not.toContain('avant la fin');
});
