/**
 * The statements of a page, block by block: who speaks, where his words begin and end, and of which kind they are.
 *
 * | read | in |
 * |---|---|
 * | what is carried from block to block | `draft/carried.ts` |
 * | headings, rows, block quotations | `draft/headings-and-rows.ts` |
 * | paragraphs with a label | `draft/labelled-turns.ts` |
 * | sentences | `draft/sentences.ts` |
 * | what is marked in them | `draft/marked-speech.ts` |
 * | what is said without marks, and what is nobody's words | `draft/unmarked-speech.ts`, `draft/narration.ts` |
 * | paragraphs in English | `english/` |
 *
 * DESIGN §10 has the rules.
 */
import { type BlockText, readBlock } from './block-text.ts';
import { commonPattern, commonText } from './common-form.ts';
import { Carried } from './draft/carried.ts';
import { attribute, mayBeAttributed, readBlockQuotation, readHeading, readRow } from './draft/headings-and-rows.ts';
import { answererOf, hasFrame, isTranscript, learnLabels, readLabelled, readTurn } from './draft/labelled-turns.ts';
import { SITES_OWN } from './draft/narration.ts';
import type { DraftContext, PageReading } from './draft/page-reading.ts';
import { readSentences } from './draft/sentences.ts';
import { DraftList, type StatementDraft } from './draft/statement-draft.ts';
import { isEnglishText } from './english/english-text.ts';
import { EnglishReading } from './english/read-english.ts';
import { framesIn } from './speech/frames.ts';
import { bareLabelAt, isFieldLine, labelAt, type SpokenLabel } from './labels.ts';
import { type MarkedSpan, pairMarks } from './marks.ts';
import { type PageBlock, wordsAt } from './page-text.ts';
import { inPage, type PageParagraph, paragraphsOf } from './paragraphs.ts';
import type { StatementPlace, StatementSpeaker } from './statement.ts';
import { isSpeakerNoun } from './words/speaker-words.ts';
import { firstOf } from './draft/stretches.ts';

/** UTF-16 units between two pauses. */
const SLICE = 8000;
/** …, until something is drafted. */
const FIRST_SLICE = 2000;

/**
 * Pauses now and then, and hands out at each pause what has been drafted since the one before and will not change: what is read later
 * changes no draft but the last.
 * @returns all, in the order of the page
 */
export function* draftStatements(
  blocks: readonly PageBlock[],
  context: DraftContext,
): Generator<readonly StatementDraft[], StatementDraft[], undefined> {
  const paragraphs = yield* pausing(paragraphsOf(blocks));
  yield [];
  const spans = yield* pausing(pairMarks(paragraphs));
  yield [];
  const touching = spansByBlock(spans);
  yield [];
  const reading = openReading(paragraphs, context, spans);
  const { all } = reading.drafts;
  const settled: StatementDraft[] = [];
  let read = 0;
  for (const [index, block] of paragraphs.entries()) {
    if (block.text.length < 2) continue;
    readParagraph(reading, readBlock(index, block, touching.get(index) ?? []));
    read += block.text.length + 20;
    // The first words of a page are not waited for long: they are what is seen of it.
    if (read < Math.min(settled.length === 0 ? FIRST_SLICE : SLICE, context.slice ?? SLICE)) continue;
    read = 0;
    const till = all.length - Number(mayBeAttributed(reading, index));
    const since = all.slice(settled.length, till).map((draft) => inBlocks(draft, paragraphs));
    settled.push(...since);
    yield since;
  }
  return [...settled, ...all.slice(settled.length).map((draft) => inBlocks(draft, paragraphs))];
}

function* pausing<T>(work: Generator<undefined, T, undefined>): Generator<readonly StatementDraft[], T, undefined> {
  let step = work.next();
  for (; step.done !== true; step = work.next()) yield [];
  return step.value;
}

/** From places among paragraphs to places among the page's blocks. */
function inBlocks(
  { stretches: [first, ...others], speaker, frame, ...draft }: StatementDraft,
  paragraphs: readonly PageParagraph[],
): StatementDraft {
  const placed = (place: StatementPlace): StatementPlace => inPage(place, paragraphs);
  return {
    ...draft,
    stretches: [placed(first), ...others.map(placed)],
    speaker: {
      ...speaker,
      name: asPrinted(speaker, paragraphs),
      evidence: speaker.evidence && placed(speaker.evidence),
    },
    frame: frame && placed(frame),
  };
}

/** 某会：…, a line without a stop: a headline that is no heading. */
function isHead(text: string): boolean {
  const label = HEAD_LABEL.exec(text.slice(0, 60))?.[1];
  return label !== undefined && isSpeakerNoun(label);
}
const HEAD_LABEL = /^\s*(\p{Script=Han}{2,10})[：:][^。！？!?；;“”「」]{6,40}$/u;

/** A label in a block of its own, before what is said. @returns whether the block is one */
function readBareLabel({ carried, speakers }: PageReading, { common, block }: BlockText): boolean {
  const label = block.role === 'text' || block.role === 'item' ? bareLabelAt(common, speakers) : null;
  // 某某提出：.
  if (label === null || framesIn(common, speakers, false).length > 0) return false;
  carried.labelled = label;
  return true;
}

/** 某某指出：…, without marks, is a frame, and what follows it is read sentence by sentence. */
function isFrameAlone({ block, common, spans }: BlockText, { at, content }: SpokenLabel): boolean {
  return block.role === 'text' && spans.length === 0 && FRAME_END.test(common.slice(at[0], content));
}
const FRAME_END = commonPattern(/(?:说|称|指出|表示|强调|认为|提到|谈到|警告|呼吁|重申|坦言|直言)[：:]\s*$/u);

/** The hour of an entry, in a block of its own: another entry begins. */
const HOUR = /^\s*\d{1,2}[:：]\d{2}(?::\d{2})?\s*$/u;

/** An entry of a list that is said, and no teaser. */
const ENDS_SENTENCE = /[。！？!?；;…][”」』]?\s*$/u;

/** Another's name in the page's own characters, where it stands in the words by which he was told. */
function asPrinted({ who, name, evidence }: StatementSpeaker, paragraphs: readonly PageParagraph[]): string | null {
  if (who !== 'other' || name === null || evidence === null) return name;
  const printed = wordsAt(paragraphs, evidence);
  const at = commonText(printed).indexOf(name);
  return at < 0 ? name : printed.slice(at, at + name.length);
}

/** Outer spans by each block that they touch. */
function spansByBlock(spans: readonly MarkedSpan[]): Map<number, MarkedSpan[]> {
  const touching = new Map<number, MarkedSpan[]>();
  for (const span of spans) {
    if (span.depth > 0) continue;
    for (let block = span.open.block; block <= span.close.block; block += 1) {
      const own = touching.get(block);
      if (own === undefined) touching.set(block, [span]);
      else own.push(span);
    }
  }
  return touching;
}

function openReading(
  blocks: readonly PageParagraph[],
  { speakers, english, isOfEvent }: DraftContext,
  spans: readonly MarkedSpan[],
): PageReading {
  const inner = Map.groupBy(
    spans.filter(({ depth, isClosed }) => depth > 0 && isClosed),
    ({ open }) => open.block,
  );
  learnLabels(blocks, speakers);
  return {
    blocks,
    speakers,
    english: new EnglishReading(english, blocks),
    isOfEvent,
    inner,
    isTranscript: isTranscript(blocks, speakers),
    carried: new Carried(blocks.some(({ text }) => text.includes('他'))),
    answerer: answererOf(blocks, speakers),
    drafts: new DraftList(),
  };
}

function readParagraph(reading: PageReading, text: BlockText): void {
  const { carried, speakers, blocks, isOfEvent, english } = reading;
  const { block, index } = text;
  carried.enter(block.frame);
  if (isEnglishText(block.text)) return english.read(reading, text);
  const ledIn = carried.takeLedIn(block.role === 'item' && ENDS_SENTENCE.test(block.text));
  speakers.learn(text.common);
  for (const span of reading.inner.get(index) ?? []) reading.drafts.embed(span);
  if (block.role === 'heading') {
    readHeading(reading, text);
    carried.going = null;
    carried.turn = null;
    return;
  }
  if (block.role === 'row' && readRow(reading, text)) return;
  const labelled = carried.takeLabelled();
  const label = labelAt(text.common, speakers, block.role === 'item' || isHead(text.common)) ?? labelled;
  if (label !== null && (reading.isTranscript || !isFrameAlone(text, label))) {
    readLabelled(reading, text, label);
    return;
  }
  if (readBareLabel(reading, text)) return;
  if (attribute(reading, text) || SITES_OWN.test(text.common)) return;
  if (block.role === 'quotation' && text.spans.some(({ isDrawn }) => isDrawn)) {
    readBlockQuotation(reading, text, ledIn);
    return;
  }
  if (HOUR.test(text.common)) {
    carried.turn = null;
    return;
  }
  const { turn } = carried;
  if (turn !== null && block.role === 'text' && ledIn === null) {
    if (isFieldLine(text.common)) return;
    if (!hasFrame(reading, text)) {
      readTurn(reading, text, turn);
      return;
    }
    carried.turn = null;
  }
  const goesOn = isOfEvent && block.role === 'text' && carried.going?.speaker?.who === 'official';
  if (!block.isRunOn) {
    if (goesOn) carried.isOver = true;
    else carried.going = null;
  }
  if (ledIn !== null && text.spans[0]?.open.at !== firstOf(block.text)) carried.goOn(ledIn);
  readSentences(reading, text, 0, ledIn);
  if (!isOfEvent && blocks[index + 1]?.isRunOn !== true) carried.going = null;
}
