import { GLANCE_KEY } from '../../lib/storage/keys.ts';
import { openGlance } from '../../lib/storage/read-glance.ts';
import type { Kept } from '../../lib/storage/read-kept.ts';
import { followGlance } from './follow-glance.ts';
import { loadParts, partsFor, type PartName } from './parts.ts';
import type { PopupModel } from './popup-model.ts';

const REFRESH_MS = 30_000;

/** What may change while the popup is open. */
type State = Omit<PopupModel, 'browserLanguage' | 'openSettings' | 'openSteps'>;

/** Hands over what the popup shows, true to the storage for as long as it is open. */
export function livePopup(browserLanguage: string, show: (model: PopupModel) => void): void {
  let state: State = {
    read: { state: 'absent' },
    isShared: false,
    trouble: null,
    now: Date.now(),
    parts: {},
    settingsOpen: false,
    stepsOpen: null,
  };
  let turn = 0;

  function change(changed: Partial<State>): void {
    state = { ...state, now: Date.now(), ...changed };
    show({ ...state, browserLanguage, openSettings, openSteps });
  }

  async function need(names: readonly PartName[]): Promise<void> {
    const missing = names.filter((name) => !state.parts[name]);
    if (missing.length === 0) return;
    const loaded = await loadParts(missing);
    state = { ...state, parts: { ...state.parts, ...loaded } };
  }

  const openSettings = (settingsOpen: boolean): void =>
    void need(['settingsView']).then(() => change({ settingsOpen }));
  const openSteps = (stepsOpen: boolean): void =>
    void need(['unfoldedSteps']).then(() => change({ stepsOpen }));

  async function showKept(kept: Kept | null): Promise<void> {
    const mine = (turn += 1);
    const read = kept ? openGlance(kept.values[GLANCE_KEY]) : ({ state: 'corrupt' } as const);
    const trouble = kept?.trouble ?? null;
    const needed = partsFor(read, trouble);
    if (needed.length > 0) await need(needed).catch(reportError);
    // Another read came in while a part was loading.
    if (mine !== turn) return;
    change({ read, isShared: kept?.isShared ?? false, trouble });
    // Only the ready-made copy is lost: the worker makes it again from the records.
    if (kept && read.state === 'corrupt') {
      const { send } = await import('../../lib/messages/send.ts');
      void send({ type: 'ask', userId: null });
    }
  }

  void followGlance(showKept).then(() => {
    // Moves on by itself, so that « 2 min ago » stays true.
    setInterval(() => change({}), REFRESH_MS);
  });
}
