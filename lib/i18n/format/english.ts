/** Counts, days and hours in English: see format.ts. */
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

export const plural = /* @__PURE__ */ pluralIn('en-GB');
export const soonDate = /* @__PURE__ */ soonDateIn('en-GB');
export const longDate = /* @__PURE__ */ longDateIn('en-GB');
export const monthName = /* @__PURE__ */ monthNameIn('en-GB');
export const dayTick = /* @__PURE__ */ dayTickIn('en-GB');
export const shortDate = /* @__PURE__ */ shortDateIn('en-GB');
export const fileSize = /* @__PURE__ */ fileSizeIn('en-GB');
export const hour = /* @__PURE__ */ hourIn('en-GB');
export const moment = /* @__PURE__ */ momentIn('en-GB', 'at');
export const ago = /* @__PURE__ */ agoIn('en-GB', 'just now');
