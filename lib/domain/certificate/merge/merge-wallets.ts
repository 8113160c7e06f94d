/**
 * One wallet from two computers. Every certificate of either is there; the same one on both becomes
 * one, of each source the later telling. Which wallet is named first makes no difference but for the
 * order, and merging twice changes nothing.
 */
import { laterIfAny, laterKnown } from '../../account/merge-accounts.ts';
import { SOURCES, type Certificate } from '../certificate.ts';

export interface MergedWallets {
  certificates: Certificate[];
  /** The id of each certificate after merging, by the id that it had. */
  idsAfter: ReadonlyMap<string, string>;
}

export function mergeWallets(
  one: readonly Certificate[],
  other: readonly Certificate[],
): MergedWallets {
  const twins = twinsAmong(one, other);
  const idsAfter = new Map<string, string>();
  const joinedOnes = one.map((certificate) => {
    const twin = twins.get(certificate);
    const joined = twin ? joinedWith(certificate, twin) : certificate;
    for (const { id } of twin ? [certificate, twin] : [certificate]) idsAfter.set(id, joined.id);
    return joined;
  });
  const matched = new Set(twins.values());
  const added = other.filter((certificate) => !matched.has(certificate));
  for (const { id } of added) idsAfter.set(id, id);
  return { certificates: [...joinedOnes, ...added], idsAfter };
}

/** Local name first, then Pix's number, then the code where the numbers do not say otherwise. */
const SIGNS: readonly ((one: Certificate, other: Certificate) => boolean)[] = [
  (one, other) => one.id === other.id,
  (one, other) => share(told(one, 'pixId'), told(other, 'pixId')),
  (one, other) =>
    share(told(one, 'code'), told(other, 'code')) &&
    (told(one, 'pixId').length === 0 || told(other, 'pixId').length === 0),
];

/** Each certificate of the second wallet stands with one of the first at most. */
function twinsAmong(
  one: readonly Certificate[],
  other: readonly Certificate[],
): Map<Certificate, Certificate> {
  const twins = new Map<Certificate, Certificate>();
  const taken = new Set<Certificate>();
  for (const isSame of SIGNS) {
    const pairs = one.flatMap((first) =>
      other.filter((second) => isSame(first, second)).map((second) => ({ first, second })),
    );
    pairs.sort((a, b) => (pairName(a) < pairName(b) ? -1 : 1));
    for (const { first, second } of pairs) {
      if (twins.has(first) || taken.has(second)) continue;
      twins.set(first, second);
      taken.add(second);
    }
  }
  return twins;
}

/** The same for a pair whichever is named first, so that the same pairs are made. */
function pairName({ first, second }: { first: Certificate; second: Certificate }): string {
  return [first.id, second.id].sort().join(' ');
}

function joinedWith(one: Certificate, other: Certificate): Certificate {
  const both: Certificate['told'] = {};
  for (const source of SOURCES) {
    const telling = laterIfAny(
      one.told[source] ?? null,
      other.told[source] ?? null,
      ({ seenAt }) => seenAt,
    );
    if (telling) both[source] = telling;
  }
  const pdfChoice = laterKnown(
    one.pdfChoice ?? null,
    toldAt(one),
    other.pdfChoice ?? null,
    toldAt(other),
  );
  const deletions = [one.deletedAt, other.deletedAt].filter((at) => at !== null);
  return {
    id: firstOf(one.id, other.id),
    account:
      one.account && other.account
        ? firstOf(one.account, other.account)
        : (one.account ?? other.account),
    told: both,
    file: laterIfAny(one.file, other.file, ({ keptAt }) => keptAt),
    schoolClass: laterKnown(one.schoolClass, toldAt(one), other.schoolClass, toldAt(other)),
    ...(pdfChoice && { pdfChoice }),
    // Deleted on one computer only: it is still wanted on the other.
    deletedAt: deletions.length === 2 ? Math.max(...deletions) : null,
  };
}

function told(certificate: Certificate, field: 'pixId' | 'code'): string[] {
  return SOURCES.flatMap((source) => certificate.told[source]?.facts[field] ?? []);
}

function toldAt({ told }: Certificate): number {
  return Math.max(-1, ...SOURCES.map((source) => told[source]?.seenAt ?? -1));
}

const share = (some: readonly string[], others: readonly string[]) =>
  some.some((one) => others.includes(one));

const firstOf = (one: string, other: string) => (one < other ? one : other);
