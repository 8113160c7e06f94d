/** Whose certificate is whose: brothers and sisters may share a wallet. */
import { factsOf, type Certificate } from './certificate.ts';
import type { CertificateFacts } from './facts.ts';

/**
 * The certificates by holder, in the order of their first certificate. Two belong to one holder
 * when they were seen on one Pix account or bear one name; what bears neither stands alone.
 */
export function byHolder(wallet: readonly Certificate[]): Certificate[][] {
  let groups: { certificates: Certificate[]; marks: Set<string> }[] = [];
  for (const certificate of wallet) {
    const marks = new Set(marksOf(certificate));
    const own = groups.filter((group) => [...group.marks].some((mark) => marks.has(mark)));
    const merged = {
      certificates: [...own.flatMap((group) => group.certificates), certificate],
      marks: new Set([...own.flatMap((group) => [...group.marks]), ...marks]),
    };
    const [first] = own;
    groups = first
      ? groups
          .filter((one) => one === first || !own.includes(one))
          .map((one) => (one === first ? merged : one))
      : [...groups, merged];
  }
  return groups.map((group) => group.certificates);
}

/** The first known name among certificates of one holder, as its source writes it. */
export function holderName(certificates: readonly Certificate[]): string | null {
  for (const certificate of certificates) {
    const { holder } = factsOf(certificate).facts;
    if (holder !== null) return holder;
  }
  return null;
}

/**
 * Whether a newer validated certificate of the same holder takes the place of this one. Pix+ and
 * Pix are different certifications, and neither replaces the other.
 */
export function isReplaced(certificate: Certificate, ofHolder: readonly Certificate[]): boolean {
  const own = factsOf(certificate).facts;
  const date = dateOf(own);
  return ofHolder.some((other) => {
    if (other.id === certificate.id || other.deletedAt !== null) return false;
    const { facts } = factsOf(other);
    const otherDate = dateOf(facts);
    if (facts.status !== 'validated' || kindOf(facts) !== kindOf(own)) return false;
    return otherDate !== null && (date === null || otherDate > date);
  });
}

/** Delivery date, else exam date. */
function dateOf(facts: CertificateFacts): string | null {
  return facts.deliveryDate ?? facts.examDate;
}

/** CléA is Pix itself with a complement; each Pix+ is its own. */
function kindOf({ framework }: CertificateFacts): string {
  return framework === null || framework === 'CLEA' ? 'CORE' : framework;
}

function marksOf(certificate: Certificate): string[] {
  const { holder } = factsOf(certificate).facts;
  const marks = certificate.account === null ? [] : [`account ${certificate.account}`];
  const name = comparable(holder);
  return name === '' ? marks : [...marks, `name ${name}`];
}

/** PDFs write names in capitals and may lose accents. */
function comparable(name: string | null): string {
  return (name ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
