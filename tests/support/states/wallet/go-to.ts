/** Shows a part of the wallet page: `certificates`, `progress`, `settings`. */
export type GoTo = (place: string) => Promise<void>;
