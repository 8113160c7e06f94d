/**
 * zod as Balise has it; nothing else imports the library. Made to check without code from text: the
 * policy of our pages forbids such code, and a mere try of it is reported. Every schema stands in a
 * module that imports this one, so that it is told before the first of them is made.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export * from 'zod/mini';
