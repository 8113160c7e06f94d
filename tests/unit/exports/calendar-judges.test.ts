/** Our calendar files, taken by programs of others: read without a complaint, and twice is once. */
import { describe, expect, test } from 'vitest';
import { saidAnew, type ExamDay } from '../../../lib/domain/exam-day/exam-day.ts';
import { addDays } from '../../../lib/domain/plain-date.ts';
import { calendarFile } from '../../../lib/exports/calendar/calendar.ts';
import { examCalendar } from '../../../lib/exports/calendar/exam-calendar.ts';
import { certificate, day } from '../../support/records/certificates.ts';
import { judgeCalendars, type Imported } from '../../support/exports/calendar-judges.ts';
import { NOW, TODAY } from '../../support/exports/make.ts';

const LATER = new Date(NOW.getTime() + 86_400_000);

function renewal(years: 2 | 3 = 3, now = NOW): string {
  const options = { years, alertDays: [180, 90, 30, 7, 0], today: TODAY, now };
  const made = calendarFile(certificate(), options);
  if (!made.ok) throw new Error(made.problem);
  return made.text;
}

const EXAM = { day: day('2027-04-12'), time: '08:30', place: 'salle 204, bâtiment B' } as const;
const SAID = saidAnew(null, EXAM, TODAY);
const IN_CALENDAR = { ...SAID, inCalendar: SAID.saidAt };
const MOVED = saidAnew(IN_CALENDAR, { ...EXAM, day: day('2027-06-01') }, TODAY);
/** Where all reminders but one have gone by. */
const SOON = saidAnew(IN_CALENDAR, { ...EXAM, day: addDays(TODAY, 2) }, TODAY);
const soon = [-12, -5, -1, 1, 2].map((days) => addDays(TODAY, days).replaceAll('-', ''));

function exam(said: ExamDay, now = NOW): string {
  const options = { examReminders: [14, 7, 3, 1], today: TODAY, now };
  const made = examCalendar(said, '0123456789abcdef', options);
  if (made === null) throw new Error('no file');
  return made;
}

const at = (place: string) => exam({ ...SAID, place });
/** As it was noted, and as it is shown where that is not the same. */
const PLACES: [noted: string, shown?: string][] = [
  ['a;b,c:d "e" C:\\salle'],
  [`${'é'.repeat(39)} ${'字'.repeat(40)}`],
  ['👩‍👩‍👧‍👦 salle 👍🏽'],
  ['قاعة ٢٠٤ – חדר'],
  ['BEGIN:VEVENT END:VCALENDAR'],
  ['salle\u0007 \u202e204\ud800', 'salle 204'],
];

const GOOD = {
  'the renewal': [renewal()],
  'the renewal, twice': [renewal(), renewal(3, LATER)],
  'another duration': [renewal(3), renewal(2, LATER)],
  'the exam': [exam(SAID)],
  'the exam, twice': [exam(SAID), exam(IN_CALENDAR, LATER)],
  'the exam, moved': [exam(SAID), exam(MOVED, LATER)],
  'the exam, moved to where reminders are over, twice': [exam(SAID), exam(SOON), exam(SOON, LATER)],
  ...Object.fromEntries(PLACES.map(([place]) => [place, [at(place)]])),
};

/** What is wrong with each, and who says so. */
const BAD = {
  'a method without an organizer': {
    text: renewal().replace('VERSION', 'METHOD:PUBLISH\r\nVERSION'),
    noticedBy: ['libical'],
  },
  'events without a name': {
    text: renewal().replace(/^UID:.*\r\n/gm, ''),
    noticedBy: ['ical.js', 'libical', 'vobject', 'icalendar', 'khal'],
  },
  'no end': {
    text: renewal().replace('END:VCALENDAR\r\n', ''),
    noticedBy: ['ical.js', 'libical', 'vobject', 'icalendar', 'khal'],
  },
} as const;

const names = [...Object.keys(GOOD), ...Object.keys(BAD)];
const verdicts = judgeCalendars([
  ...Object.values(GOOD),
  ...Object.values(BAD).map(({ text }) => [text]),
]);
const saidOf = (name: string) => verdicts?.[names.indexOf(name)] ?? [];

const RENEWAL = ['20281121', '20290219', '20290420', '20290513', '20290520'];
const EXAM_DAYS = ['20270329', '20270405', '20270409', '20270411', '20270412'];

describe.skipIf(verdicts === null)('libical, vobject, icalendar, khal and ical.js', () => {
  test('are five', () => {
    expect(saidOf('the exam').map(({ judge }) => judge)).toEqual([
      'ical.js',
      'libical',
      'vobject',
      'icalendar',
      'khal',
    ]);
  });

  test.each<[keyof typeof GOOD, string[]]>([
    ['the renewal', RENEWAL],
    ['the renewal, twice', RENEWAL],
    ['another duration', ['20271122', '20280220', '20280420', '20280513', '20280520']],
    ['the exam', EXAM_DAYS],
    ['the exam, twice', EXAM_DAYS],
    ['the exam, moved', ['20270518', '20270525', '20270529', '20270531', '20270601']],
    ['the exam, moved to where reminders are over, twice', soon],
  ])('%s: each has its events, once', (name, days) => {
    for (const { judge, complaints, events } of saidOf(name)) {
      expect(complaints, judge).toEqual([]);
      expect(
        events.map((event) => event.day),
        judge,
      ).toEqual(days);
    }
  });

  test.each(PLACES)('the place « %s » is what each shows', (place, shown = place) => {
    for (const { judge, complaints, events } of saidOf(place)) {
      expect(complaints, judge).toEqual([]);
      const last: Imported | undefined = events.at(-1);
      expect(last, judge).toMatchObject({ place: shown, title: 'Certification Pix, 8 h 30' });
      expect(events, judge).toHaveLength(5);
    }
  });

  test.each(Object.entries(BAD))('would notice %s', (name, { noticedBy }) => {
    const noticed = saidOf(name).filter(
      ({ complaints, events }) => complaints.length > 0 || events.length !== RENEWAL.length,
    );
    expect(noticed.map(({ judge }) => judge)).toEqual(noticedBy);
  });
});
