import type { PageMessage } from '../page-world/channel.ts';

const ANSWER_KINDS: readonly unknown[] = [
  'account',
  'profile',
  'scorecard',
  'certifiable',
  'certificates',
  'certificate',
  'certificate-file',
];

/** Whether what came through the channel has the shape of our own messages. */
export function isPageMessage(value: unknown): value is PageMessage {
  if (typeof value !== 'object' || value === null) return false;
  const message = value as Record<string, unknown>;
  if (typeof message.id !== 'string') return false;
  if (message.kind === 'assessment') return typeof message.certification === 'boolean';
  return (
    ANSWER_KINDS.includes(message.kind) &&
    typeof message.status === 'number' &&
    typeof message.observedAt === 'number' &&
    (message.text === null || typeof message.text === 'string')
  );
}
