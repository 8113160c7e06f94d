import type { OfficialProblem } from '../../../../lib/exports/pdf/official-pages.ts';
import type { SheetContent } from '../../../../lib/exports/sheet-content.ts';
import { readFile } from '../../../../lib/app/actions/files.ts';
import { now } from '../../../../lib/time/clock.ts';

/** `gone`: the wallet names an official PDF that is not among its files. */
export type DossierProblem = OfficialProblem | 'gone' | 'failed';

export type DossierState =
  | { is: 'making' }
  | { is: 'made'; bytes: Uint8Array<ArrayBuffer> }
  | { is: 'failed'; problem: DossierProblem };

export interface DossierWish {
  content: SheetContent;
  title: string;
  /** The certificate whose kept file is joined; null = the sheet alone. */
  officialOf: string | null;
}

/** The dossier as it was wished last; an earlier wish that ends later changes nothing. */
export class DossierMaking {
  state: DossierState = $state.raw({ is: 'making' });
  #wishes = 0;

  async make(wish: DossierWish): Promise<void> {
    const turn = ++this.#wishes;
    this.state = { is: 'making' };
    const state = await made(wish).catch(() => ({ is: 'failed', problem: 'failed' }) as const);
    if (turn === this.#wishes) this.state = state;
  }
}

async function made({ content, title, officialOf }: DossierWish): Promise<DossierState> {
  const official = officialOf === null ? null : await readFile(officialOf);
  if (officialOf !== null && official === null) return { is: 'failed', problem: 'gone' };
  const { dossierInPage } = await import('../../../../lib/exports/pdf/in-page.ts');
  const dossier = await dossierInPage({ content, title, official, now: new Date(now()) });
  if (!dossier.ok) return { is: 'failed', problem: dossier.problem };
  return { is: 'made', bytes: dossier.bytes };
}
