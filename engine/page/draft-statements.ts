/**
 * The statements of a page, block by block: who speaks, where his words begin and end, and of which kind they are.
 *
 * What is carried from block to block is little: who spoke last, and whether he is still speaking. DESIGN §10 has the rules.
 */
import { type BlockText, readBlock } from './block-text.ts';
import { commonText, countHan } from './common-form.ts';
import { framesIn, type SpeechFrame } from './frames.ts';
import { headlineAt, labelAt, nameLabelIn, partsOfHeadline, type SpokenLabel } from './labels.ts';
import { type MarkedSpan, pairMarks } from './marks.ts';
import type { PageBlock } from './page-text.ts';
import { inPage, type PageParagraph, paragraphsOf } from './paragraphs.ts';
import { firstOf, isShort, moved, place, trim, trimLead } from './stretches.ts';
import type { NamedSpeaker, Speakers, Subject } from './speakers.ts';
import type { StatementKind, StatementPlace, StatementSpeaker } from './statement.ts';

/** A statement before it is compared. */
export interface StatementDraft {
  kind: StatementKind;
  stretches: StatementPlace[];
  speaker: StatementSpeaker;
  /** The words that lead in, where they may tell the day; null where there are none. */
  frame: StatementPlace | null;
  /** Its marks are opened anew in each paragraph. */
  isReopened: boolean;
  /** Nothing says that somebody spoke: told of only where the record has the words. */
  isTentative: boolean;
}

export interface DraftContext {
  speakers: Speakers;
  /** The page is of an event: whoever spoke there goes on over paragraphs that name nobody. */
  isOfEvent: boolean;
}

/** Fewer Han characters are no statement. */
export const LEAST_HAN = 8;
/** Sentences that nobody is said to have said are compared from so many. */
const LEAST_TENTATIVE = 13;
/** Labelled paragraphs that make a page a transcript. */
const LEAST_LABELS = 3;
/** UTF-16 units before a quotation that may say whose it is. */
const LEAD = 120;
/** UTF-16 units between two pauses. */
const SLICE = 8000;

const UNKNOWN: StatementSpeaker = { who: 'unknown', name: null, evidence: null };

interface Speaking {
  speaker: NamedSpeaker | null;
  evidence: StatementPlace | null;
}

/** Pauses now and then. @returns in the order of the page */
export function* draftStatements(
  blocks: readonly PageBlock[],
  context: DraftContext,
): Generator<undefined, StatementDraft[], undefined> {
  const paragraphs = yield* paragraphsOf(blocks);
  yield;
  const spans = yield* pairMarks(paragraphs);
  yield;
  const touching = spansByBlock(spans);
  yield;
  const reader = new PageReader(paragraphs, context, spans);
  let read = 0;
  for (const [index, block] of paragraphs.entries()) {
    if (block.text.length < 2) continue;
    reader.read(readBlock(index, block, touching.get(index) ?? []));
    read += block.text.length + 20;
    if (read < SLICE) continue;
    read = 0;
    yield;
  }
  const placed = (place: StatementPlace): StatementPlace => inPage(place, paragraphs);
  return reader.drafts.map(({ stretches, speaker, frame, ...draft }) => ({
    ...draft,
    stretches: stretches.map(placed),
    speaker: { ...speaker, evidence: speaker.evidence && placed(speaker.evidence) },
    frame: frame && placed(frame),
  }));
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

/** What joins a quotation to the words behind it, so that it is a part of their sentence. */
const JOINED_BEHIND = /^(?![\s，,。；;！!？?：:、（(“「『"]|$)/u;
const ONLY_BETWEEN = /^[\s，,。；;、！!？?]*(?:(?:和|及|以及|并|又|与)\s*)?$/u;
const INNER_STOP = /[。！？!?…]$/u;
const INNER_COMMA = /[，,、；;]$/u;
/** Tells of the event, and is nobody's words. */
const NARRATION =
  /^[\s【[（(]*(?:记者会|发布会|新闻发布会|招待会|会议|活动|会谈|会见|图为|资料图|视频|来源|编辑|责任编辑|责编|原标题|本报|本网|据|报道|当天|当日|此次|本次|会后|会前|随后|此前|双方还就|陪同|更多|相关|点击|扫码|版权|声明|分享|下载|上一篇|下一篇|（|\(|\d{1,2}月\d{1,2}日|(?:有|本报|本网)?记者|来自|在场|现场|整场|历时|今年的?(?:记者会|发布会)|台下|话音|掌声|[惟但而不过]{0,2}(?:他|她)(?!们)|这番话|这句话|这是[他她])|(?:回答了|答问|接受了).{0,24}(?:提问|问题|采访)|(?:持续|历时)了?.{0,6}(?:分钟|小时)|^.{0,20}(?:报道|摄影|编辑|撰文)[：:]/u;
/** 回答是, 原话是: what follows is what somebody said. */
const IS_ANSWER = /(?:回答|答案|回应|说法|原话|解释|评价|结论|意思|所说|名言|说的)(?:就?是|为)\s*[，,：:]?\s*$/u;
const LEADS_IN = /^\s*[^，,“”「」]{2,16}[，,]\s*$/u;
const SPEAKS_BEHIND =
  /^[\s，,]*(?<who>[^\s，,。；;！!？?：:“”「」](?:[^，,。；;！!？?：:“”「」]{0,23}?))(?:说|讲|写道|表示|回答|感叹|补充|解释)/u;
/** So many of the unmarked for each of the marked. */
const MOSTLY = 0.7;
/** …，某某说: what may follow what is said. */
const SAYS = /说|表示|指出|强调|称|认为|透露|坦言|直言|重申/u;
/** 他用三个词概括: of whoever is speaking. */
const OWN_DEED = /^\s*[惟但而不过]{0,2}(?:他|她)(?!们)/u;
const ATTRIBUTION = /^[\s]*[—―–-]{1,2}\s*([^，。！？：“”「」]{2,24})\s*$/u;

class PageReader {
  readonly drafts: StatementDraft[] = [];
  readonly #blocks: readonly PageParagraph[];
  readonly #context: DraftContext;
  readonly #inner: Map<number, MarkedSpan[]>;
  readonly #isTranscript: boolean;
  /** Who spoke last, for 他 and for verbs without a subject. */
  #person: Speaking | null = null;
  #subject: Speaking | null = null;
  /** Who is speaking still, in words without marks. */
  #going: Speaking | null = null;
  /** Whose words the next block holds: it was led in at the end of this one. */
  #ledIn: Speaking | null = null;
  /** The speaker of a paragraph of a transcript, until the next label. */
  #turn: Speaking | null = null;
  /** Another than the official was named since. */
  #frame = 0;

  constructor(blocks: readonly PageParagraph[], context: DraftContext, spans: readonly MarkedSpan[]) {
    this.#blocks = blocks;
    this.#context = context;
    this.#inner = Map.groupBy(
      spans.filter(({ depth, isClosed }) => depth > 0 && isClosed),
      ({ open }) => open.block,
    );
    learnLabels(blocks, context.speakers);
    let labels = 0;
    const roles = new Set<boolean>();
    for (const { text, role } of blocks) {
      if (role !== 'text' || !/^.{1,40}?[：:]/u.test(text.slice(0, 44))) continue;
      const label = labelAt(commonText(text.slice(0, 160)), context.speakers);
      if (label === null) continue;
      labels += 1;
      roles.add(label.speaker.isRole);
      if (labels >= LEAST_LABELS && roles.size > 1) break;
    }
    // Somebody asks and somebody answers.
    this.#isTranscript = labels >= LEAST_LABELS && roles.size > 1;
  }

  read(text: BlockText): void {
    const { block, index } = text;
    if (block.frame !== this.#frame) this.#forget();
    this.#frame = block.frame;
    const ledIn = this.#ledIn;
    this.#ledIn = null;
    this.#context.speakers.learn(text.common);
    for (const span of this.#inner.get(index) ?? []) this.#embed(span);
    if (block.role === 'heading') {
      this.#readHeading(text);
      this.#going = null;
      this.#turn = null;
      return;
    }
    if (block.role === 'row' && this.#readRow(text)) return;
    const label = labelAt(text.common, this.#context.speakers, block.role === 'item');
    if (label !== null) {
      this.#readLabelled(text, label);
      return;
    }
    const attribution = ATTRIBUTION.exec(text.common);
    if (attribution !== null && this.#attribute(text, attribution[1]!)) return;
    if (block.role === 'quotation' && text.spans.some(({ isDrawn }) => isDrawn)) {
      this.#readBlockQuotation(text, ledIn);
      return;
    }
    if (this.#turn !== null && block.role === 'text' && ledIn === null) {
      if (!this.#hasFrame(text)) {
        this.#readTurn(text);
        return;
      }
      this.#turn = null;
    }
    const goesOn = this.#context.isOfEvent && block.role === 'text' && this.#going?.speaker?.who === 'official';
    if (!goesOn && !this.#blocks[index]!.isRunOn) this.#going = null;
    if (ledIn !== null && text.spans[0]?.open.at !== firstOf(block.text)) this.#going = ledIn;
    this.#readSentences(text, 0, ledIn);
    if (!this.#context.isOfEvent && this.#blocks[index + 1]?.isRunOn !== true) this.#going = null;
  }

  #forget(): void {
    this.#person = null;
    this.#subject = null;
    this.#going = null;
    this.#ledIn = null;
    this.#turn = null;
  }

  #readHeading(text: BlockText): void {
    const head = headlineAt(text.common, this.#context.speakers);
    if (head === null) {
      for (const span of text.spans) this.#embed(span);
      return;
    }
    const speaking = speakingOf(head, text.index);
    this.#remember(speaking);
    const [only] = text.spans;
    if (
      only !== undefined &&
      text.spans.length === 1 &&
      text.common.slice(head.content, only.open.at).trim() === '' &&
      text.block.text.slice(only.close.at).trim() === ''
    ) {
      this.#add('headline', only.stretches, speaking, null);
      return;
    }
    for (const [start, end] of partsOfHeadline(text.common, head.content))
      this.#add('headline', [{ block: text.index, range: [start, end] }], speaking, null);
  }

  /** The name in a cell is said to have said what stands in the others. */
  #readRow(text: BlockText): boolean {
    const { common, index } = text;
    const end = common.indexOf('\t');
    if (end < 0) return false;
    const words = common.slice(0, end).trim();
    const speaker = this.#context.speakers.labelOf(words.replace(/[：:]$/u, ''));
    if (speaker === null) return false;
    const speaking: Speaking = { speaker, evidence: { block: index, range: [0, end] } };
    let from = end + 1;
    for (const cell of common.slice(end + 1).split('\t')) {
      const inCell = text.spans.filter(({ open }) => open.at >= from && open.at < from + cell.length);
      const [only] = inCell;
      if (only !== undefined && common.slice(from, only.open.at).trim() === '')
        for (const span of inCell) this.#add('direct', span.stretches, speaking, null);
      else this.#add('direct', [{ block: index, range: trim(common, from, from + cell.length) }], speaking, null);
      from += cell.length + 1;
    }
    return true;
  }

  #readLabelled(text: BlockText, label: SpokenLabel): void {
    const { common, index, block } = text;
    const speaking = speakingOf(label, index);
    this.#remember(speaking);
    this.#going = null;
    this.#turn = this.#isTranscript ? speaking : null;
    const [start, end] = trim(common, label.content, common.length);
    if (start >= end) {
      this.#ledIn = speaking;
      return;
    }
    const [first] = text.spans;
    if (first !== undefined && first.open.at === start) {
      this.#readSentences(text, start, speaking);
      return;
    }
    const isHead = block.role === 'item' && !/[。？！?!]\s*$/u.test(block.text);
    // A comment is nobody's words that anyone looks for.
    if (label.isAnybody && !isHead) return;
    if (isHead)
      for (const range of partsOfHeadline(common, label.content))
        this.#add('headline', [{ block: index, range }], speaking, null);
    else this.#add('transcript', [{ block: index, range: [start, end] }], speaking, null);
  }

  /** @param from what stands before is a label */
  #readSentences(text: BlockText, from: number, ledIn: Speaking | null): void {
    let next = 0;
    for (const [start, end] of text.sentences) {
      const first = next;
      while (next < text.spans.length && text.spans[next]!.open.at < end) next += 1;
      if (end > from) this.#readSentence(text, Math.max(start, from), end, text.spans.slice(first, next), ledIn);
    }
  }

  /** A paragraph that tells who speaks is no part of anybody's turn. */
  #hasFrame({ masked, sentences, spans }: BlockText): boolean {
    const [first] = sentences;
    if (first === undefined) return false;
    const words = masked.slice(...first);
    if (this.#context.speakers.startsWith(words.trim())?.at[0] === 0) return true;
    if (spans[0] !== undefined && spans[0].open.at <= firstOf(masked)) return true;
    return framesIn(words, this.#context.speakers, false).some(({ subject }) => subject.kind !== 'dropped');
  }

  /** A paragraph without a label in a transcript goes on in the turn before it. */
  #readTurn({ common, index }: BlockText): void {
    if (NARRATION.test(common)) return;
    this.#add('transcript', [{ block: index, range: trim(common, 0, common.length) }], this.#turn!, null);
  }

  /** What style marks as quoted: direct where somebody was named before it. */
  #readBlockQuotation(text: BlockText, ledIn: Speaking | null): void {
    const before = this.drafts.at(-1);
    const goesOn =
      before?.kind === 'direct' &&
      before.stretches.at(-1)!.block === text.index - 1 &&
      this.#blocks[text.index - 1]?.role === 'quotation';
    for (const { stretches, isDrawn } of text.spans) {
      if (!isDrawn) continue;
      if (ledIn !== null) this.#add('direct', stretches, ledIn, ledIn.evidence);
      else if (goesOn) this.#push('direct', stretches, before.speaker, null, false);
      else this.#push('embedded', stretches, UNKNOWN, null, false);
    }
  }

  /** A line —— 某某 below a quotation. */
  #attribute({ index }: BlockText, words: string): boolean {
    const speaker = this.#context.speakers.labelOf(words);
    const last = this.drafts.at(-1);
    if (speaker === null || last === undefined || index - last.stretches.at(-1)!.block > 2) return false;
    if (last.kind !== 'embedded') return false;
    last.kind = 'direct';
    last.speaker = told({ speaker, evidence: { block: index, range: [0, words.length] } });
    return true;
  }

  #readSentence(
    text: BlockText,
    start: number,
    end: number,
    quotes: readonly MarkedSpan[],
    ledIn: Speaking | null,
  ): void {
    const { masked, index } = text;
    const sentence = masked.slice(start, end);
    const frames = framesIn(sentence, this.#context.speakers, this.#going !== null).map((frame) => moved(frame, start));
    const spoken = new Set<SpeechFrame>();
    let at = start;
    let last: { speaking: Speaking; span: MarkedSpan; draft: StatementDraft | null; frame: SpeechFrame | null } | null =
      null;
    for (const span of quotes) {
      const framed = this.#frameOf(text, span, start, frames, last, ledIn);
      if (framed === null) {
        this.#embed(span);
        last = null;
        continue;
      }
      const { speaking, frame } = framed;
      if (frame !== null) spoken.add(frame);
      this.#remember(speaking);
      // “…，”某某说，“…”: one statement with the frame between.
      const isInterposed =
        last?.draft != null &&
        frame !== null &&
        frame.verb[0] >= last.span.close.at &&
        frame === framed.between &&
        (frame.pause === 'comma' || (frame.pause === 'colon' && INNER_COMMA.test(this.#wordsOf(last.span))));
      if (isInterposed) {
        last!.draft!.stretches.push(...span.stretches);
        last = { ...last!, span };
      } else {
        const lead = frame === null ? null : place(index, Math.min(start, frame.start), frame.content);
        const draft = this.#add('direct', span.stretches, speaking, lead);
        if (draft !== null) draft.isReopened = span.isReopened;
        last = { speaking, span, draft, frame };
      }
      at = span.close.block === index ? span.close.at : end;
    }
    const direct = last;
    const isSpoken = at > start;
    if (this.#readUnmarked(text, start, end, frames, quotes, spoken, isSpoken ? at : null)) return;
    if (isSpoken) {
      this.#going = null;
      const tail = text.common.slice(at, end);
      const [from, till] = trim(text.common, at + (/^[，,；;]/u.test(tail) ? 1 : 0), end);
      const hasFrame = frames.some((frame) => frame.verb[0] >= at);
      if (direct !== null && /^[，,；;]/u.test(tail) && !hasFrame)
        this.#addIndirect(index, from, till, direct.speaking, null);
      return;
    }
    this.#readGoingOn(text, start, end, quotes.length > 0);
  }

  #wordsOf({ stretches }: MarkedSpan): string {
    const { block, range } = stretches.at(-1)!;
    return this.#blocks[block]!.text.slice(...range);
  }

  /** Who says what stands between two marks; null where nothing tells that somebody does. */
  #frameOf(
    text: BlockText,
    span: MarkedSpan,
    start: number,
    frames: readonly SpeechFrame[],
    last: { speaking: Speaking; span: MarkedSpan } | null,
    ledIn: Speaking | null,
  ): { speaking: Speaking; frame: SpeechFrame | null; between: SpeechFrame | null } | null {
    const { masked, block, index } = text;
    const { open, close, isClosed } = span;
    const isHere = close.block === index;
    const behind = isHere ? masked.slice(close.at, close.at + 80) : '';
    const words = this.#wordsOf(span);
    const isJoined = isClosed && JOINED_BEHIND.test(behind) && !INNER_STOP.test(words);
    const before = frames.findLast(
      ({ content, pause }) => pause !== 'stop' && content <= open.at && masked.slice(content, open.at).trim() === '',
    );
    if (before !== undefined && !(isJoined && (before.pause !== 'colon' || countHan(words) < 13))) {
      const speaking = this.#resolve(before.subject, index);
      if (speaking !== null || before.subject.kind === 'unclear')
        return {
          speaking: speaking ?? { speaker: null, evidence: null },
          frame: before,
          between:
            last !== null &&
            before.verb[0] >= last.span.close.at &&
            isShort(masked.slice(last.span.close.at, before.verb[0]))
              ? before
              : null,
        };
    }
    if (isHere) {
      const after = frames.find(
        ({ subject, verb, pause }) =>
          verb[0] > close.at &&
          pause !== 'none' &&
          pause !== 'mark' &&
          subject.kind !== 'dropped' &&
          isShort(masked.slice(close.at, verb[0])),
      );
      const speaking = after === undefined ? null : this.#resolve(after.subject, index);
      if (speaking !== null) return { speaking, frame: after!, between: null };
      const behindIt = this.#toldBehind(text, behind, close.at, words);
      if (behindIt !== null) return { speaking: behindIt, frame: null, between: null };
    }
    if (isJoined) return null;
    const partly = this.#partlyMarked(text, span, start, words, frames);
    if (partly !== null) return { ...partly, between: null };
    const from = Math.max(start, open.at - LEAD);
    const lead = masked.slice(from, open.at);
    if (/[：:]\s*$/u.test(lead)) {
      const named = this.#context.speakers.namedIn(lead).at(-1);
      if (named !== undefined)
        return {
          speaking: { speaker: named.speaker, evidence: place(index, from + named.at[0], from + named.at[1]) },
          frame: null,
          between: null,
        };
      if (/[他她](?!们)/u.test(lead) && this.#person !== null)
        return { speaking: this.#person, frame: null, between: null };
    }
    const told = this.#toldBy(text, lead, from, span, words);
    if (told !== null) return { speaking: told, frame: null, between: null };
    if (
      last !== null &&
      last.span.close.block === index &&
      ONLY_BETWEEN.test(masked.slice(last.span.close.at, open.at))
    )
      return { speaking: last.speaking, frame: null, between: null };
    const isFirst = open.at <= firstOf(block.text);
    if (ledIn !== null && (isFirst || masked.slice(start, open.at).trim() === ''))
      return { speaking: ledIn, frame: null, between: null };
    return this.#isAlone(text, span, start, words) ? { speaking: this.#subject!, frame: null, between: null } : null;
  }

  /** A sentence in marks by itself, behind words of somebody: he goes on. */
  #isAlone({ masked, block, index }: BlockText, { open }: MarkedSpan, start: number, words: string): boolean {
    if (block.role !== 'text' || this.#subject === null || masked.slice(start, open.at).trim() !== '') return false;
    if (!INNER_STOP.test(words) || countHan(words) < LEAST_TENTATIVE) return false;
    const previous = this.drafts.at(-1);
    if (previous === undefined || previous.isTentative || previous.kind === 'embedded' || previous.kind === 'headline')
      return false;
    return previous.stretches.at(-1)!.block === index || this.#isJustBefore(previous, index);
  }

  /** 某某的回答是，“…”; 他话锋一转，“…”. */
  #toldBy({ masked, index }: BlockText, lead: string, from: number, span: MarkedSpan, words: string): Speaking | null {
    const isAnswer = IS_ANSWER.test(lead);
    if (!isAnswer && !(LEADS_IN.test(lead) && INNER_STOP.test(words))) return null;
    const behind = span.close.block === index ? masked.slice(span.close.at, span.close.at + 4) : '';
    if (!isAnswer && !/^\s*(?:$|[。！？!?])/u.test(behind)) return null;
    const named = isAnswer
      ? this.#context.speakers.namedIn(lead).at(-1)
      : (this.#context.speakers.startsWith(lead.trim()) ?? undefined);
    if (named !== undefined)
      return { speaker: named.speaker, evidence: place(index, from + named.at[0], from + named.at[1]) };
    return /[他她](?!们)/u.test(lead) ? this.#person : null;
  }

  /** “…。”某某说到这里停了一下; 他说了这样一句. */
  #toldBehind({ index }: BlockText, behind: string, at: number, words: string): Speaking | null {
    const who = SPEAKS_BEHIND.exec(behind)?.groups!['who'];
    if (who === undefined || !(INNER_STOP.test(words) || /^\s*[，,]/u.test(behind))) return null;
    const named = this.#context.speakers.startsWith(who);
    const start = at + behind.indexOf(who);
    if (named !== null && named.at[0] <= 8)
      return { speaker: named.speaker, evidence: place(index, start + named.at[0], start + named.at[1]) };
    return /^[他她](?!们)/u.test(who) ? this.#person : null;
  }

  /**
   * Most of what somebody says is in marks: 某某说，此事“…”。
   * @param frames of the sentence
   */
  #partlyMarked(
    { masked, index }: BlockText,
    { open, isClosed }: MarkedSpan,
    start: number,
    words: string,
    frames: readonly SpeechFrame[],
  ): { speaking: Speaking; frame: SpeechFrame | null } | null {
    const han = countHan(words);
    if (!isClosed || han < LEAST_TENTATIVE) return null;
    const frame = frames.findLast(({ content, pause }) => pause !== 'stop' && content <= open.at) ?? null;
    if (frame === null && this.#going === null) return null;
    const unmarked = countHan(masked.slice(frame?.content ?? start, open.at));
    if (unmarked > han * MOSTLY) return null;
    const speaking = frame === null ? this.#going : this.#resolve(frame.subject, index);
    return speaking === null ? null : { speaking, frame };
  }

  /** No block with words stands between. */
  #isJustBefore({ stretches }: StatementDraft, index: number): boolean {
    const last = stretches.at(-1)!.block;
    if (index - last > 8) return false;
    for (let block = last + 1; block < index; block += 1) if (this.#blocks[block]!.text.trim() !== '') return false;
    return true;
  }

  /**
   * What frames say without marks.
   * @param spokenTill where a direct quotation of the sentence ends; null: it has none
   * @returns whether there was any
   */
  #readUnmarked(
    text: BlockText,
    start: number,
    end: number,
    frames: readonly SpeechFrame[],
    quotes: readonly MarkedSpan[],
    spoken: ReadonlySet<SpeechFrame>,
    spokenTill: number | null,
  ): boolean {
    const { masked, index } = text;
    let isTold = false;
    let till = end;
    const own = frames.filter(
      (frame) =>
        !spoken.has(frame) && (spokenTill === null || frame.verb[0] >= spokenTill || frame.content < spokenTill),
    );
    for (const [at, frame] of own.entries()) {
      const next = frames.find(
        (each) => each.verb[0] > frame.verb[0] && (spoken.has(each) || this.#isOther(each.subject, frame.subject)),
      );
      const speaking = this.#resolve(frame.subject, index);
      if (frame.subject.kind === 'named') this.#remember(speaking);
      if (speaking === null && frame.subject.kind !== 'unclear') continue;
      // A second verb of one who is speaking: the sentence is one statement.
      const previous = own[at - 1];
      if (previous !== undefined && isTold && !this.#isOther(frame.subject, previous.subject) && frame.verb[0] < till)
        continue;
      till = next?.start ?? end;
      const quoted = quotes.find(
        (span) => span.open.at >= frame.content && span.open.at < till && isDraftedAt(this.drafts, span),
      );
      if (quoted !== undefined) till = Math.min(till, quoted.open.at);
      if (frame.pause === 'stop') {
        isTold = this.#readBehind(text, start, frame, speaking) || isTold;
        continue;
      }
      const [from, to] = trim(masked, frame.content, trimLead(masked, frame.content, till));
      const lead = place(index, start, frame.content);
      if (from >= to && frame.pause !== 'none' && till === end) {
        this.#ledIn = speaking;
        isTold = true;
        continue;
      }
      if (frame.subject.kind !== 'unclear' || to - from >= LEAST_HAN) {
        isTold = true;
        this.#addIndirect(index, from, to, speaking ?? { speaker: null, evidence: null }, lead);
        if (/[：:]\s*$/u.test(masked.slice(from, to))) this.#ledIn = speaking;
        this.#going = speaking;
      }
    }
    return isTold;
  }

  /** …，某某说。 */
  #readBehind({ masked, index }: BlockText, start: number, frame: SpeechFrame, speaking: Speaking | null): boolean {
    if (
      speaking === null ||
      frame.start - start < LEAST_HAN ||
      !SAYS.test(masked.slice(...frame.verb)) ||
      NARRATION.test(masked.slice(start, frame.start)) ||
      !/[，,]\s*\S{0,12}$/u.test(masked.slice(start, frame.start))
    )
      return false;
    const [from, to] = trim(masked, start, start + masked.slice(start, frame.start).search(/[，,][^，,]*$/u));
    if (to - from < LEAST_HAN) return false;
    this.#addIndirect(index, from, to, speaking, place(index, frame.start, frame.content));
    return true;
  }

  #isOther(subject: Subject, than: Subject): boolean {
    if (subject.kind === 'unclear') return true;
    if (subject.kind !== 'named') return false;
    return !(than.kind === 'named' && than.speaker.name === subject.speaker.name);
  }

  /** A sentence without a frame: whoever speaks still is speaking, or nobody says it. */
  #readGoingOn(text: BlockText, start: number, end: number, hasQuotes: boolean): void {
    const { common, masked, index, block, carried } = text;
    const [from, to] = trim(common, Math.max(start, carried), end);
    const words = masked.slice(from, to);
    if (to <= from) return;
    const first = this.#context.speakers.startsWith(words);
    const isNarration =
      NARRATION.test(words) ||
      (first !== null &&
        first.at[0] <= 8 &&
        !/[，,。“「]/u.test(words.slice(0, first.at[0])) &&
        !isOwnView(words, first.at[1]));
    if (first !== null)
      this.#rememberPerson({ speaker: first.speaker, evidence: place(index, from + first.at[0], from + first.at[1]) });
    if (this.#going !== null && !isNarration) {
      this.#addIndirect(index, from, to, this.#going, null);
      return;
    }
    // He did something, and speaks on.
    const isOwnDeed = first !== null ? first.speaker.name === this.#going?.speaker?.name : OWN_DEED.test(words);
    if (isNarration && !isOwnDeed) this.#going = null;
    if (!this.#context.isOfEvent || hasQuotes || block.role === 'item' || countHan(words) < LEAST_TENTATIVE) return;
    this.#push('indirect', [place(index, from, to)], UNKNOWN, null, true);
  }

  #resolve(subject: Subject, index: number): Speaking | null {
    if (subject.kind === 'named') return { speaker: subject.speaker, evidence: this.#evidenceAt(subject, index) };
    if (subject.kind === 'pronoun')
      return subject.antecedent === null
        ? this.#person
        : { speaker: subject.antecedent, evidence: place(index, ...subject.at) };
    if (subject.kind === 'dropped') return this.#subject ?? this.#going;
    if (subject.kind === 'unclear' && subject.words !== '') {
      const isRole = subject.words.length > 4;
      return { speaker: { who: 'other', name: subject.words, isRole }, evidence: place(index, ...subject.at) };
    }
    return null;
  }

  #evidenceAt(subject: Subject & { kind: 'named' }, index: number): StatementPlace {
    return place(index, ...subject.at);
  }

  #remember(speaking: Speaking | null): void {
    if (speaking?.speaker == null) return;
    this.#subject = speaking;
    this.#rememberPerson(speaking);
  }

  #rememberPerson(speaking: Speaking): void {
    if (speaking.speaker !== null && !speaking.speaker.isRole) this.#person = speaking;
  }

  #embed(span: MarkedSpan): void {
    if (span.isClosed) this.#push('embedded', span.stretches, UNKNOWN, null, false);
  }

  #addIndirect(block: number, from: number, to: number, speaking: Speaking, frame: StatementPlace | null): void {
    const [start, end] = trim(this.#blocks[block]!.text, from, to);
    if (start >= end) return;
    this.#push('indirect', [{ block, range: [start, end] }], told(speaking), frame, false);
  }

  #add(
    kind: StatementKind,
    stretches: StatementPlace[],
    speaking: Speaking,
    frame: StatementPlace | null,
  ): StatementDraft | null {
    return this.#push(kind, stretches, told(speaking), frame, false);
  }

  #push(
    kind: StatementKind,
    stretches: StatementPlace[],
    speaker: StatementSpeaker,
    frame: StatementPlace | null,
    isTentative: boolean,
  ): StatementDraft | null {
    if (stretches.length === 0) return null;
    const draft: StatementDraft = {
      kind,
      stretches: [...stretches],
      speaker,
      frame,
      isReopened: false,
      isTentative,
    };
    this.drafts.push(draft);
    return draft;
  }
}

function told({ speaker, evidence }: Speaking): StatementSpeaker {
  return speaker === null ? UNKNOWN : { who: speaker.who, name: speaker.name, evidence };
}

function speakingOf({ speaker, at }: SpokenLabel, block: number): Speaking {
  return { speaker, evidence: { block, range: [...at] } };
}

function isDraftedAt(drafts: readonly StatementDraft[], { stretches }: MarkedSpan): boolean {
  const [first] = stretches;
  if (first === undefined) return false;
  for (let at = drafts.length - 1; at >= Math.max(0, drafts.length - 12); at -= 1) {
    const draft = drafts[at]!;
    if (
      draft.kind === 'direct' &&
      draft.stretches.some(({ block, range }) => block === first.block && range[0] === first.range[0])
    )
      return true;
  }
  return false;
}

/** 某主席的理念…: a name that begins a view, and not what its bearer did. */
function isOwnView(words: string, end: number): boolean {
  return /^(?:的|提出|倡导|亲自)/u.test(words.slice(end));
}

/** UTF-16 units of a page's paragraphs that are read for its labels. */
const MOST_LABELLED = 200_000;

/** Whoever's label stands before several paragraphs is a speaker, although nothing is known of the name. */
function learnLabels(blocks: readonly PageParagraph[], speakers: Speakers): void {
  const counts = new Map<string, number>();
  let read = 0;
  for (const { text, role } of blocks) {
    read += text.length;
    if (read > MOST_LABELLED) break;
    if (role === 'heading') continue;
    const words = nameLabelIn(commonText(text.slice(0, 40)));
    if (words !== null) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  for (const [words, count] of counts) if (count > 1) speakers.know(words);
}
