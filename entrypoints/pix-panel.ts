import '../lib/i18n/languages/added.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { removeLeftHosts } from '../components/panel/host/host.ts';
import { showPanel } from '../components/panel/host/show-panel.ts';
import { onceShown } from '../lib/pix/capture/document/once-shown.ts';
import { onceShared } from '../lib/app/panel/shared-page.ts';

/** Shows in Pix's page what is known of its pupil. Named in the manifest by wxt.config.ts. */
export default defineUnlistedScript({
  globalName: false,
  main() {
    removeLeftHosts();
    onceShown(() => onceShared(showPanel));
  },
});
