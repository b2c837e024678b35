/** Paragraphs with a speaker's label, and those of a transcript that go on without one. */
import { type BlockText } from '../block-text.ts';
import { commonPattern, commonText, countHan } from '../common-form.ts';
import { framesIn } from '../speech/frames.ts';
import type { MarkedSpan } from '../marks.ts';
import { labelAt, nameLabelIn, partsOfHeadline, type SpokenLabel } from '../labels.ts';
import type { PageParagraph } from '../paragraphs.ts';
import type { NamedSpeaker } from '../page-names.ts';
import { type Speakers } from '../speech/speakers.ts';
import { ANSWERS } from '../words/label-words.ts';
import { firstOf, trim } from './stretches.ts';
import { type Speaking, speakingOf } from './carried.ts';
import { INNER_STOP } from './lead-in.ts';
import { NARRATION } from './narration.ts';
import type { PageReading } from './page-reading.ts';
import { readSentences } from './sentences.ts';
import { LEAST_HAN } from './statement-draft.ts';

/** Labelled paragraphs that make a page a transcript. */
const LEAST_LABELS = 3;
/** UTF-16 units of a page's paragraphs that are read for its labels. */
const MOST_LABELLED = 200_000;

/** Whoever's label stands before several paragraphs is a speaker, although nothing is known of the name. */
export function learnLabels(blocks: readonly PageParagraph[], speakers: Speakers): void {
  const counts = new Map<string, number>();
  let read = 0;
  for (const { text, role } of blocks) {
    read += text.length;
    if (read > MOST_LABELLED) break;
    if (role === 'heading') continue;
    const words = nameLabelIn(commonText(text.slice(0, 40)));
    if (words !== null) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  for (const [words, count] of counts) if (count > 1 && speakers.labelOf(words) === null) speakers.know(words);
}

/** Somebody asks and somebody answers, in labelled paragraphs. */
export function isTranscript(blocks: readonly PageParagraph[], speakers: Speakers): boolean {
  let labels = 0;
  const roles = new Set<boolean>();
  for (const { text, role } of blocks) {
    if (role !== 'text' || !/^.{1,40}?[：:]/u.test(text.slice(0, 44))) continue;
    const label = labelAt(commonText(text.slice(0, 160)), speakers);
    if (label === null) continue;
    labels += 1;
    roles.add(label.speaker.isRole && !ANSWERS.test(label.speaker.name));
    if (labels >= LEAST_LABELS && roles.size > 1) return true;
  }
  return false;
}

/** 答： is of the only one whose own label stands on the page, or of whoever a headline says to have answered. */
export function answererOf(blocks: readonly PageParagraph[], speakers: Speakers): NamedSpeaker | null {
  const labelled = new Map<string, NamedSpeaker>();
  let told: NamedSpeaker | null = null;
  let answers = 0;
  let read = 0;
  for (const { text, role } of blocks) {
    read += text.length;
    if (read > MOST_LABELLED) break;
    if (role === 'heading') {
      const common = commonText(text.slice(0, 80));
      const [named, ...others] = speakers.namedIn(common);
      if (named !== undefined && others.length === 0 && ANSWERED.test(common)) told ??= named.speaker;
      continue;
    }
    if (role !== 'text' || !/^.{1,40}?[：:]/u.test(text.slice(0, 44))) continue;
    const speaker = labelAt(commonText(text.slice(0, 160)), speakers)?.speaker;
    if (speaker === undefined) continue;
    if (ANSWERS.test(speaker.name)) answers += 1;
    else if (!speaker.isRole) labelled.set(speaker.name, speaker);
  }
  if (answers === 0) return null;
  const [only = null, ...others] = labelled.values();
  return only === null ? told : others.length === 0 ? only : null;
}
const ANSWERED = commonPattern(/答(?:[^，。]{0,6})问|回答.{0,16}(?:提问|问题)|专访|访谈/u);

export function readLabelled(reading: PageReading, text: BlockText, label: SpokenLabel): void {
  const { common, index, block } = text;
  const labelled = speakingOf(label, index);
  const isAnswer = label.speaker.isRole && ANSWERS.test(label.speaker.name);
  const speaking = isAnswer ? { ...labelled, speaker: reading.answerer } : labelled;
  reading.carried.remember(speaking);
  reading.carried.going = null;
  reading.carried.turn = reading.isTranscript ? speaking : null;
  const [start, end] = trim(common, label.content, common.length);
  if (start >= end) {
    reading.carried.ledIn = speaking;
    return;
  }
  if (tellsOfAnother(reading, text, label)) {
    readSentences(reading, text, start, null);
    return;
  }
  const [first] = text.spans;
  if (first !== undefined && first.open.at === start && !isWord(first, text)) {
    readSentences(reading, text, start, speaking);
    return;
  }
  const isHead = (block.role === 'item' || label.isAnybody) && !/[。？！?!]\s*$/u.test(block.text);
  // A comment is nobody's words that anyone looks for.
  if (label.isAnybody && !isHead) return;
  if (isHead)
    for (const range of partsOfHeadline(common, label.content))
      reading.drafts.add('headline', [{ block: index, range }], speaking, null);
  else reading.drafts.add('transcript', [{ block: index, range: [start, end] }], speaking, null);
}

/** 某某：“某事”属于世界: a word of the sentence in marks. */
function isWord({ isClosed, open, close }: MarkedSpan, { common, index }: BlockText): boolean {
  if (!isClosed || close.block !== index) return false;
  const words = common.slice(open.at + 1, close.at - 1);
  if (countHan(words) >= LEAST_HAN || INNER_STOP.test(words)) return false;
  return /^\p{Script=Han}/u.test(common.slice(close.at));
}

/** 某报：某某说：“…”: what an account or an outlet tells is read as news. */
function tellsOfAnother(
  reading: PageReading,
  { masked, spans }: BlockText,
  { speaker, content }: SpokenLabel,
): boolean {
  if (!speaker.isRole || speaker.name.endsWith('记者') || spans.length === 0) return false;
  return framesIn(masked.slice(content), reading.speakers, false).some(
    ({ subject, isMarked }) => isMarked && subject.kind === 'named' && subject.speaker.who === 'official',
  );
}

/** A paragraph without a label in a transcript goes on in the turn before it. */
export function readTurn(reading: PageReading, { common, index }: BlockText, turn: Speaking): void {
  if (NARRATION.test(common)) return;
  reading.drafts.add('transcript', [{ block: index, range: trim(common, 0, common.length) }], turn, null);
}

/** A paragraph that tells who speaks is no part of anybody's turn. */
export function hasFrame(reading: PageReading, { masked, sentences, spans }: BlockText): boolean {
  const [first] = sentences;
  if (first === undefined) return false;
  const words = masked.slice(...first);
  if (reading.speakers.startsWith(words.trim())?.at[0] === 0) return true;
  if (spans[0] !== undefined && spans[0].open.at <= firstOf(masked)) return true;
  return framesIn(words, reading.speakers, false).some(({ subject }) => subject.kind !== 'dropped');
}
