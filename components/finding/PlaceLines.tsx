import type { AnswerView } from '../../engine/record/view.ts';
import { getLocale, t } from '../../platform/shared/i18n.ts';
import { Holding } from '../controls/Holding.tsx';

interface Props {
  view: AnswerView;
  onOpenReader: (paragraph: string) => void;
}

/** So many are seen before the rest is asked for. */
const MOST = 6;

/** Where a phrase stands, a line a place: the day, the words in the middle of what is read with them, whose they are. */
export function PlaceLines({ view: { lines, said }, onOpenReader }: Props) {
  return (
    <Holding start={false}>
      {(isWhole, setWhole) => (
        <ol class="lines" aria-label={t('finding.lines')}>
          {lines.slice(0, isWhole ? lines.length : MOST).map(({ paragraph, date, before, words, after }, at) => (
            <li>
              <button type="button" class="plain line" onClick={() => onOpenReader(paragraph)}>
                <time>{date}</time>{' '}
                <span class="kwic" lang="zh-Hans">
                  <span>{before}</span>
                  <b>{words}</b>
                  <span>{after}</span>
                </span>{' '}
                <small>{said[getLocale()]!.lines[at]}</small>
              </button>
            </li>
          ))}
          {!isWhole && lines.length > MOST && (
            <li>
              <button type="button" class="plain" onClick={() => setWhole(true)}>
                {t('finding.lines-all', { n: lines.length })}
              </button>
            </li>
          )}
        </ol>
      )}
    </Holding>
  );
}
