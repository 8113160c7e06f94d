import type { DocumentInitParameters } from 'pdfjs-dist/types/src/display/api.js';

/**
 * How pdf.js opens a file that anybody may have made: nothing is fetched, run, drawn or decoded
 * but the text. No address is given for character maps, fonts or WebAssembly: none is shipped.
 */
export const CAUTIOUS = {
  isEvalSupported: false,
  useWorkerFetch: false,
  useWasm: false,
  disableAutoFetch: true,
  disableRange: true,
  disableStream: true,
  disableFontFace: true,
  useSystemFonts: false,
  enableXfa: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  maxImageSize: 1,
  // Errors only: what is wrong with a file is told by our own sentence.
  verbosity: 0,
} satisfies DocumentInitParameters;
