import type { OfficialProblem } from '../../../../lib/exports/pdf/official-pages.ts';
import type { SheetContent } from '../../../../lib/exports/parcoursup/sheet-content.ts';
import { readFile } from '../../../../lib/app/actions/files.ts';
import { now } from '../../../../lib/time/clock.ts';

/** `gone`: the wallet names an official PDF that is not among its files. */
export type PdfProblem = OfficialProblem | 'gone' | 'failed';

export interface MadePdf {
  is: 'made';
  bytes: Uint8Array<ArrayBuffer>;
  pages: number;
}

export type PdfState =
  { is: 'idle' } | { is: 'making' } | MadePdf | { is: 'failed'; problem: PdfProblem };

export interface PdfWish {
  content: SheetContent;
  /** The certificate whose kept file is joined; null = the sheet alone. */
  officialOf: string | null;
}

/** The PDF as it was wished last; an earlier wish that ends later changes nothing. */
export class PdfMaking {
  state: PdfState = $state.raw({ is: 'idle' });
  #wished: { name: string; end: Promise<PdfState> } | null = null;

  /** Begins it, or goes on where the same is being made; answers what came of it. */
  make(wish: PdfWish): Promise<PdfState> {
    const name = JSON.stringify(wish);
    if (this.#wished?.name === name) return this.#wished.end;
    this.state = { is: 'making' };
    const end = made(wish)
      .catch((): PdfState => ({ is: 'failed', problem: 'failed' }))
      .then((state) => {
        if (this.#wished?.name === name) this.state = state;
        return state;
      });
    this.#wished = { name, end };
    return end;
  }

  /** Null when it could not be made, or is not wanted any more. */
  async made(wish: PdfWish): Promise<MadePdf | null> {
    const state = await this.make(wish);
    return state.is === 'made' && this.state === state ? state : null;
  }

  /** What is being made is let go of. */
  stop(): void {
    this.#wished = null;
    this.state = { is: 'idle' };
  }
}

async function made({ content, officialOf }: PdfWish): Promise<PdfState> {
  const official = officialOf === null ? null : await readFile(officialOf);
  if (officialOf !== null && official === null) return { is: 'failed', problem: 'gone' };
  const { makeDossier } = await import('../../../../lib/app/threads/pdf.ts');
  const pdf = await makeDossier({ content, official, now: new Date(now()) });
  if (!pdf.ok) return { is: 'failed', problem: pdf.problem };
  return { is: 'made', bytes: pdf.bytes, pages: pdf.pages };
}
