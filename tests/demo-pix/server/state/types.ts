/** A request as any transport (Playwright, puppeteer, a test) can describe it. */
export interface DemoRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string | null;
}

/** An answer; whoever carries it waits `delayMs` before giving it, the demonstration never sleeps. */
export interface DemoResponse {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
  delayMs?: number;
}

export interface LogEntry {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly status: number;
  readonly at: Date;
}

/** Where the new page of certification was seen. Source: `pix-app.md 11`, Certification page. */
type CertificationDashboard = '/certifications' | '/certifications-v2';

/** The four signs by which a certification shows. Source: `pix-app.md 6`, rule 3. */
export type CertificationSign = 'path' | 'document' | 'banner' | 'event';

export interface DemoSettings {
  /** Pix won by a right answer. */
  pixPerAnswer: number;
  questionsPerCompetence: number;
  questionsPerCertification: number;
  /** Of a campaign, and of the try without an account. */
  questionsPerCampaign: number;
  /** The competences that the questions of a campaign are about, in turn. Source: `11`, Campaigns. */
  campaignCompetences: string[];
  /** Which questions watch the pupil's focus. Source: `pix-app.md 4.3`. */
  focusedQuestions: 'all' | 'none' | 'alternate';
  /** The signs given when a certification starts, in this order; those left out never show. */
  certificationSigns: CertificationSign[];
  /** Where the new page of certification stands, when Pix has it; known to a page when it loads. */
  certificationDashboard: CertificationDashboard | null;
  /** Whose scorecards the frozen campaign profile holds. Source: `pix-app.md 1.10`. */
  campaignProfileOwner: 'other' | 'self';
  /** Text of Pix's banner at the top of the page; null for none. */
  informationBanner: string | null;
}

export const DEFAULT_SETTINGS: DemoSettings = {
  pixPerAnswer: 1,
  questionsPerCompetence: 20,
  questionsPerCertification: 3,
  questionsPerCampaign: 7,
  campaignCompetences: ['3.3', '1.2', '5.2'],
  focusedQuestions: 'alternate',
  certificationSigns: ['path', 'event', 'document', 'banner'],
  certificationDashboard: null,
  campaignProfileOwner: 'other',
  informationBanner: null,
};
