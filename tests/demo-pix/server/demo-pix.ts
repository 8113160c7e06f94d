import { bundle } from '../bundle.ts';
import { type Account, competenceAt, newAccount } from './state/account.ts';
import { answerApi } from './api/api.ts';
import type { ServerState } from './api/call.ts';
import type { Language } from './state/catalogue.ts';
import { type CertificateRecord, certificateWith } from './state/certificates.ts';
import {
  type CompetencePatch,
  type CompetenceState,
  patchCompetence,
} from './state/competence-state.ts';
import { type Fault, withFault } from './faults.ts';
import { refused } from './documents/json-api.ts';
import { PUPILS, type PupilName } from './state/pupils.ts';
import { BADGE, type ShellSession, asset, shell } from './shell.ts';
import {
  DEFAULT_SETTINGS,
  type DemoRequest,
  type DemoResponse,
  type DemoSettings,
  type LogEntry,
} from './state/types.ts';

export interface DemoOptions {
  /** Signed in from the start; nobody is when left out. */
  pupil?: PupilName;
  now?: () => Date;
}

/** The demonstration Pix: gives a request, answers as Pix would. Source: `pix-app.md`. */
export class DemoPix {
  readonly settings: DemoSettings = {
    ...DEFAULT_SETTINGS,
    certificationSigns: [...DEFAULT_SETTINGS.certificationSigns],
  };

  readonly #now: () => Date;
  readonly #accounts = new Map<PupilName, Account>();
  readonly #faults = new Map<string, { pattern: RegExp; fault: Fault }>();
  readonly #log: LogEntry[] = [];
  readonly #lastQuestionStates: string[] = [];
  #session: { pupil: PupilName; token: string } | null = null;
  #sessions = 0;
  #answers = 555000;

  constructor({ pupil, now = () => new Date() }: DemoOptions = {}) {
    this.#now = now;
    if (pupil) this.signInAs(pupil);
  }

  /** What was requested, pages and `/api` alike. */
  get log(): readonly LogEntry[] {
    return this.#log;
  }

  /** Focus losses that the page recorded. Source: `pix-app.md 4.3`. */
  get lastQuestionStates(): readonly string[] {
    return this.#lastQuestionStates;
  }

  /** The signed-in pupil's account; throws when nobody is signed in. */
  get state(): Account {
    if (!this.#session) throw new Error('nobody is signed in');
    return this.#accountOf(this.#session.pupil);
  }

  get pixPerAnswer(): number {
    return this.settings.pixPerAnswer;
  }

  set pixPerAnswer(pix: number) {
    this.settings.pixPerAnswer = pix;
  }

  get focusedQuestions(): DemoSettings['focusedQuestions'] {
    return this.settings.focusedQuestions;
  }

  set focusedQuestions(which: DemoSettings['focusedQuestions']) {
    this.settings.focusedQuestions = which;
  }

  competence(index: string): CompetenceState {
    return competenceAt(this.state, index);
  }

  setCompetence(index: string, patch: CompetencePatch): void {
    patchCompetence(this.competence(index), patch);
  }

  /** The signed-in pupil's certificates from now on: ordinary ones, changed as given. */
  setCertificates(...patches: Partial<CertificateRecord>[]): void {
    const { pupil } = this.state;
    this.state.certificates = patches.map((patch) => certificateWith(pupil.firstName, patch));
  }

  /** A new session replaces the former one, whose token is refused from then on. */
  signInAs(pupil: PupilName): void {
    this.#sessions += 1;
    this.#session = { pupil, token: `demo-${PUPILS[pupil].userId}-${this.#sessions}` };
  }

  signOut(): void {
    this.#session = null;
  }

  /** Makes the matching `/api` addresses (path and query) fail; null mends them. */
  fault(pathPattern: RegExp, fault: Fault | null): void {
    const key = String(pathPattern);
    if (fault === null) this.#faults.delete(key);
    else this.#faults.set(key, { pattern: pathPattern, fault });
  }

  async handle(request: DemoRequest): Promise<DemoResponse> {
    const url = new URL(request.url);
    const response = await this.#answer(request, url);
    const { method } = request;
    const path = url.pathname + url.search;
    this.#log.push({ method, path, status: response.status, at: this.#now() });
    return response;
  }

  async #answer(request: DemoRequest, url: URL): Promise<DemoResponse> {
    const language: Language = url.hostname.endsWith('.org') ? 'en' : 'fr';
    if (url.pathname.startsWith('/api/')) {
      const session = this.#session;
      const account = session ? this.#accountOf(session.pupil) : null;
      const signedIn = session && account ? { token: session.token, account } : null;
      const response = answerApi(request, url, language, signedIn, this.#serverState());
      return this.#spoilt(response, url.pathname + url.search);
    }
    if (url.pathname === '/assets/app.js') return asset((await bundle()).script, 'text/javascript');
    if (url.pathname === '/assets/app.css') return asset((await bundle()).styles, 'text/css');
    if (url.pathname === '/assets/badge.svg') return asset(BADGE, 'image/svg+xml');
    if (url.pathname.startsWith('/assets/')) return refused(404, 'Not Found');
    return shell(language, this.#shellSession());
  }

  #spoilt(response: DemoResponse, path: string): DemoResponse {
    const matching = [...this.#faults.values()].filter(({ pattern }) => path.search(pattern) >= 0);
    return matching.reduce((answer, { fault }) => withFault(answer, fault), response);
  }

  #shellSession(): ShellSession | null {
    if (!this.#session) return null;
    return { token: this.#session.token, userId: PUPILS[this.#session.pupil].userId };
  }

  #accountOf(name: PupilName): Account {
    const known = this.#accounts.get(name) ?? newAccount(name);
    this.#accounts.set(name, known);
    return known;
  }

  #serverState(): ServerState {
    return {
      settings: this.settings,
      lastQuestionStates: this.#lastQuestionStates,
      nextAnswerId: () => String((this.#answers += 1)),
      signInWith: (username) => {
        const pupil = Object.values(PUPILS).find(({ name }) => name === username);
        if (pupil) this.signInAs(pupil.name);
        return this.#shellSession();
      },
      signOut: () => this.signOut(),
    };
  }
}
