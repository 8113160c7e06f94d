/**
 * What makes the account keys of a browser different from any other's. Keys are hashes: those of a
 * restored backup are found again only by the salt that made them.
 */
import { accountKeySchema } from './common.ts';
import { record } from './envelope.ts';
import * as z from './zod.ts';

const saltsSchema = z.object({
  /** The first makes new keys; the others came with records of other computers. */
  salts: z
    .array(z.string().check(z.minLength(16), z.maxLength(64)))
    .check(z.minLength(1), z.maxLength(50)),
  /** Keys that turned out to be one account, each with the key that it goes by now. */
  sameAs: z.record(accountKeySchema, accountKeySchema),
});

export type Salts = z.infer<typeof saltsSchema>;

export const saltRecord = record({
  schema: saltsSchema,
  // Version 2 has the salts of restored backups.
  migrations: [(old) => ({ salts: [old], sameAs: {} })],
});
