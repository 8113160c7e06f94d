import type { FirstSteps } from '../../lib/domain/first-steps.ts';
import type { PixSite } from '../../lib/domain/reading.ts';
import type { Language } from '../../lib/i18n/index.ts';
import type { PanelView } from '../../lib/app/panel/view.ts';

/** What the panel shows and asks for; the content script stands behind it. */
export interface PanelModel {
  readonly view: PanelView;
  readonly language: Language;
  readonly site: PixSite;
  readonly side: 'left' | 'right';
  readonly folded: boolean;
  readonly steps: FirstSteps | null;
  /** Whether the pupil opened the five steps or closed them; null = as it suits the place. */
  readonly stepsOpen: boolean | null;
  /** Answers were given since the pix of the pill were read. */
  readonly answered: boolean;
  /** The panel was switched off from itself on this very page. */
  readonly justHidden: boolean;
  fold: (folded: boolean) => void;
  move: (side: 'left' | 'right') => void;
  hide: () => void;
  show: () => void;
  openSteps: (open: boolean) => void;
  confirmAccount: () => void;
  dismissSteps: () => void;
}
