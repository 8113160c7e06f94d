import { FILE_LIMIT_BYTES } from '../store/files/pdf.ts';
import type { CertificatePdf } from './result.ts';

/** `bytes`: the file exactly as it was given, to be kept beside what it says. */
export type CertificateFile =
  | (Extract<CertificatePdf, { kind: 'certificate' }> & { bytes: Uint8Array<ArrayBuffer> })
  | Extract<CertificatePdf, { kind: 'refused' }>;

/** Reads a file that a person dropped or chose. Its size is looked at before anything of it is read. */
export async function certificateFromFile(
  file: Pick<File, 'size' | 'arrayBuffer'>,
  read: (bytes: Uint8Array) => Promise<CertificatePdf>,
): Promise<CertificateFile> {
  if (file.size > FILE_LIMIT_BYTES) return { kind: 'refused', why: 'too-large' };
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // It was moved or deleted since, or it is a folder.
    return { kind: 'refused', why: 'not-read' };
  }
  const result = await read(bytes);
  return result.kind === 'certificate' ? { ...result, bytes } : result;
}
