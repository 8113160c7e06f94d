/** Counts, days and hours in French: see format.ts. */
import {
  agoIn,
  dayTickIn,
  fileSizeIn,
  hourIn,
  longDateIn,
  momentIn,
  monthNameIn,
  pluralIn,
  shortDateIn,
  soonDateIn,
} from './format.ts';

export const plural = /* @__PURE__ */ pluralIn('fr-FR');
/** « de Lina », « d’Inès »: a vowel takes the place of the one before it. */
export const ofName = (name: string): string =>
  /^[aeiouâàäéèêëîïôöûüœ]/iu.test(name) ? `d’${name}` : `de ${name}`;

export const soonDate = /* @__PURE__ */ soonDateIn('fr-FR');
export const longDate = /* @__PURE__ */ longDateIn('fr-FR');
export const monthName = /* @__PURE__ */ monthNameIn('fr-FR');
export const dayTick = /* @__PURE__ */ dayTickIn('fr-FR');
export const shortDate = /* @__PURE__ */ shortDateIn('fr-FR');
export const fileSize = /* @__PURE__ */ fileSizeIn('fr-FR');
export const hour = /* @__PURE__ */ hourIn('fr-FR');
export const moment = /* @__PURE__ */ momentIn('fr-FR', 'à');
export const ago = /* @__PURE__ */ agoIn('fr-FR', 'à l’instant');
