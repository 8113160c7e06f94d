/**
 * What the pages of Balise show, by their `data-*` names alone. Each of these functions runs in the
 * page, alone: it may use nothing of this file.
 */

export interface PopupSeen {
  count: string | null;
  certifiable: string | null;
  /** Whose it is: the local key of the account. */
  account: string | null;
  /** The accounts to choose from. */
  accounts: { key: string; name: string; isShown: boolean }[];
  competences: { code: string; level: string; remaining: string }[];
  suggestion: string | null;
  /** The certificate line, and the local name of the certificate that it leads to. */
  certificate: { status: string | null; id: string };
  isShared: boolean;
  isFirstRun: boolean;
  failures: string[];
}

export function popupSeen(): PopupSeen {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const [root] = all('[data-count]');
  const [line] = all('[data-certificate-status]');
  return {
    count: root?.dataset.count ?? null,
    certifiable: root?.dataset.certifiable ?? null,
    account: all('[data-account]')[0]?.dataset.account ?? null,
    accounts: all('[data-show-account]').map((one) => ({
      key: one.dataset.showAccount ?? '',
      name: one.textContent.replace('✓', '').trim(),
      isShown: one.ariaCurrent === 'true',
    })),
    competences: all('[data-competence]').map(({ dataset }) => ({
      code: dataset.competence ?? '',
      level: dataset.level ?? '',
      remaining: dataset.remaining ?? '',
    })),
    suggestion: all('[data-suggestion]')[0]?.dataset.suggestion ?? null,
    certificate: {
      status: line?.dataset.certificateStatus ?? null,
      id: line?.getAttribute('href')?.split('#')[1] ?? '',
    },
    isShared: all('[data-shared]').length > 0,
    isFirstRun: all('[data-first-run]').length > 0,
    failures: all('[data-failure]').map(({ dataset }) => dataset.failure ?? ''),
  };
}

export interface CardSeen {
  code: string;
  id: string;
  renewBy: string;
  /** On the day that it was seen: valid, due-soon, overdue, pending, rejected. */
  status: string;
  /** As the page names the group that it stands in; null when there is one holder alone. */
  holder: string | null;
  schoolClass: string | null;
  alert: string | null;
  /** Pix obtained. */
  score: string | null;
}

export interface WalletSeen {
  account: string | null;
  isLocked: boolean;
  isEmpty: boolean;
  cards: CardSeen[];
  failures: string[];
}

export function walletSeen(): WalletSeen {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  return {
    account: all('[data-account]')[0]?.dataset.account ?? null,
    isLocked: all('[data-group="unlock"]').length > 0,
    isEmpty: all('[data-empty]').length > 0,
    cards: all('[data-certificate]').map((card) => ({
      code: card.dataset.certificate ?? '',
      id: card.dataset.certificateId ?? '',
      renewBy: card.dataset.renewBy ?? '',
      status: card.dataset.status ?? '',
      holder: card.closest<HTMLElement>('[data-holder]')?.dataset.holder ?? null,
      schoolClass: card.querySelector<HTMLElement>('[data-school]')?.dataset.school ?? null,
      alert: card.querySelector<HTMLElement>('[data-alert]')?.dataset.alert ?? null,
      score: /(\d+)\s*pix/.exec(card.textContent)?.[1] ?? null,
    })),
    failures: all('[data-failure]').map(({ dataset }) => dataset.failure ?? ''),
  };
}

/** What a card opens on: the level of each competence, and which source each fact comes from. */
export interface DetailSeen {
  levels: Record<string, string>;
  origins: Record<string, string>;
}

export function detailSeen(code: string): DetailSeen {
  const rows = (mark: string) => [
    ...document.querySelectorAll<HTMLElement>(`[data-certificate="${code}"] tr[${mark}]`),
  ];
  return {
    levels: Object.fromEntries(
      rows('data-competence').map(({ dataset }) => [dataset.competence ?? '', dataset.level ?? '']),
    ),
    origins: Object.fromEntries(
      rows('data-field').map(({ dataset }) => [dataset.field ?? '', dataset.origin ?? '']),
    ),
  };
}

/** The progress: what lies ahead, and the figures of each day, the latest first. */
export interface ProgressSeen {
  path: string[];
  charts: string[];
  days: string[][];
}

export function progressSeen(): ProgressSeen {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const summary = document.querySelector<HTMLElement>('[data-group="pix"] details:not([open]) > *');
  summary?.click();
  return {
    path: all('[data-path]').map(({ dataset }) => dataset.path ?? ''),
    // Which there are: the wallet may put them in another order.
    charts: all('[data-chart]')
      .map(({ dataset }) => dataset.chart ?? '')
      .sort(),
    days: all('[data-group="pix"] tbody tr').map((row) =>
      [...row.children].map(({ textContent }) => textContent.trim()),
    ),
  };
}

export interface SettingsSeen {
  /** Every choice that has a name of its own and is made, as `name=value`. */
  chosen: string[];
  isPanelShown: boolean | null;
  accounts: { key: string; name: string }[];
  lastBackup: string | null;
  sync: string | null;
  shared: string | null;
  isLocked: boolean;
  groups: string[];
}

export function settingsSeen(): SettingsSeen {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const [panelSwitch] = all('[data-group="panel"] [role="switch"]') as HTMLInputElement[];
  const inputs = all('input[name]') as HTMLInputElement[];
  return {
    chosen: inputs
      .filter(({ name, checked }) => checked && /^[a-z-]+$/.test(name))
      .map(({ name, value }) => `${name}=${value}`)
      .sort(),
    isPanelShown: panelSwitch?.checked ?? null,
    accounts: all('li[data-account]').map((row) => ({
      key: row.dataset.account ?? '',
      name: row.querySelector('strong')?.textContent.trim() ?? '',
    })),
    lastBackup: all('[data-last-backup]')[0]?.dataset.lastBackup ?? null,
    sync: all('[data-sync]')[0]?.dataset.sync ?? null,
    shared: all('[data-shared="true"], [data-shared="false"]')[0]?.dataset.shared ?? null,
    isLocked: all('[data-group="unlock"]').length > 0,
    groups: all('[data-group]').map(({ dataset }) => dataset.group ?? ''),
  };
}

/** The `data-*` names that stand in the page. */
export function namesSeen(): string[] {
  const names = [...document.querySelectorAll('*')].flatMap((element) =>
    element.getAttributeNames().filter((name) => name.startsWith('data-')),
  );
  return [...new Set(names)].sort();
}

/** What is written in the elements of a selector. */
export function textsSeen(selector: string): string[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].map(({ innerText }) => innerText);
}
