/** The five steps while they are folded: all that the usual glance shows of them. */
const FRENCH = {
  title: 'Les 5 étapes',
  progress: (done: number) => `${done} sur 5`,
};

const ENGLISH: typeof FRENCH = {
  title: 'The 5 steps',
  progress: (done) => `${done} of 5`,
};

export const FIRST_STEPS_TITLE = { fr: FRENCH, en: ENGLISH };
