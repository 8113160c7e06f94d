import { contactSheets } from './pictures/contact-sheets.ts';
await contactSheets(process.argv[2]);
