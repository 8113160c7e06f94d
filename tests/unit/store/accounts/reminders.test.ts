import { beforeEach, describe, expect, test } from 'vitest';
import { alertText } from '../../../../lib/app/alerts/text.ts';
import type { PixAccount } from '../../../../lib/domain/account/account.ts';
import { saidAnew } from '../../../../lib/domain/exam-day/exam-day.ts';
import { addDays, type PlainDate } from '../../../../lib/domain/plain-date.ts';
import { DEFAULT_PREFERENCES, type Preferences } from '../../../../lib/domain/preferences.ts';
import type { Profile } from '../../../../lib/domain/training/profile.ts';
import { ALWAYS_PLAIN } from '../../../../lib/store/codec.ts';
import { accountKeyed, CURRENT_KEY, PREFERENCES_KEY } from '../../../../lib/store/keys.ts';
import { accountRecord } from '../../../../lib/store/schema/account.ts';
import { currentRecord } from '../../../../lib/store/schema/current.ts';
import { seal } from '../../../../lib/store/schema/envelope.ts';
import { preferencesRecord } from '../../../../lib/store/schema/preferences.ts';
import { Store } from '../../../../lib/store/store.ts';
import { localDay } from '../../../../lib/time/clock.ts';
import { daysAt } from '../../../../lib/time/days.ts';
import { parisDay } from '../../../../lib/time/paris.ts';
import {
  accountWith,
  card,
  profileWith,
  threeOfFive,
} from '../../../support/records/arbitraries.ts';
import { MemoryArea, queue } from '../../../support/storage/memory-area.ts';

const LINA = '0123456789abcdef';
const TOM = 'fedcba9876543210';
const DAY_MS = 86_400_000;

let area: MemoryArea;
let now: number;
let store: Store;
let today: PlainDate;

beforeEach(() => {
  now = Date.UTC(2026, 10, 24, 12);
  today = localDay(now);
  area = new MemoryArea({ [CURRENT_KEY]: seal(currentRecord, { key: LINA, failure: null }) });
  store = new Store(area, queue(), () => ({ now, today: parisDay(now) }), ALWAYS_PLAIN);
});

function keep(key: string, profile: Profile, examDay: PixAccount['examDay'] = null): void {
  area.items[accountKeyed(key)] = seal(accountRecord, accountWith(profile, now, { examDay }));
}

function prefer(chosen: Partial<Preferences>): void {
  area.items[PREFERENCES_KEY] = seal(preferencesRecord, { ...DEFAULT_PREFERENCES, ...chosen });
}

const inDays = (left: number, said = {}) =>
  saidAnew(null, { day: addDays(today, left), time: null, place: null, ...said }, today);

/** What comes on the present day, in French. */
async function told(): Promise<{ title: string; message: string }[]> {
  const raised = await store.raiseAlerts();
  const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ');
  return (raised?.alerts ?? []).map((alert) => {
    const { title, message } = alertText(alert, daysAt(now), 'fr');
    return { title: plain(title), message: plain(message) };
  });
}

async function daysPass(days: number): Promise<void> {
  now += days * DAY_MS;
  await Promise.resolve();
}

describe('the reminders of an exam day', () => {
  test('come once each, with the count and the nearest competence, then the checklist', async () => {
    keep(LINA, threeOfFive, inDays(15, { time: '08:30', place: 'salle 204' }));
    expect(await told()).toEqual([]);
    const seen: [number, string][] = [];
    for (let left = 14; left >= 0; left -= 1) {
      await daysPass(1);
      for (const { title } of await told()) seen.push([left, title]);
      expect(await told()).toEqual([]);
    }
    expect(seen).toEqual([
      [14, 'Certification Pix dans 14 jours'],
      [7, 'Certification Pix dans 7 jours'],
      [3, 'Certification Pix dans 3 jours'],
      [1, 'Certification Pix demain'],
    ]);
  });

  test('say what is left, and nothing else; the day before it is the checklist, with the count', async () => {
    keep(LINA, threeOfFive, inDays(8, { time: '08:00', place: 'salle 204' }));
    await daysPass(1);
    expect(await told()).toEqual([
      {
        title: 'Certification Pix dans 7 jours',
        message:
          '3 compétences sur 5 au niveau 1. La plus proche : Adapter les documents à leur finalité, 2 pix.',
      },
    ]);
    await daysPass(6);
    expect(await told()).toEqual([
      {
        title: 'Certification Pix demain',
        message:
          '8 h, salle 204. Ton compte habituel, l’identifiant et le mot de passe essayés. 3 compétences sur 5 au niveau 1. La plus proche : Adapter les documents à leur finalité, 2 pix.',
      },
    ]);
  });

  test('after weeks with the browser closed, only the nearest comes', async () => {
    keep(LINA, threeOfFive, inDays(30));
    await daysPass(25);
    expect((await told()).map(({ title }) => title)).toEqual(['Certification Pix dans 5 jours']);
    await daysPass(1);
    expect(await told()).toEqual([]);
  });

  test('who is certifiable by then gets the checklist alone, without a count', async () => {
    const five = profileWith(
      (['1.1', '1.2', '1.3', '2.1', '2.2'] as const).map((code) => card(code, { level: 1 })),
    );
    keep(LINA, five, inDays(10));
    await daysPass(3);
    expect(await told()).toEqual([]);
    await daysPass(6);
    expect(await told()).toEqual([
      {
        title: 'Certification Pix demain',
        message:
          'Heure et lieu : ton établissement les donne. Ton compte habituel, l’identifiant et le mot de passe essayés.',
      },
    ]);
  });

  test('two accounts have two days, and each its own reminder, whoever is shown', async () => {
    keep(LINA, threeOfFive, inDays(8));
    keep(TOM, threeOfFive, inDays(4));
    await daysPass(1);
    const raised = await store.raiseAlerts();
    expect(raised?.alerts.map((alert) => [alert.kind, alert.id])).toEqual([
      ['exam', LINA],
      ['exam', TOM],
    ]);
    expect(await store.raiseAlerts()).toBeNull();
  });

  test('each can be switched off', async () => {
    prefer({ examReminders: [14, 3] });
    keep(LINA, threeOfFive, inDays(8));
    await daysPass(1);
    expect(await told()).toEqual([]);
    await daysPass(4);
    expect((await told()).map(({ title }) => title)).toEqual(['Certification Pix dans 3 jours']);
    await daysPass(2);
    expect(await told()).toEqual([]);
  });

  test('on days with nothing to say nothing is written', async () => {
    keep(LINA, threeOfFive, inDays(40));
    await store.raiseAlerts();
    expect(area.calls.set).toBe(0);
  });
});

describe('a competence that is doable again', () => {
  const free = (days: number) =>
    profileWith([card('3.4', { pixAhead: 6, status: 'completed', retryOn: addDays(today, days) })]);

  test('is notified on its day, once a day for all, if that was asked for', async () => {
    prefer({ retryNotices: true });
    keep(LINA, free(1));
    keep(TOM, free(1));
    expect(await told()).toEqual([]);
    await daysPass(1);
    expect(await told()).toEqual([
      { title: 'À retenter sur Pix dès aujourd’hui', message: 'Programmer.' },
    ]);
    expect(await told()).toEqual([]);
  });

  test('and not at all if nobody asked', async () => {
    keep(LINA, free(0));
    expect(await told()).toEqual([]);
  });
});
