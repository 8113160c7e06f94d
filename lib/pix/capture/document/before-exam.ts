import { assessmentIdOf, isBeforeExamPath, isCertificationPath } from '../../routes.ts';
import { watchNavigation } from './navigation.ts';

/**
 * Waits, on what stands before an exam, for the one thing that tells whether it was begun: where the
 * pupil goes next inside Pix. Nothing else is looked at meanwhile, and the page can see nothing of it.
 * An exam goes on at addresses of its own (pix-app.md 3); everything else is a page where none is.
 */
export function onceBeforeExamIsLeft({
  without,
  forExam,
}: {
  /** For a page of Pix where no exam goes on. */
  without: () => void;
  /** `begun` false: it was come back to by the history, which may show a training of before. */
  forExam: (begun: boolean) => void;
}): void {
  const waiting = new AbortController();
  const { signal } = waiting;
  const left = (work: () => void) => {
    waiting.abort();
    work();
  };
  watchNavigation(signal, {
    leaving: ({ pathname }) => {
      if (isCertificationPath(pathname) && !isBeforeExamPath(pathname)) left(() => forExam(true));
    },
    arrived: ({ pathname }, isNew) => {
      if (isBeforeExamPath(pathname) || signal.aborted) return;
      left(assessmentIdOf(pathname) === null ? without : () => forExam(isNew));
    },
  });
}
