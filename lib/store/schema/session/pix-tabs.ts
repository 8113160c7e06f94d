/** Tabs of Pix, by the browser's numbers. They stand in the session's memory. */
import * as z from '../zod.ts';

/** A pupil has one or two; what is older was closed long ago. */
export const PIX_TABS_LIMIT = 8;

const pixTabsSchema = z.array(z.int()).check(z.maxLength(PIX_TABS_LIMIT));

export type PixTabs = z.infer<typeof pixTabsSchema>;

/** Whose page spoke to Balise, the latest first. */
export function openPixTabs(stored: unknown): PixTabs {
  return pixTabsSchema.safeParse(stored).data ?? [];
}

const olderTabsSchema = z.array(z.int());

/** Whose page was open before Balise; null where nobody has looked yet. */
export function openOlderTabs(stored: unknown): PixTabs | null {
  return olderTabsSchema.safeParse(stored).data ?? null;
}
