/** Whether a build shows of stores what the build that filled them showed. */
import { expect } from '@playwright/test';
import type { Desk, OpenPage } from './desk.ts';
import type { Expected, Facts } from './fixture.ts';
import { lookAtDetail, opened, savedFile, unfold, unlock } from './look.ts';
import {
  namesSeen,
  popupSeen,
  progressSeen,
  settingsSeen,
  walletSeen,
  type CardSeen,
  type PopupSeen,
  type ProgressSeen,
  type SettingsSeen,
  type WalletSeen,
} from './seen.ts';

const DAY_MS = 86_400_000;
const DUE_SOON_DAYS = 180;

const todayInParis = () =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(new Date());

/** The state of a certificate goes on with the days; the date that it depends on stays. */
function statusToday({ status, renewBy }: CardSeen): string {
  if (renewBy === '') return status;
  const left = (Date.parse(renewBy) - Date.parse(todayInParis())) / DAY_MS;
  if (left < 0) return 'overdue';
  return left <= DUE_SOON_DAYS ? 'due-soon' : 'valid';
}

function cardToday(card: CardSeen): CardSeen {
  const status = statusToday(card);
  const isOther = status !== card.status && card.alert !== 'replaced';
  return { ...card, status, alert: isOther ? 'due' : card.alert };
}

const walletToday = (wallet: WalletSeen): WalletSeen => ({
  ...wallet,
  cards: wallet.cards.map(cardToday),
});

function popupToday(popup: PopupSeen, cards: readonly CardSeen[]): PopupSeen {
  const card = cards.find(({ id }) => id === popup.certificate.id);
  const status = card ? statusToday(card) : popup.certificate.status;
  return { ...popup, certificate: { ...popup.certificate, status } };
}

/** In any order: what waits for a day comes after the rest until that day. */
const inOrder = (progress: ProgressSeen): ProgressSeen => ({
  ...progress,
  path: progress.path.toSorted(),
});

/** A later build may offer more to choose from, in more groups. */
const settingsOf = (settings: SettingsSeen): object => ({
  ...settings,
  chosen: expect.arrayContaining(settings.chosen) as unknown,
  groups: expect.arrayContaining(settings.groups) as unknown,
});

/** Looks again and again, for a page shows more as it loads. */
async function expectSeen(page: OpenPage, look: () => object, expected: object): Promise<void> {
  await expect.poll(() => page.evaluate(look, null), { message: look.name }).toEqual(expected);
}

/** The first steps go by themselves after some days: whether they are there says nothing. */
const expectNames = (page: OpenPage, names: readonly string[] = []) =>
  expect
    .poll(() => page.evaluate(namesSeen, null), { message: 'data-* names' })
    .toEqual(expect.arrayContaining(names.filter((name) => name !== 'data-first-steps')));

export async function expectFacts(desk: Desk, facts: Facts): Promise<void> {
  await expect.poll(() => desk.badge()).toBe(facts.badge);
  const wallet = await desk.open('wallet.html');
  await expectSeen(wallet, walletSeen, walletToday(facts.wallet));
  await expectNames(wallet, facts.names.wallet);
  await unfold(wallet);
  for (const file of facts.files) {
    expect(await savedFile(desk, wallet, file.code, file.name)).toEqual(file);
  }
  for (const [code, detail] of Object.entries(facts.details)) {
    expect(await lookAtDetail(wallet, code)).toEqual(detail);
  }
  await goTo(wallet, 'settings');
  await expectSeen(wallet, settingsSeen, settingsOf(facts.settings));
  await expectNames(wallet, facts.names.settings);
  await goTo(wallet, 'progress');
  const popup = await desk.open('popup.html');
  await expectNames(popup, facts.names.popup);
  for (const account of facts.accounts) {
    await show(popup, account.popup.account ?? '');
    await expectSeen(popup, popupSeen, popupToday(account.popup, facts.wallet.cards));
    const look = async () => inOrder(await wallet.evaluate(progressSeen, null));
    await expect.poll(look).toEqual(inOrder(account.progress));
  }
  await popup.close();
  await wallet.close();
}

const goTo = (wallet: OpenPage, part: string) =>
  wallet.evaluate((hash) => void (location.hash = hash), part);

/** Shows the data of an account, by the popup's own menu, unless they are shown. */
async function show(popup: OpenPage, key: string): Promise<void> {
  if ((await popup.evaluate(popupSeen, null)).account === key) return;
  await popup.click('[popovertarget]');
  await popup.click(`[data-show-account="${key}"]`);
  await popup.see(`[data-account="${key}"]`);
}

/** What the popup and the wallet show without the passphrase. */
export async function expectLocked(desk: Desk, { locked }: Expected): Promise<void> {
  await expect.poll(() => desk.badge()).toBe(locked.badge);
  await opened(desk, 'popup.html', (page) =>
    expectSeen(page, popupSeen, popupToday(locked.popup, locked.unlocked.wallet.cards)),
  );
  await opened(desk, 'wallet.html', (page) => expectSeen(page, walletSeen, locked.wallet));
  await opened(desk, 'wallet.html#settings', (page) =>
    expectSeen(page, settingsSeen, settingsOf(locked.settings)),
  );
}

/** A wrong passphrase opens nothing; the right one does. */
export async function expectOpensBy(desk: Desk, passphrase: string): Promise<void> {
  await opened(desk, 'wallet.html', async (page) => {
    await unlock(page, `${passphrase} `.repeat(2).trim());
    await page.see('[data-group="unlock"] [role="alert"]');
    expect(await page.evaluate(walletSeen, null)).toMatchObject({ isLocked: true, cards: [] });
    await unlock(page, passphrase);
    await page.see('[data-certificate]');
  });
}
