/** A cheap computer: the processor slowed by the browser itself, as its developer tools do. */
import type { Page } from '@playwright/test';

/** How many times slower than this machine. */
export const SLOWED = 4;

/** Slows this tab down from now on; 1 is as fast as the machine is. */
export async function slowDown(tab: Page, rate: number): Promise<void> {
  if (rate === 1) return;
  const session = await tab.context().newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}
