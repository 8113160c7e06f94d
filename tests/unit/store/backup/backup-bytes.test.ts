import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOfBackup, type FileText } from '../../../../lib/backup/backup-bytes.ts';
import { backupText, readBackup, type ReadBackup } from '../../../../lib/backup/backup-file.ts';
import { contents } from '../../../support/records/contents.ts';

const HEAD = { exportedAt: '2026-11-25T15:00:00.000Z', appVersion: '1.0.0' };

const [sample] = fc.sample(
  contents.filter(({ accounts }) => Object.keys(accounts).length > 0),
  { numRuns: 1, seed: 7 },
);
if (!sample) throw new Error('no contents were made');

const plain = await backupText(sample, HEAD, null);
const sealed = await backupText(sample, HEAD, 'une phrase que je retiens', 1000);

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
const utf16 = (text: string, first: readonly number[] = []) =>
  Uint8Array.from([
    ...first,
    ...Array.from(text, (letter) => letter.charCodeAt(0)).flatMap((code) => [
      code & 255,
      code >> 8,
    ]),
  ]);

/** As the wallet reads a file: the bytes first, then what is in them. */
async function readFile(bytes: Uint8Array<ArrayBuffer>): Promise<FileText | ReadBackup> {
  const file = textOfBackup(bytes);
  return file.ok ? readBackup(file.text, null) : file;
}

async function refusalOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const read = await readFile(bytes);
  return 'reason' in read ? read.reason : null;
}

test('the file as it was made opens, with a byte order mark and other line ends too', async () => {
  for (const text of [plain, `\uFEFF${plain}`, `\r\n${plain}\r\n`, `${plain}\0\0\0`]) {
    expect(await readFile(utf8(text))).toMatchObject({ state: 'ok' });
  }
});

describe.each([
  ['Latin-1', latin1(plain), 'encoding'],
  ['UTF-16 with its mark', utf16(plain, [0xff, 0xfe]), 'encoding'],
  ['UTF-16 without a mark', utf16(plain), 'encoding'],
  [
    'Latin-1 read as UTF-8, and saved',
    utf8(new TextDecoder('latin1').decode(utf8(plain))),
    'encoding',
  ],
  ['letters that were lost', utf8(new TextDecoder().decode(latin1(plain))), 'encoding'],
  ['letters that became question marks', utf8(plain.replace(/[^\0-\x7F]/gu, '?')), 'encoding'],
  ['a ZIP', Uint8Array.from([0x50, 0x4b, 3, 4, ...utf8(plain)]), 'archive'],
  ['a ZIP in volumes', Uint8Array.from([0x50, 0x4b, 7, 8, 0x50, 0x4b, 3, 4]), 'archive'],
  ['a tar', utf8(`sauvegarde.json${'\0'.repeat(242)}ustar\0${'0'.repeat(249)}${plain}`), 'archive'],
  ['a gzip', Uint8Array.from([0x1f, 0x8b, 8, 0]), 'archive'],
  ['a 7z', Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), 'archive'],
  ['an xz', Uint8Array.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]), 'archive'],
  ['a bzip2', utf8('BZh91AY&SY'), 'archive'],
  ['a Zstandard', Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, 0xff]), 'archive'],
  [
    'UTF-32',
    Uint8Array.from([...plain].flatMap((one) => [one.charCodeAt(0) & 255, 0, 0, 0])),
    'encoding',
  ],
  ['quotation marks of a word processor', utf8(plain.replaceAll('"', '”')), 'altered'],
  ['a PDF under another name', utf8('%PDF-1.7\n'), 'pdf'],
  ['half of the file', utf8(plain.slice(0, plain.length / 2)), 'cut'],
  ['half of a sealed file', utf8(sealed.slice(0, sealed.length / 2)), 'cut'],
  [
    'half of the file, and zeros for the rest',
    utf8(plain.slice(0, plain.length / 2).padEnd(plain.length, '\0')),
    'cut',
  ],
  ['zeros alone', new Uint8Array(4096), 'not-a-backup'],
  ['text with the lines of a mailer', utf8(`> ${plain.replace(/.{70}/gu, '$&=\n> ')}`), 'altered'],
  ['a whole message', utf8(`From: moi\nSubject: =?utf-8?q?x?=\n\n${plain}\n`), 'altered'],
  ['base64, as an attachment saved as text', utf8(toBase64(plain)), 'altered'],
  ['a page of the web', utf8('<!doctype html><p>Connexion</p>'), 'not-a-backup'],
  ['another JSON', utf8('{"salut":1}'), 'not-a-backup'],
  ['nothing', utf8(''), 'not-a-backup'],
] as const)('%s', (_what, bytes, reason) => {
  test(`is refused as « ${reason} »`, async () => {
    expect(await refusalOf(bytes)).toBe(reason);
  });
});

function toBase64(text: string): string {
  return btoa(String.fromCharCode(...utf8(text))).replace(/.{76}/g, '$&\r\n');
}

test('cut anywhere, a backup is never read as one', async () => {
  const bytes = utf8(plain);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (length) => {
      expect(await refusalOf(bytes.slice(0, length))).not.toBeNull();
    }),
    { numRuns: 100 },
  );
});

test.each(['+099999-01-01T00:00:00.000Z', '1970-01-01', '9999-12-31T23:59:59.999Z', 'hier'])(
  'of a backup made « %s » the date is not known, the rest is',
  async (exportedAt) => {
    const read = await readBackup(await backupText(sample, { ...HEAD, exportedAt }, null), null);
    expect(read).toMatchObject({ state: 'ok', exportedAt: null });
  },
);

describe('a backup that was written to do harm', () => {
  interface File {
    data: { records: Record<string, { data: unknown }>; files: object };
  }
  const changed = async (work: (file: File) => void) => {
    const file = JSON.parse(plain) as File;
    work(file);
    return readBackup(JSON.stringify(file), null);
  };
  const accountIn = ({ data }: File) =>
    Object.entries(data.records).find(([key]) => key.startsWith('account:'))?.[1].data as Record<
      string,
      unknown
    >;

  test.each([
    ['a moment after 2200', { readAt: Date.UTC(2200, 0) }],
    ['a number beyond all', { readAt: 1e300 }],
    ['lists within lists', { more: JSON.parse(`${'['.repeat(50)}${']'.repeat(50)}`) as unknown }],
  ])('loses a record with %s, and says so', async (_, wrong) => {
    const whole = await readBackup(plain, null);
    const read = await changed((file) => Object.assign(accountIn(file), wrong));
    if (whole.state !== 'ok' || read.state !== 'ok') throw new Error('not read');
    expect(read.unreadable).toBe(whole.unreadable + 1);
    expect(Object.keys(read.contents.accounts)).toHaveLength(
      Object.keys(whole.contents.accounts).length - 1,
    );
  });

  test('of a day that is far beyond only its certificate goes', async () => {
    const read = await changed(({ data }) => {
      const list = (data.records.wallet?.data ?? []) as object[];
      data.records.wallet = { v: 1, data: [...list, { deletedAt: 1, day: '9997-01-01' }] } as never;
    });
    const whole = await readBackup(plain, null);
    if (whole.state !== 'ok' || read.state !== 'ok') throw new Error('not read');
    expect(read.unreadable).toBe(whole.unreadable + 1);
    expect(read.contents.certificates).toEqual(whole.contents.certificates);
  });

  test('with more parts than any has is refused', async () => {
    const read = await changed(({ data }) => {
      for (let rank = 0; rank < 3000; rank += 1) data.records[`account:${rank}`] = { data: null };
    });
    expect(read).toEqual({ state: 'refused', reason: 'too-large' });
  });
});
