import { laterIfAny } from '../../account/merge-accounts.ts';
import type { CertificateWatch } from '../watch.ts';

const RESULTS = ['none', 'to-announce', 'announced'] as const;

/**
 * What was said on either of two computers stays said; what was silenced on either stays silent.
 * @param idsAfter the id of each certificate after merging
 */
export function mergeWatches(
  one: readonly CertificateWatch[],
  other: readonly CertificateWatch[],
  idsAfter: ReadonlyMap<string, string>,
): CertificateWatch[] {
  const merged = new Map<string, CertificateWatch>();
  for (const watch of [...one, ...other]) {
    const id = idsAfter.get(watch.id);
    if (id === undefined) continue;
    const known = merged.get(id);
    merged.set(id, known ? joined(known, { ...watch, id }) : { ...watch, id });
  }
  return [...merged.values()];
}

function joined(one: CertificateWatch, other: CertificateWatch): CertificateWatch {
  const said = Math.max(RESULTS.indexOf(one.result), RESULTS.indexOf(other.result));
  return {
    ...one,
    result: RESULTS[said] ?? 'none',
    // The nearer the day, the later it was said.
    raised: laterIfAny(
      one.raised,
      other.raised,
      ({ renewBy, threshold, on = '' }) =>
        `${renewBy} ${String(1000 - threshold).padStart(4)} ${on}`,
    ),
    snoozedUntil: laterIfAny(one.snoozedUntil, other.snoozedUntil, (day) => day),
    isStopped: one.isStopped || other.isStopped,
    // As for the certificates: deleted on one only, it is still wanted.
    isDeleted: one.isDeleted && other.isDeleted,
  };
}
