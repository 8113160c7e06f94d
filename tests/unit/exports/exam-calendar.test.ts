import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { saidAnew, type ExamDay } from '../../../lib/domain/exam-day/exam-day.ts';
import { addDays } from '../../../lib/domain/plain-date.ts';
import { examCalendar } from '../../../lib/exports/calendar/exam-calendar.ts';
import { day } from '../../support/records/certificates.ts';
import { NOW, TODAY } from '../../support/exports/make.ts';

const KEY = '0123456789abcdef';
const EXAM = day('2027-04-12');
const OPTIONS = { examReminders: [14, 7, 3, 1], today: TODAY, now: NOW };
const SAID = saidAnew(null, { day: EXAM, time: '08:30', place: 'salle 204, bâtiment B' }, TODAY);

function made(said: ExamDay, options = OPTIONS): string {
  const text = examCalendar(said, KEY, options);
  if (text === null) throw new Error('no file');
  return text;
}

function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('the calendar file of the exam day', () => {
  const text = made(SAID);

  test('has the day and each reminder as events of a whole day, in order', () => {
    const events = eventsIn(text);
    expect(events.map((event) => event.startDate.toString())).toEqual([
      '2027-03-29',
      '2027-04-05',
      '2027-04-09',
      '2027-04-11',
      '2027-04-12',
    ]);
    expect(events.every((event) => event.startDate.isDate)).toBe(true);
    expect(events.map(({ summary }) => summary)).toEqual([
      'Certification Pix dans 14 jours',
      'Certification Pix dans 7 jours',
      'Certification Pix dans 3 jours',
      'Certification Pix demain',
      'Certification Pix, 8 h 30',
    ]);
    expect(events.at(-1)?.location).toBe('salle 204, bâtiment B');
  });

  test('writes dates as dates, ends lines with CRLF and folds them at 75 octets', () => {
    expect(text.match(/^DTSTART;VALUE=DATE:\d{8}\r$/gm)).toHaveLength(5);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('METHOD');
  });

  test('a day that was changed moves what a calendar has: same identity, higher sequence', () => {
    const kept = { ...SAID, inCalendar: SAID.saidAt };
    const moved = saidAnew(kept, { ...kept, day: addDays(EXAM, -9) }, day('2027-04-01'));
    const after = made(moved, { ...OPTIONS, today: day('2027-04-01') });
    const ids = (file: string) => eventsIn(file).map(({ uid }) => uid);
    // Those that are over now move too: left out, they would stay on a wrong day.
    expect(ids(after)).toEqual(ids(text));
    const sequences = (file: string) => eventsIn(file).map(({ sequence }) => sequence);
    expect(sequences(text)).toEqual([1, 1, 1, 1, 1]);
    expect(sequences(after)).toEqual([2, 2, 2, 2, 2]);
  });

  test('the first time it leaves out what has gone by, and reminders that were switched off', () => {
    const late = { ...OPTIONS, examReminders: [7, 1], today: day('2027-04-07') };
    expect(eventsIn(made(SAID, late)).map(({ startDate }) => startDate.toString())).toEqual([
      '2027-04-11',
      '2027-04-12',
    ]);
  });

  test('is not made without a day, nor once it is over', () => {
    expect(examCalendar({ ...SAID, day: null }, KEY, OPTIONS)).toBeNull();
    expect(examCalendar(SAID, KEY, { ...OPTIONS, today: day('2027-04-13') })).toBeNull();
  });
});
