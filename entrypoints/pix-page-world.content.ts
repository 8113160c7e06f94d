import { defineContentScript } from 'wxt/utils/define-content-script';
import { isBeforeExamPath, isCertificationPath } from '../lib/pix/routes.ts';
import { watchPage } from '../lib/pix/page-world/watch.ts';

export default defineContentScript({
  matches: ['https://app.pix.fr/*', 'https://app.pix.org/*'],
  world: 'MAIN',
  globalName: false,
  runAt: 'document_start',
  main() {
    const { pathname } = location;
    const isPaused = isBeforeExamPath(pathname);
    if (isPaused || !isCertificationPath(pathname)) watchPage(isPaused);
  },
});
