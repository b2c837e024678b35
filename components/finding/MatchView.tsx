import type { Answer, Edit, Flag, SourcedMatch } from '../../engine/record/answer.ts';
import { laidKey } from '../../engine/record/lay-passage.ts';
import type { AnswerView } from '../../engine/record/view.ts';
import { t } from '../../platform/shared/i18n.ts';
import { formatDate } from '../controls/format-date.ts';
import { isOfRecord, sayNotRecord } from '../controls/whose-text.ts';
import { Fold } from './Fold.tsx';
import { MissingPart } from './passage/MissingPart.tsx';
import type { Parts } from './parts.ts';
import { OtherReadings } from './OtherReadings.tsx';
import { Passage } from './passage/Passage.tsx';
import { beginningOf } from './say-event.ts';
import { isOfficials, isOfMany, sayEdit, sayName, sayWho } from './say-finding.ts';
import { TextSource } from './TextSource.tsx';
import { sayOthers } from '../controls/say-others.ts';
import { sayTogether } from '../controls/say-together.ts';
import { sayGrounds } from './say-grounds.ts';

interface Props {
  match: SourcedMatch;
  view: AnswerView;
  parts: Parts;
  onCopy: (text: string) => Promise<boolean>;
}

/** The headline says the one, and the warning below it the other. */
const TOLD_ABOVE: ReadonlySet<Flag> = new Set<Flag>(['across-voices', 'contradicting-gloss']);

/** So many lines at most where other words alone are named: more are seen better in the passage. */
const WORDS_NAMED = 3;

function namedOf(edits: readonly Edit[]): Edit[] {
  const grave = edits.filter(({ kind, type }) => type === 'masked' || (kind === 'protected' && type !== 'word'));
  const words = edits.filter(({ kind, type }) => kind === 'protected' && type === 'word');
  return [...grave, ...words.slice(0, Math.max(0, WORDS_NAMED - grave.length))];
}

/**
 * One event's answer below its headline: what differs, what to know before reading on, the passage; then, folded, the question, the
 * text it is from, the other texts.
 */
export function MatchView({ match, view, parts, onCopy }: Props) {
  const reading = match.readings[0];
  // `similar` is no finding: what differs is seen in its words, and not held against the quote.
  const edits = reading?.edits ?? [];
  // What cannot be read in the quote is no change, and must be seen for what it is.
  const named = match.wording === 'similar' ? [] : namedOf(edits);
  return (
    <>
      {named.length > 0 && (
        <ul class="named-edits">
          {named.map((edit, index) => (
            <li key={index}>
              <b>{t(`edit.${edit.type}`)}</b> <span>{sayEdit(edit, isOfRecord(match))}</span>
            </li>
          ))}
        </ul>
      )}
      {/* Whoever asked, chaired or wrote a heading is named above; the official's name stays away from their words. */}
      {isOfficials(match) && !isToldAbove(match, view.answer) && (
        <p class="source">
          <time dateTime={match.date ?? undefined}>{formatDate(match.date)}</time>
          {` · ${sayWho(match, view.officials[match.source]?.[match.event])}`}
        </p>
      )}
      {match.flags
        .filter((flag) => !TOLD_ABOVE.has(flag))
        .map((flag) => (
          <p class="note" key={flag}>
            {sayFlag(flag, match)}
          </p>
        ))}
      <Passages match={match} view={view} />
      <MissingPart answer={view.answer} match={match} />
      {reading?.damage && (
        <p class="note">
          {sayTogether(
            reading.damage.emended === null
              ? t('finding.damage-lost', { printed: reading.damage.printed })
              : t('finding.damage', { printed: reading.damage.printed, emended: reading.damage.emended }),
            t('finding.grounds', { grounds: sayGrounds(reading.damage.grounds) }),
          )}
        </p>
      )}
      {!isOfRecord(match) && <p class="note">{sayNotRecord(match)}</p>}
      {parts.question && match.question && match.voice !== 'question' && (
        <Question question={match.question} view={view} />
      )}
      <TextSource match={match} view={view} onCopy={onCopy} />
      {parts.readings && <OtherReadings match={match} view={view} />}
    </>
  );
}

/** Whether the headline, or the line below it, says when it was and who the official is. */
function isToldAbove({ wording, formula }: SourcedMatch, { concordance }: Answer): boolean {
  return wording !== 'similar' && !formula && concordance === null;
}

/** Flags whose sentence names the record. */
const OF_PLACE = [
  'truncated-before-turn',
  'in-question',
  'in-hypothesis',
  'in-others-view',
  'across-sentences',
  'across-turns',
  'reordered',
] as const satisfies readonly Flag[];

function sayFlag(flag: Flag, match: SourcedMatch): string {
  const ofPlace = isOfRecord(match) ? undefined : OF_PLACE.find((each) => each === flag);
  return ofPlace === undefined ? t(`finding.flag.${flag}`) : t(`finding.library-text.flag.${ofPlace}`);
}

/** The best reading's passage; for a quote in pieces that stand in different turns, each piece in its own. */
function Passages({ match, view }: Pick<Props, 'match' | 'view'>) {
  const reading = match.readings[0];
  const places = match.pieces.filter(({ transcript }) => transcript === reading?.transcript);
  const turns = [...new Set(places.map(({ paragraph }) => view.passages[paragraph]?.turn))];
  if (places.length === 0 || turns.length < 2) {
    const laid = reading && view.laid[laidKey(reading)];
    return laid ? <Passage laid={laid} /> : null;
  }
  return (
    <ol class="pieces">
      {places.map((piece, index) => {
        const laid = view.laid[laidKey(piece)];
        return (
          <li key={index}>
            <small>
              {t('finding.piece', { n: index + 1 })}
              {(piece.voice !== 'answer' || isOfMany(match)) &&
                ` · ${sayOthers(piece.voice, nameOf(view.passages[piece.paragraph]?.outlet, view)) ?? t('voice.answer')}`}
            </small>
            {laid && <Passage laid={laid} />}
          </li>
        );
      })}
    </ol>
  );
}

function nameOf(outlet: string | null | undefined, view: AnswerView): string | null {
  return typeof outlet === 'string' ? sayName(outlet, view) : null;
}

/** Who asked, and how the question begins; the whole of it on demand. */
function Question({
  question: { outlet, text },
  view,
}: Pick<Props, 'view'> & { question: NonNullable<SourcedMatch['question']> }) {
  const name =
    outlet === null ? t('finding.question-unnamed') : t('finding.question', { outlet: sayName(outlet, view) });
  return (
    <Fold class="question" name={name} line={<span lang="zh-Hans">{beginningOf(text)}</span>}>
      <p lang="zh-Hans">{text}</p>
    </Fold>
  );
}
