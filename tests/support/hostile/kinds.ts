/** PDFs made to hang, to fill the memory, or to break whoever reads them. */
import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import { pdfOf } from '../certificate-pdf/objects.ts';
import { LINA } from '../certificate-pdf/printed.ts';
import { v3Certificate } from '../certificate-pdf/v3.ts';
import {
  base85,
  bytesOf,
  deflated,
  flateStream,
  hex,
  onePage,
  randomly,
  rawStream,
  type File,
} from './pdf-parts.ts';

/** @param rank of the file in its kind, from 0: the greater, the worse */
type Maker = (rank: number) => File | Promise<File>;

const MB = 1024 * 1024;

const zeros = (bytes: number) => Buffer.alloc(bytes, 0x20);

const FONT_OF = (others: string) =>
  `<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [6 0 R] ${others} >>`;

const WRITES = 'BT /F1 12 Tf 10 10 Td <0041004200430044> Tj ET';

/** A page that writes with a font whose parts are told. */
function withFont(parts: {
  map?: string;
  widths?: string;
  file?: Uint8Array;
  font?: string;
}): File {
  const { map = '', widths = '', file, font } = parts;
  return onePage({ resources: '/Font << /F1 5 0 R >>' }, [
    flateStream(WRITES),
    font ?? FONT_OF('/ToUnicode 7 0 R'),
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 8 0 R ${widths} >>`,
    flateStream(map),
    `<< /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 ${file ? '/FontFile2 9 0 R' : ''} >>`,
    flateStream(file ?? ''),
  ]);
}

/** A font file of one table, « cmap », whose groups hold `codes` each. */
function fontWithGroups(groups: number, codes: number): Uint8Array {
  const table = Buffer.alloc(12 + 16 + groups * 12);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(3, 4);
  table.writeUInt16BE(10, 6);
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(16 + groups * 12, 16);
  table.writeUInt32BE(groups, 24);
  for (let group = 0; group < groups; group += 1) {
    table.writeUInt32BE(0, 28 + group * 12);
    table.writeUInt32BE(codes, 32 + group * 12);
  }
  const head = Buffer.alloc(28);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(1, 4);
  head.write('cmap', 12);
  head.writeUInt32BE(28, 20);
  head.writeUInt32BE(table.length, 24);
  return Buffer.concat([head, table]);
}

const mapOf = (ranges: string) =>
  `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1 beginbfrange ${ranges} endbfrange endcmap`;

function jpegOf(width: number, height: number): string {
  const frame = Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 7);
  frame.writeUInt16BE(width, 9);
  return (
    frame.toString('latin1') + '\xff\xda\0\x08\x01\x01\0\0\x3f\0' + '\0'.repeat(100) + '\xff\xd9'
  );
}

const image = (head: string, data: string) =>
  rawStream(data, `/Type /XObject /Subtype /Image ${head}`);

/** pdfkit encrypts what it draws, and whoever opens the file may read it. */
async function encryptedPage(
  content: Buffer,
  version: '1.3' | '1.4' | '1.7' | '1.7ext3',
): Promise<File> {
  const sheet = new PDFDocument({ pdfVersion: version, ownerPassword: 'theirs' });
  const parts: Uint8Array[] = [];
  sheet.on('data', (part: Uint8Array) => parts.push(part));
  const ended = new Promise((resolve) => sheet.once('end', resolve));
  (sheet as unknown as { page: { write: (part: Buffer) => void } }).page.write(content);
  sheet.end();
  await ended;
  return new Uint8Array(Buffer.concat(parts));
}

/** RC4 of 40 bits by hand, with the empty password: streams of objects that nobody can count. */
function encryptedObjects(size: number): File {
  const id = Buffer.alloc(16, 7);
  const padding = Buffer.from(
    '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a',
    'hex',
  );
  const owner = Buffer.alloc(32, 3);
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(-4);
  const key = createHash('md5')
    .update(Buffer.concat([padding, owner, permissions, id]))
    .digest()
    .subarray(0, 5);
  const user = rc4(key, padding);
  const own = createHash('md5')
    .update(Buffer.concat([key, Buffer.from([4, 0, 0, 0, 0])]))
    .digest();
  const hidden = rc4(own.subarray(0, 10), Buffer.from(deflated(zeros(size)), 'latin1'));
  return pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>',
      rawStream(hidden.toString('latin1'), '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode'),
      `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> /P -4 >>`,
    ],
    `/Encrypt 5 0 R /ID [<${id.toString('hex')}> <${id.toString('hex')}>]`,
  );
}

function rc4(key: Buffer, data: Buffer): Buffer {
  const box = Array.from({ length: 256 }, (_, at) => at);
  let j = 0;
  for (let i = 0; i < 256; i += 1) {
    j = (j + (box[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    [box[i], box[j]] = [box[j] ?? 0, box[i] ?? 0];
  }
  let i = (j = 0);
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255;
      j = (j + (box[i] ?? 0)) & 255;
      [box[i], box[j]] = [box[j] ?? 0, box[i] ?? 0];
      return byte ^ (box[((box[i] ?? 0) + (box[j] ?? 0)) & 255] ?? 0);
    }),
  );
}

const nested = (open: string, close: string, depth: number) =>
  `${open.repeat(depth)}${close.repeat(depth)}`;

export const KINDS: Readonly<Record<string, Maker>> = {
  'a bomb': (rank) => onePage({}, [flateStream(zeros((4 + rank * 20) * MB))]),
  'a bomb in a bomb': (rank) =>
    onePage({}, [
      rawStream(
        deflated(Buffer.from(deflated(zeros((10 + rank * 12) * MB)), 'latin1')),
        '/Filter [/FlateDecode /FlateDecode]',
      ),
    ]),
  'a bomb behind letters': (rank) => {
    const bomb = deflated(zeros((10 + rank * 12) * MB));
    return onePage({}, [
      rank % 2 === 0
        ? rawStream(hex(bomb), '/Filter [/ASCIIHexDecode /Fl]')
        : rawStream(base85(bomb), '/F#69lter [/A85 /Flate#44ecode]'),
    ]);
  },
  'a bomb whose filter is elsewhere': (rank) =>
    onePage({}, [
      rawStream(
        deflated(zeros((10 + rank * 10) * MB)),
        rank % 2 === 0 ? '/Filter 5 0 R' : '/Filter [5 0 R]',
      ),
      '/FlateDecode',
    ]),
  'a bomb that breaks off': (rank) => {
    const bomb = deflated(zeros((10 + rank * 12) * MB));
    return onePage({}, [rawStream(`${bomb.slice(0, -20)}????????`, '/Filter /FlateDecode')]);
  },
  'runs and codes': (rank) =>
    onePage({}, [
      rank % 2 === 0
        ? rawStream('\x81 '.repeat(MB * (1 + (rank % 5))), '/Filter /RunLengthDecode')
        : rawStream('\x80\x0b\x60'.repeat(20_000 * (1 + rank)), '/Filter /LZWDecode'),
    ]),
  'rows without end': (rank) =>
    onePage({}, [
      flateStream(
        'x',
        `/DecodeParms << /Predictor 12 /Columns ${10 ** (5 + (rank % 5))} /Colors ${1 + rank} >>`,
      ),
    ]),
  'one part again and again': (rank) =>
    onePage({ contents: `[${'4 0 R '.repeat(50 * (1 + rank))}]` }, [
      flateStream('0 g\n'.repeat(MB)),
    ]),
  'objects in a bomb': (rank) =>
    pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [] /Count 0 >>',
      flateStream(
        `1 0 ${'<< /A [1 2 3] >> '.repeat(100_000 * (1 + rank))}`,
        `/Type /ObjStm /N ${10 ** (1 + (rank % 9))} /First 4`,
      ),
    ]),
  'a table of nothing': (rank) => {
    const table = flateStream(
      zeros(rank * MB),
      `/Type /XRef /W [0 0 0] /Index [0 ${10 ** (3 + (rank % 8))}] /Size ${10 ** (3 + (rank % 8))} /Root 1 0 R`,
    );
    const body = `%PDF-1.5\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n`;
    return bytesOf(`${body}9 0 obj\n${table}\nendobj\nstartxref\n${body.length}\n%%EOF\n`);
  },
  'tables that lead to each other': (rank) => {
    const body = '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n';
    const table = (at: number) =>
      `xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 3 /Root 1 0 R /Prev ${at} /XRefStm ${at} >>\n`;
    const second = body.length + table(0).length + 1;
    return bytesOf(
      `${body}${table(second + (rank % 3))}\n${table(body.length)}startxref\n${body.length}\n%%EOF\n`,
    );
  },
  'pages that hold themselves': (rank) => {
    const length = 1 + rank;
    const ring = Array.from(
      { length },
      (_, at) =>
        `<< /Type /Pages /Kids [${2 + ((at + 1) % length)} 0 R] /Count ${10 ** (at % 9)} >>`,
    );
    return pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', ...ring]);
  },
  'pages without number': (rank) => {
    const count = 41 + rank * 1500;
    const kids = Array.from({ length: count }, (_, at) => `${3 + (rank % 2 === 0 ? at : 0)} 0 R`);
    return pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${count} >>`,
      ...kids.map(() => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>'),
    ]);
  },
  'lists in lists': (rank) => {
    const depth = 10 ** (2 + (rank % 5));
    const list = rank % 2 === 0 ? nested('[', ']', depth) : nested('<< /A ', ' >>', depth);
    return onePage({ more: rank % 3 === 0 ? `/Extra ${list}` : '' }, [flateStream(`${list} Tj`)]);
  },
  'drawings that draw themselves': (rank) => {
    const forms = Array.from({ length: 4 + rank }, (_, at) => {
      const next = at === 3 + rank ? (rank % 2 === 0 ? 4 : 5) : at + 5;
      return flateStream(
        'BT /F1 9 Tf (a) Tj ET /X Do '.repeat(10),
        `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> /XObject << /X ${next} 0 R >> >>`,
      );
    });
    return onePage({ resources: '/XObject << /X 5 0 R >>' }, [
      flateStream('/X Do '.repeat(20)),
      ...forms,
    ]);
  },
  'words without end': (rank) =>
    onePage(
      { resources: '/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>' },
      [
        flateStream(
          `BT /F1 12 Tf 10 10 Td\n${'(certification) Tj 0 12 Td\n'.repeat(40_000 * (1 + rank))}ET`,
        ),
      ],
    ),
  'a slow drawing': (rank) =>
    onePage({ contents: rank % 2 === 0 ? '4 0 R' : '[4 0 R 4 0 R]' }, [
      flateStream(
        ['0 g\n', 'q Q\n', '1 0 0 1 0 0 cm\n', '/a gs '][rank % 4]?.repeat(MB * 1.9) ?? '',
      ),
    ]),
  'a page as large as a town': (rank) =>
    onePage(
      { box: `[0 0 ${10 ** (2 + (rank % 9))} 1e${rank}]`, more: `/UserUnit ${rank * 1000 + 1}` },
      [flateStream('0 0 100000 100000 re f')],
    ),
  'a font of all letters': (rank) =>
    withFont({
      map: mapOf(
        `<00000000> <${(16 ** (3 + (rank % 5)) * (1 + (rank % 15))).toString(16).slice(0, 8).padStart(8, '0')}> <0041>`,
      ),
    }),
  'a font of many ranges': (rank) =>
    withFont({ map: mapOf('<00000000> <0000ffff> <0041>\n'.repeat(10 * (1 + rank * 40))) }),
  'widths without end': (rank) =>
    withFont({
      map: mapOf('<0000> <0001> <0041>'),
      widths: `/W [0 ${10 ** (4 + (rank % 7))} 500]`,
    }),
  'a font file of groups': (rank) =>
    withFont({
      map: mapOf('<0000> <0001> <0041>'),
      file: fontWithGroups(1 + rank, 2 ** (8 + rank)),
    }),
  'a font that is noise': (rank) => {
    const next = randomly(rank + 1);
    const noise = Buffer.from(Array.from({ length: 20_000 }, () => next(256)));
    noise.writeUInt32BE([0x00010000, 0x4f54544f, 0x80010000, 0x01000404][rank % 4] ?? 0, 0);
    return withFont({ map: mapOf('<0000> <0001> <0041>'), file: noise });
  },
  'a picture as large as a town': (rank) => {
    const side = 2 ** (8 + (rank % 17));
    const jpeg = jpegOf(Math.min(side, 65_535), 65_535);
    const kinds = [
      image(
        `/Width ${side} /Height ${side} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`,
        jpeg,
      ),
      image(
        `/Width ${side} /Height ${side} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode`,
        deflated(zeros(MB)),
      ),
      image(
        `/Width ${side} /Height ${side} /ImageMask true /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns ${side} /Rows ${side} >>`,
        '\0'.repeat(999),
      ),
      image(
        `/Width ${side} /Height ${side} /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /JBIG2Decode`,
        '\0\0\0\0\x30\0\x01\0\0\0\x13\x7f\xff\xff\xff\x7f\xff\xff\xff\0\0\0\0\0\0\0\0\0\0\0',
      ),
      rawStream(jpeg, '/Filter /DCTDecode'),
    ];
    return onePage(
      { resources: '/XObject << /X 4 0 R >>', contents: rank % 5 === 4 ? '4 0 R' : '5 0 R' },
      [kinds[rank % 5] ?? '', flateStream('/X Do '.repeat(100))],
    );
  },
  'an encrypted bomb': (rank) =>
    encryptedPage(
      zeros((8 + rank * 16) * MB),
      (['1.3', '1.4', '1.7', '1.7ext3'] as const)[rank % 4] ?? '1.3',
    ),
  'encrypted objects': (rank) => encryptedObjects((1 + rank * 8) * MB),
  'a real one with noise in it': async (rank) => {
    const next = randomly(rank + 7);
    const file = await v3Certificate({ ...LINA, code: `P-BCDF2${346 + rank}` });
    for (let times = 0; times < 5 * (1 + rank); times += 1) file[next(file.length)] = next(256);
    return file;
  },
  'a real one, cut': async (rank) => {
    const file = await v3Certificate(LINA);
    return file.slice(0, Math.floor((file.length * (rank + 1)) / 27));
  },
};

/** Of 28 kinds: 504 in all. */
export const FILES_OF_A_KIND = 18;
