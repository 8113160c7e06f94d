import { BACKUP_LIMIT, type BackupObstacle } from '../../../../lib/backup/backup-file.ts';
import type { Language } from '../../../../lib/i18n/index.ts';
import { BACKUP_MESSAGES } from '../../../../lib/i18n/wallet/settings/backup.ts';

/** Why no backup was made, and what to do, in words. */
export function whyNotMade(obstacle: BackupObstacle, language: Language): string {
  const t = BACKUP_MESSAGES[language];
  if (obstacle.why === 'far-date') return t.farDate;
  return fitsWithoutPdfs(obstacle) ? t.tooLarge(obstacle.bytes, BACKUP_LIMIT) : t.tooMany;
}

/** Without any PDF it is the rest that is too much. */
export function fitsWithoutPdfs(
  obstacle: BackupObstacle,
): obstacle is Extract<BackupObstacle, { why: 'too-large' }> {
  return obstacle.why === 'too-large' && obstacle.pdfs > 0;
}
