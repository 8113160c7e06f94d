/** The whole popup, as a pure function of its model. */
import { competenceGrid } from '../drawn/competence-grid.ts';
import { part, type Part, type Shown } from '../drawn/draw.ts';
import { firstSteps } from '../drawn/first-steps.ts';
import { nextCompetence } from '../drawn/next-competence.ts';
import type { PixAccount } from '../../lib/domain/account.ts';
import { countAtLevelOne, isCertifiable } from '../../lib/domain/certifiable.ts';
import type { FirstSteps } from '../../lib/domain/first-steps.ts';
import { adviceFor } from '../../lib/domain/next-competence.ts';
import { languageFor, type Language } from '../../lib/i18n/index.ts';
import { KEPT_DATA_MESSAGES } from '../../lib/i18n/kept-data.ts';
import type { Glance } from '../../lib/store/schema/glance.ts';
import { parisDay } from '../../lib/time/paris.ts';
import { certificateLine } from './certificate-line.ts';
import { firstRun } from './first-run.ts';
import { header } from './header.ts';
import { notices } from './notices.ts';
import type { PopupModel } from './popup-model.ts';
import { settingsView } from './settings-view.ts';
import { summary } from './summary.ts';
import { unfoldedSteps } from './unfolded-steps.ts';

const NOTHING_DONE: FirstSteps = [false, false, false, false, false];

export function popup(model: PopupModel): Part {
  const glance = glanceOf(model);
  const account = glance?.account ?? null;
  const count = account ? countAtLevelOne(account) : 0;
  // What stands there is another Balise's, or makes no sense: it is not nothing.
  const isUnknown = !glance && model.read.state !== 'absent';
  const language = languageOf(model);
  const today = parisDay(new Date(model.now));
  return part(
    'div',
    {
      class: 'popup',
      'data-count': isUnknown ? 'unknown' : count,
      'data-certifiable': isUnknown ? 'unknown' : String(isCertifiable(count)),
    },
    header(glance, count, language, model),
    part('main', {}, ...body(glance, language, model)),
    part(
      'footer',
      {},
      certificateLine(isUnknown ? undefined : (glance?.certificate ?? null), today, language),
    ),
  );
}

export function languageOf(model: PopupModel): Language {
  const glance = glanceOf(model);
  const ofAccount = glance?.account?.language ?? null;
  return languageFor(glance?.language ?? null, ofAccount, model.browserLanguage);
}

function glanceOf({ read }: PopupModel): Glance | null {
  return read.state === 'ok' ? read.data : null;
}

/** Each at a place of its own, shown or not: what comes instead of another begins anew. */
function body(glance: Glance | null, language: Language, model: PopupModel): Shown[] {
  const { isShared, read, trouble, settingsOpen } = model;
  const account = glance?.account ?? null;
  const settings = settingsOpen && glance ? settingsView(glance.panel, language) : null;
  const known = !settings && account?.readAt != null ? account : null;
  const isFirst = !settings && !known && (read.state === 'absent' || read.state === 'ok');
  return [
    isShared &&
      part('p', { class: 'shared', 'data-shared': true }, KEPT_DATA_MESSAGES[language].shared),
    ...notices(read, trouble, language),
    settings,
    ...(known ? ofProfile(known, language, model) : [null, null, null]),
    known && steps(glance?.steps ?? null, false, language, model),
    isFirst && firstRun(language, account?.site ?? 'fr', stepsAtFirst()),
  ];

  function stepsAtFirst(): Shown {
    return steps(glance ? glance.steps : NOTHING_DONE, true, language, model);
  }
}

function ofProfile(
  account: PixAccount,
  language: Language,
  { now }: PopupModel,
): [Part, Part, Part] {
  const advice = adviceFor(account, parisDay(new Date(now)));
  return [
    summary(account, language),
    nextCompetence(advice, account, account.site, language, 'train'),
    competenceGrid(account, language),
  ];
}

/** @param isFirst they are what is shown: open, unless the pupil closed them */
function steps(
  done: FirstSteps | null,
  isFirst: boolean,
  language: Language,
  model: PopupModel,
): Shown {
  if (!done) return null;
  const open = model.stepsOpen ?? isFirst;
  const accountSeen = glanceOf(model)?.account != null;
  const list = open ? unfoldedSteps(done, accountSeen, language) : [];
  return firstSteps(done, language, open, model.openSteps, list);
}
