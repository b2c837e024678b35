import { useEffect, useRef } from 'preact/hooks';
import { SearchResult } from '../../../components/search/SearchResult.tsx';
import type { FoundHit } from '../../../platform/own-page/popup/found-passage.ts';
import { t } from '../../../platform/shared/i18n.ts';
import type { PassageOutcome, PassageAction } from '../passage-actions.ts';
import { PassageActions } from '../PassageActions.tsx';

export const LIST = 'results';
export const optionId = (index: number) => `result-${index}`;

interface Props {
  hits: readonly FoundHit[];
  active: number;
  isPrivate: boolean;
  outcome: PassageOutcome | null;
  onOpen: (paragraph: string, behind: boolean) => void;
  onPoint: (paragraph: string) => void;
  onRun: (action: PassageAction, hit: FoundHit) => void;
  /** The reader has come to the end of the list; null: there are no more. */
  onMore: (() => void) | null;
}

/** The passages found, and what can be done with the one that is chosen. */
export function ResultList({ hits, active, isPrivate, outcome, onOpen, onPoint, onRun, onMore }: Props) {
  const chosen = hits[active];
  return (
    <div class="result-list">
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no element has options of several lines */}
      <div id={LIST} role="listbox" aria-label={t('search.results')} hidden={hits.length === 0}>
        {hits.map((hit, index) => (
          <SearchResult
            key={hit.paragraph}
            hit={hit}
            id={optionId(index)}
            active={index === active}
            onOpen={(behind) => onOpen(hit.paragraph, behind)}
            onPoint={() => onPoint(hit.paragraph)}
          />
        ))}
      </div>
      {onMore !== null && <ListEnd onSeen={onMore} />}
      {chosen && (
        <PassageActions
          option={optionId(active)}
          paragraph={chosen.paragraph}
          isPrivate={isPrivate}
          outcome={outcome}
          onRun={(action) => onRun(action, chosen)}
        />
      )}
    </div>
  );
}

/** Tells when the end of the list comes into sight. */
function ListEnd({ onSeen }: { onSeen: () => void }) {
  const end = useRef<HTMLDivElement>(null);
  const seen = useRef(onSeen);
  seen.current = onSeen;
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) seen.current();
    });
    if (end.current) observer.observe(end.current);
    return () => observer.disconnect();
  }, []);
  return <div ref={end} />;
}
