/**
 * The statements of an English paragraph: “…,” Holm said; Holm said that …; …, he told reporters; a speaker's label; a headline.
 *
 * Unlike in Chinese, a sentence without a frame is the reporter's own and nobody's statement.
 */
import type { BlockText } from '../block-text.ts';
import { type Speaking, toldSpeaker, UNKNOWN } from '../draft/carried.ts';
import type { PageReading } from '../draft/page-reading.ts';
import type { StatementDraft } from '../draft/statement-draft.ts';
import { place, trim } from '../draft/stretches.ts';
import { MASKED } from '../speech/spoken-verb.ts';
import type { MarkedSpan } from '../marks.ts';
import type { NamedSpeaker } from '../page-names.ts';
import type { Stretches } from '../statement.ts';
import { countWords, sentencesOfEnglish } from './english-text.ts';
import { type EnglishFrame, englishFrames } from './english-frames.ts';
import type { EnglishSpeakers } from './english-speakers.ts';
import { isInterposed, maskedText, withoutJoint, withoutStop } from './masked-text.ts';

const LABEL = /^\s*(?<words>[^:.,;!?“”"\n]{1,60}):\s+(?=\S)/u;
/** X says Y, as headlines have it: no more than a verb between them. */
const HEAD_SAYS = /^(?<who>.{2,60}?)\s+(?:says|said|warns|tells\s+\S+|vows|insists)(?:\s+that)?:?\s+/u;
const SAYS_HEAD =
  /,\s+(?:says|said)\s+(?<behind>.{2,60})$|,\s+(?<before>.{2,60}?)\s+(?:says|said|tells\s+.{2,30}|warns)$/u;
/** UTF-16 units behind closing marks in which it may stand who spoke. */
const FRAME_REACH = 160;
const STOP_OR_MARK = new RegExp(`[.!?:;](?:\\s|$)|[“"‘]?${MASKED}`, 'u');
const MARK = new RegExp(`[“"‘]${MASKED}`, 'u');
/** BEIJING, March 7 (Agency) — */
const DATELINE = /^\p{Lu}[\p{Lu}\s,.’'-]{2,40}(?:,\s[\p{L}.]{3,9}\s\d{1,2})?(?:\s\([^()]{2,40}\))?\s*[—–-]{1,2}\s+/u;
const OPENING_WORDS = /^(?:But|And|Yet|So|Still|However,|Also,|Instead,)\s+/u;

export class EnglishReading {
  readonly #speakers: EnglishSpeakers;
  readonly #isTranscript: boolean;
  #person: Speaking | null = null;
  /** Whose labelled turn it is. */
  #turn: Speaking | null = null;

  constructor(speakers: EnglishSpeakers, paragraphs: readonly { text: string; role: string }[]) {
    this.#speakers = speakers;
    const labels = paragraphs.filter(({ text, role }) => role === 'text' && this.#labelOf(text) !== null);
    const official = labels.filter(({ text }) => this.#labelOf(text)?.speaker.who === 'official');
    this.#isTranscript = official.length > 0 && labels.length > official.length;
  }

  read(reading: PageReading, text: BlockText): void {
    const { block, index } = text;
    this.#speakers.learn(block.text);
    if (block.role === 'heading') {
      this.#turn = null;
      return this.#readHeading(reading, text);
    }
    if (block.role === 'item' || block.role === 'caption' || block.role === 'row') {
      for (const span of text.spans) this.#embed(reading, span);
      return;
    }
    const label = this.#isTranscript ? this.#labelOf(block.text) : null;
    if (label !== null) this.#turn = { speaker: label.speaker, evidence: place(index, 0, label.content) };
    if (this.#turn !== null && (label !== null || text.spans.length === 0)) {
      const range = trim(block.text, label?.content ?? 0, block.text.length);
      reading.drafts.add('transcript', [{ block: index, range }], this.#turn, null);
      return;
    }
    this.#turn = null;
    const masked = maskedText(text);
    let before: Speaking | null = null;
    for (const [start, end] of sentencesOfEnglish(masked, (from) => this.#isFrameBehind(masked, from)))
      before = this.#readSentence(reading, text, masked, [start, end], before);
  }

  #labelOf(text: string): { speaker: NamedSpeaker; content: number } | null {
    const match = LABEL.exec(text);
    const speaker = match && this.#speakers.label((match.groups?.['words'] ?? '').trim());
    return match === null || speaker === null ? null : { speaker, content: match[0].length };
  }

  /** “…?” Holm asked: what stands behind a stop in marks still belongs to it. */
  #isFrameBehind(masked: string, from: number): boolean {
    const rest = masked.slice(from, from + FRAME_REACH);
    const stop = rest.search(STOP_OR_MARK);
    const own = stop < 0 ? rest : rest.slice(0, stop + 1);
    const [frame] = englishFrames(`“${MASKED}”${own}`, this.#speakers, null);
    return (
      frame !== undefined &&
      frame.isBehind &&
      !own.endsWith(':') &&
      frame.start <= 8 + (/^\s*/u.exec(own)?.[0].length ?? 0)
    );
  }

  #speaking(
    { subject: { speaker, at } }: EnglishFrame,
    index: number,
    start: number,
    sentence: string,
  ): Speaking | null {
    const evidence = place(index, start + at[0], start + at[1]);
    if (speaker !== null) return { speaker, evidence };
    // Holm … what he called “…”: the sentence's own, where nobody else is named between.
    const person = this.#speakers.person(sentence);
    const own = /^\W*\p{Lu}\S*(?:\s\p{Lu}\S*)*\s[^\p{Lu}]*$/u.test(sentence.slice(0, at[0]));
    return person !== null && own ? { speaker: person, evidence } : this.#person;
  }

  /** “…, in one paragraph, “… in the next,” Holm said: who is named behind the marks that close at last. */
  #speakingBehind({ close }: MarkedSpan, { blocks }: PageReading): Speaking | null {
    const behind = blocks[close.block]?.text.slice(close.at, close.at + FRAME_REACH) ?? '';
    const [own = ''] = /^[^.!?:;“"]*[.!?:;“"]?/u.exec(behind) ?? [];
    const lead = `“${MASKED},”`;
    const [frame] = englishFrames(lead + own.replace(/[“"]$/u, ''), this.#speakers, null);
    return frame?.isBehind === true ? this.#speaking(frame, close.block, close.at - lead.length, own) : null;
  }

  /** @returns who spoke in it last, in marks */
  #readSentence(
    reading: PageReading,
    text: BlockText,
    masked: string,
    [start, end]: [number, number],
    before: Speaking | null,
  ): Speaking | null {
    const { index } = text;
    const sentence = masked.slice(start, end);
    const frames = englishFrames(sentence, this.#speakers, this.#person?.speaker ?? null);
    const spans = text.spans.filter(({ open }) => open.at >= start && open.at < end);
    const told = new Set<MarkedSpan>();
    let last: { speaking: Speaking; draft: StatementDraft; close: number } | null = null;
    for (const [at, frame] of frames.entries()) {
      const speaking = this.#speaking(frame, index, start, sentence);
      if (speaking === null) continue;
      if (speaking.speaker !== null && !speaking.speaker.isRole) this.#person = speaking;
      const previous = frames[at - 1];
      const next = frames[at + 1];
      if (frame.isBehind) {
        const from = previous?.content ?? 0;
        last =
          this.#say(reading, text, masked, [start + from, start + frame.start], speaking, spans, told, last) ?? last;
      }
      const from = frame.isBehind ? frame.verb[1] : frame.content;
      if (from === null) continue;
      const till = next === undefined ? sentence.length : next.isBehind ? from : next.start;
      if (frame.isBehind && !frame.goesOn && !hasMarks(spans, start + from, start + till)) continue;
      const behind = this.#behindFrame(masked.slice(start + from, start + till), frame);
      if (behind === null) continue;
      last =
        this.#say(reading, text, masked, [start + from + behind, start + till], speaking, spans, told, last) ?? last;
    }
    const person = frames.length > 0 ? null : this.#speakers.person(sentence);
    if (person !== null) this.#person = { speaker: person, evidence: null };
    const alone = spans.filter((span) => !told.has(span));
    for (const span of alone) {
      // “…,” Holm said. “…”: he goes on in the same paragraph.
      const isWhole =
        masked.slice(start, span.open.at).trim() === '' &&
        masked.slice(span.close.block === index ? span.close.at : end, end).trim() === '';
      if (frames.length === 0 && before !== null && isWhole) {
        this.#addQuote(reading, span, before);
        last = { speaking: before, draft: reading.drafts.last()!, close: span.close.at };
      } else {
        const behind = span.close.block === index ? null : this.#speakingBehind(span, reading);
        if (behind === null) this.#embed(reading, span);
        else this.#addQuote(reading, span, behind);
      }
    }
    return last?.speaking ?? null;
  }

  /** Where what is said goes on behind a frame that stands in its middle. @returns null where it does not */
  #behindFrame(rest: string, { isBehind, goesOn }: EnglishFrame): number | null {
    if (!isBehind) return 0;
    const mark = rest.search(MARK);
    if (mark >= 0) return mark;
    return goesOn ? rest.indexOf(',') + 1 : null;
  }

  /** One who speaks says a stretch: what is marked in it where that is most of it, or all of it. */
  #say(
    reading: PageReading,
    text: BlockText,
    masked: string,
    [from, till]: [number, number],
    speaking: Speaking,
    spans: readonly MarkedSpan[],
    told: Set<MarkedSpan>,
    last: { speaking: Speaking; draft: StatementDraft; close: number } | null,
  ): { speaking: Speaking; draft: StatementDraft; close: number } | null {
    const { index, block } = text;
    const words = withoutJoint(masked.slice(from, till));
    const [start, rawEnd] = trim(block.text, from, from + words.length);
    const said = block.text.slice(start, rawEnd);
    const lead = (start === 0 ? DATELINE.exec(said) : null)?.[0].length ?? OPENING_WORDS.exec(said)?.[0].length ?? 0;
    const end = rawEnd;
    const own = spans.filter((span) => span.open.at >= start && span.open.at < end && !told.has(span));
    // Words of a quotation that began in a paragraph before: they are told with it, and nothing is joined to it.
    const draft = reading.drafts.last();
    if (own.length === 0 && from < text.carried && !/[\p{L}\p{N}]/u.test(words))
      return draft === undefined ? null : { speaking, draft, close: Infinity };
    const marked = own.reduce((sum, span) => sum + wordsIn(span, reading), 0);
    const all = countWords(block.text.slice(start, end));
    if (marked * 2 > all || own.some(({ close }) => close.block !== index)) {
      let made = last;
      for (const span of own) {
        told.add(span);
        if (made !== null && isInterposed(made.draft, made.close, span, masked, index)) {
          made.draft.stretches.push(...span.stretches);
          made.close = span.close.at;
          continue;
        }
        made = { speaking, draft: this.#addQuote(reading, span, speaking), close: span.close.at };
      }
      return made;
    }
    for (const span of own) told.add(span);
    if (end > start + lead)
      reading.drafts.addIndirect(text, start + lead, withoutStop(block.text, start, end), speaking, null);
    return null;
  }

  #addQuote(reading: PageReading, span: MarkedSpan, speaking: Speaking): StatementDraft {
    const draft = reading.drafts.add('direct', span.stretches, speaking, null);
    draft.isReopened = span.isReopened;
    return draft;
  }

  #embed(reading: PageReading, span: MarkedSpan): void {
    if (span.isClosed) reading.drafts.push('embedded', span.stretches, UNKNOWN, null, false);
  }

  #readHeading(reading: PageReading, text: BlockText): void {
    const { block, index } = text;
    const add = (range: [number, number], speaking: Speaking): void => {
      const span = text.spans.find(({ open, close }) => open.at >= range[0] && close.at <= range[1]);
      const isAll = span !== undefined && countWords(block.text.slice(...range)) <= wordsIn(span, reading);
      const stretches: Stretches = isAll ? span.stretches : [{ block: index, range: trim(block.text, ...range) }];
      reading.drafts.push('headline', stretches, toldSpeaker(speaking), null, false);
    };
    const label = this.#labelOf(block.text);
    if (label?.speaker.who === 'official')
      return add([label.content, block.text.length], {
        speaker: label.speaker,
        evidence: place(index, 0, label.content),
      });
    const says = HEAD_SAYS.exec(block.text);
    const who = says && this.#official(says.groups?.['who'] ?? '');
    if (says !== null && who !== null)
      return add([says[0].length, block.text.length], { speaker: who, evidence: place(index, 0, says[0].length) });
    const behind = SAYS_HEAD.exec(block.text);
    const by = behind && this.#official(behind.groups?.['before'] ?? behind.groups?.['behind'] ?? '');
    if (behind !== null && by !== null)
      return add([0, behind.index], { speaker: by, evidence: place(index, behind.index, block.text.length) });
    for (const span of text.spans) this.#embed(reading, span);
  }

  #official(words: string): NamedSpeaker | null {
    // FM says, Chinese foreign minister says: headlines leave out the article.
    const told = [words, `the ${words}`].map((each) => this.#speakers.before(each)?.speaker ?? null);
    return told.find((each) => each?.who === 'official') ?? null;
  }
}

function wordsIn({ stretches }: MarkedSpan, { blocks }: PageReading): number {
  return stretches.reduce((sum, { block, range }) => sum + countWords(blocks[block]?.text.slice(...range) ?? ''), 0);
}

function hasMarks(spans: readonly MarkedSpan[], from: number, till: number): boolean {
  return spans.some(({ open }) => open.at >= from && open.at < till);
}
