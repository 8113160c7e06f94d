import { get } from './api.ts';
import { type Answer, type Resource, flag, number, one, text } from './records.ts';
import { type Area, type Scorecard, areaFrom, scorecardFrom } from './scorecard.ts';
import { currentSession } from './session.ts';

export interface User {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly isAnonymous: boolean;
}

interface Profile {
  readonly pixScore: number;
  readonly maxLevel: number;
  readonly scorecardIds: readonly string[];
}

const DEFAULT_MAX_LEVEL = 7;

const areas = new Map<string, Area>();
const scorecards = new Map<string, Scorecard>();
let user: User | null = null;
let eligibility: Resource | null = null;
let profile: Profile | null = null;
let profileUnderWay: Promise<void> | null = null;

/** Fires `profile` or `scorecard` when new values have come from the server. */
export const news = new EventTarget();

export function currentUser(): User {
  return (
    user ?? {
      id: currentSession()?.userId ?? '',
      firstName: '',
      lastName: '',
      isAnonymous: false,
    }
  );
}

export function currentProfile(): Profile | null {
  return profile;
}

export async function loadUser(): Promise<void> {
  const resource = one(await get('users/me'));
  user = {
    id: resource.id,
    firstName: text(resource, 'first-name'),
    lastName: text(resource, 'last-name'),
    isAnonymous: flag(resource, 'is-anonymous') ?? false,
  };
}

/** May the user be certified? Source: `pix-app.md 1.8`. */
export async function loadEligibility(): Promise<Resource> {
  eligibility = one(await get(`users/${currentUser().id}/is-certifiable`));
  return eligibility;
}

/** The same, asked for once in the life of the document. Source: `11`, Certification page. */
export async function knownEligibility(): Promise<Resource> {
  return eligibility ?? loadEligibility();
}

export function loadProfile(): Promise<void> {
  profileUnderWay ??= fetchProfile().finally(() => {
    profileUnderWay = null;
  });
  return profileUnderWay;
}

export async function loadScorecard(competenceId: string): Promise<void> {
  keepScorecard(await get(`scorecards/${scorecardId(competenceId)}`));
}

export function keepScorecard(answer: Answer): void {
  keep(answer);
  news.dispatchEvent(new Event('scorecard'));
}

export function cachedScorecard(competenceId: string): Scorecard | undefined {
  return scorecards.get(scorecardId(competenceId));
}

export function areaOf(card: Scorecard): Area {
  return areas.get(card.areaId) ?? { id: '', code: '', title: '', color: 'jaffa' };
}

/** The profile's scorecards by area, in the order of their codes. */
export function scorecardsByArea(): readonly { area: Area; cards: readonly Scorecard[] }[] {
  const cards = orderedScorecards();
  return [...areas.values()]
    .sort((a, b) => a.code.localeCompare(b.code))
    .map((area) => ({ area, cards: cards.filter(({ areaId }) => areaId === area.id) }));
}

export function orderedScorecards(): Scorecard[] {
  return (profile?.scorecardIds ?? [])
    .flatMap((id) => scorecards.get(id) ?? [])
    .sort((a, b) => a.index.localeCompare(b.index));
}

function scorecardId(competenceId: string): string {
  return `${currentUser().id}_${competenceId}`;
}

async function fetchProfile(): Promise<void> {
  const answer = await get(`users/${currentUser().id}/profile`);
  const resource = one(answer);
  keep(answer);
  profile = {
    pixScore: number(resource, 'pix-score') ?? 0,
    maxLevel: number(resource, 'max-reachable-level') ?? DEFAULT_MAX_LEVEL,
    scorecardIds: idsOf(answer),
  };
  news.dispatchEvent(new Event('profile'));
}

function idsOf(answer: Answer): string[] {
  return (answer.included ?? []).filter(({ type }) => type === 'scorecards').map(({ id }) => id);
}

function keep(answer: Answer): void {
  const main = answer.data && !Array.isArray(answer.data) ? [answer.data] : [];
  for (const resource of [...main, ...(answer.included ?? [])]) keepOne(resource);
}

function keepOne(resource: Resource): void {
  if (resource.type === 'areas') areas.set(resource.id, areaFrom(resource));
  if (resource.type !== 'scorecards') return;
  const maxLevel = profile?.maxLevel ?? DEFAULT_MAX_LEVEL;
  scorecards.set(resource.id, scorecardFrom(resource, maxLevel));
}
