import type { SourcedMatch } from '../../engine/record/answer.ts';
import type { LaidAnswer } from '../../engine/record/shown/lay-passage.ts';
import type { SaidMatch } from '../../engine/record/shown/said.ts';
import type { AnswerView } from '../../engine/record/view.ts';
import { t } from '../../platform/shared/i18n.ts';
import { formatDate } from '../controls/format-date.ts';
import { InRuns } from './InRuns.tsx';
import { Fold } from './Fold.tsx';
import type { Parts } from './parts.ts';
import { OtherReadings } from './OtherReadings.tsx';
import { Original } from './passage/Original.tsx';
import { Passage } from './passage/Passage.tsx';
import { isOfMany, sayName } from './say/say-finding.ts';
import { TextSource } from './TextSource.tsx';
import { sayOthers } from '../controls/say-others.ts';

interface Props {
  match: SourcedMatch;
  said: SaidMatch;
  laid: LaidAnswer['matches'][number];
  view: AnswerView;
  parts: Parts;
  onCopy: (text: string) => Promise<boolean>;
}

/**
 * One event's answer below its headline: what differs, what to know before reading on, the passage; then, folded, the question, the
 * text it is from, the other texts.
 */
export function MatchView({ match, said, laid, view, parts, onCopy }: Props) {
  return (
    <>
      {said.named.length > 0 && (
        <ul class="named-edits">
          {said.named.map(({ type, change }) => (
            <li>
              <b>{type}</b>{' '}
              <span>
                <InRuns runs={change} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {said.by !== null && (
        <p class="source">
          <time dateTime={match.date ?? undefined}>{formatDate(match.date)}</time>
          {` · ${said.by}`}
        </p>
      )}
      <Notes notes={said.before} />
      <Passages match={match} laid={laid} view={view} />
      {said.missing.length > 0 && (
        <section class="missing">
          <h3>{t('finding.missing-part')}</h3>
          {said.missing.map((rest) => (
            <p lang="zh">{rest}</p>
          ))}
        </section>
      )}
      <Notes notes={said.after} />
      {parts.question && said.question && (
        <Fold class="question" name={said.question.name} line={<span lang="zh-Hans">{said.question.beginning}</span>}>
          <p lang="zh-Hans">{match.question?.text}</p>
        </Fold>
      )}
      {said.original && <Original said={said.original} />}
      {said.source && <TextSource match={match} said={said.source} view={view} onCopy={onCopy} />}
      {parts.readings && said.texts && <OtherReadings said={said.texts} match={match} laid={laid.readings} />}
    </>
  );
}

function Notes({ notes }: { notes: readonly string[] }) {
  return (
    <>
      {notes.map((note) => (
        <p class="note">{note}</p>
      ))}
    </>
  );
}

/** The best reading's passage; for a quote in pieces that stand in different turns, each piece in its own. */
function Passages({ match, laid, view }: Pick<Props, 'match' | 'laid' | 'view'>) {
  const places = match.pieces
    .map((piece, index) => ({ piece, passage: laid.pieces[index] }))
    .filter(({ passage }) => passage);
  const turns = [...new Set(places.map(({ piece }) => view.passages[piece.paragraph]?.turn))];
  const [whole] = laid.readings;
  if (turns.length < 2) return whole && whole.length > 0 ? <Passage laid={whole} /> : null;
  return (
    <ol class="pieces">
      {places.map(({ piece, passage }, index) => {
        return (
          <li key={index}>
            <small>
              {t('finding.piece', { n: index + 1 })}
              {(piece.voice !== 'answer' || isOfMany(match)) &&
                ` · ${sayOthers(piece.voice, nameOf(view.passages[piece.paragraph]?.outlet, view)) ?? t('voice.answer')}`}
            </small>
            {passage && <Passage laid={passage} />}
          </li>
        );
      })}
    </ol>
  );
}

function nameOf(outlet: string | null | undefined, view: AnswerView): string | null {
  return typeof outlet === 'string' ? sayName(outlet, view) : null;
}
