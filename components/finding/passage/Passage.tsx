import { useState } from 'preact/hooks';
import type { Damage, Edit } from '../../../engine/record/answer.ts';
import type { Range } from '../../../engine/record/record.ts';
import type { Passage as Turn } from '../../../engine/record/view.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { DiffText } from './DiffText.tsx';
import { layPassage, type PassageSegment, trimPassage } from './lay-passage.ts';

interface Props {
  turn: Turn;
  ranges: readonly Range[];
  edits: readonly Edit[];
  damage: Damage | null;
}

/** The record's passage, with as much around it as is needed to read it; on demand the whole turn. */
export function Passage({ turn, ranges, edits, damage }: Props) {
  const [whole, setWhole] = useState(false);
  const laid = layPassage(turn.paragraphs, ranges, edits, damage);
  const trimmed = trimPassage(laid);
  const shown = whole || trimmed.length === 0 ? laid : trimmed;
  return (
    <div class="passage">
      <blockquote lang="zh-Hans">
        {shown.map((segments, index) => (
          <p key={index}>
            <DiffText segments={segments} />
          </p>
        ))}
      </blockquote>
      {textOf(trimmed) !== textOf(laid) && (
        <button type="button" class="plain" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? 'finding.collapse' : 'finding.expand')}
        </button>
      )}
    </div>
  );
}

function textOf(paragraphs: readonly PassageSegment[][]): string {
  return paragraphs
    .map((segments) => segments.map((each) => (each.kind === 'gap' ? '…' : each.text)).join(''))
    .join('\n');
}
