import { RecordPicture } from '../../components/picture/RecordPicture.tsx';
import { SearchWords } from '../../components/search/SearchWords.tsx';
import type { EventContents, TextContents } from '../../engine/source/contents.ts';
import type { SourcedContents } from '../../engine/source/merge-search.ts';
import { t } from '../../platform/shared/i18n.ts';
import type { CompareLinks } from './links.ts';

interface Props extends CompareLinks {
  contents: SourcedContents;
  a: string | null;
  b: string | null;
}

/** Why nothing is compared, and a picture of what can be. The address itself is never repeated. */
export function Choose({ contents, a, b, ...links }: Props) {
  const { events } = contents;
  const all = events.flatMap(({ texts }) => texts);
  const asked = [...new Set([a, b])].flatMap((named) => all.find(({ id }) => id === named) ?? []);
  const [first] = asked;
  const nothingAsked = a === null && b === null && location.search === '';
  return (
    <main class="plain-page wide">
      <h1>{nothingAsked ? t('compare.title') : sayWhy(events, asked)}</h1>
      {!nothingAsked && asked.length === 0 && (
        <div role="alert">
          <p>{t('compare.unknown-why')}</p>
          <SearchWords addressOf={links.lookupAddressOf} onGo={links.onGo} />
        </div>
      )}
      {first && (
        <p>
          <a href={links.readerAddressOf(`${first.id}#`)}>{t('compare.read')}</a>
        </p>
      )}
      <p>{t('compare.choose')}</p>
      <RecordPicture
        contents={contents}
        page={links.moreContents}
        events={links.events}
        readerAddressOf={links.readerAddressOf}
        compareAddressOf={links.compareAddressOf}
      />
      <p>
        <a href={links.searchAddress}>{t('compare.search')}</a>
      </p>
    </main>
  );
}

function sayWhy(events: readonly EventContents[], asked: readonly TextContents[]): string {
  const [first, second] = asked;
  if (first && second && first.event === second.event) return t('compare.not-aligned');
  const alone = first && events.find(({ event }) => event === first.event)?.texts.length === 1;
  return alone && !second ? t('compare.one-text') : t('compare.unknown');
}
