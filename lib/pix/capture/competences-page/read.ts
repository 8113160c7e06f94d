import type { ReadingOf, ScorecardReading } from '../../../domain/reading.ts';
import {
  HIGHEST_FORESEEN_LEVEL,
  PIX_PER_LEVEL,
  type CompetenceStatus,
} from '../../../domain/training/scorecard.ts';
import { competenceOfId } from '../../competence-ids.ts';

/** Everything on the competences page that we lean on. Source: pix-app.md 4.1 and 10.3. */
const SELECTORS = {
  card: 'section.profile-scorecards article.competence-card, .rounded-panel-body__competence-card',
  link: 'a[href*="/competences/"][href$="/details"]',
  level: '.score-value',
  progress: '.competence-card__body[aria-label]',
  train: 'a[href$="/evaluer"]',
  retry: 'button',
  congrats: '.competence-card__congrats',
};

/** What a card offers to do. */
const ACTIONS = `${SELECTORS.train}, ${SELECTORS.retry}`;

type PageContent = Pick<ReadingOf<'page'>, 'scorecards' | 'unreadable'>;

/**
 * The competences as the page shows them, for when no answer was seen; null when there is no card.
 * Words depend on the language, so only figures, links and classes are read.
 */
export function readCompetencesPage(page: ParentNode): PageContent | null {
  const cards = [...page.querySelectorAll(SELECTORS.card)];
  if (cards.length === 0) return null;
  const showsActions = cards.some((card) => card.querySelector(ACTIONS) !== null);
  const scorecards = cards.flatMap((card) => readCard(card, showsActions) ?? []);
  return { scorecards, unreadable: cards.length - scorecards.length };
}

/** @param showsActions what can be done is drawn: a phone's cards show none */
function readCard(card: Element, showsActions: boolean): ScorecardReading | null {
  const code = codeOf(card);
  const level = levelOf(card);
  const percentage = percentageOf(card);
  if (!code || level === null) return null;
  const days = showsActions && percentage !== null ? daysIn(card) : null;
  const status = days === null ? statusOf(card, percentage) : 'completed';
  return {
    code,
    level,
    pixAhead: status === 'not-started' ? 0 : ((percentage ?? 0) / 100) * PIX_PER_LEVEL,
    status,
    daysBeforeImproving: days,
  };
}

function codeOf(card: Element) {
  const link = card.matches(SELECTORS.link) ? card : card.querySelector(SELECTORS.link);
  const id = /\/competences\/(\w{1,40})\/details$/.exec(link?.getAttribute('href') ?? '')?.[1];
  return id === undefined ? null : competenceOfId(id);
}

/** A dash of either kind, or nothing at all, is level 0. */
function levelOf(card: Element): number | null {
  const text = card.querySelector(SELECTORS.level)?.textContent.trim() ?? '';
  if (/^[-–—]?$/.test(text)) return 0;
  const level = /^\d$/.test(text) ? Number(text) : NaN;
  return level <= HIGHEST_FORESEEN_LEVEL ? level : null;
}

/** The share of the level in progress that is done; null when the competence is not started. */
function percentageOf(card: Element): number | null {
  const label = card.querySelector(SELECTORS.progress)?.getAttribute('aria-label');
  const percentage = numberIn(label, /\d{1,3}(?:[.,]\d+)?(?=\s*%)/);
  return percentage !== null && percentage < 100 ? percentage : null;
}

/**
 * The days that Pix makes one wait, where nothing can be done: the figure beside the card's link; where
 * there is none, the page does not say how many. Null where something can be done.
 */
function daysIn(card: Element): number | 'unknown' | null {
  if (card.querySelector(`${ACTIONS}, ${SELECTORS.congrats}`)) return null;
  const beside = [...card.children].filter((part) => !part.matches(SELECTORS.link));
  return numberIn(beside.map(({ textContent }) => textContent).join(' '), /\d{1,3}/) ?? 'unknown';
}

/** A phone shows no action: a begun competence then counts as started. */
function statusOf(card: Element, percentage: number | null): CompetenceStatus {
  const has = (selector: string) => card.querySelector(selector) !== null;
  if (has(SELECTORS.retry) || has(SELECTORS.congrats)) return 'completed';
  return percentage === null ? 'not-started' : 'started';
}

function numberIn(text: string | null | undefined, shape: RegExp): number | null {
  const found = shape.exec(text ?? '')?.[0];
  return found === undefined ? null : Number(found.replace(',', '.'));
}
