/** PDFs written by hand, part by part, so that any part can be wrong. */
import { deflateSync } from 'node:zlib';
import { pdfOf } from '../certificate-pdf/objects.ts';

export type File = Uint8Array<ArrayBuffer>;

export const bytesOf = (text: string): File => new Uint8Array(Buffer.from(text, 'latin1'));

export const deflated = (content: string | Uint8Array): string =>
  deflateSync(typeof content === 'string' ? Buffer.from(content, 'latin1') : content, {
    level: 9,
  }).toString('latin1');

/** A stream whose bytes are `data` as they are. @param head what its dictionary says beside */
export const rawStream = (data: string, head: string): string =>
  `<< ${head} /Length ${data.length} >>\nstream\n${data}\nendstream`;

export const flateStream = (content: string | Uint8Array, head = ''): string =>
  rawStream(deflated(content), `${head} /Filter /FlateDecode`);

interface Page {
  /** Of the page's dictionary. */
  contents?: string;
  resources?: string;
  box?: string;
  more?: string;
}

/** One page; `others` are the objects from 4 on. */
export function onePage(page: Page, others: readonly string[]): File {
  const { contents = '4 0 R', resources = '', box = '[0 0 595 842]', more = '' } = page;
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Contents ${contents} /Resources << ${resources} >> ${more} >>`,
    ...others,
  ]);
}

export const hex = (text: string): string => `${Buffer.from(text, 'latin1').toString('hex')}>`;

export function base85(text: string): string {
  const bytes = Buffer.from(text, 'latin1');
  let out = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const part = bytes.subarray(at, at + 4);
    let value = Buffer.concat([part, Buffer.alloc(4 - part.length)]).readUInt32BE();
    const digits: string[] = [];
    for (let rank = 0; rank < 5; rank += 1) {
      digits.unshift(String.fromCharCode(33 + (value % 85)));
      value = Math.floor(value / 85);
    }
    out +=
      value === 0 && part.length === 4 && digits.join('') === '!!!!!'
        ? 'z'
        : digits.slice(0, part.length + 1).join('');
  }
  return `${out}~>`;
}

/** What anybody can do again: the same seed, the same numbers. */
export function randomly(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
