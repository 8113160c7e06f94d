import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFile } from '../../../lib/exports/calendar/calendar.ts';
import { foldOctets } from '../../../lib/exports/calendar/fold-octets.ts';
import { certificate, day } from '../../support/records/certificates.ts';
import { NOW, TODAY } from '../../support/exports/make.ts';

const OPTIONS = { years: 3, alertDays: [180, 90, 30, 7, 0], today: TODAY, now: NOW } as const;

function made(...how: Parameters<typeof calendarFile>): string {
  const file = calendarFile(...how);
  if (!file.ok) throw new Error(file.problem);
  return file.text;
}

function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('the calendar file', () => {
  const text = made(certificate(), OPTIONS);

  test('has the renewal day and each reminder as events of a whole day', () => {
    const events = eventsIn(text);
    expect(events.map((event) => event.startDate.toString())).toEqual([
      '2028-11-21',
      '2029-02-19',
      '2029-04-20',
      '2029-05-13',
      '2029-05-20',
    ]);
    expect(events.every((event) => event.startDate.isDate)).toBe(true);
    expect(events.map((event) => event.duration.toSeconds())).toEqual(Array(5).fill(86_400));
    expect(events.at(-1)?.summary).toBe('Certification Pix à renouveler (dernier jour)');
    expect(events[0]?.description).toContain('Pix n’indique pas de date de fin.');
  });

  test('writes dates as dates, ends lines with CRLF and folds them at 75 octets', () => {
    expect(text.match(/^DTSTART;VALUE=DATE:\d{8}\r$/gm)).toHaveLength(5);
    expect(text).not.toContain('DTEND');
    expect(text.match(/^DTSTAMP:20261125T120000Z\r$/gm)).toHaveLength(5);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test('is a plain calendar: a method would ask for an organizer, which nobody is', () => {
    expect(text).not.toMatch(/^(METHOD|ORGANIZER)/m);
  });

  test('keeps each event’s identity from one export to the next', () => {
    const later = { ...OPTIONS, now: new Date('2027-01-01T00:00:00Z'), alertDays: [30] };
    const ids = (file: string) => eventsIn(file).map(({ uid }) => uid);
    expect(ids(text)).toEqual(expect.arrayContaining(ids(made(certificate(), later))));
    expect(new Set(ids(text)).size).toBe(5);
  });

  test('tells no code, no name and no centre', () => {
    const unfolded = text.replace(/\r\n[ \t]/g, '');
    expect(unfolded).not.toMatch(/BCDF2346|Lina|Exemple|Imaginaire/);
  });

  test('leaves out what has gone by', () => {
    const later = { ...OPTIONS, today: day('2029-05-01') };
    expect(
      eventsIn(made(certificate(), later)).map(({ startDate }) => startDate.toString()),
    ).toEqual(['2029-05-13', '2029-05-20']);
    const past = { ...OPTIONS, today: day('2029-05-21') };
    expect(calendarFile(certificate(), past)).toEqual({ ok: false, problem: 'past' });
  });

  test('is not made without a renewal day', () => {
    const none = { ok: false, problem: 'no-renewal' };
    expect(calendarFile(certificate(), { ...OPTIONS, years: null })).toEqual(none);
    const undated = certificate({ deliveryDate: null, examDate: null });
    expect(calendarFile(undated, OPTIONS)).toEqual(none);
  });
});

test('folding keeps every character, whatever it is folded from', () => {
  const line = fc
    .string({ unit: 'grapheme', maxLength: 300 })
    .map((one) => one.replace(/[\r\n]/g, ''));
  fc.assert(
    fc.property(fc.array(line.map((one) => `X:${one}`)), (lines) => {
      const folded = foldOctets(lines.join('\r\n'));
      expect(folded.replaceAll('\r\n ', '')).toBe(lines.join('\r\n'));
      for (const part of folded.split('\r\n'))
        expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
    }),
  );
});
