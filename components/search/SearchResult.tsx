import type { OfSource } from '../../engine/record/answer.ts';
import type { SearchHit } from '../../engine/search/search.ts';
import { t } from '../../platform/shared/i18n.ts';
import { formatDate } from '../controls/format-date.ts';
import { isOfRecord, sayOwner } from '../controls/whose-text.ts';
import { Marked } from './Marked.tsx';
import { VoiceLine } from '../finding/VoiceLine.tsx';

interface Props {
  hit: SearchHit & OfSource;
  /** Of the option, for the search box to point to. */
  id: string;
  active: boolean;
  /** @param behind in a tab of its own, while this page stays */
  onOpen: (behind: boolean) => void;
  onPoint: () => void;
}

/** One passage found, as an option of the list below a search box. */
export function SearchResult({ hit, id, active, onOpen, onPoint }: Props) {
  const [before, after] = hit.cut;
  return (
    // The box keeps the focus and hears the keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <option> holds no line of its own
      role="option"
      aria-selected={active}
      tabIndex={-1}
      class={`result result-${hit.voice}`}
      onClick={(event) => onOpen(event.ctrlKey || event.metaKey)}
      onAuxClick={(event) => {
        if (event.button === 1) onOpen(true);
      }}
      onPointerMove={onPoint}
    >
      <p class="result-head">
        <time dateTime={hit.date ?? undefined}>{formatDate(hit.date)}</time>
        {!isOfRecord(hit) && <b>{sayOwner(hit)}</b>}
        <VoiceLine voice={hit.voice} speaker={hit.speaker} outlet={hit.outlet} found={hit.named} />
      </p>
      <p class="result-text" lang="zh-Hans">
        {before && '…'}
        <Marked text={hit.excerpt} marks={hit.marks} />
        {after && '…'}
      </p>
      {hit.alsoIn.length > 0 && <p class="result-also">{t('search.also', { n: hit.alsoIn.length })}</p>}
    </div>
  );
}
