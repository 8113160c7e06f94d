/** How many readings one message may hold; a page that is opened gives two or three. */
export const READINGS_AT_ONCE = 16;
