import type { Opened } from '../../lib/store/schema/envelope.ts';
import type { Glance } from '../../lib/store/schema/glance.ts';
import type { Trouble } from '../../lib/store/schema/trouble.ts';

/** What the popup shows and asks for; live-popup.ts stands behind it. */
export interface PopupModel {
  readonly read: Opened<Glance>;
  /** Everything is in the browser's memory, and goes when it closes. */
  readonly isShared: boolean;
  readonly trouble: Trouble | null;
  readonly now: number;
  /** BCP 47. */
  readonly browserLanguage: string;
  readonly settingsOpen: boolean;
  /** Whether the pupil opened the five steps or closed them; null = as it suits the place. */
  readonly stepsOpen: boolean | null;
  readonly openSettings: (open: boolean) => void;
  readonly openSteps: (open: boolean) => void;
}
