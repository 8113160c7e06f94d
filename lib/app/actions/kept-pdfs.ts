/** The PDFs that were downloaded on Pix: kept as they came, and read where a thread can be had. */
import { factsOf, isPdfUnread, type Certificate } from '../../domain/certificate/certificate.ts';
import type { CertificateFacts } from '../../domain/certificate/facts.ts';
import { told } from '../../domain/certificate/merge.ts';
import { changeKept } from './act.ts';
import { changeCertificates } from './certificates.ts';
import { readFile } from './files.ts';

/** Files that this page has looked at: one that tells nothing is not read again and again. */
const looked = new Set<string>();

/**
 * Reads those of which no page of Pix told the day of delivery here, one after the other. One that
 * cannot be read stays as it is, and so does one that says another code.
 */
export async function readKeptPdfs(certificates: readonly Certificate[]): Promise<void> {
  for (const { id, file } of certificates.filter(isPdfUnread)) {
    if (!file || looked.has(file.id)) continue;
    looked.add(file.id);
    const bytes = await readFile(id).catch(() => null);
    if (!bytes) continue;
    const { readPdf } = await import('../threads/pdf.ts');
    const read = await readPdf(bytes);
    if (read.kind === 'certificate') await keep(id, file.id, read.facts);
  }
}

function keep(id: string, fileId: string, facts: CertificateFacts) {
  return changeKept((change, state) =>
    changeCertificates(change, state, (wallet) =>
      wallet.map((one) => {
        const { code } = factsOf(one).facts;
        const isOfIt = code === null || code === facts.code;
        if (one.id !== id || one.file?.id !== fileId || !isPdfUnread(one) || !isOfIt) return one;
        return told(one, { source: 'pdf', facts, seenAt: one.file.keptAt, account: null });
      }),
    ),
  );
}
