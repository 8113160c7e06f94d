/** What a person does with their certificates. */
import { acknowledged, snoozed, withSaidOf } from '../../domain/certificate/alerts.ts';
import {
  isMark,
  type Certificate,
  type KeptFile,
  type PdfChoice,
  type SchoolClass,
} from '../../domain/certificate/certificate.ts';
import type { CertificateFacts } from '../../domain/certificate/facts.ts';
import {
  told,
  withFile,
  withFileRead,
  withTold,
  type Telling,
} from '../../domain/certificate/merge/merge.ts';
import type { CertificateWatch } from '../../domain/certificate/watch.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { changeWallet, changeWatch, loadWatches } from '../../store/certificates/wallet.ts';
import { UNDO_LOCK } from '../../store/area/area.ts';
import type { Change } from '../../store/change.ts';
import { noteLostRecord, type State } from '../../store/state.ts';
import { askWorker } from '../messages/send.ts';
import { changeKept, outcomeOf, type Outcome } from './act.ts';
import { pageStore } from './page-store.ts';
import { keepFile } from './files.ts';

interface Kept {
  /** Of this certificate; null: of whichever it turns out to be, or a new one. */
  id: string | null;
  /** Who tells it. */
  source: 'pdf' | 'typed';
  facts: CertificateFacts;
  /** The PDF, whose bytes are among the kept files already. */
  file: KeptFile | null;
}

/** Keeps what a PDF or a person told; answers in which certificate. */
export function keepCertificate({ id, source, facts, file }: Kept): Promise<Outcome<string>> {
  return changeKept(async (change, state, { now }) => {
    const telling: Telling = { source, facts, seenAt: now, account: null };
    let keptIn = '';
    await changeCertificates(change, state, (wallet) => {
      const kept = withTelling(wallet, id, telling);
      keptIn = kept.id;
      return file ? changed(kept.wallet, keptIn, (one) => withFile(one, file)) : kept.wallet;
    });
    return keptIn;
  });
}

/** Keeps an official PDF with what it tells; answers in which certificate. */
export async function keepPdf(
  facts: CertificateFacts,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Outcome<string>> {
  const file = await outcomeOf(() => keepFile(bytes));
  if (!file.ok) return file;
  return keepCertificate({ id: null, source: 'pdf', facts, file: file.value });
}

/** Keeps what became of reading the PDF of a certificate. @param facts null: it is none */
export function keepFileRead(
  certificate: { id: string; file: string },
  facts: CertificateFacts | null,
): Promise<Outcome> {
  return changeKept((change, state, { now }) =>
    changeCertificates(change, state, (wallet) => withFileRead(wallet, certificate, facts, now)),
  );
}

/** Can be undone until the page is closed, or a day later. */
export function deleteCertificate(id: string): Promise<Outcome> {
  return changeCertificate(id, (one, now) => ({ ...one, deletedAt: now }));
}

let isUndoOpen = false;

/** A deletion can be undone in this page, for as long as it is open. */
export function openUndo(): void {
  if (isUndoOpen) return;
  isUndoOpen = true;
  void navigator.locks.request(UNDO_LOCK, { mode: 'shared' }, () => new Promise(() => undefined));
  window.addEventListener('pagehide', () => void askWorker({ type: 'undo-closed' }));
}

export function restoreCertificate(id: string): Promise<Outcome> {
  return changeCertificate(id, (one) => (isMark(one) ? one : { ...one, deletedAt: null }));
}

/** @param schoolClass in which the exam was sat; null: not said */
export function setSchoolClass(id: string, schoolClass: SchoolClass | null): Promise<Outcome> {
  return changeCertificate(id, (one) => ({ ...one, schoolClass }));
}

/** What went into the PDF for Parcoursup is proposed the next time. */
export function setPdfChoice(id: string, pdfChoice: PdfChoice): Promise<Outcome> {
  // Nothing of it shows in the toolbar: the file that is waited for waits for no worker.
  return outcomeOf(async () => {
    await pageStore.change((change, state) =>
      changeCertificates(change, state, (wallet) =>
        changed(wallet, id, (one) => ({ ...one, pdfChoice })),
      ),
    );
  });
}

/** « Seen »: quiet until the next alert day. */
export function acknowledge(id: string): Promise<Outcome> {
  return changeAlerts(id, acknowledged);
}

/** « Later »: said again in some days. */
export function snooze(id: string): Promise<Outcome> {
  return changeAlerts(id, snoozed);
}

/** What was put off is said again now. */
export function wakeAlert(id: string): Promise<Outcome> {
  return changeAlerts(id, (watch) => ({ ...watch, snoozedUntil: null }));
}

/** What was said of the alerts of a certificate is as it was before. */
export function restoreWatch(before: CertificateWatch): Promise<Outcome> {
  return changeAlerts(before.id, (watch) => withSaidOf(watch, before));
}

export function setAlertsStopped(id: string, isStopped: boolean): Promise<Outcome> {
  return changeAlerts(id, (watch) => ({ ...watch, isStopped }));
}

function changeCertificate(
  id: string,
  work: (certificate: Certificate, now: number) => Certificate,
): Promise<Outcome> {
  return changeKept((change, state, { now }) =>
    changeCertificates(change, state, (wallet) => changed(wallet, id, (one) => work(one, now))),
  );
}

function changeAlerts(
  id: string,
  work: (
    watch: CertificateWatch,
    today: PlainDate,
    alertDays: readonly number[],
  ) => CertificateWatch,
): Promise<Outcome> {
  return changeKept(async (change, { preferences }, { today }) => {
    const watches = await loadWatches(change);
    changeWatch(change, watches, id, (watch) => work(watch, today, preferences.alertDays));
  });
}

/** Changes the certificates, and notes it where some could not be read. */
export async function changeCertificates(
  change: Change,
  state: State,
  work: (wallet: Certificate[]) => Certificate[],
): Promise<void> {
  const { unreadable } = await changeWallet(change, state.preferences.renewalYears, work);
  if (unreadable > 0) noteLostRecord(state, change.now);
}

/** The wallet with what was told: of the certificate that was chosen, or of whichever it is. */
function withTelling(
  wallet: readonly Certificate[],
  id: string | null,
  telling: Telling,
): { wallet: Certificate[]; id: string } {
  const chosen = wallet.find((one) => one.id === id);
  return chosen
    ? { wallet: changed(wallet, chosen.id, (one) => told(one, telling)), id: chosen.id }
    : withTold(wallet, telling, crypto.randomUUID());
}

function changed(
  wallet: readonly Certificate[],
  id: string,
  work: (certificate: Certificate) => Certificate,
): Certificate[] {
  return wallet.map((one) => (one.id === id ? work(one) : one));
}
