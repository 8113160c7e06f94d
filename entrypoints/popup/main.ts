import '../../lib/i18n/languages/added.ts';
import { mount } from 'svelte';
import { browser } from 'wxt/browser';
import { underTranslation } from '../../components/base/behaviour/under-translation.ts';
import App from '../../components/popup/App.svelte';
import { PopupState } from '../../components/popup/popup-state.svelte.ts';
import { reportErrorsOf } from '../../lib/app/diagnostics/errors.ts';

reportErrorsOf('popup');
underTranslation(document.body);

void PopupState.load(browser.i18n.getUILanguage()).then((popup) => {
  mount(App, { target: document.body, props: { popup } });
});
