import { afterEach, describe, expect, it, vi } from 'vitest';
import { dayInFigures, inFigures, inWords } from './client/parts/french-date.ts';
import {
  CAMPAIGN_WITHOUT_ACCOUNT,
  COMPETENCES,
  DemoPix,
  type DemoResponse,
  PIX_PLUS_CERTIFICATES,
  PUPILS,
  type PupilName,
  SHARED_CERTIFICATE,
  UNKNOWN_COMPETENCE_ID,
} from './index.ts';

interface Resource {
  type: string;
  id: string;
  attributes: Record<string, unknown>;
  relationships: Record<string, { data: Resource | Resource[] | null }>;
}

interface Answer {
  data: Resource;
  included?: Resource[];
}

interface Asking {
  method?: string;
  body?: unknown;
  signedIn?: boolean;
  origin?: string;
}

const FORMAT = '3.3';
const FORMAT_ID = 'recHmIWG6D0huq6Kx';

async function ask(
  demo: DemoPix,
  path: string,
  { method = 'GET', body, signedIn = true, origin = 'https://app.pix.fr' }: Asking = {},
): Promise<DemoResponse> {
  const page = await demo.handle({ method: 'GET', url: origin, headers: {}, body: null });
  const token = /&quot;token&quot;:&quot;([\w-]+)/.exec(String(page.body))?.[1];
  return demo.handle({
    method,
    url: origin + path,
    headers: signedIn ? { authorization: `Bearer ${token}` } : {},
    body: body === undefined ? null : JSON.stringify(body),
  });
}

async function read(...args: Parameters<typeof ask>): Promise<Answer> {
  return parse(await ask(...args));
}

function parse(response: DemoResponse): Answer {
  return JSON.parse(String(response.body)) as Answer;
}

function profilePath(name: PupilName): string {
  return `/api/users/${PUPILS[name].userId}/profile`;
}

function scorecardsOf({ included = [] }: Answer): Resource[] {
  return included.filter(({ type }) => type === 'scorecards');
}

async function train(demo: DemoPix, competenceId: string) {
  const body = { competenceId };
  const path = '/api/competence-evaluations/start-or-resume';
  const evaluation = await read(demo, path, { method: 'POST', body });
  const assessment = evaluation.data.relationships.assessment?.data as Resource;
  return { assessment, answer: answersTo(demo, assessment) };
}

/** Takes part in a campaign, by its code. */
async function participate(demo: DemoPix, code: string) {
  const data = { type: 'campaign-participations', attributes: { 'campaign-code': code } };
  const path = '/api/campaign-participations';
  const participation = await read(demo, path, { method: 'POST', body: { data } });
  const assessment = participation.data.relationships.assessment?.data as Resource;
  return { assessment, answer: answersTo(demo, assessment) };
}

function answersTo(demo: DemoPix, assessment: Resource) {
  return (value: string) =>
    read(demo, '/api/answers', {
      method: 'POST',
      body: {
        data: {
          type: 'answers',
          attributes: { value },
          relationships: {
            assessment: { data: assessment },
            challenge: { data: { type: 'challenges', id: 'challenge' } },
          },
        },
      },
    });
}

describe('the profile', () => {
  it.each([
    ['nothing-begun', 0],
    ['three-of-five', 3],
    ['exactly-five', 5],
    ['all-sixteen', 16],
    ['blocked', 4],
    ['all-blocked', 4],
    ['old-shape', 3],
    ['one-step-away', 4],
  ] as const)('of %s has %i competences at level 1 or more', async (pupil, expected) => {
    const answer = await read(new DemoPix({ pupil }), profilePath(pupil));
    const scorecards = scorecardsOf(answer);
    expect(answer.data.type).toBe('Profiles');
    expect(scorecards).toHaveLength(16);
    expect(scorecards.filter(({ attributes }) => Number(attributes.level) >= 1)).toHaveLength(
      expected,
    );
  });

  it('adds up to the pix of Lina', async () => {
    const answer = await read(
      new DemoPix({ pupil: 'three-of-five' }),
      profilePath('three-of-five'),
    );
    expect(answer.data.attributes).toEqual({
      'pix-score': 54,
      'max-reachable-level': 7,
      'max-reachable-pix-score': 896,
    });
    expect(scorecardsOf(answer)[0]).toMatchObject({
      id: '4242_recsvLz0W2ShyfD63',
      attributes: {
        index: '1.1',
        level: 2,
        'earned-pix': 21,
        'percentage-ahead-of-next-level': 62.5,
        'remaining-pix-to-next-level': 3,
        'is-started': true,
      },
    });
  });

  it('has the older shape for one pupil', async () => {
    const answer = await read(new DemoPix({ pupil: 'old-shape' }), profilePath('old-shape'));
    const oldest = scorecardsOf(answer).find(({ attributes }) => attributes.index === 5.1);
    expect(answer.data.attributes).not.toHaveProperty('max-reachable-level');
    expect(oldest?.attributes).toMatchObject({ 'pix-score-ahead-of-next-level': 3.2 });
    expect(oldest?.attributes).not.toHaveProperty('is-started');
  });

  it('leaves nothing to do at level 0 to a pupil who is all blocked', () => {
    const { competences } = new DemoPix({ pupil: 'all-blocked' }).state;
    const waiting = competences.filter(({ earnedPix }) => earnedPix < 8);
    expect(waiting).toHaveLength(12);
    for (const { status, daysBeforeImproving } of waiting) {
      expect(status).toBe('COMPLETED');
      expect(daysBeforeImproving).toBeGreaterThan(0);
    }
  });

  it('speaks English on the other domain', async () => {
    const demo = new DemoPix({ pupil: 'three-of-five' });
    const options = { origin: 'https://app.pix.org' };
    const answer = await read(demo, profilePath('three-of-five'), options);
    expect(scorecardsOf(answer)[3]?.attributes.name).toBe('Interacting');
  });

  it('follows what a test sets', async () => {
    const demo = new DemoPix({ pupil: 'nothing-begun' });
    demo.setCompetence('3.4', { earnedPix: 7, status: 'STARTED' });
    const answer = await read(demo, profilePath('nothing-begun'));
    const set = scorecardsOf(answer).find(({ attributes }) => attributes.index === '3.4');
    expect(set?.attributes).toMatchObject({ level: 0, 'remaining-pix-to-next-level': 1 });
  });
});

describe('the look-alike of a campaign', () => {
  it('is frozen, high, and of another pupil', async () => {
    const demo = new DemoPix({ pupil: 'three-of-five' });
    const answer = await read(demo, '/api/users/4242/campaigns/700/profile');
    expect(answer.data.type).toBe('SharedProfileForCampaigns');
    expect(scorecardsOf(answer)).toHaveLength(COMPETENCES.length);
    for (const { id, attributes } of scorecardsOf(answer)) {
      expect(id).toMatch(/^9999_/);
      expect(attributes.level).toBe(5);
    }
  });
});

describe('a training', () => {
  it('crosses level 1 and says so', async () => {
    const demo = new DemoPix({ pupil: 'three-of-five' });
    const { answer } = await train(demo, FORMAT_ID);
    expect((await answer('faux')).data.attributes.result).toBe('ko');
    expect((await answer('dossier')).included).toBeUndefined();
    const gained = await answer('dossier');
    expect(gained.included?.[0]).toMatchObject({
      type: 'levelups',
      attributes: { 'competence-name': 'Adapter les documents à leur finalité', level: 1 },
    });
    expect(demo.competence(FORMAT)).toMatchObject({ earnedPix: 8, status: 'STARTED' });
  });

  it('gives the pix that a test asks for', async () => {
    const demo = new DemoPix({ pupil: 'three-of-five' });
    demo.pixPerAnswer = 2;
    const { answer } = await train(demo, FORMAT_ID);
    await answer('dossier');
    expect(demo.competence(FORMAT).earnedPix).toBe(8);
  });

  it('has no next question at the highest level', async () => {
    const demo = new DemoPix({ pupil: 'three-of-five' });
    demo.setCompetence(FORMAT, { earnedPix: 55 });
    const { assessment, answer } = await train(demo, FORMAT_ID);
    await answer('dossier');
    const { data } = await read(demo, `/api/assessments/${assessment.id}`);
    expect(data.relationships['next-challenge']?.data).toBeNull();
  });

  it('records a loss of focus', async () => {
    const demo = new DemoPix({ pupil: 'three-of-five' });
    const { assessment } = await train(demo, FORMAT_ID);
    const path = `/api/assessments/${assessment.id}/last-challenge-state/focusedout`;
    await ask(demo, path, { method: 'PATCH' });
    expect(demo.lastQuestionStates).toEqual(['focusedout']);
  });

  it('cannot be tried again at the highest level', async () => {
    const demo = new DemoPix({ pupil: 'all-sixteen' });
    const body = { competenceId: COMPETENCES[0]?.id };
    const options = { method: 'PUT', body };
    const response = await ask(demo, '/api/competence-evaluations/improve', options);
    expect(response.status).toBe(403);
    expect(String(response.body)).toContain('IMPROVE_COMPETENCE_EVALUATION_FORBIDDEN');
  });

  it('can be reset: the answer is the new scorecard, with its area', async () => {
    const demo = new DemoPix({ pupil: 'three-of-five' });
    const path = `/api/users/4242/competences/${FORMAT_ID}/reset`;
    const { data, included } = await read(demo, path, { method: 'POST' });
    expect(demo.competence(FORMAT)).toMatchObject({ earnedPix: 0, status: 'NOT_STARTED' });
    expect(data).toMatchObject({
      type: 'scorecards',
      id: `4242_${FORMAT_ID}`,
      attributes: { 'earned-pix': 0, status: 'NOT_STARTED' },
    });
    expect(included?.map(({ type }) => type)).toEqual(['areas']);
  });

  it('tells a checkpoint what was answered, and what was right', async () => {
    const demo = new DemoPix({ pupil: 'three-of-five' });
    const { assessment, answer } = await train(demo, FORMAT_ID);
    for (const value of ['dossier', 'faux', '#ABAND#']) await answer(value);
    const { data } = await read(demo, `/api/answers?assessmentId=${assessment.id}`);
    const answers = data as unknown as Resource[];
    expect(answers.map(({ attributes }) => attributes.result)).toEqual(['ok', 'ko', 'aband']);
    const correction = await read(demo, `/api/answers/${answers[1]?.id}/correction`);
    expect(correction.data.attributes.solution).toBe('dossier');
  });

  it('says how far it has come', async () => {
    const demo = new DemoPix({ pupil: 'three-of-five' });
    const { assessment, answer } = await train(demo, FORMAT_ID);
    await answer('faux');
    const { data } = await read(demo, `/api/assessments/${assessment.id}`);
    expect(data.attributes).toMatchObject({
      'global-progression': 1 / 20,
      'has-checkpoints': true,
    });
  });
});

describe('a campaign', () => {
  it('has its own type of assessment, whose answers count for several competences', async () => {
    const demo = new DemoPix({ pupil: 'three-of-five' });
    demo.settings.campaignCompetences = ['3.3', '1.2'];
    demo.pixPerAnswer = 2;
    const { assessment, answer } = await participate(demo, 'ABCDEF123');
    const { data } = await read(demo, `/api/assessments/${assessment.id}`);
    expect(data.attributes).toMatchObject({
      type: 'CAMPAIGN',
      'code-campaign': 'ABCDEF123',
      'competence-id': null,
      'show-levelup': true,
    });
    const gained = await answer('dossier');
    expect(gained.included?.[0]?.attributes).toMatchObject({ level: 1 });
    expect((await answer('dossier')).included).toBeUndefined();
    expect(demo.competence('1.2').earnedPix).toBe(2);
  });

  it('is taken up again where it was left, and ends', async () => {
    const demo = new DemoPix({ pupil: 'three-of-five' });
    demo.settings.questionsPerCampaign = 2;
    const { assessment, answer } = await participate(demo, 'ABCDEF123');
    for (const value of ['dossier', 'faux']) await answer(value);
    expect((await participate(demo, 'ABCDEF123')).assessment.id).toBe(assessment.id);
    const { data } = await read(demo, `/api/assessments/${assessment.id}`);
    expect(data.relationships['next-challenge']?.data).toBeNull();
  });

  it('of one code asks for no account', async () => {
    const demo = new DemoPix();
    const withoutAccount = async (code: string) =>
      (await read(demo, `/api/campaigns?filter[code]=${code}`)).data.attributes[
        'is-simplified-access'
      ];
    expect(await withoutAccount(CAMPAIGN_WITHOUT_ACCOUNT)).toBe(true);
    expect(await withoutAccount('ABCDEF123')).toBe(false);
  });
});

describe('a visitor without an account', () => {
  it('has a session of no name', async () => {
    const demo = new DemoPix();
    const options = { method: 'POST', body: { username: 'anonymous' }, signedIn: false };
    expect((await ask(demo, '/api/token', options)).status).toBe(200);
    const { data } = await read(demo, '/api/users/me');
    expect(data.attributes).toMatchObject({
      'first-name': '',
      username: null,
      'is-anonymous': true,
    });
    expect(data.attributes['anonymous-user-token']).toEqual(expect.any(String));
  });

  it('may try some questions, which count for nothing', async () => {
    const demo = new DemoPix({ pupil: 'anonymous' });
    const data = { type: 'assessments', attributes: { type: 'DEMO' } };
    const tried = await read(demo, '/api/assessments', { method: 'POST', body: { data } });
    expect(tried.data.attributes).toMatchObject({ type: 'DEMO', 'show-levelup': false });
    await answersTo(demo, tried.data)('dossier');
    expect(demo.state.competences.every(({ earnedPix }) => earnedPix === 0)).toBe(true);
  });
});

describe('a certification', () => {
  it('shows its type unless the test hides that sign', async () => {
    const demo = new DemoPix({ pupil: 'exactly-five' });
    const course = await read(demo, '/api/certification-courses', { method: 'POST', body: {} });
    const assessment = course.data.relationships.assessment?.data as Resource | undefined;
    const address = `/api/assessments/${assessment?.id ?? ''}`;
    const typeNow = async () => (await read(demo, address)).data.attributes.type;
    expect(await typeNow()).toBe('CERTIFICATION');
    demo.settings.certificationSigns = ['banner'];
    expect(await typeNow()).toBe('DEMO');
  });
});

describe('certificates', () => {
  it('come newest first, of both versions', async () => {
    const demo = new DemoPix({ pupil: 'all-sixteen' });
    const { data } = await read(demo, '/api/certificate-summaries');
    const summaries = data as unknown as Resource[];
    expect(summaries.map(({ attributes }) => attributes.status)).toEqual([
      'WAITING_FOR_RESULTS',
      'VALIDATED',
      'CANCELLED',
      'REJECTED',
      'VALIDATED',
    ]);
    const third = await read(demo, '/api/certifications/32004');
    const second = await read(demo, '/api/certifications/32001');
    expect(third.data.attributes).toMatchObject({ 'algorithm-engine-version': 3, level: '6' });
    expect(second.data.attributes).toMatchObject({ version: 2, status: 'validated' });
    expect((await ask(demo, '/api/certifications/32005')).status).toBe(404);
  });

  it('give a PDF and a shared certificate of somebody else', async () => {
    const demo = new DemoPix({ pupil: 'three-of-five' });
    const file = await ask(demo, '/api/attestation/31001?lang=fr');
    expect(file.headers['content-type']).toBe('application/pdf');
    const shared = await read(demo, '/api/shared-certifications', {
      method: 'POST',
      body: { verificationCode: SHARED_CERTIFICATE.code },
      signedIn: false,
    });
    expect(shared.data.attributes['last-name']).toBe('Autre');
  });
});

describe('certificates of Pix+', () => {
  it('have words and a badge in place of a score', async () => {
    const demo = new DemoPix({ pupil: 'exactly-five' });
    demo.setCertificates(...PIX_PLUS_CERTIFICATES);
    const { data } = await read(demo, '/api/certificate-summaries');
    const [admissible] = data as unknown as Resource[];
    expect(admissible?.attributes).toMatchObject({
      status: 'VALIDATED',
      'certification-framework': 'EDU_1ER_DEGRE',
      'reached-mesh-level': 'ADMISSIBLE',
      'pix-score': null,
    });
    const detail = await read(demo, `/api/certifications/${admissible?.id}`);
    expect(detail.data.attributes).toMatchObject({
      'algorithm-engine-version': 3,
      'global-level-label': 'Admissible',
    });
    expect(detail.data.relationships['result-competence-tree']?.data).toBeNull();
    const badge = await ask(demo, String(detail.data.attributes['badge-url']));
    expect(badge.headers['content-type']).toContain('image/svg+xml');
  });
});

describe('days on the screen', () => {
  afterEach(() => void vi.unstubAllEnvs());

  it.each([
    ['Europe/Paris', '11/05/2026', '11 mai 2026'],
    ['Pacific/Noumea', '12/05/2026', '12 mai 2026'],
    ['America/Martinique', '11/05/2026', '11 mai 2026'],
  ])('are those of the browser’s zone: %s', (zone, figures, words) => {
    vi.stubEnv('TZ', zone);
    expect(inFigures('2026-05-11T21:30:00.000Z')).toBe(figures);
    expect(inWords('2026-05-11T21:30:00.000Z')).toBe(words);
    expect(dayInFigures('2011-04-02')).toBe('02/04/2011');
  });
});

describe('the session', () => {
  it('is needed, and is the pupil’s own', async () => {
    const demo = new DemoPix({ pupil: 'three-of-five' });
    expect((await ask(demo, '/api/users/me', { signedIn: false })).status).toBe(401);
    const { data } = await read(demo, '/api/users/me');
    expect(data.attributes).toMatchObject({
      'is-anonymous': false,
      'pix-app-terms-of-service-status': 'accepted',
    });
    expect((await ask(demo, profilePath('blocked'))).status).toBe(403);
    demo.signOut();
    expect((await ask(demo, '/api/users/me')).status).toBe(401);
  });

  it('changes for another pupil, and each keeps what was won', async () => {
    const demo = new DemoPix({ pupil: 'three-of-five' });
    demo.setCompetence('1.2', { earnedPix: 9, status: 'STARTED' });
    demo.signInAs('blocked');
    expect((await read(demo, '/api/users/me')).data.id).toBe('4504');
    demo.signInAs('three-of-five');
    expect(demo.competence('1.2').earnedPix).toBe(9);
  });

  it('is in the page, under a strict policy', async () => {
    const page = await ask(new DemoPix({ pupil: 'three-of-five' }), '/competences');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.body).toContain('<html lang="fr">');
    expect(page.body).toContain('4242');
  });

  it('keeps a log of what was asked', async () => {
    const at = new Date('2026-11-24T08:00:00Z');
    const demo = new DemoPix({ pupil: 'three-of-five', now: () => at });
    await ask(demo, '/api/users/me');
    expect(demo.log.at(-1)).toEqual({ method: 'GET', path: '/api/users/me', status: 200, at });
  });
});

describe('faults', () => {
  const path = profilePath('three-of-five');
  const setUp = () => new DemoPix({ pupil: 'three-of-five' });

  it('break the document, then are mended', async () => {
    const demo = setUp();
    demo.fault(/\/profile$/, 'truncated-json');
    const broken = await ask(demo, path);
    expect(() => parse(broken)).toThrow(SyntaxError);
    demo.fault(/\/profile$/, null);
    expect(scorecardsOf(await read(demo, path))).toHaveLength(16);
  });

  it.each([
    ['fifteen', 15, false],
    ['seventeen', 17, true],
    ['unknown-competence', 16, true],
  ] as const)('%s', async (fault, count, hasUnknown) => {
    const demo = setUp();
    demo.fault(/\/profile$/, fault);
    const answer = await read(demo, path);
    const ids = scorecardsOf(answer).map(({ attributes }) => attributes['competence-id']);
    expect(ids).toHaveLength(count);
    expect(answer.data.relationships.scorecards?.data).toHaveLength(count);
    expect(ids.includes(UNKNOWN_COMPETENCE_ID)).toBe(hasUnknown);
  });

  it.each([
    ['level-99', 99],
    ['level-string', '3'],
    ['level-null', null],
  ] as const)('%s', async (fault, level) => {
    const demo = setUp();
    demo.fault(/\/profile$/, fault);
    const scorecards = scorecardsOf(await read(demo, path));
    expect(scorecards[0]?.attributes.level).toBe(level);
    expect(scorecards[1]?.attributes.level).toBe(0);
  });

  it('change the status, the delay, the size or the whole body', async () => {
    const demo = setUp();
    demo.fault(/\/profile$/, { status: 500 });
    expect((await ask(demo, path)).status).toBe(500);
    demo.fault(/\/profile$/, { delayMs: 300 });
    expect((await ask(demo, path)).delayMs).toBe(300);
    demo.fault(/\/profile$/, 'ten-megabytes');
    expect(String((await ask(demo, path)).body).length).toBeGreaterThan(10 * 1024 * 1024);
    demo.fault(/\/profile$/, 'html');
    expect((await ask(demo, path)).body).toContain('<!doctype html>');
    demo.fault(/\/profile$/, 'empty-data');
    expect((await read(demo, path)).data).toBeNull();
    demo.fault(/\/profile$/, { body: '[]' });
    expect((await ask(demo, path)).body).toBe('[]');
  });
});

describe('the client', () => {
  it('is built, with its styles', async () => {
    const demo = new DemoPix();
    const script = await ask(demo, '/assets/app.js');
    const styles = await ask(demo, '/assets/app.css');
    expect(script.headers['content-type']).toContain('text/javascript');
    expect(script.body).toContain('competence-card__wrapper');
    expect(styles.body).toContain('.competence-card');
  });
});
