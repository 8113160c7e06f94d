/**
 * What was typed and not kept yet. It outlives the dialog: whoever closes it by mistake, or is told
 * that there is no room, finds it again as long as the page is open.
 */
import type { Card } from '../card/card.ts';
import { NOTHING_TYPED, type Field, type Typed } from './check.ts';

export class Draft {
  typed: Typed;
  /** Dates that are begun: the browser gives them no value, yet they are not left out. */
  halfWritten: Partial<Record<Field, boolean>> = $state({});
  /** Fields that were left once, or sent: what is wrong there is said. */
  left: Partial<Record<Field, boolean>> = $state({});

  constructor(typed: Typed) {
    this.typed = $state({ ...typed });
  }

  /** What is written, as far as it can be read: a date that is begun reads as no date. */
  get read(): Typed {
    const begun = (Object.keys(this.halfWritten) as Field[]).filter((one) => this.halfWritten[one]);
    return { ...this.typed, ...Object.fromEntries(begun.map((field) => [field, 'begun'])) };
  }

  leave(...fields: Field[]): void {
    for (const field of fields) this.left[field] = true;
  }
}

const NEW = 'new';
// A drawer, not something shown: what is shown is in each draft.
const drafts = new Map<string, Draft>();

/** The draft under way, or one that begins with what was typed of this certificate before. */
export function draftFor(card: Card | null): Draft {
  const key = card?.certificate.id ?? NEW;
  const draft = drafts.get(key) ?? new Draft(typedBefore(card));
  drafts.set(key, draft);
  // The browser forgot them with the dialog.
  draft.halfWritten = {};
  return draft;
}

export function forgetDraft(card: Card | null): void {
  drafts.delete(card?.certificate.id ?? NEW);
}

function typedBefore(card: Card | null): Typed {
  const facts = card?.certificate.told.typed?.facts;
  if (!facts) return NOTHING_TYPED;
  const fields = Object.keys(NOTHING_TYPED) as Field[];
  return Object.fromEntries(
    fields.map((field) => [field, String(facts[field] ?? '')]),
  ) as unknown as Typed;
}
