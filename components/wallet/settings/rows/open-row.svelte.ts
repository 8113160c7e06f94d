import { getContext, setContext } from 'svelte';

/** Which row of the settings is open: one at a time. */
export class OpenRow {
  /** By the name of its group; null: none. */
  id: string | null = $state(null);

  constructor(id: string | null) {
    this.id = id;
  }
}

const KEY = Symbol('open row of the settings');

export const setOpenRow = (row: OpenRow): OpenRow => setContext(KEY, row);
export const getOpenRow = (): OpenRow => getContext(KEY);
