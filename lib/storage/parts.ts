/** What several zod schemas have in common. */
import * as z from 'zod/mini';
import type { PlainDate } from '../domain/plain-date.ts';
import { isAccountKey, isDay, isId, isTime } from './part-checks.ts';

export const accountKeySchema = z.custom<string>(isAccountKey);

export const time = z.custom<number>(isTime);

export const day = z.custom<PlainDate>(isDay);

export const idSchema = z.custom<string>(isId);

export const standing = z.enum(['pending', 'validated', 'rejected', 'cancelled']);
