import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pixMessageSchema } from '../../../lib/app/messages/messages.ts';
import { readAnswer } from '../../../lib/pix/capture/read-answer.ts';
import type { AnswerMessage } from '../../../lib/pix/page-world/message.ts';
import { profileDocument, scorecardResource } from '../../support/records/documents.ts';
import { times } from '../../support/print-count.ts';

const USER = '4242';

const RUNS = times(1000, 10_000);

function answer(kind: AnswerMessage['kind'], body: unknown, fields: Partial<AnswerMessage> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return readAnswer({ kind, id: USER, status: 200, observedAt: 1, text, ...fields });
}

function readProfile(document: unknown) {
  const content = answer('profile', document);
  if (content.kind !== 'profile') throw new Error(`read as ${JSON.stringify(content)}`);
  return content;
}

const failure = (subject: string, reason: string) => ({ kind: 'failure', subject, reason });

describe('a profile', () => {
  test('gives the 16 competences and the highest level', () => {
    const content = readProfile(
      profileDocument(USER, {
        '1.1': { level: 2, 'pix-score-ahead-of-next-level': 5, status: 'STARTED' },
        '4.3': { level: 1, status: 'COMPLETED', 'remaining-days-before-improving': 4 },
      }),
    );
    expect(content).toMatchObject({ userId: USER, maxLevel: 7, unreadable: 0, unknown: [] });
    expect(content.scorecards).toHaveLength(16);
    expect(content.scorecards[0]).toEqual({
      code: '1.1',
      level: 2,
      pixAhead: 5,
      status: 'started',
      daysBeforeImproving: null,
    });
    expect(content.scorecards.find(({ code }) => code === '4.3')).toMatchObject({
      status: 'completed',
      daysBeforeImproving: 4,
    });
  });

  test('of a competence that Pix makes wait without saying how long, it says that it does not', () => {
    const content = readProfile(
      profileDocument(USER, {
        '4.3': {
          level: 1,
          status: 'COMPLETED',
          'should-wait-before-improving': true,
          'remaining-days-before-improving': null,
        },
      }),
    );
    expect(content.scorecards.find(({ code }) => code === '4.3')).toMatchObject({
      status: 'completed',
      daysBeforeImproving: 'unknown',
    });
  });

  test('is read in camelCase and snake_case too, and with numeric ids', () => {
    const document = profileDocument(USER, { '1.2': { level: 3, status: 'STARTED' } });
    const camel = JSON.stringify(document)
      .replace(
        /"(\w+(?:-\w+)+)":/g,
        (_, key: string) =>
          `"${key.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase())}":`,
      )
      .replace('"id":"4242"', '"id":4242');
    expect(readProfile(JSON.parse(camel)).scorecards[1]?.level).toBe(3);
    const snake = JSON.stringify(document).replace(/"(\w+(?:-\w+)+)":/g, (found) =>
      found.replaceAll('-', '_'),
    );
    expect(readProfile(JSON.parse(snake)).scorecards[1]?.level).toBe(3);
  });

  test('of an older shape has what is missing worked out from the earned pix', () => {
    const old = {
      level: undefined,
      'pix-score-ahead-of-next-level': undefined,
      'earned-pix': 21,
      index: 5.1,
      status: undefined,
    };
    const document = profileDocument(USER, { '5.1': old });
    document.data.attributes = { 'pix-score': 21 };
    const content = readProfile(document);
    expect(content.maxLevel).toBeNull();
    expect(content.scorecards.find(({ code }) => code === '5.1')).toMatchObject({
      level: 2,
      pixAhead: 5,
      status: 'started',
    });
  });

  test('with decimals ahead keeps them', () => {
    const document = profileDocument(USER, { '2.1': { 'pix-score-ahead-of-next-level': 3.2 } });
    expect(readProfile(document).scorecards[3]?.pixAhead).toBe(3.2);
  });

  test.each([99, '3', null, -1, 1.5, true])(
    'with level %j leaves that competence unread',
    (level) => {
      const content = readProfile(profileDocument(USER, { '3.4': { level } }));
      expect(content.scorecards).toHaveLength(15);
      expect(content.unreadable).toBe(1);
    },
  );

  test.each([8, -0.1, '5', null])('with %j pix ahead leaves that competence unread', (ahead) => {
    const document = profileDocument(USER, { '3.4': { 'pix-score-ahead-of-next-level': ahead } });
    expect(readProfile(document).unreadable).toBe(1);
  });

  test('with 15 scorecards gives 15', () => {
    const document = profileDocument(USER);
    document.included.pop();
    expect(readProfile(document).scorecards).toHaveLength(15);
  });

  test('with a competence that nobody knows puts it aside', () => {
    const document = profileDocument(USER);
    const foreign = scorecardResource(USER, '1.1', { 'competence-id': 'recNew', level: 2 });
    document.included.push(foreign);
    const content = readProfile(document);
    expect(content.scorecards).toHaveLength(16);
    expect(content.unknown).toEqual([{ competenceId: 'recNew', level: 2 }]);
  });

  test('ignores scorecards that belong to somebody else', () => {
    const document = profileDocument(USER);
    document.included.push(scorecardResource('99', '1.1', { level: 5 }));
    expect(readProfile(document).scorecards[0]?.level).toBe(0);
  });

  test('a campaign’s frozen copy is not a profile, whatever its scorecards say', () => {
    const document = profileDocument(USER, { '1.1': { level: 5 } });
    document.data.type = 'SharedProfileForCampaigns';
    expect(answer('profile', document)).toEqual(failure('profile', 'unexpected'));
  });

  test('of another user than the address says is not believed', () => {
    expect(answer('profile', profileDocument('99'))).toEqual(failure('profile', 'unexpected'));
  });
});

describe('what cannot be read says why', () => {
  test.each([
    ['{"data": {"type": "Profi', 'not-json'],
    ['<!doctype html><title>Oups</title>', 'not-json'],
    ['', 'not-json'],
    ['{}', 'unexpected'],
    ['{"data": []}', 'unexpected'],
    ['{"data": {}}', 'unexpected'],
    ['[1, 2]', 'unexpected'],
    ['null', 'unexpected'],
    ['{"errors": [{"status": "500"}]}', 'unexpected'],
  ])('%s', (text, reason) => {
    expect(answer('profile', text)).toEqual(failure('profile', reason));
  });

  test.each([
    [401, 'signed-out'],
    [403, 'refused'],
    [404, 'not-found'],
    [500, 'server-error'],
    [503, 'server-error'],
  ])('status %i', (status, reason) => {
    expect(answer('profile', '', { status })).toEqual(failure('profile', reason));
  });

  test('a document over the limit', () => {
    expect(answer('profile', '', { text: null })).toEqual(failure('profile', 'too-large'));
  });
});

describe('who is signed in', () => {
  const user = (id: unknown, attributes: object) => ({ data: { type: 'users', id, attributes } });

  test('first name and language, and nothing else', () => {
    const document = user('4242', {
      'first-name': ' Lina ',
      'last-name': 'Exemple',
      email: 'lina@exemple.fr',
      username: 'lina.exemple0101',
      lang: 'fr-FR',
      'is-anonymous': false,
    });
    expect(answer('account', document)).toEqual({
      kind: 'account',
      userId: '4242',
      firstName: 'Lina',
      language: 'fr',
      isAnonymous: false,
    });
  });

  test('a first name cannot carry control or direction characters, nor be endless', () => {
    const content = answer('account', user(1, { 'first-name': `\u202e\u0000${'é'.repeat(100)}` }));
    expect(content).toMatchObject({ firstName: 'é'.repeat(40) });
  });

  test.each(['abc', '', null, '1'.repeat(30)])('an id like %j is nobody', (id) => {
    expect(answer('account', user(id, {}))).toMatchObject({ kind: 'failure' });
  });
});

test('Pix’s own answer to « certifiable? »', () => {
  const document = (value: unknown) => ({
    data: { type: 'isCertifiables', id: USER, attributes: { 'is-certifiable': value } },
  });
  expect(answer('certifiable', document(true))).toMatchObject({
    isCertifiable: true,
    userId: USER,
  });
  expect(answer('certifiable', document('yes'))).toEqual(failure('certifiable', 'unexpected'));
});

test(`${RUNS} random documents: never an exception, and nothing out of range is ever told`, () => {
  const kinds = fc.constantFrom('account', 'profile', 'scorecard', 'certifiable' as const);
  const wild = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(99, -1, '3', null, 8, 1e9, 'STARTED', 'COMPLETED', 0, 4, 7.9, 'rec', [], {}),
  );
  const attributes = fc.dictionary(
    fc.constantFrom(
      'level',
      'earned-pix',
      'earnedPix',
      'pix-score-ahead-of-next-level',
      'status',
      'competence-id',
      'remaining-days-before-improving',
      'index',
      '__proto__',
    ),
    wild,
  );
  const codes = fc.constantFrom('1.1', '2.4', '5.2' as const);
  const nearlyProfile = fc
    .tuple(fc.dictionary(codes, attributes), wild, fc.array(wild, { maxLength: 3 }), fc.boolean())
    .map(([changes, maxLevel, extra, cut]) => {
      const document = profileDocument(USER, changes);
      document.data.attributes['max-reachable-level'] = maxLevel;
      document.included.push(...extra);
      const text = JSON.stringify(document);
      return cut ? text.slice(0, text.length / 2) : text;
    });
  const texts = fc.oneof(nearlyProfile, fc.json(), fc.string(), fc.constant(null));
  fc.assert(
    fc.property(kinds, texts, fc.integer({ min: 0, max: 599 }), (kind, text, status) => {
      const content = readAnswer({
        kind,
        id: USER,
        status: status > 300 ? status : 200,
        observedAt: 1,
        text,
      });
      // What the worker accepts is the judge of « in range »: the two are written apart.
      const reading = { userId: USER, ...content, site: 'fr', observedAt: 1 };
      expect(pixMessageSchema.safeParse({ type: 'readings', readings: [reading] }).success).toBe(
        true,
      );
    }),
    { numRuns: RUNS },
  );
});
