/** The panel in a Pix page: what to do next, why, and what follows. Folds to its header. */
import type { FirstSteps } from '../../lib/domain/first-steps.ts';
import { FIRST_STEPS_MESSAGES } from '../../lib/i18n/first-steps.ts';
import { FULL_NAMES } from '../../lib/i18n/full-names.ts';
import { PANEL_MESSAGES } from '../../lib/i18n/panel.ts';
import type { PanelView, Training } from '../../lib/app/panel/view.ts';
import { certificationLink } from '../../lib/pix/links.ts';
import { countRing } from '../drawn/count-ring.ts';
import { part, type Part, type Shown } from '../drawn/draw.ts';
import { firstSteps } from '../drawn/first-steps.ts';
import { stepList, usualAccount } from '../drawn/step-list.ts';
import { following } from './following.ts';
import { nextCompetence } from '../drawn/next-competence.ts';
import type { PanelModel } from './panel-model.ts';

type OfPanel = Extract<PanelView, { kind: 'panel' }>;

export function panel(view: OfPanel, model: PanelModel): Part {
  const { side, folded } = model;
  return part(
    'aside',
    {
      class: `panel ${side}${folded ? ' folded' : ''}`,
      'aria-label': 'Balise',
      'data-panel': true,
      onkeydown: (event: KeyboardEvent) => foldOnEscape(event, model),
    },
    header(view.training, model),
    !folded && body(view, model),
  );
}

/** Escape folds, and leaves the focus where it can be undone. */
function foldOnEscape(event: KeyboardEvent, model: PanelModel): void {
  if (event.key !== 'Escape' || model.folded) return;
  model.fold(true);
  const panel = event.currentTarget as Element;
  panel.querySelector<HTMLElement>('[aria-expanded]')?.focus();
}

function header(training: Training | null, model: PanelModel): Part {
  const { side, folded } = model;
  const t = PANEL_MESSAGES[model.language];
  const isLeft = side === 'left';
  return part(
    'header',
    {},
    countRing(training?.count ?? 0, 24),
    part(
      'p',
      {},
      training && part('strong', {}, t.count(training.count, training.goal)),
      training && ' ',
      part('span', { class: 'name' }, `Balise, ${t.unofficial}`),
    ),
    part(
      'button',
      {
        type: 'button',
        class: 'icon-button move',
        'aria-label': isLeft ? t.toRight : t.toLeft,
        onclick: () => model.move(isLeft ? 'right' : 'left'),
      },
      icon(isLeft ? 'M16 4v12M3 10h9M8 6l4 4-4 4' : 'M4 4v12M17 10H8M12 6l-4 4 4 4'),
    ),
    part(
      'button',
      {
        type: 'button',
        class: 'icon-button',
        'aria-label': folded ? t.unfold : t.fold,
        'aria-expanded': String(!folded),
        onclick: () => model.fold(!folded),
      },
      icon(folded ? 'M4 12l6-6 6 6' : 'M4 8l6 6 6-6'),
    ),
  );
}

function icon(path: string): Part {
  return part('svg', { viewBox: '0 0 20 20', 'aria-hidden': 'true' }, part('path', { d: path }));
}

function body({ training, reached }: OfPanel, model: PanelModel): Part {
  const { steps, site, language } = model;
  const t = PANEL_MESSAGES[language];
  return part(
    'div',
    { class: 'body' },
    // It stands there also when it has nothing to say: what comes into it later is read aloud.
    part(
      'p',
      { class: 'news', role: 'status', 'data-level-reached': reached?.code },
      reached && t.reached(FULL_NAMES[language][reached.code], reached.level),
    ),
    training && standing(training, model),
    training && nextCompetence(training.advice, training.profile, site, language, 'trainHere'),
    training && afterwards(training, model),
    training !== null && steps?.[0] === false && firstTime(model),
    steps && theSteps(steps, model.stepsOpen ?? !training, model),
    part('button', { type: 'button', class: 'hide', onclick: () => model.hide() }, t.hide),
  );
}

/** What the count alone gives to say. */
function standing({ allReached, askPix }: Training, { language, site }: PanelModel): Shown {
  const t = PANEL_MESSAGES[language];
  if (allReached) return part('p', { class: 'news' }, t.allReached);
  if (!askPix) return null;
  const link = part('a', { href: certificationLink(site) }, t.openCertification);
  return part('p', { class: 'news', 'data-ask-pix': true }, `${t.confirmOnPix} `, link);
}

function afterwards({ advice }: Training, { site, language }: PanelModel): Shown {
  const next = advice.kind === 'train' ? advice.suggestions.slice(1, 3) : [];
  return next.length > 0 && following(next, site, language);
}

/** What is closed is not made. */
function theSteps(steps: FirstSteps, open: boolean, model: PanelModel): Part {
  const { language } = model;
  const list = open ? stepList(steps, language, model) : [];
  return firstSteps(steps, language, open, (toOpen) => model.openSteps(toOpen), list);
}

function firstTime(model: PanelModel): Part {
  return part(
    'div',
    { class: 'first' },
    usualAccount(model.language, () => model.confirmAccount()),
    part('p', { class: 'hint' }, FIRST_STEPS_MESSAGES[model.language].onQuestions),
  );
}
