/**
 * The same shapes once more, in zod: what the checks of lib/store/schema/checks.ts are held against. The
 * values are described anew, so that a slip in one of the two shows.
 */
import { ZOD_MESSAGES } from './messages.ts';
import { ZOD_RECORDS } from './records.ts';

export const ZOD_SHAPES = { ...ZOD_MESSAGES, ...ZOD_RECORDS };
