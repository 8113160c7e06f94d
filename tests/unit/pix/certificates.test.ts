import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CertificateFacts } from '../../../lib/domain/certificate/facts.ts';
import { pixMessageSchema } from '../../../lib/app/messages/messages.ts';
import { readAnswer } from '../../../lib/pix/capture/read-answer.ts';
import type { AnswerMessage } from '../../../lib/pix/page-world/message.ts';
import {
  attestation,
  BIRTH,
  certificate,
  competence,
  detail,
  summary,
} from '../../support/records/certificate-documents.ts';
import { first } from '../../support/records/certificates.ts';
import type { Attributes } from '../../support/records/documents.ts';
import { times } from '../../support/print-count.ts';

const RUNS = times(1000, 5000);

function answer(
  kind: AnswerMessage['kind'],
  body: unknown,
  id = '',
  language: 'fr' | 'en' = 'fr',
): ReturnType<typeof readAnswer> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return readAnswer({ kind, id, status: 200, observedAt: 1, text }, language);
}

function list(...data: unknown[]) {
  const content = answer('certificates', { data });
  if (content.kind !== 'certificates') throw new Error(`read as ${JSON.stringify(content)}`);
  return content;
}

const entry = (attributes: Attributes): CertificateFacts =>
  first(list(summary(attributes)).certificates);

function full(document: { data: unknown }, language: 'fr' | 'en' = 'fr'): CertificateFacts {
  const { id } = document.data as { id: string };
  const content = answer('certificate', document, id, language);
  if (content.kind !== 'certificate') throw new Error(`read as ${JSON.stringify(content)}`);
  return content.facts;
}

/** Where this machine is. */
const ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone;

describe('the list', () => {
  test('gives what it says of a V3 certificate, and nothing more', () => {
    expect(list(summary()).certificates).toEqual([
      {
        pixId: '31001',
        code: 'P-BCDF2346',
        status: 'validated',
        framework: 'CORE',
        generation: 'v3',
        holder: null,
        centre: 'Collège Imaginaire',
        zone: ZONE,
        examDate: '2026-05-12',
        deliveryDate: null,
        score: 312,
        maxScore: 895,
        level: 3,
        levelLabel: 'Indépendant 1',
        competences: null,
        maxCompetenceLevel: null,
        extras: null,
      },
    ]);
  });

  test.each([
    ['WAITING_FOR_RESULTS', 'pending'],
    ['VALIDATED', 'validated'],
    ['REJECTED', 'rejected'],
    ['CANCELLED', 'cancelled'],
    ['CANCELLED_BY_JURY', 'cancelled'],
  ])('%s is %s', (status, meaning) => {
    expect(entry({ status }).status).toBe(meaning);
  });

  test('of nobody who sat it is empty, not unreadable', () => {
    expect(list()).toEqual({ kind: 'certificates', certificates: [], unreadable: 0 });
  });

  test.each<[string, unknown]>([
    ['an unknown status', summary({ status: 'WITHDRAWN' })],
    ['no status', summary({ status: undefined })],
    ['an unknown framework', summary({ 'certification-framework': 'PRO_JUSTICE' })],
    ['an id that is none', summary({}, 'abc')],
    ['another type', { ...summary(), type: 'attestations' }],
    ['no resource', null],
  ])('counts an entry with %s as unreadable, and reads the others', (_what, bad) => {
    const content = list(bad, summary());
    expect(content).toMatchObject({ unreadable: 1 });
    expect(content.certificates).toHaveLength(1);
  });

  test('says a V2 by its own name, without a maximum that it does not tell', () => {
    expect(entry({ 'certificate-type': 'ATTESTATION', 'reached-mesh-level': null })).toMatchObject({
      generation: 'v2',
      score: 312,
      maxScore: null,
      level: null,
      levelLabel: null,
    });
  });

  test('has a pending result without a score', () => {
    const facts = entry({ status: 'WAITING_FOR_RESULTS', 'pix-score': null });
    expect(facts).toMatchObject({ status: 'pending', score: null, maxScore: null });
  });

  test('never brings the jury’s comment along', () => {
    expect(JSON.stringify(entry({ comment: 'Une remarque' }))).not.toContain('remarque');
  });
});

describe('the older list', () => {
  test('gives the same facts from its other names', () => {
    expect(list(attestation()).certificates).toEqual([
      {
        pixId: '32001',
        code: 'P-MPQR3467',
        status: 'validated',
        framework: null,
        generation: 'v2',
        holder: 'Malo Exemple',
        centre: 'Lycée Imaginaire',
        zone: ZONE,
        examDate: '2024-04-09',
        deliveryDate: '2024-04-22',
        score: 288,
        maxScore: 896,
        level: null,
        levelLabel: null,
        competences: null,
        maxCompetenceLevel: 7,
        extras: [],
      },
    ]);
  });

  test.each([
    [{ 'is-published': false }, 'pending'],
    [{ status: 'rejected' }, 'rejected'],
    [{ status: 'cancelled' }, 'cancelled'],
    [{ status: 'started' }, 'pending'],
    [{ status: 'error' }, 'pending'],
  ])('with %j is %s', (attributes, status) => {
    expect(list(attestation(attributes)).certificates[0]?.status).toBe(status);
  });

  test('tells its CléA', () => {
    const older = attestation({
      'certified-badge-images': undefined,
      'clea-certification-status': 'acquired',
    });
    expect(list(older).certificates[0]?.extras).toEqual(['CléA Numérique']);
  });
});

describe('the detail of a V3', () => {
  test('adds name, delivery and competences', () => {
    const facts = full(
      detail(certificate(), competence('2.1', 4), competence('1.1', 3), competence('1.2', -1)),
    );
    expect(facts).toMatchObject({
      holder: 'Lina Exemple',
      examDate: '2026-05-12',
      deliveryDate: '2026-05-20',
      status: 'validated',
      score: 312,
      maxScore: 895,
      level: 3,
      levelLabel: 'Indépendant 1',
      maxCompetenceLevel: null,
    });
    expect(facts.competences).toEqual([
      { code: '1.1', level: 3 },
      { code: '1.2', level: null },
      { code: '2.1', level: 4 },
    ]);
  });

  test('below 64 pix is obtained, without level or competences', () => {
    const none = {
      'pix-score': 50,
      level: undefined,
      'global-level-label': undefined,
    };
    expect(full(detail(certificate(none)))).toMatchObject({
      status: 'validated',
      score: 50,
      level: null,
      levelLabel: null,
      competences: null,
    });
  });

  test('acquired CléA is told; without a word of it, nothing is', () => {
    const badge = { 'acquired-complementary-certification': 'https://images.pix.fr/clea.svg' };
    expect(full(detail(certificate(badge))).extras).toEqual(['CléA Numérique']);
    expect(full(detail(certificate())).extras).toBeNull();
  });

  test('of an older engine of documents has `date`, and is read all the same', () => {
    const older = certificate({ 'certification-date': undefined, date: '2026-05-12T08:30:00Z' });
    expect(full(detail(older)).examDate).toBe('2026-05-12');
  });

  test('of another certificate than the address says is not believed', () => {
    const other = answer('certificate', detail(certificate()), '39001');
    expect(other).toEqual({ kind: 'failure', subject: 'certificate', reason: 'unexpected' });
  });
});

describe('the detail of a V2', () => {
  test.each([
    [5, 640],
    [6, 768],
    [7, 896],
    [8, 1024],
  ])('at level %i was of %i pix', (highest, maxScore) => {
    const facts = full(
      detail(attestation({ 'max-reachable-level-on-certification-date': highest })),
    );
    expect(facts).toMatchObject({ maxScore, maxCompetenceLevel: highest, generation: 'v2' });
  });

  test('names what was obtained beside it', () => {
    const badges = [
      { imageUrl: 'x', label: 'CléA Numérique', message: null, isTemporaryBadge: false },
      { imageUrl: 'y', label: 'Pix+ Droit Maître', stickerUrl: 'z' },
      { imageUrl: 'z' },
    ];
    const facts = full(detail(attestation({ 'certified-badge-images': badges })));
    expect(facts.extras).toEqual(['CléA Numérique', 'Pix+ Droit Maître']);
  });
});

describe('the global level', () => {
  const unnamed = { 'global-level-label': undefined, level: undefined };

  test.each([
    [63, null, null],
    [64, 1, 'Novice 1'],
    [128, 2, 'Novice 2'],
    [256, 3, 'Indépendant 1'],
    [384, 4, 'Indépendant 2'],
    [512, 5, 'Avancé 1'],
    [640, 6, 'Avancé 2'],
    [768, 7, 'Expert 1'],
    [895, 7, 'Expert 1'],
  ])('of %i pix, when Pix says none, is %s', (score, level, levelLabel) => {
    const facts = full(detail(certificate({ ...unnamed, 'pix-score': score })));
    expect(facts).toMatchObject({ level, levelLabel });
  });

  test('is Pix’s word, whatever the thresholds of today would make of it', () => {
    const said = { 'pix-score': 100, 'global-level-label': 'Avancé 1', level: '5' };
    expect(full(detail(certificate(said)))).toMatchObject({ level: 5, levelLabel: 'Avancé 1' });
  });

  test('of a label alone finds its number', () => {
    const said = { level: undefined, 'global-level-label': 'Independent 2' };
    expect(full(detail(certificate(said)))).toMatchObject({ level: 4 });
  });

  test('is named in the language of the page', () => {
    const facts = full(detail(certificate({ 'global-level-label': undefined })), 'en');
    expect(facts).toMatchObject({ level: 3, levelLabel: 'Independent 1' });
  });

  test.each([
    [{ 'reached-mesh-level': 'BEGINNER', 'pix-score': 50 }, null],
    [{ 'reached-mesh-level': undefined, 'reached-mesh-index': 0, 'pix-score': 50 }, null],
    [{ 'reached-mesh-level': undefined, 'reached-mesh-index': 2 }, 'Novice 2'],
    [{ 'reached-mesh-level': null }, 'Indépendant 1'],
    [{ 'reached-mesh-level': null, status: 'REJECTED', 'pix-score': 100 }, null],
  ])('in the list with %j is %s', (attributes, label) => {
    expect(entry(attributes).levelLabel).toBe(label);
  });
});

describe('other frameworks', () => {
  test.each(['CLEA', 'DROIT', 'EDU_1ER_DEGRE', 'EDU_2ND_DEGRE', 'EDU_CPE', 'PRO_SANTE'])(
    '%s is told as such',
    (framework) => {
      expect(entry({ 'certification-framework': framework }).framework).toBe(framework);
    },
  );

  test('CléA has Pix’s own maximum and levels', () => {
    const facts = entry({
      'certification-framework': 'CLEA',
      'extra-certification-status': 'ACQUIRED',
    });
    expect(facts).toMatchObject({ maxScore: 895, level: 3, extras: ['CléA Numérique'] });
  });

  test('Pix+ has words of its own, no score and no thresholds', () => {
    const facts = entry({
      'certification-framework': 'EDU_CPE',
      'pix-score': null,
      'reached-mesh-level': 'ADMISSIBLE',
    });
    expect(facts).toMatchObject({ score: null, maxScore: null, levelLabel: 'Admissible' });
    const scored = entry({ 'certification-framework': 'DROIT', 'reached-mesh-level': null });
    expect(scored).toMatchObject({ maxScore: null, level: null, levelLabel: null });
  });
});

describe('bad input', () => {
  test.each([
    // Whose day a moment is: zones.alone.test.ts.
    ['2026-05-20T10:00:00.000Z', '2026-05-20'],
    ['2026-05-20', '2026-05-20'],
    ['2024-02-29T10:00:00+01:00', '2024-02-29'],
    ['2026-02-31', null],
    ['hier', null],
    [1779264000000, null],
    ['+275760-09-13T00:00:00Z', null],
  ])('a delivery at %s is on %s', (deliveredAt, day) => {
    expect(full(detail(certificate({ 'delivered-at': deliveredAt }))).deliveryDate).toBe(day);
  });

  test('a score above its maximum is told as it is: the wallet says that it does not fit', () => {
    expect(entry({ 'pix-score': 900 })).toMatchObject({ score: 900, maxScore: 895 });
  });

  test.each([-1, 1.5, '312', 1e9, true])('a score of %j is none', (score) => {
    expect(entry({ 'pix-score': score }).score).toBeNull();
  });

  test('a code with O or I is kept, one of another shape is none', () => {
    expect(entry({ 'verification-code': 'P-BCDFOI46' }).code).toBe('P-BCDFOI46');
    expect(entry({ 'verification-code': 'PREVW-12345' }).code).toBeNull();
  });

  test('levels that make no sense are left out, and indexes may be numbers', () => {
    const facts = full(
      detail(
        certificate(),
        competence(5.1, 2),
        competence('1.1', 9),
        competence('1.2', '3'),
        competence('9.9', 3),
        competence(undefined, 1, 'recgxqQfz3BqEbtzh'),
      ),
    );
    expect(facts.competences).toEqual([
      { code: '2.2', level: 1 },
      { code: '5.1', level: 2 },
    ]);
  });

  test.each([
    ['{"data": {}}', 'unexpected'],
    ['{"errors": []}', 'unexpected'],
    ['<html>', 'not-json'],
  ])('a list like %s says why it was not read', (text, reason) => {
    expect(answer('certificates', text)).toEqual({
      kind: 'failure',
      subject: 'certificates',
      reason,
    });
  });
});

test(`${RUNS} random documents: never an exception, nothing out of range, never a birth date`, () => {
  const wild = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('2026-05-12T08:30:00Z', 'VALIDATED', 'CORE', 'P-BCDF2346', -1, 3, '3', null),
    fc.string({ unit: 'binary', maxLength: 400 }),
  );
  const names = fc.constantFrom(
    ...Object.keys({ ...summary().attributes, ...attestation().attributes }),
    ...Object.keys(certificate().attributes),
    'reached-mesh-index',
    'acquired-complementary-certification',
  );
  const born = fc.constantFrom('birthdate', 'birthplace', 'birth-date', 'birthPlace', 'born-at');
  const attributes = fc
    .tuple(fc.dictionary(names, wild), fc.dictionary(born, fc.constant('SECRET-2011-04-02')))
    .map(([some, birth]): Attributes => ({ ...some, ...birth }));
  const resource = fc
    .tuple(fc.constantFrom(summary, attestation, certificate), attributes)
    .map(([make, changes]) => make({ ...BIRTH, birthplace: 'SECRET', ...changes }));
  const documents = fc.oneof(
    fc.array(resource, { maxLength: 4 }).map((data): object => ({ data })),
    fc
      .tuple(resource, fc.array(fc.tuple(wild, wild), { maxLength: 20 }))
      .map(([data, levels]): object =>
        detail(data, ...levels.map(([index, level]) => competence(index, level))),
      ),
  );
  fc.assert(
    fc.property(
      documents,
      fc.constantFrom('certificates', 'certificate'),
      fc.constantFrom('31001', '32001'),
      (document, kind, id) => {
        const content = answer(kind, document, id);
        const reading = { ...content, userId: null, site: 'fr', observedAt: 1 };
        expect(pixMessageSchema.safeParse({ type: 'readings', readings: [reading] }).success).toBe(
          true,
        );
        expect(JSON.stringify(content)).not.toMatch(/SECRET|2011-04-02/);
      },
    ),
    { numRuns: RUNS },
  );
});

describe('the official PDF', () => {
  /** As the page's world sends it: one character a byte. */
  const asSent = (bytes: number[]) =>
    bytes.map((byte) => String.fromCharCode(byte < 0x80 ? byte : 0xf700 + byte)).join('');
  const everyByte = [
    ...Buffer.from('%PDF-1.3\n'),
    ...Array.from({ length: 256 }, (_, byte) => byte),
  ];

  test('comes through byte for byte, whatever its length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70_000 }), (noise) => {
        const bytes = [...everyByte, ...noise];
        const content = answer('certificate-file', asSent(bytes), '31001');
        if (content.kind !== 'certificate-file') throw new Error(content.kind);
        expect(content.pixId).toBe('31001');
        expect(Buffer.compare(Buffer.from(content.base64, 'base64'), Buffer.from(bytes))).toBe(0);
      }),
      { numRuns: 20 },
    );
  });

  test.each([
    ['a page of errors', '<html>Oups</html>'],
    ['nothing', ''],
    ['a text that a wrong decoder has spoilt', `%PDF-1.3 \ufffd\u00e9`],
  ])('%s is no file', (_what, text) => {
    expect(answer('certificate-file', text, '31001')).toMatchObject({ reason: 'unexpected' });
  });
});
