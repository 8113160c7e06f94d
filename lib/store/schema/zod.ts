/**
 * zod as Balise has it; nothing else imports the library. It is told to make no code from text: the
 * policy of our pages forbids such code, and reports a mere try. zod/mini tries none today; the whole
 * of zod does, as soon as an object is described. Every schema stands in a module that imports this
 * one, so that it is told before the first of them is made.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export * from 'zod/mini';
