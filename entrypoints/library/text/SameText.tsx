import { showPlainly } from '../../../components/controls/show-plainly.ts';
import { useLatest } from '../../../components/controls/use-latest.ts';
import type { ReadText } from '../../../engine/library/read-text.ts';
import type { Library } from '../../../platform/library/library.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { lineChanges } from './line-changes.ts';

interface Props {
  /** Of the text that is there. */
  id: string;
  read: ReadText;
  library: Pick<Library, 'source'>;
}

const MOST = 30;

/** The text is there already, or an older form of it: what is other now. */
export function SameText({ id, read, library }: Props) {
  const kept = useLatest(() => library.source(id), id).value;
  if (kept === null) return null;
  const { added, gone } = lineChanges(kept.read.source, read.source);
  return (
    <div class="same-text">
      <p>
        <b>{t(added.length + gone.length === 0 ? 'library.same.all' : 'library.same.some')}</b>{' '}
        <a href={`#text=${encodeURIComponent(id)}`}>{t('library.same.open')}</a>
      </p>
      {added.length + gone.length > 0 && (
        <details>
          <summary>{t('library.same.changes', { added: added.length, gone: gone.length })}</summary>
          <ul lang="zh">
            {gone.slice(0, MOST).map((line, index) => (
              <li key={`-${index}`}>
                <del>{showPlainly(line)}</del>
              </li>
            ))}
            {added.slice(0, MOST).map((line, index) => (
              <li key={`+${index}`}>
                <ins>{showPlainly(line)}</ins>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
