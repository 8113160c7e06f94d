/** The count in a sentence, the competences that are there by name, and Pix's own answer. */
import { countRing } from '../drawn/count-ring.ts';
import { part, type Part, type Shown } from '../drawn/draw.ts';
import type { PixAccount } from '../../lib/domain/account.ts';
import {
  ALL_COMPETENCES_COUNT,
  CERTIFIABLE_COUNT,
  competencesAtLevelOne,
  goalFor,
  isCertifiable,
} from '../../lib/domain/certifiable.ts';
import type { CompetenceCode } from '../../lib/domain/competence.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { POPUP_MESSAGES } from '../../lib/i18n/popup.ts';
import { SHORT_NAMES } from '../../lib/i18n/short-names.ts';
import { pixVerdict } from './pix-verdict.ts';
import './summary.css';

export function summary(account: PixAccount, language: Language): Part {
  const reached = competencesAtLevelOne(account);
  const count = reached.length;
  return part(
    'section',
    { class: 'summary' },
    part(
      'div',
      { class: 'ring', 'aria-hidden': 'true' },
      countRing(count, 72),
      part(
        'p',
        { class: count >= 10 && 'wide' },
        part('strong', {}, String(count)),
        ` / ${goalFor(count)}`,
      ),
    ),
    part(
      'div',
      {},
      part('h2', {}, headline(account, count, language)),
      ...namesOf(reached, language),
    ),
    account.certifiable && pixVerdict(account.certifiable, count, language),
  );
}

/** Never more or less than what Pix itself answered, once it has: its line below says when. */
function headline({ certifiable }: PixAccount, count: number, language: Language): string {
  const t = POPUP_MESSAGES[language];
  if (count === ALL_COMPETENCES_COUNT) return t.headlineAll;
  if (isCertifiable(count)) {
    return certifiable?.value === false ? t.headlineReached(count) : t.headlineCertifiable(count);
  }
  if (certifiable?.value) return t.headlinePixSaysYes;
  return t.headline(count, CERTIFIABLE_COUNT - count);
}

/** Few stand there; many are folded. Each way has its place. */
function namesOf(reached: CompetenceCode[], language: Language): [Shown, Shown] {
  const t = POPUP_MESSAGES[language];
  if (reached.length === 0) return [part('p', {}, t.noneThere), null];
  const names = reached.flatMap((code, index): Shown[] => [
    index > 0 && ', ',
    part('strong', {}, code),
    ` ${SHORT_NAMES[language][code]}`,
  ]);
  if (reached.length <= CERTIFIABLE_COUNT) {
    return [part('p', {}, `${t.alreadyThere} `, ...names), null];
  }
  const summary = part('summary', {}, t.showNames(reached.length));
  return [null, part('details', {}, summary, part('p', {}, ...names))];
}
