import type { Edit } from '../../../engine/record/answer.ts';
import { t } from '../../../platform/shared/i18n.ts';
import type { LaidPassage, PassageSegment } from '../../../engine/record/shown/lay-passage.ts';
import { showPlainly } from '../../controls/show-plainly.ts';

interface Props {
  laid: LaidPassage;
  /** What is shown around the match: all of it, what is read with it, or no words of it. */
  around: 'all' | 'brief' | 'none';
}

/**
 * The record's words with the quote's differences, by paragraph.
 *
 * Read without colour: the record's characters are underlined, and what the quote has instead stands behind them in
 * brackets, as an editor's note does. The brackets cannot be selected, so a selection copies the record's words alone.
 */
export function DiffText({ laid, around }: Props) {
  return (
    <>
      {laid
        .filter(
          (segments) => around === 'all' || segments.some((each) => each.kind !== 'context' || each.brief.length > 0),
        )
        .map((segments, index) => (
          <p key={index}>
            {segments.map((segment) =>
              segment.kind !== 'context' ? (
                <Stretch segment={segment} />
              ) : around === 'all' ? (
                <Around each={segment.text} around={around} />
              ) : (
                segment.brief.map((each) => <Around each={each} around={around} />)
              ),
            )}
          </p>
        ))}
    </>
  );
}

function Around({ each, around }: { each: string | number; around: Props['around'] }) {
  if (typeof each === 'number') return <span class="gap">〔{t('edit.gap', { n: each })}〕</span>;
  return around === 'none' ? null : <span class="context">{each}</span>;
}

function Stretch({ segment }: { segment: Exclude<PassageSegment, { kind: 'context' }> }) {
  if (segment.kind === 'same') return <span class="same">{segment.text}</span>;
  const isMisprint = segment.kind === 'misprint';
  return (
    <span class={`edit edit-${isMisprint ? 'misprint' : segment.edit.kind}`}>
      {segment.text !== '' && <ins>{segment.text}</ins>}
      <del class="quoted">
        <span class="bracket">〔</span>
        {isMisprint ? misprintOf(segment.emended) : markOf(segment.text, segment.edit)}
        <span class="bracket">〕</span>
      </del>
    </span>
  );
}

function misprintOf(emended: string | null): string {
  return emended === null ? t('edit.damage') : t('edit.mark-misprint', { emended });
}

function markOf(record: string, { quote, type }: Edit): string {
  // A sign that stands for what cannot be read says nothing, and of some there is nothing to be seen.
  if (type === 'masked') return t('edit.mark-masked');
  if (quote === '') return t('edit.mark-left-out');
  const shown = showPlainly(quote);
  return record === '' ? t('edit.mark-added', { quote: shown }) : t('edit.mark-change', { quote: shown });
}
