/** The style of all that stands in a Pix page, as one text for its shadow root. */
import countRing from '../base/count-ring.css?inline';
import firstSteps from '../training/first-steps.css?inline';
import helpers from '../base/helpers.css?inline';
import iconButton from '../base/icon-button.css?inline';
import levelDisc from '../base/level-disc.css?inline';
import mainAction from '../base/main-action.css?inline';
import nextCompetence from '../training/next-competence.css?inline';
import tokens from '../base/tokens.css?inline';
import usualAccount from '../training/usual-account.css?inline';
import balise from './balise.css?inline';
import hiddenNote from './hidden-note.css?inline';
import panel from './panel.css?inline';
import pill from './pill.css?inline';

export const STYLES = [
  tokens,
  helpers,
  iconButton,
  mainAction,
  balise,
  levelDisc,
  countRing,
  nextCompetence,
  usualAccount,
  firstSteps,
  panel,
  pill,
  hiddenNote,
].join('');
