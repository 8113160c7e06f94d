import { expect, test } from 'vitest';
import * as even from 'jsonresume-theme-even';
import * as classTheme from 'jsonresume-theme-class';
import * as kendall from 'jsonresume-theme-kendall';
import * as macchiato from 'jsonresume-theme-macchiato';
import * as stackoverflow from 'jsonresume-theme-stackoverflow';
import { jsonResume } from '../../../lib/exports/resume.ts';
import { DETAIL } from '../../support/records/certificates.ts';

/** « Kendall » crashed on a resume without `basics`; the last three show no certificates at all. */
interface Theme {
  render: (resume: never) => string | Promise<string>;
}

const THEMES: [name: string, theme: Theme, showsCertificates: boolean][] = [
  ['even', even, true],
  ['stackoverflow', stackoverflow, true],
  ['class', classTheme, false],
  ['kendall', kendall, false],
  ['macchiato', macchiato, false],
];

test.each(THEMES)('the theme %s draws our file', async (_name, theme, showsCertificates) => {
  const page = await theme.render(JSON.parse(jsonResume(DETAIL, false)) as never);
  expect(page).toContain('</html>');
  if (showsCertificates) expect(page).toContain('Certification Pix – 312 pix sur 895');
});
