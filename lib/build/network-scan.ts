/**
 * The proof that nothing leaves: what a built script would need to reach the network is looked for in
 * all of them, and a build that has it fails. What remains is named here with its reason.
 */

/** Ways out of a script. Calls of methods that merely bear the name (`cache.fetch(…)`) are none. */
const WAYS_OUT: Record<string, RegExp> = {
  fetch: /(?<![.\w$#])fetch\s*\(|\b(?:window|self|globalThis)\s*\.\s*fetch\b/,
  XMLHttpRequest: /\bXMLHttpRequest\b/,
  WebSocket: /\bWebSocket\b/,
  WebTransport: /\bWebTransport\b/,
  EventSource: /\bEventSource\b/,
  sendBeacon: /\bsendBeacon\b/,
  importScripts: /\bimportScripts\b/,
  RTCPeerConnection: /\bRTCPeerConnection\b/,
};

interface Exception {
  /** Which script: by its name, or by a mark that only it bears. */
  isOf: (file: string, text: string) => boolean;
  ways: string[];
  why: string;
}

const EXCEPTIONS: Exception[] = [
  {
    isOf: (file) => file.endsWith('content-scripts/pix-page-world.js'),
    ways: ['XMLHttpRequest'],
    why: 'looks at the requests of Pix’s own page, on their prototype; makes none',
  },
  {
    isOf: (_file, text) => /pdfjs|PDFWorker|WorkerMessageHandler/.test(text),
    ways: ['fetch', 'XMLHttpRequest'],
    why: 'pdf.js can load a document by its address; it is given bytes, and our pages’ connect-src is none',
  },
];

/** Each way out that is not excepted, as `file: way`. */
export function waysOut(file: string, text: string): string[] {
  const excepted = EXCEPTIONS.filter(({ isOf }) => isOf(file, text)).flatMap(({ ways }) => ways);
  return Object.entries(WAYS_OUT)
    .filter(([way, pattern]) => pattern.test(text) && !excepted.includes(way))
    .map(([way]) => `${file}: ${way}`);
}
