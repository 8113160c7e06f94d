import { part, type Part } from '../drawn/draw.ts';
import { certificateWords } from '../../lib/app/certificate-line/words.ts';
import type { PlainDate } from '../../lib/domain/plain-date.ts';
import { CERTIFICATE_FOOT_MESSAGES } from '../../lib/i18n/certificate-foot.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { askWorker } from '../../lib/app/messages/ask-worker.ts';
import type { CertificateLine } from '../../lib/store/schema/glance.ts';
import './certificate-line.css';

/** The certificate: its state in words, and the way to the wallet; « Seen » when it asks for attention. */
export function certificateLine(
  certificate: CertificateLine | null | undefined,
  today: PlainDate,
  language: Language,
): Part {
  const { status, title, line, needsAttention } = certificateWords(certificate, today, language);
  const id = certificate?.watch.id ?? null;
  return part(
    'div',
    { class: `line${needsAttention ? ' attention' : ''}` },
    part(
      'a',
      {
        'data-certificate-status': status,
        href: id === null ? 'wallet.html' : `wallet.html#${id}`,
        target: '_blank',
        rel: 'noopener',
      },
      part(
        'svg',
        { viewBox: '0 0 24 24', width: 24, height: 24, 'aria-hidden': 'true' },
        part('path', { d: 'M5 4h14v11H5zM8 8h8M8 11h5M10 15v6l2-1.5 2 1.5v-6' }),
      ),
      part('span', {}, part('strong', {}, title), ' ', part('span', { class: 'where' }, line)),
      !needsAttention && part('span', { class: 'chevron', 'aria-hidden': 'true' }, '›'),
    ),
    needsAttention && id !== null && seenButton(id, language),
  );
}

function seenButton(id: string, language: Language): Part {
  const t = CERTIFICATE_FOOT_MESSAGES[language];
  return part(
    'button',
    {
      type: 'button',
      'aria-label': t.seenWhat,
      title: t.seenWhat,
      onclick: () => void askWorker({ type: 'acknowledge', id }),
    },
    t.seen,
  );
}
