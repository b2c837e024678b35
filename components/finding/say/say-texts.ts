/** What a finding says of the texts that it rests on: its pieces, its question, the other texts of the event. */
import type { Reading, SourcedMatch } from '../../../engine/record/answer.ts';
import type { Runs, SaidMatch, SaidOriginal, SaidPiece, SaidTexts } from '../../../engine/record/shown/said.ts';
import type { UnsaidView } from '../../../engine/record/view.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { formatDate } from '../../controls/format-date.ts';
import { sayOthers } from '../../controls/say-others.ts';
import { showPlainly } from '../../controls/show-plainly.ts';
import { beginningOf } from './say-event.ts';
import { inRunsOf, isOfficials, isOfMany, nameEdition, sayFullWho, sayName, shortEdition } from './say-finding.ts';

/** The pieces of which a quote is made, of every event; fewer than two are none. */
export function sayPieces(match: SourcedMatch, view: UnsaidView): SaidPiece[] {
  const { answer, passages } = view;
  const across = (each: SourcedMatch): boolean => each.flags.includes('across-events');
  // The match of one event has its own pieces alone.
  const matches = across(match) ? answer.matches.filter(across) : [match];
  const pieces = matches
    .flatMap((of) =>
      of.pieces.filter(({ transcript }) => transcript === of.readings[0]?.transcript).map((piece) => ({ of, piece })),
    )
    .sort((a, b) => a.piece.quote[0] - b.piece.quote[0]);
  if (pieces.length < 2) return [];
  return pieces.map(({ of, piece }) => {
    const isNamed = piece.voice !== 'answer' || isOfMany(of);
    const outlet = passages[piece.paragraph]?.outlet ?? null;
    const whose = isNamed
      ? (sayOthers(piece.voice, outlet && sayName(outlet, view)) ?? t('voice.answer'))
      : matches.length > 1
        ? formatDate(of.date)
        : null;
    return { words: showPlainly(answer.query.slice(...piece.quote).trim()), whose };
  });
}

export function saySource(match: SourcedMatch, { editions }: UnsaidView): SaidMatch['source'] {
  const edition = editions[match.readings[0]?.transcript ?? ''];
  if (edition === undefined) return null;
  const who = isOfficials(match) ? sayFullWho(match) : null;
  return {
    line: inRunsOf(edition, shortEdition(edition)),
    name: inRunsOf(edition, nameEdition(edition)),
    day: formatDate(match.date),
    who,
  };
}

export function sayQuestion({ question, voice }: SourcedMatch, view: UnsaidView): SaidMatch['question'] {
  if (question === null || voice === 'question') return null;
  const { outlet, text } = question;
  const name =
    outlet === null ? t('finding.question-unnamed') : t('finding.question', { outlet: sayName(outlet, view) });
  return { name, beginning: beginningOf(text) };
}

/** Stands in a sentence where a name in runs of its own goes. */
const NAME_PLACE = '\u{0}';

/** How the other published texts of the event have the passage: `新华社文本 文字有改动`. */
export function sayTexts(match: SourcedMatch, { editions }: UnsaidView): SaidTexts | null {
  const [first, ...others] = match.readings;
  if (first === undefined || (others.length === 0 && match.missing.length === 0)) return null;
  const nameOf = (transcript: string): Runs => {
    const edition = editions[transcript];
    return edition ? inRunsOf(edition, shortEdition(edition)) : [transcript];
  };
  const readings = others.map((each) => ({
    name: nameOf(each.transcript),
    voice: each.voice === match.voice ? null : t(`voice.${each.voice}`),
    isSame: wordsOf(each) === wordsOf(first),
  }));
  const missing = match.missing.map(({ transcript, why }) => ({ name: nameOf(transcript), why: t(`finding.${why}`) }));
  const line = [
    ...readings.map(({ name, isSame }) => ({ name, is: t(`finding.${isSame ? 'same' : 'differs'}-there`) })),
    ...missing.map(({ name, why }) => ({ name, is: why })),
  ].flatMap(({ name, is }, at) => {
    const [before = '', behind = ''] = t('finding.in-text', { name: NAME_PLACE, how: is }).split(NAME_PLACE);
    return [`${at > 0 ? ' ' : ''}${before}`, ...name, behind];
  });
  return { line, readings, missing };
}

/** Punctuation is set differently from text to text and is no difference. */
function wordsOf({ text }: Reading): string {
  return text.normalize('NFKC').replace(/[\p{P}\p{S}\p{Z}\s]+/gu, '');
}

/** Less sure, whoever reads it is told that it may be another sentence. */
const SURE = 0.7;

/** Beside a passage of a translation: whose translation it is, and the Chinese that it stands for. Nothing of the two is compared. */
export function sayOriginal({ readings: [reading] }: SourcedMatch, view: UnsaidView): SaidOriginal | null {
  const edition = reading && view.editions[reading.transcript];
  if (reading === undefined || edition?.language === undefined) return null;
  const { original } = reading;
  const of = original && view.editions[original.transcript];
  const parts = [
    t(`english.by.${edition.translation ?? 'unknown'}`),
    of ? t('english.of', { text: shortEdition(of) }) : '',
    original && original.sure < SURE ? t('english.unsure') : '',
    original?.byHand ? t('english.by-hand') : '',
  ];
  return { line: parts.filter(Boolean).join(' · '), text: original?.text ?? null };
}
