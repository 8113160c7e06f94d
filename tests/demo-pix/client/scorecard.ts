import { type Resource, flag, linkedId, number, text } from './records.ts';

export interface Area {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly color: string;
}

export interface Scorecard {
  readonly id: string;
  readonly competenceId: string;
  readonly index: string;
  readonly name: string;
  readonly description: string;
  readonly areaId: string;
  readonly level: number;
  readonly earnedPix: number;
  readonly status: 'NOT_STARTED' | 'STARTED' | 'COMPLETED';
  /** Share of the next level already done, capped at 95. Source: `pix-app.md 4.1`. */
  readonly percentage: number;
  readonly remainingPix: number;
  readonly daysBeforeReset: number | null;
  readonly daysBeforeImproving: number;
  readonly isMaxLevel: boolean;
}

const PIX_PER_LEVEL = 8;
const HIGHEST_PERCENTAGE_SHOWN = 95;

/** Reads a scorecard, computing what the older documents leave out. Source: `pix-app.md 1.2`. */
export function scorecardFrom(resource: Resource, maxLevel: number): Scorecard {
  const level = number(resource, 'level') ?? 0;
  const ahead = number(resource, 'pix-score-ahead-of-next-level') ?? 0;
  const percentage =
    number(resource, 'percentage-ahead-of-next-level') ?? (ahead / PIX_PER_LEVEL) * 100;
  return {
    id: resource.id,
    competenceId: text(resource, 'competence-id'),
    index: text(resource, 'index'),
    name: text(resource, 'name'),
    description: text(resource, 'description'),
    areaId: linkedId(resource, 'area') ?? '',
    level,
    earnedPix: number(resource, 'earned-pix') ?? 0,
    status: text(resource, 'status') as Scorecard['status'],
    percentage: Math.min(HIGHEST_PERCENTAGE_SHOWN, percentage),
    remainingPix: number(resource, 'remaining-pix-to-next-level') ?? PIX_PER_LEVEL - ahead,
    daysBeforeReset: number(resource, 'remaining-days-before-reset'),
    daysBeforeImproving: number(resource, 'remaining-days-before-improving') ?? 0,
    isMaxLevel: flag(resource, 'is-max-level') ?? level >= maxLevel,
  };
}

export function areaFrom(resource: Resource): Area {
  return {
    id: resource.id,
    code: text(resource, 'code'),
    title: text(resource, 'title'),
    color: text(resource, 'color'),
  };
}

export type Action = 'start' | 'resume' | 'improve' | 'wait' | 'none';

export function actionOf(card: Scorecard): Action {
  if (card.status === 'NOT_STARTED') return 'start';
  if (card.status === 'STARTED') return card.isMaxLevel ? 'none' : 'resume';
  if (card.isMaxLevel) return 'none';
  return card.daysBeforeImproving > 0 ? 'wait' : 'improve';
}

/** What the card says to a screen reader. Source: `pix-app.md 10.3`. */
export function describe(card: Scorecard): string {
  if (card.status === 'NOT_STARTED') return 'Compétence non commencée';
  if (card.level < 1) return `Le premier niveau est en cours, complété à ${card.percentage}%.`;
  return `Niveau actuel: ${card.level}. Le prochain niveau est complété à ${card.percentage}%.`;
}
