/**
 * The fonts of the PDF, loaded with the code that makes it. As data in a module: a page of ours may
 * fetch nothing. Noto Sans, SIL Open Font License (lib/build/notices.ts).
 */
import strong from '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff?inline';
import plain from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?inline';
import extended from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?inline';
import vietnamese from '@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff?inline';
import { fromBase64 } from '../../../crypto/base64.ts';
import { byFace, type FaceName } from './faces.ts';
import { trueTypeFromWoff } from './woff.ts';

const WOFF: Readonly<Record<FaceName, string>> = { plain, strong, extended, vietnamese };

export type FontFiles = Readonly<Record<FaceName, Uint8Array>>;

export async function loadFonts(): Promise<FontFiles> {
  const loading = byFace((face) => trueTypeFromWoff(bytesOf(WOFF[face])));
  return {
    plain: await loading.plain,
    strong: await loading.strong,
    extended: await loading.extended,
    vietnamese: await loading.vietnamese,
  };
}

/** @param address a `data:` address in base64, of our own build */
function bytesOf(address: string): Uint8Array {
  const bytes = fromBase64(address.slice(address.indexOf(',') + 1));
  if (!bytes) throw new Error('a font of the build is no base64');
  return bytes;
}
