/** What a sentence calls the machine it is read on: a browser with Balise in it may run on a phone, Firefox for Android by hand. */

const AGENT = typeof navigator === 'undefined' ? '' : navigator.userAgent;

/** @param agent as the browser names itself */
export function forDevice(sentence: string, agent = AGENT): string {
  if (!agent.includes('Android')) return sentence;
  return sentence
    .replace(/\b([Cc]et) ordinateur\b/g, '$1 appareil')
    .replace(/\b([Tt]his) computer\b/g, '$1 device');
}
