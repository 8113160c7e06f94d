/** The thread in which pdf.js parses. */
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
