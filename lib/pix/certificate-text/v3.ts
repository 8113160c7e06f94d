/** The V3 certificate, and Pix+: pix-certificate.md 2.2. */
import { NO_FACTS, type CertificateFacts, type Framework } from '../../domain/certificate/facts.ts';
import { globalLevelNamed, V3_MAX_SCORE } from '../global-levels.ts';
import { labelledInV3 } from './labelled.ts';
import { whole } from './lost-letters.ts';
import { bare, joined } from './page-text.ts';

const LONGEST_LABEL = 40;

/** By itself, not in what Pix writes of a level. */
const PIX_PLUS_TITLE = /^(?:certifications? )?pix ?\+.{0,40}$/i;

const PIX_PLUS: readonly (readonly [name: string, framework: Framework])[] = [
  ['pixdroit', 'DROIT'],
  ['pixedu1erdegre', 'EDU_1ER_DEGRE'],
  ['pixedu2nddegre', 'EDU_2ND_DEGRE'],
  ['pixeducpe', 'EDU_CPE'],
  ['pixprofessionnelsdesante', 'PRO_SANTE'],
];

export function factsOfV3(pieces: readonly string[]): CertificateFacts {
  const facts: CertificateFacts = {
    ...NO_FACTS,
    ...labelledInV3(joined(pieces)),
    status: 'validated',
    generation: 'v3',
  };
  if (pieces.some((piece) => PIX_PLUS_TITLE.test(piece))) return { ...facts, ...ofPixPlus(pieces) };
  const score = scoreOf(pieces);
  const levelLabel = levelLabelOf(pieces);
  return {
    ...facts,
    framework: 'CORE',
    score,
    maxScore: score === null ? null : V3_MAX_SCORE,
    levelLabel,
    level: levelLabel === null ? null : (globalLevelNamed(levelLabel)?.level ?? null),
    extras: hasClea(pieces) ? ['CléA Numérique'] : null,
  };
}

/** The whole number just before the maximum. */
function scoreOf(pieces: readonly string[]): number | null {
  const at = pieces.findIndex(
    (piece, rank) => piece === String(V3_MAX_SCORE) && /^\d{1,4}$/.test(pieces[rank - 1] ?? ''),
  );
  return at < 0 ? null : Number(pieces[at - 1]);
}

/** Below 64 pix no level is printed. */
function levelLabelOf(pieces: readonly string[]): string | null {
  const at = pieces.findIndex((piece) => /^(?:niveau global|global level)$/i.test(piece));
  const label = at < 0 ? undefined : pieces[at + 1];
  return label === undefined || label.length > LONGEST_LABEL ? null : whole(label);
}

/** On the core certificate the only complement is CléA, whose badge is a picture. */
function hasClea(pieces: readonly string[]): boolean {
  return pieces.some((piece) =>
    /^(?:certification complémentaire obtenue|(?:additional|complementary) certification obtained)/i.test(
      piece,
    ),
  );
}

/** Pix+ prints no score; its result is a picture, or the word « Admissible ». */
function ofPixPlus(pieces: readonly string[]): Partial<CertificateFacts> {
  const all = pieces.map(bare);
  const [, framework = null] =
    PIX_PLUS.find(([name]) => all.some((piece) => piece.endsWith(name))) ?? [];
  const word = pieces.find((piece) => /^admissible$/i.test(piece)) ?? null;
  return { framework, levelLabel: word };
}
