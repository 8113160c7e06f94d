import { catalogue } from '../catalogue.ts';

/** The line of the exam day in popup and panel, beside what exam-day.ts says. */
const FRENCH = {
  ask: 'Ma certification : dire le jour',
  notKnownYet: 'Ma certification : jour à dire quand tu le sauras',
  checklist: 'à vérifier avant',
  after: 'Examen passé : résultat sur Pix, « Mes certifications »',
};

const ENGLISH: typeof FRENCH = {
  ask: 'My certification: say the day',
  notKnownYet: 'My certification: say the day once you know',
  checklist: 'what to check before',
  after: 'Exam sat: result on Pix, “My certifications”',
};

export const EXAM_LINE_MESSAGES = catalogue('training/exam-line', FRENCH, ENGLISH);
