import { send } from '../../lib/app/messages/send.ts';
import { GLANCE_KEY } from '../../lib/store/keys.ts';
import { openGlance } from '../../lib/store/glance/read-glance.ts';
import type { Kept } from '../../lib/store/area/read-kept.ts';
import { followGlance } from './follow-glance.ts';
import type { PopupModel } from './popup-model.ts';

const REFRESH_MS = 30_000;

/** What may change while the popup is open. */
type State = Omit<PopupModel, 'browserLanguage' | 'openSettings' | 'openSteps'>;

/** Whose page it is, and whether it is a first one: what was folded on another says nothing here. */
function subjectOf(read: PopupModel['read']): string {
  return read.state === 'ok' ? `${read.data.key} ${read.data.account?.readAt != null}` : '';
}

/** Hands over what the popup shows, true to the storage for as long as it is open. */
export function livePopup(browserLanguage: string, show: (model: PopupModel) => void): void {
  let state: State = {
    read: { state: 'absent' },
    isShared: false,
    trouble: null,
    now: Date.now(),
    settingsOpen: false,
    stepsOpen: null,
  };

  function change(changed: Partial<State>): void {
    state = { ...state, now: Date.now(), ...changed };
    show({ ...state, browserLanguage, openSettings, openSteps });
  }

  const openSettings = (settingsOpen: boolean): void => {
    change({ settingsOpen });
  };
  const openSteps = (stepsOpen: boolean): void => {
    change({ stepsOpen });
  };

  /** The worker may have no room to make it again, and says so in what is read here. */
  let hasAsked = false;

  function showKept(kept: Kept | null): void {
    const read = kept ? openGlance(kept.values[GLANCE_KEY]) : ({ state: 'corrupt' } as const);
    change({
      read,
      isShared: kept?.isShared ?? false,
      trouble: kept?.trouble ?? null,
      settingsOpen: state.settingsOpen && read.state === 'ok',
      stepsOpen: subjectOf(read) === subjectOf(state.read) ? state.stepsOpen : null,
    });
    // Only the ready-made copy is lost: the worker makes it again from the records.
    if (kept && read.state === 'corrupt' && !hasAsked) {
      hasAsked = true;
      void send({ type: 'ask', userId: null });
    }
  }

  void followGlance(showKept).then(() => {
    // Moves on by itself, so that « 2 min ago » stays true.
    setInterval(() => {
      change({});
    }, REFRESH_MS);
  });
}
