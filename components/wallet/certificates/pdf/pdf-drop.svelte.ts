import { tick } from 'svelte';
import type { CertificateFile } from '../../../../lib/certificate-pdf/certificate-from-file.ts';
import { keepPdf } from '../../../../lib/app/actions/certificates.ts';
import type { Refusal } from '../../../../lib/app/refusal.ts';

export type ReadFile = Extract<CertificateFile, { kind: 'certificate' }>;
export type RefusedFile = Extract<CertificateFile, { kind: 'refused' }>;

/** What happens to a PDF from the moment it is given until it is kept, or not. */
export type DropStep =
  | { at: 'waiting'; hasKept: boolean }
  | { at: 'several' }
  | { at: 'reading' }
  | { at: 'refused'; file: RefusedFile }
  | { at: 'read'; file: ReadFile; failure: Refusal | null }
  | { at: 'keeping'; file: ReadFile };

export class PdfDrop {
  step: DropStep = $state.raw({ at: 'waiting', hasKept: false });
  #reading = new AbortController();

  /** Reads what was given; while one is being read or kept, another is not taken. */
  async take(files: readonly File[]): Promise<void> {
    const [file, ...others] = files;
    if (!file || this.isBusy) return;
    if (others.length > 0) {
      // Said once more where it is said already: a screen reader hears what changes.
      this.step = { at: 'waiting', hasKept: false };
      await tick();
      this.step = { at: 'several' };
      return;
    }
    this.step = { at: 'reading' };
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    const result = await read(file, signal);
    if (signal.aborted) return;
    this.step =
      result.kind === 'certificate'
        ? { at: 'read', file: result, failure: null }
        : { at: 'refused', file: result };
  }

  /** Answers with the certificate once it is kept. */
  async keep(): Promise<string | null> {
    if (this.step.at !== 'read') return null;
    const { file } = this.step;
    this.step = { at: 'keeping', file };
    const kept = await keepPdf(file.facts, file.bytes);
    this.step = kept.ok
      ? { at: 'waiting', hasKept: true }
      : { at: 'read', file, failure: kept.reason };
    return kept.ok ? kept.value : null;
  }

  /** Reading is not waited for any more: nothing was kept. */
  stop(): void {
    if (this.step.at !== 'reading') return;
    this.#reading.abort();
    this.step = { at: 'waiting', hasKept: false };
  }

  letGo(): void {
    if (!this.isBusy) this.step = { at: 'waiting', hasKept: false };
  }

  get isBusy(): boolean {
    return this.step.at === 'reading' || this.step.at === 'keeping';
  }
}

/** What reads PDFs is loaded when the first one is given. */
async function read(file: File, signal: AbortSignal): Promise<CertificateFile> {
  try {
    const { certificateFromFile } =
      await import('../../../../lib/certificate-pdf/certificate-from-file.ts');
    const { readPdf } = await import('../../../../lib/app/threads/pdf.ts');
    return await certificateFromFile(file, (bytes) => readPdf(bytes, signal));
  } catch {
    return { kind: 'refused', why: 'not-read' };
  }
}
