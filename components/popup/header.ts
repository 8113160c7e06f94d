/** Whose account, how fresh; the other accounts, and the way to the settings. */
import { countRing } from '../drawn/count-ring.ts';
import { part, type Part } from '../drawn/draw.ts';
import { nameOf, type PixAccount } from '../../lib/domain/account.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { POPUP_MESSAGES } from '../../lib/i18n/popup.ts';
import type { Glance } from '../../lib/store/schema/glance.ts';
import { accountMenu, MENU } from './account-menu.ts';
import './header.css';
import type { PopupModel } from './popup-model.ts';

const SLIDERS = 'M3 6h7m4 0h3M3 14h3m4 0h7M12 4v4M8 12v4';
const CROSS = 'M5 5l10 10M15 5L5 15';

export function header(
  glance: Glance | null,
  count: number,
  language: Language,
  model: PopupModel,
): Part {
  const t = POPUP_MESSAGES[language];
  const account = glance?.account ?? null;
  const accounts = glance?.accounts ?? [];
  const several = accounts.length > 1;
  return part(
    'header',
    {},
    countRing(count, 22),
    part('h1', {}, 'Balise ', part('small', {}, t.unofficial)),
    account && whose(account, glance?.key ?? null, several, language, model.now),
    several && !account && part('p', {}, part('button', TO_MENU, t.switchAccount)),
    several && accountMenu(accounts, glance?.key ?? null, language),
    glance && settingsButton(language, model),
  );
}

const TO_MENU = { type: 'button', class: 'name', popovertarget: MENU };

function whose(
  account: PixAccount,
  key: string | null,
  several: boolean,
  language: Language,
  now: number,
): Part {
  const t = POPUP_MESSAGES[language];
  const name = nameOf(account) ?? t.accountWithoutName;
  const isLong = several || !account.readAt || account.source === 'page';
  return part(
    'p',
    { 'data-account': key, class: isLong && 'stacked' },
    several
      ? part(
          'button',
          { ...TO_MENU, title: t.switchAccount },
          part('span', { class: 'called' }, name),
          part('span', { class: 'down', 'aria-hidden': 'true' }, '▾'),
        )
      : part('span', { class: 'name' }, name),
    ' ',
    part(
      'span',
      { class: 'fresh' },
      part('span', { class: 'dot' }, '·'),
      ` ${freshness(account, now, language)}`,
    ),
  );
}

function freshness({ readAt, source }: PixAccount, now: number, language: Language): string {
  const t = POPUP_MESSAGES[language];
  if (!readAt) return t.neverSeen;
  return source === 'page' ? t.seenOnPage(readAt, now) : t.seen(readAt, now);
}

function settingsButton(language: Language, { settingsOpen, openSettings }: PopupModel): Part {
  const t = POPUP_MESSAGES[language];
  const words = settingsOpen ? t.closeSettings : t.settings;
  return part(
    'button',
    {
      type: 'button',
      class: 'icon-button settings',
      'aria-label': words,
      title: words,
      'aria-pressed': String(settingsOpen),
      onclick: () => openSettings(!settingsOpen),
    },
    part(
      'svg',
      { viewBox: '0 0 20 20', 'aria-hidden': 'true' },
      part('path', { d: settingsOpen ? CROSS : SLIDERS }),
    ),
  );
}
