import { get } from './api.ts';

let dashboard: string | null = null;

/** What this Pix has switched on, asked for when the page loads. Source: `pix-app.md 10.1`. */
export async function loadToggles(): Promise<void> {
  const { meta } = await get('feature-toggles');
  const address = meta?.demoCertificationDashboard;
  dashboard = typeof address === 'string' ? address : null;
}

/** Whether the new page of certification is at this address. Source: `11`, Certification page. */
export function isDashboardAt(path: string): boolean {
  return path === dashboard;
}

/** Where « Certification » leads. */
export function certificationPath(): string {
  return dashboard ?? '/certifications';
}
