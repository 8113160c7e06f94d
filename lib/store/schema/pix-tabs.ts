/** The tabs whose page of Pix spoke to Balise, the latest first. They stand in the session's memory. */
import * as z from './zod.ts';

/** A pupil has one or two; what is older was closed long ago. */
export const PIX_TABS_LIMIT = 8;

const pixTabsSchema = z.array(z.int()).check(z.maxLength(PIX_TABS_LIMIT));

export type PixTabs = z.infer<typeof pixTabsSchema>;

export function openPixTabs(stored: unknown): PixTabs {
  return pixTabsSchema.safeParse(stored).data ?? [];
}
