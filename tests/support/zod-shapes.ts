/**
 * The same shapes once more, in zod: what the checks of lib/storage/checks.ts are held against. The
 * values are described anew, so that a slip in one of the two shows.
 */
import * as z from 'zod/mini';

const CODES = '1.1 1.2 1.3 2.1 2.2 2.3 2.4 3.1 3.2 3.3 3.4 4.1 4.2 4.3 5.1 5.2'.split(' ');

const text = (most: number, least = 0) => z.string().check(z.minLength(least), z.maxLength(most));
const like = (pattern: RegExp) => z.string().check(z.regex(pattern));
/** Not z.int: it knows no more than 2^53. */
const whole = (least: number, most = Infinity) =>
  z.custom<number>(
    (value) => typeof value === 'number' && value % 1 === 0 && value >= least && value <= most,
  );
/** Not z.number: it knows no Infinity. */
const time = z.custom<number>((value) => typeof value === 'number' && value >= 0);
const day = like(/^\d{4}-\d{2}-\d{2}$/).check(
  z.refine((value) => {
    const at = new Date(`${value}T12:00:00Z`);
    return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
  }),
);
const list = <T extends z.ZodMiniType>(of: T, most: number, least = 0) =>
  z.array(of).check(z.minLength(least), z.maxLength(most));

const accountKey = like(/^[0-9a-f]{16}$/);
const id = like(/^[\w-]{1,64}$/);
const number = like(/^\d{1,19}$/);
const code = z.enum(CODES);
const level = whole(0, 8);
const maybeNumber = z.nullable(number);
const language = z.nullable(z.enum(['fr', 'en']));
const years = z.nullable(z.literal([1, 2, 3, 5]));
const panel = z.object({
  shown: z.boolean(),
  side: z.enum(['left', 'right']),
  folded: z.boolean(),
});

const name = z.nullable(text(200, 1));
const count = (most: number) => z.nullable(whole(0, most));

const facts = z.object({
  pixId: maybeNumber,
  code: z.nullable(like(/^P-[0-9A-Z]{8}$/)),
  status: z.nullable(z.enum(['pending', 'validated', 'rejected', 'cancelled'])),
  framework: z.nullable(
    z.enum(['CORE', 'CLEA', 'DROIT', 'EDU_1ER_DEGRE', 'EDU_2ND_DEGRE', 'EDU_CPE', 'PRO_SANTE']),
  ),
  generation: z.nullable(z.enum(['v3', 'v2'])),
  holder: name,
  centre: name,
  examDate: z.nullable(day),
  deliveryDate: z.nullable(day),
  score: count(9999),
  maxScore: count(9999),
  level: z.nullable(whole(1, 8)),
  levelLabel: name,
  competences: z.nullable(list(z.object({ code, level: count(8) }), 16)),
  maxCompetenceLevel: count(8),
  extras: z.nullable(list(text(200), 10)),
});
const file = z.object({ id, size: whole(0), keptAt: time });
const schoolClass = z.nullable(z.enum(['troisieme', 'terminale', 'cap', 'other']));
const told = z.exactOptional(z.object({ facts, seenAt: time }));

const scorecard = z.object({
  code,
  level,
  pixAhead: z.custom<number>((value) => typeof value === 'number' && value >= 0 && value < 8),
  status: z.enum(['not-started', 'started', 'completed']),
  daysBeforeImproving: z.nullable(whole(0, 366)),
});
const subject = [
  'account',
  'profile',
  'scorecard',
  'certifiable',
  'page',
  'certificates',
  'certificate',
  'certificate-file',
];
const reason = [
  'signed-out',
  'not-found',
  'server-error',
  'refused',
  'not-json',
  'too-large',
  'unexpected',
  'no-room',
];

const site = z.enum(['fr', 'org']);
const context = { site, observedAt: time };
const unreadable = whole(0, 1000);
const kind = <const K extends string>(of: K) => ({ ...context, kind: z.literal(of) });
const reading = z.union([
  z.object({
    ...kind('account'),
    userId: number,
    firstName: z.nullable(text(200)),
    language: z.nullable(like(/^[a-z]{2}$/)),
  }),
  z.object({
    ...kind('profile'),
    userId: number,
    maxLevel: z.nullable(whole(1, 8)),
    scorecards: list(scorecard, 16),
    unknown: list(z.object({ competenceId: like(/^\w{1,40}$/), level }), 64),
    unreadable,
  }),
  z.object({ ...kind('scorecard'), userId: number, scorecard }),
  z.object({ ...kind('certifiable'), userId: number, isCertifiable: z.boolean() }),
  z.object({
    ...kind('page'),
    userId: maybeNumber,
    scorecards: list(scorecard, 16),
    unreadable,
  }),
  z.object({ ...kind('level-up'), userId: maybeNumber, code, level }),
  z.object({
    ...kind('certificates'),
    userId: maybeNumber,
    certificates: list(facts, 50),
    unreadable,
  }),
  z.object({ ...kind('certificate'), userId: maybeNumber, facts }),
  z.object({ ...kind('failure'), subject: z.enum(subject), reason: z.enum(reason) }),
]);

const said = <const T extends string, Shape extends z.core.$ZodLooseShape>(
  type: T,
  fields: Shape,
) => z.object({ type: z.literal(type), ...fields });

const fromBoth = [
  said('set-panel', { panel }),
  said('dismiss-steps', {}),
  said('confirm-account', { userId: maybeNumber }),
] as const;

export const ZOD_SHAPES = {
  pixMessage: z.union([
    ...fromBoth,
    said('reading', { reading }),
    said('certificate-file', {
      site,
      userId: maybeNumber,
      pixId: number,
      base64: text(8_000_000),
    }),
    said('certification', {}),
    said('ask', { userId: number }),
  ]),
  ownMessage: z.union([
    ...fromBoth,
    said('ask', { userId: maybeNumber }),
    said('acknowledge', { id }),
    said('show-account', { account: accountKey }),
    said('set-shared', { shared: z.boolean(), keep: z.boolean() }),
    said('erase-everything', {}),
    said('report-error', { page: z.enum(['popup', 'wallet']), text: text(4000) }),
  ]),
  walletMessage: z.union([
    said('keep-certificate', {
      id: z.nullable(id),
      source: z.enum(['pdf', 'typed']),
      facts,
      file: z.nullable(file),
    }),
    said('delete-certificate', { id }),
    said('restore-certificate', { id }),
    said('set-school-class', { id, schoolClass }),
    said('acknowledge', { id }),
    said('snooze', { id }),
    said('set-alerts-stopped', { id, isStopped: z.boolean() }),
    said('set-renewal-years', { years }),
    said('set-alert-days', { days: z.array(z.literal([180, 90, 30, 7, 0])) }),
    said('set-language', { language }),
    said('set-ignored', { account: accountKey, code, isIgnored: z.boolean() }),
    said('visit-progress', { account: accountKey }),
  ]),
  accountMessage: z.union([
    said('set-nickname', { account: accountKey, nickname: text(100) }),
    said('remove-account', { account: accountKey }),
  ]),
  certificate: z.object({
    id,
    account: z.nullable(accountKey),
    told: z.object({ 'pix-detail': told, 'pix-list': told, pdf: told, typed: told }),
    file: z.nullable(file),
    schoolClass,
    deletedAt: z.nullable(time),
  }),
  arrival: z.union([
    z.object({
      kind: z.literal('told'),
      source: z.enum(['pix-detail', 'pix-list', 'pdf', 'typed']),
      seenAt: time,
      account: z.nullable(accountKey),
      certificates: z.array(facts),
    }),
    z.object({ kind: z.literal('file'), pixId: number, account: z.nullable(accountKey), file }),
  ]),
  history: list(z.object({ day, pix: list(z.nullable(whole(0)), 16, 16) }), 800),
  preferences: z.object({
    panel,
    stepsDismissed: z.boolean(),
    usualAccounts: z.array(accountKey),
    renewalYears: years,
    alertDays: list(whole(0), 20),
    language,
  }),
  current: z.object({
    key: z.nullable(accountKey),
    failure: z.nullable(
      z.object({
        subject: z.enum([...subject, 'record']),
        reason: z.enum([...reason, 'partial', 'set-aside', 'partial-list', 'record-lost']),
        count: whole(0),
        at: time,
      }),
    ),
  }),
  errors: z.array(
    z.object({
      where: z.enum(['worker', 'popup', 'wallet']),
      text: z.string(),
      count: whole(0),
      at: time,
    }),
  ),
} satisfies Record<string, z.ZodMiniType>;
