import { t } from '../../../platform/shared/i18n.ts';
import { isComposing } from '../../../components/controls/is-composing.ts';
import { sayFailure } from '../../../platform/own-page/say-failure.ts';
import type { Find } from './use-find.ts';

/** The search within this text. @param onShow bring a paragraph into view */
export function FindBox({ find, onShow }: { find: Find; onShow: (paragraph: string) => void }) {
  const go = (by: number): void => {
    const paragraph = find.move(by);
    if (paragraph !== null) onShow(paragraph);
  };
  return (
    <search aria-label={t('reader.find')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          go(1);
        }}
      >
        <input
          type="search"
          aria-label={t('reader.find')}
          placeholder={t('reader.find')}
          autocomplete="off"
          spellcheck={false}
          value={find.query}
          onInput={(event) => find.setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (isComposing(event)) {
              // A form is sent by Enter itself.
              if (event.key === 'Enter') event.preventDefault();
            } else if (event.key === 'Escape') find.setQuery('');
            else if (event.key === 'Enter' && event.shiftKey) {
              event.preventDefault();
              go(-1);
            }
          }}
        />
        <output>{sayOutcome(find)}</output>
        <button type="button" aria-label={t('reader.previous')} disabled={find.at < 0} onClick={() => go(-1)}>
          ↑
        </button>
        <button type="submit" aria-label={t('reader.next')} disabled={find.at < 0}>
          ↓
        </button>
      </form>
    </search>
  );
}

function sayOutcome({ query, places, at, error }: Find): string {
  if (error !== null) return sayFailure(error);
  return query.trim() === '' ? '' : `${at + 1} / ${places.length}`;
}
