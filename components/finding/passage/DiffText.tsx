import type { Edit } from '../../../engine/record/answer.ts';
import { t } from '../../../platform/shared/i18n.ts';
import type { PassageSegment } from './lay-passage.ts';
import { showPlainly } from '../../controls/show-plainly.ts';

/**
 * The record's words with the quote's differences.
 *
 * Read without colour: the record's characters are underlined, and what the quote has instead stands behind them in
 * brackets, as an editor's note does. The brackets cannot be selected, so a selection copies the record's words alone.
 */
export function DiffText({ segments }: { segments: readonly PassageSegment[] }) {
  return (
    <>
      {segments.map((segment, index) => (
        <Stretch key={index} segment={segment} />
      ))}
    </>
  );
}

function Stretch({ segment }: { segment: PassageSegment }) {
  if (segment.kind === 'gap') return <span class="gap">〔{t('edit.gap', { n: segment.count })}〕</span>;
  if (segment.kind === 'context') return <span class="context">{segment.text}</span>;
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
