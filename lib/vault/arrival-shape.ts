import { SOURCES } from '../domain/certificate/certificate.ts';
import { byKind, listOf, nullable, oneOf, type Check } from '../store/schema/checks.ts';
import { isAccountKey, isPixNumber, isTime } from '../store/schema/part-checks.ts';
import { isFacts, isKeptFile } from '../store/schema/certificate.ts';
import type { Arrival } from './arrival.ts';

const account = nullable(isAccountKey);

/** What a letter must hold: it was written by an earlier Balise, perhaps. */
export const isArrival: Check<Arrival> = byKind('kind', {
  told: { source: oneOf(SOURCES), seenAt: isTime, account, certificates: listOf(isFacts) },
  file: { pixId: isPixNumber, account, file: isKeptFile },
});
