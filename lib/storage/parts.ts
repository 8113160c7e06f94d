/** What several shapes have in common. */
import * as z from 'zod/mini';
import { plainDate, type PlainDate } from '../domain/plain-date.ts';

export const accountKeySchema = z.string().check(z.regex(/^[0-9a-f]{16}$/));

/** Milliseconds since 1970. */
export const time = z.number().check(z.minimum(0));

export const day = z.custom<PlainDate>(
  (value) => typeof value === 'string' && plainDate(value) !== null,
);

/** A name that Balise made up for something of its own. */
export const idSchema = z.string().check(z.regex(/^[\w-]{1,64}$/));

export const standing = z.enum(['pending', 'validated', 'rejected', 'cancelled']);
