/** The kept PDFs for our own pages: readable while the wallet is, sealed when it has a lock. */
import type { KeptFile } from '../../domain/certificate/certificate.ts';
import { storedFiles } from '../../store/files/files.ts';
import { pageStore } from './page-store.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Puts the bytes down, to be named by a certificate. @throws QuotaError, or when nothing can be sealed */
export async function keepFile(bytes: Bytes): Promise<KeptFile> {
  const file = { id: crypto.randomUUID(), size: bytes.length, keptAt: Date.now() };
  // While nobody changes anything: a lock put on, or a move to memory, must not leave it behind.
  await pageStore.look(async ({ codec }) =>
    storedFiles.keep(file.id, { bytes: await codec.encodeFile(bytes), keptAt: file.keptAt }),
  );
  return file;
}

/** The bytes as they were given; null when they are not there, or locked. */
export async function readFile(id: string): Promise<Bytes | null> {
  return pageStore.look(async ({ codec }) => {
    const file = await storedFiles.read(id);
    return file && codec.decodeFile(file.bytes);
  });
}
