import { useState } from 'preact/hooks';
import { CoverageLine } from '../../components/finding/CoverageLine.tsx';
import { RecordPicture } from '../../components/picture/RecordPicture.tsx';
import { PhraseCounts } from '../../components/search/PhraseCounts.tsx';
import { SearchWords } from '../../components/search/SearchWords.tsx';
import type { SourcedContents } from '../../engine/source/merge-search.ts';
import { t } from '../../platform/shared/i18n.ts';
import type { ReaderLinks } from './links.ts';

interface Props {
  contents: SourcedContents;
  /** The address named a text that the record does not have. What stood in it is not shown: it may be anyone's. */
  unknown: boolean;
  links: ReaderLinks;
}

/** For an address that names no text: a picture of what there is to open, and when words were used in it. */
export function ChooseText({
  contents,
  unknown,
  links: { ways, addressOf, compareAddressOf, moreContents, lookupAddressOf, onGo, phrases },
}: Props) {
  const [typed, setTyped] = useState('');
  return (
    <main class="choose">
      <h1>{t(unknown ? 'reader.unknown' : 'reader.choose')}</h1>
      {unknown && (
        <div role="alert">
          <p>{t('reader.unknown-why')}</p>
          <SearchWords addressOf={lookupAddressOf} onGo={onGo} />
        </div>
      )}
      <CoverageLine coverage={contents.coverage} notSaid />
      {ways.back !== null && (
        <p class="ways">
          <button type="button" class="way" onClick={ways.back}>
            <span aria-hidden="true">←</span> {t('reader.back')}
          </button>
        </p>
      )}
      <RecordPicture
        contents={contents}
        page={moreContents}
        events={() => phrases.count([])}
        readerAddressOf={addressOf}
        compareAddressOf={compareAddressOf}
      />
      <section class="choose-phrases" aria-labelledby="phrases-title">
        <h2 id="phrases-title">{t('reader.phrases')}</h2>
        <PhraseCounts typed={typed} onType={setTyped} {...phrases} />
      </section>
    </main>
  );
}
