import { beforeEach, expect, test, vi } from 'vitest';
import { keepFileRead } from '../../../lib/app/actions/certificates.ts';
import { readFile } from '../../../lib/app/actions/files.ts';
import { readUnread } from '../../../lib/app/actions/unread-pdfs.ts';
import { readPdf } from '../../../lib/app/threads/pdf.ts';
import { certificate, DETAIL } from '../../support/records/certificates.ts';
import { plain, showWallet, stateOf } from './wallet-page.ts';

vi.mock('../../../lib/app/actions/certificates.ts');
vi.mock('../../../lib/app/actions/files.ts');
vi.mock('../../../lib/app/threads/pdf.ts');

const BYTES = new Uint8Array([1]);

/** @param file a name of its own for each test: a file is tried once in a page */
const withUnread = (file: string, id = 'one') =>
  certificate({}, { id, file: { id: file, size: 1, keptAt: 9e12 } });

beforeEach(() => {
  vi.resetAllMocks();
  vi.mocked(readFile).mockResolvedValue(BYTES);
  vi.mocked(keepFileRead).mockResolvedValue({ ok: true, value: undefined });
  vi.mocked(readPdf).mockResolvedValue({ kind: 'certificate', facts: DETAIL });
});

test('each is read once, one after the other, and what it says is kept', async () => {
  const certificates = [withUnread('a1', 'one'), withUnread('a2', 'two'), certificate()];
  const reading: (string | null)[] = [];
  await Promise.all([
    readUnread(certificates, (id) => reading.push(id)),
    readUnread(certificates, (id) => reading.push(id)),
  ]);
  expect(reading).toEqual(['one', 'two', null]);
  expect(vi.mocked(keepFileRead).mock.calls).toEqual([
    [{ id: 'one', file: 'a1' }, DETAIL],
    [{ id: 'two', file: 'a2' }, DETAIL],
  ]);
});

test('one that is no certificate is noted; one that nobody could look at waits', async () => {
  vi.mocked(readPdf)
    .mockResolvedValueOnce({ kind: 'refused', why: 'no-text' })
    .mockResolvedValueOnce({ kind: 'refused', why: 'not-read' });
  vi.mocked(readFile).mockResolvedValueOnce(BYTES).mockResolvedValueOnce(BYTES);
  vi.mocked(readFile).mockResolvedValueOnce(null).mockRejectedValueOnce(new Error('locked'));
  const files = ['b1', 'b2', 'b3', 'b4'].map((file) => withUnread(file, file));
  await readUnread(files, () => undefined);
  expect(vi.mocked(keepFileRead).mock.calls).toEqual([[{ id: 'b1', file: 'b1' }, null]]);
});

test('until then the card says so, and afterwards what came of it', () => {
  const said = (more: Parameters<typeof certificate>[1], reading: string | null = null) => {
    const state = stateOf({ certificates: [certificate({}, more)] });
    state.reading = reading;
    const { one, container } = showWallet(state);
    const text = plain(one('.pdf')?.textContent);
    container.remove();
    return text;
  };
  const file = { id: 'c', size: 1, keptAt: 9e12 };
  expect(said({ file })).toBe('PDF rangé, pas encore lu.');
  expect(said({ file }, 'one')).toBe('PDF rangé, pas encore lu : lecture en cours…');
  expect(said({ file: { ...file, reading: 'told' } })).toBe('');
  expect(said({ file: { ...file, reading: 'unreadable' } })).toContain('n’a pas su le lire');
  expect(said({ file: { ...file, reading: 'other-code' } })).toContain('ne porte pas le code');
  expect(said({ file: null })).toContain('Il ne manque que le PDF');
});
