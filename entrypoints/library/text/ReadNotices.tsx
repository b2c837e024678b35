import type { ReadText } from '../../../engine/library/read-text.ts';
import { t } from '../../../platform/shared/i18n.ts';

/** What the reader must know of how a text was read. */
export function ReadNotices({ notices }: Pick<ReadText, 'notices'>) {
  // How it was decoded is shown with the other ways.
  const told = notices.filter(({ kind }) => kind !== 'encoding-guessed');
  if (told.length === 0) return null;
  return (
    <ul class="notices">
      {told.map(({ kind, count, line }) => (
        <li key={kind}>
          {t(`library.notice.${kind}`, { n: count })}
          {line !== null && ` (${t('library.place.line', { n: line })})`}
        </li>
      ))}
    </ul>
  );
}
