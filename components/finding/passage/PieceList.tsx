import type { SourcedMatch } from '../../../engine/record/answer.ts';
import type { AnswerView } from '../../../engine/record/view.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { formatDate } from '../../controls/format-date.ts';
import { sayOthers } from '../../controls/say-others.ts';
import { showPlainly } from '../../controls/show-plainly.ts';
import { isOfMany, sayName } from '../say-finding.ts';

interface Props {
  view: AnswerView;
  match: SourcedMatch;
}

/** The pieces of which a quote is made, in its own order, a line each: all are seen before any is read in its place. */
export function PieceList({ view, match }: Props) {
  const { answer, passages } = view;
  const across = (each: SourcedMatch): boolean => each.flags.includes('across-events');
  // Of every event: the match of one has its own pieces alone.
  const matches = across(match) ? answer.matches.filter(across) : [match];
  const pieces = matches
    .flatMap((of) =>
      of.pieces.filter(({ transcript }) => transcript === of.readings[0]?.transcript).map((piece) => ({ of, piece })),
    )
    .sort((a, b) => a.piece.quote[0] - b.piece.quote[0]);
  if (pieces.length < 2) return null;
  return (
    <ol class="made-of">
      {pieces.map(({ of, piece }, index) => {
        const isNamed = piece.voice !== 'answer' || isOfMany(of);
        const outlet = passages[piece.paragraph]?.outlet ?? null;
        const whose = isNamed
          ? (sayOthers(piece.voice, outlet && sayName(outlet, view)) ?? t('voice.answer'))
          : matches.length > 1 && formatDate(of.date);
        return (
          <li key={index}>
            <q lang="zh">{showPlainly(answer.query.slice(...piece.quote).trim())}</q>
            {whose && <small>{whose}</small>}
          </li>
        );
      })}
    </ol>
  );
}
