/** The kept PDFs for our own pages: readable while the wallet is. */
import type { KeptFile } from '../../domain/certificate/certificate.ts';
import { openWallet } from '../../store/certificates/open-wallet.ts';
import { storedFiles } from '../../store/files/files.ts';
import { putDown, takeUp } from '../../store/files/kept-file.ts';
import { WALLET_KEY } from '../../store/keys.ts';
import { pageStore } from './page-store.ts';
import { now } from '../../time/clock.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Puts the bytes down, to be named by a certificate. @throws QuotaError */
export async function keepFile(bytes: Bytes): Promise<KeptFile> {
  // While nobody changes anything: a move to memory must not leave it behind.
  return pageStore.look(() => putDown(storedFiles, bytes, now()));
}

/**
 * The PDF of a certificate as it was given; null when it is not there, or locked. Asked for by the
 * certificate: its file may have moved since the page was drawn.
 */
export async function readFile(certificateId: string): Promise<Bytes | null> {
  return pageStore.look(async (change) => {
    await change.load([WALLET_KEY]);
    const wallet = openWallet(change.raw(WALLET_KEY));
    if (wallet.state !== 'ok') return null;
    const one = wallet.data.certificates.find(({ id }) => id === certificateId);
    return one?.file ? takeUp(storedFiles, one.file, change.codec) : null;
  });
}
