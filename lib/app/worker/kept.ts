import { factsOf } from '../../domain/certificate/certificate.ts';
import type { ReadingFailure } from '../../domain/failure.ts';
import { browserArea } from '../../store/area/browser-areas.ts';
import { openWallet } from '../../store/certificates/open-wallet.ts';
import { openGlance } from '../../store/glance/read-glance.ts';
import { GLANCE_KEY, LOCK_KEY, WALLET_KEY } from '../../store/keys.ts';
import type { Accepted, Sender } from '../messages/accept.ts';
import type { Kept } from '../messages/kept.ts';

/**
 * What a page may be told once what it said is kept; null where that was no certificate, where it is
 * kept no more (the person deleted it), and in a private window, of which nothing is said.
 */
export async function keptBy({ from, message }: Accepted, { tab }: Sender): Promise<Kept | null> {
  if (from !== 'pix-page' || (tab as { incognito?: boolean } | undefined)?.incognito) return null;
  const told = toldIn(message);
  if (told.length === 0) return null;
  const { items, place } = await browserArea.read([LOCK_KEY, WALLET_KEY, GLANCE_KEY]);
  // Under a lock the worker cannot look: it waits to be unlocked, unless it was said that it does not.
  if (items[LOCK_KEY] !== undefined) {
    const glance = openGlance(items[GLANCE_KEY]);
    const failure = glance.state === 'ok' ? glance.data.failure : null;
    return isHeld(failure) ? null : { where: 'inbox', missesPdf: false };
  }
  const opened = openWallet(items[WALLET_KEY]);
  const wallet = opened.state === 'ok' ? opened.data.certificates : [];
  const own = wallet.filter(
    (one) => one.deletedAt === null && told.includes(factsOf(one).facts.pixId ?? ''),
  );
  if (own.length === 0) return null;
  const missesPdf = own.some(
    (one) => one.file === null && factsOf(one).facts.status === 'validated',
  );
  return { where: place === 'disk' ? 'disk' : 'memory', missesPdf };
}

function isHeld(failure: ReadingFailure | null): boolean {
  const isOfCertificates = failure?.subject.startsWith('certificate') ?? false;
  return isOfCertificates && ['inbox-full', 'over-bound'].includes(failure?.reason ?? '');
}

/** Pix's own numbers of the certificates that a message is about. */
function toldIn(message: Accepted['message']): string[] {
  if (message.type === 'certificate-file') return [message.pixId];
  if (message.type !== 'readings') return [];
  return message.readings.flatMap((reading) => {
    if (reading.kind === 'certificate') return reading.facts.pixId ?? [];
    if (reading.kind !== 'certificates') return [];
    return reading.certificates.flatMap(({ pixId }) => pixId ?? []);
  });
}
