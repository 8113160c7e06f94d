import { factsOf, type Certificate } from '../../../lib/domain/certificate/certificate.ts';
import { fileName } from '../../../lib/exports/file-name.ts';
import { readFile } from '../../../lib/app/actions/files.ts';
import { saveFile } from './save-file.ts';

/** The official PDF alone, byte for byte as it was kept. */
export class OfficialPdf {
  /** The wallet names a file that is not there. */
  isGone = $state(false);

  async save(certificate: Certificate): Promise<void> {
    const bytes = await readFile(certificate.id).catch(() => null);
    this.isGone = bytes === null;
    if (!bytes) return;
    saveFile(bytes, fileName('official', factsOf(certificate).facts), 'application/pdf');
  }
}
