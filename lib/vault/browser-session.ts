import { browser } from 'wxt/browser';
import { lockNamed } from '../store/area/area.ts';
import type { LockSession } from './session.ts';

/** The session's memory, and the lock that the worker and our own pages share over it. */
export const lockSession: LockSession = {
  get area() {
    return browser.storage.session;
  },
  alone: lockNamed('balise:open-lock'),
};
