/** Counts, days and hours in French: see format.ts. */
import {
  agoIn,
  dayTickIn,
  longDateIn,
  pluralIn,
  shortDateIn,
  soonDateIn,
  timeIn,
} from './format.ts';

export const plural = /* @__PURE__ */ pluralIn('fr-FR');
export const soonDate = /* @__PURE__ */ soonDateIn('fr-FR');
export const longDate = /* @__PURE__ */ longDateIn('fr-FR');
export const dayTick = /* @__PURE__ */ dayTickIn('fr-FR');
export const shortDate = /* @__PURE__ */ shortDateIn('fr-FR');
export const time = /* @__PURE__ */ timeIn('fr-FR');
export const ago = /* @__PURE__ */ agoIn('fr-FR');
