import { part, type Part, type Shown } from '../drawn/draw.ts';
import type { PixSite } from '../../lib/domain/reading.ts';
import { FIRST_RUN_MESSAGES } from '../../lib/i18n/first-run.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { competencesLink } from '../../lib/pix/links.ts';
import './first-run.css';

/** Before anything was read: what Balise is for, the five steps, and the way to Pix. */
export function firstRun(language: Language, site: PixSite, steps: Shown): Part {
  const t = FIRST_RUN_MESSAGES[language];
  return part(
    'section',
    { class: 'first-run', 'data-first-run': true },
    part('h2', {}, t.title),
    part('p', {}, t.goal),
    part(
      'a',
      {
        class: 'main-action',
        href: competencesLink(site),
        target: '_blank',
        rel: 'noopener',
      },
      t.openPix,
    ),
    steps && part('div', { class: 'steps' }, steps),
    part('p', { class: 'privacy' }, t.privacy),
  );
}
