/** What Pix's pages bring to the wallet: merged at once, or kept as a letter while it is locked. */
import { factsOf, SOURCES, type Certificate } from '../domain/certificate/certificate.ts';
import { NO_FACTS } from '../domain/certificate/facts.ts';
import { withFile, withTold } from '../domain/certificate/merge.ts';
import { factsSchema, keptFileSchema } from '../store/schema/certificate.ts';
import { accountKeySchema, pixNumberSchema, timeSchema } from '../store/schema/common.ts';
import * as z from '../store/schema/zod.ts';

const accountSchema = z.nullable(accountKeySchema);

/** What a letter must hold: it was written by an earlier Balise, perhaps. */
export const arrivalSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('told'),
    source: z.enum(SOURCES),
    /** When the source was asked. */
    seenAt: timeSchema,
    account: accountSchema,
    certificates: z.array(factsSchema),
  }),
  /** The official PDF that was downloaded on Pix, of the certificate with Pix's own number. */
  z.object({
    kind: z.literal('file'),
    pixId: pixNumberSchema,
    account: accountSchema,
    file: keptFileSchema,
  }),
]);

export type Arrival = z.infer<typeof arrivalSchema>;

/** What a letter is, for who puts it in and who takes it out. */
export const ARRIVAL = 'arrival';

export function withArrival(wallet: readonly Certificate[], arrival: Arrival): Certificate[] {
  return arrival.kind === 'told' ? withAllTold(wallet, arrival) : withDownload(wallet, arrival);
}

function withAllTold(
  wallet: readonly Certificate[],
  { source, seenAt, account, certificates }: Extract<Arrival, { kind: 'told' }>,
): Certificate[] {
  return certificates.reduce<Certificate[]>(
    (all, facts) => withTold(all, { source, facts, seenAt, account }, crypto.randomUUID()).wallet,
    [...wallet],
  );
}

function withDownload(
  wallet: readonly Certificate[],
  { pixId, account, file }: Extract<Arrival, { kind: 'file' }>,
): Certificate[] {
  const known = wallet.find((one) => factsOf(one).facts.pixId === pixId);
  if (known) return wallet.map((one) => (one.id === known.id ? withFile(one, file) : one));
  // Only a certificate that was obtained has a PDF. Whatever Pix's pages tell later says more.
  const facts = { ...NO_FACTS, pixId, status: 'validated' as const };
  const telling = { source: 'pix-list' as const, facts, seenAt: 0, account };
  const kept = withTold(wallet, telling, crypto.randomUUID());
  return kept.wallet.map((one) => (one.id === kept.id ? withFile(one, file) : one));
}
