/**
 * What the usual glance does without: each part is loaded when something asks for it, and before
 * anything of it is shown, so that nothing moves once it is painted.
 */
import type { Opened } from '../../lib/storage/envelope.ts';
import type { Glance } from '../../lib/storage/shapes.ts';
import type { Trouble } from '../../lib/storage/trouble.ts';

const PLACES = {
  firstRun: async () => (await import('./first-run.ts')).firstRun,
  notices: async () => (await import('./notices.ts')).notices,
  settingsView: async () => (await import('./settings-view.ts')).settingsView,
  unfoldedSteps: async () => (await import('./unfolded-steps.ts')).unfoldedSteps,
};

export type PartName = keyof typeof PLACES;

/** Those that were loaded so far. */
export type Parts = {
  readonly [Name in PartName]?: Awaited<ReturnType<(typeof PLACES)[Name]>>;
};

/** @throws when the browser cannot load a file of the extension: it was updated, or removed */
export async function loadParts(names: readonly PartName[]): Promise<Parts> {
  const loaded = await Promise.all(
    names.map(async (name) => [name, await PLACES[name]()] as const),
  );
  return Object.fromEntries(loaded);
}

/** What a glance needs besides the usual. */
export function partsFor(read: Opened<Glance>, trouble: Trouble | null): PartName[] {
  const glance = read.state === 'ok' ? read.data : null;
  const isShown = glance !== null || read.state === 'absent';
  const needed: PartName[] = [];
  if (trouble ?? glance?.failure ?? !isShown) needed.push('notices');
  if (isShown && glance?.account?.readAt == null) needed.push('firstRun', 'unfoldedSteps');
  return needed;
}
