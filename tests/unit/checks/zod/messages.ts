/** What is said to the worker, and to the wallet page's own storage. */
import * as z from 'zod/mini';
import { reading, site } from './reading.ts';
import {
  accountKey,
  code,
  facts,
  file,
  id,
  language,
  list,
  maybeNumber,
  number,
  panel,
  schoolClass,
  text,
  years,
} from './values.ts';

const said = <const T extends string, Shape extends z.core.$ZodLooseShape>(
  type: T,
  fields: Shape,
) => z.object({ type: z.literal(type), ...fields });

const fromBoth = [
  said('set-panel', { panel }),
  said('dismiss-steps', {}),
  said('confirm-account', { userId: maybeNumber }),
] as const;

export const ZOD_MESSAGES = {
  pixMessage: z.union([
    ...fromBoth,
    said('readings', { readings: list(reading, 16, 1) }),
    said('certificate-file', {
      site,
      userId: maybeNumber,
      pixId: number,
      base64: text(8_000_000),
    }),
    said('certification', {}),
    said('ask', { userId: number }),
  ]),
  ownMessage: z.union([
    ...fromBoth,
    said('ask', { userId: maybeNumber }),
    said('acknowledge', { id }),
    said('show-account', { account: accountKey }),
    said('look-again', {}),
    said('report-error', { page: z.enum(['popup', 'wallet']), text: text(4000) }),
  ]),
  walletMessage: z.union([
    said('keep-certificate', {
      id: z.nullable(id),
      source: z.enum(['pdf', 'typed']),
      facts,
      file: z.nullable(file),
    }),
    said('delete-certificate', { id }),
    said('restore-certificate', { id }),
    said('set-school-class', { id, schoolClass }),
    said('acknowledge', { id }),
    said('snooze', { id }),
    said('set-alerts-stopped', { id, isStopped: z.boolean() }),
    said('set-renewal-years', { years }),
    said('set-alert-days', { days: z.array(z.literal([180, 90, 30, 7, 0])) }),
    said('set-language', { language }),
    said('set-ignored', { account: accountKey, code, isIgnored: z.boolean() }),
    said('visit-progress', { account: accountKey }),
  ]),
  accountMessage: z.union([
    said('set-nickname', { account: accountKey, nickname: text(100) }),
    said('remove-account', { account: accountKey }),
  ]),
  placeMessage: z.union([
    said('set-shared', { shared: z.boolean(), keep: z.boolean() }),
    said('erase-everything', {}),
  ]),
} satisfies Record<string, z.ZodMiniType>;
