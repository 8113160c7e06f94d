import { nativeBrowser } from '../../../lib/app/messages/native-browser.ts';

/** Whether this page of ours stands in a private window: in Firefox it may, where a person allowed it. */
export function isPrivateWindow(): boolean {
  const api = nativeBrowser() as { extension?: { inIncognitoContext?: boolean } } | undefined;
  return api?.extension?.inIncognitoContext === true;
}
