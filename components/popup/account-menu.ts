import { part, type Part } from '../drawn/draw.ts';
import { nameOf } from '../../lib/domain/account.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { POPUP_MESSAGES } from '../../lib/i18n/popup.ts';
import { askWorker } from '../../lib/app/messages/ask-worker.ts';
import type { KnownAccount } from '../../lib/store/schema/glance.ts';
import './account-menu.css';

/** By which its buttons name it. */
export const MENU = 'accounts';

/** The accounts of this browser: who is chosen is shown. */
export function accountMenu(
  accounts: readonly KnownAccount[],
  shown: string | null,
  language: Language,
): Part {
  const t = POPUP_MESSAGES[language];
  const choices = accounts.map((account) => {
    const isShown = account.key === shown;
    return part(
      'button',
      {
        type: 'button',
        'data-show-account': account.key,
        'aria-current': isShown && 'true',
        onclick: () => choose(account.key),
      },
      part('span', { class: 'tick', 'aria-hidden': 'true' }, isShown && '✓'),
      ` ${nameOf(account) ?? t.accountWithoutName}`,
    );
  });
  return part(
    'div',
    { id: MENU, popover: 'auto', role: 'group', 'aria-label': t.accounts },
    ...choices,
  );
}

function choose(account: string): void {
  document.getElementById(MENU)?.hidePopover();
  void askWorker({ type: 'show-account', account });
}
