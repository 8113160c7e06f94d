/** An encrypted file that anybody may read, written again in plain: so it can be counted like others. */
import { PDFDocument } from '@cantoo/pdf-lib';

/** @returns null when it needs a password, or cannot be opened. */
export async function decrypted(bytes: Uint8Array): Promise<Uint8Array | null> {
  try {
    const document = await PDFDocument.load(bytes, { password: '', updateMetadata: false });
    return await document.save({ useObjectStreams: false, addDefaultPage: false });
  } catch {
    return null;
  }
}
