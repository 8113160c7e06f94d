/** The style of all that stands in a Pix page, as one text for its shadow root. */
import countRing from '../count-ring.css?inline';
import firstSteps from '../first-steps.css?inline';
import helpers from '../helpers.css?inline';
import iconButton from '../icon-button.css?inline';
import levelDisc from '../level-disc.css?inline';
import mainAction from '../main-action.css?inline';
import nextCompetence from '../next-competence.css?inline';
import tokens from '../tokens.css?inline';
import usualAccount from '../usual-account.css?inline';
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
