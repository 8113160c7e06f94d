/** What messages and records are made of, described anew in zod. */
import * as z from 'zod/mini';

const CODES = '1.1 1.2 1.3 2.1 2.2 2.3 2.4 3.1 3.2 3.3 3.4 4.1 4.2 4.3 5.1 5.2'.split(' ');

export const text = (most: number, least = 0) =>
  z.string().check(z.minLength(least), z.maxLength(most));
export const like = (pattern: RegExp) => z.string().check(z.regex(pattern));
/** Not z.int: it knows no more than 2^53. */
export const whole = (least: number, most = Infinity) =>
  z.custom<number>(
    (value) => typeof value === 'number' && value % 1 === 0 && value >= least && value <= most,
  );
/** Not z.number: it knows no Infinity. */
export const time = z.custom<number>((value) => typeof value === 'number' && value >= 0);
export const day = like(/^\d{4}-\d{2}-\d{2}$/).check(
  z.refine((value) => {
    const at = new Date(`${value}T12:00:00Z`);
    return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
  }),
);
export const list = <T extends z.ZodMiniType>(of: T, most: number, least = 0) =>
  z.array(of).check(z.minLength(least), z.maxLength(most));

export const accountKey = like(/^[0-9a-f]{16}$/);
export const id = like(/^[\w-]{1,64}$/);
export const number = like(/^\d{1,19}$/);
export const code = z.enum(CODES);
export const level = whole(0, 8);
export const maybeNumber = z.nullable(number);
export const language = z.nullable(z.enum(['fr', 'en']));
export const years = z.nullable(z.literal([1, 2, 3, 5]));
export const panel = z.object({
  shown: z.boolean(),
  side: z.enum(['left', 'right']),
  folded: z.boolean(),
});

const name = z.nullable(text(200, 1));
const count = (most: number) => z.nullable(whole(0, most));

export const facts = z.object({
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
export const file = z.object({ id, size: whole(0), keptAt: time });
export const schoolClass = z.nullable(z.enum(['troisieme', 'terminale', 'cap', 'other']));
export const subject = [
  'account',
  'profile',
  'scorecard',
  'certifiable',
  'page',
  'certificates',
  'certificate',
  'certificate-file',
];
export const reason = [
  'signed-out',
  'not-found',
  'server-error',
  'refused',
  'not-json',
  'too-large',
  'unexpected',
  'no-room',
];
