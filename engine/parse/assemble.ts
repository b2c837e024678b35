/** Put the pieces of a text together: whose words each is, and which of them are one paragraph. */
import { type Stepwise, withPauses } from '../record/stepwise.ts';
import type { Furniture, Range } from '../record/record.ts';
import { continuesTitle } from './facts.ts';
import { Joins } from './joins.ts';
import { bodyLength } from './matter.ts';
import type { Notice } from './notices.ts';
import { titleFieldIn } from './page.ts';
import type { ReadSegment } from './segments.ts';
import { type PlannedLines, ShortLines } from './short-lines.ts';
import { TurnBuilder } from './turn-builder.ts';

export interface Plan extends PlannedLines {
  /** The one official of the text; null where there are none or several. */
  speaker: string | null;
  /** Printed name of an outlet → its canonical name. */
  nameOutlet: (printed: string) => string;
}

type Draft = ReturnType<TurnBuilder['open']>;
type Labelled = Exclude<ReadSegment, { label: null }>;
type Unlabelled = Extract<ReadSegment, { label: null }>;

/** 在回答某事的提问时,林岚指出: another question has been asked. */
const ANSWERS_ANEW = /(?:回答|答[复覆]|回[应應]).{0,40}(?:提问|提問|问题|問題|关切|關切)/u;
const ASIDE = /链接|鏈接|资料|資料|背景|延伸|相关阅读|新闻多一点|知识/u;

export function* assemble(source: string, transcript: string, plan: Plan): Stepwise<Assembly> {
  const assembly = new Assembly(source, transcript, plan);
  yield;
  yield* assembly.run();
  return assembly;
}

export class Assembly {
  readonly builder: TurnBuilder;
  readonly notices: Notice[] = [];
  /** Turns whose end is not in the text. */
  lost = 0;
  /** The last turn is one of them. */
  stopsInside = false;
  readonly #source: string;
  readonly #plan: Plan;
  readonly #joins: Joins;
  readonly #shortLines: ShortLines;
  /** The turn to which text without a label belongs, the words of its label, and its line. */
  #current: Draft | null = null;
  #currentWords = '';
  #currentLine = 0;
  /** The last segment was a label on a line of its own: what follows are its words. */
  #bareLabel = false;
  /** A heading has ended the reported turn: who is led in again speaks of something else. */
  #headed = false;
  /** Segments before this one stand in a side-bar; the broken sentence goes on here. Infinity: up to the next label. */
  #sidebarUntil = -1;
  /** The title or introduction that the last segment was. */
  #lastAside: Draft | null = null;
  /** The side-bar's excerpt under its last heading. */
  #excerpt: Draft | null = null;

  constructor(source: string, transcript: string, plan: Plan) {
    this.#source = source;
    this.#plan = plan;
    this.builder = new TurnBuilder(source, transcript);
    this.#joins = new Joins(source, plan.segments);
    this.#shortLines = new ShortLines(source, plan, this.#joins);
  }

  *run(): Stepwise<void> {
    yield* withPauses(this.#plan.segments, (segment, index) => {
      if (segment.label) {
        this.#label(segment);
        this.#bareLabel = segment.start === segment.end;
      } else {
        this.#matter(index, segment);
        this.#bareLabel &&= segment.matter.is === 'furniture';
      }
    });
    this.#closeTurn();
  }

  #matter(index: number, segment: Unlabelled): void {
    const { matter, start, end } = segment;
    const range: Range = [start, end];
    const aside = this.#asideOf(segment);
    if (matter.is === 'furniture') this.#furniture(matter.kind, range);
    else if (matter.is === 'caption') this.#aside('caption', range);
    else if (matter.is === 'stage-direction') this.#aside('narration', range);
    else if (aside) this.builder.continueParagraph(aside, range);
    else if (matter.is === 'lede' && !this.#bareLabel) this.#lastAside = this.#aside('narration', range);
    else if (matter.is === 'closing-note' && !this.#bareLabel) {
      this.#closeTurn();
      this.#current = null;
      this.#aside('narration', range);
    } else if (matter.is === 'heading' && this.#isHeading(index, segment, matter.sure)) this.#heading(index, segment);
    else {
      this.#lastAside = null;
      this.#text(index, segment);
    }
  }

  #label({ label, line, start, end }: Labelled): void {
    const { voice, words, speaker, outlet, reported, goesOn, start: from, end: to } = label;
    this.#lastAside = null;
    this.#sidebarUntil = -1;
    this.#excerpt = null;
    const headed = this.#headed;
    this.#headed = false;
    // A label printed before every paragraph is still one speaker's turn.
    // So is what a digest leads in again: 林岚表示,… 林岚还说,….
    const speaks =
      this.#current?.voice === 'reported'
        ? (reported ?? false) && voice === 'answer' && !headed && !ANSWERS_ANEW.test(words)
        : words === this.#currentWords;
    const again = goesOn ?? (speaks && voice === 'answer' && words !== '' && !this.#bareLabel);
    if (again && this.#current) this.#current.labelRanges.push([from, to]);
    else {
      this.#closeTurn();
      this.#current = this.builder.open(reported && voice === 'answer' ? 'reported' : voice, {
        speaker: speaker ?? (voice === 'answer' ? this.#plan.speaker : null),
        outlet: outlet === null ? null : outlet.split('、').map(this.#plan.nameOutlet).join('、'),
        label: words === '' ? null : this.#source.slice(from, to).replaceAll('**', '').trim(),
        labelRanges: from < to ? [[from, to]] : [],
        reported: reported ?? false,
      });
      this.#currentWords = words;
      this.#currentLine = line.number;
    }
    this.#addText(this.#current, [start, end], line.number);
  }

  #text(index: number, { line, start, end }: Unlabelled): void {
    if (index < this.#sidebarUntil) {
      const { digest, speaker } = this.#plan;
      this.#excerpt ??= digest
        ? this.builder.open('reported', { part: 'sidebar', speaker })
        : this.builder.open('narration', { part: 'sidebar' });
      return this.#addText(this.#excerpt, [start, end], line.number, this.#isBroken(this.#excerpt));
    }
    this.#current ??= this.#openUnlabelled(line.number);
    const wrapped = this.#joins.wrapped && !line.apart;
    const stop = this.builder.endOf(this.#current);
    const whole = this.#bareLabel || this.#shortLines.isShort(index - 1, stop) || this.#shortLines.isShort(index, stop);
    const goesOn = index === this.#sidebarUntil || wrapped || (!whole && this.#continuation(index) === index);
    if (index === this.#sidebarUntil) this.#sidebarUntil = -1;
    this.#addText(this.#current, [start, end], line.number, goesOn);
  }

  /** Text before the first label, or in a text without any. */
  #openUnlabelled(line: number): Draft {
    const { unlabelled, hasLabels, speaker } = this.#plan;
    const said = unlabelled === 'answer' && !this.builder.hasExchange;
    if (hasLabels) this.notices.push({ kind: said ? 'starts-inside' : 'unattributed', line });
    this.#currentWords = '';
    this.#currentLine = line;
    return this.builder.open(said ? 'answer' : 'narration', { speaker: said ? speaker : null });
  }

  #addText(draft: Draft, [start, end]: Range, line: number, goesOn = false): void {
    const body = start + bodyLength(this.#source.slice(start, end));
    const stop = start + this.#source.slice(start, body).trimEnd().length;
    if (goesOn) this.builder.continueParagraph(draft, [start, stop]);
    else {
      const spoken = draft.voice !== 'narration';
      if (spoken && start < stop && this.#isBroken(draft)) this.notices.push({ kind: 'broken-sentence', line });
      this.builder.addParagraph(draft, [start, stop]);
    }
    if (body < end) this.builder.addFurniture('source-line', [body, end]);
  }

  /** A title that stands in a field of the page is a heading like one that stands above the text. */
  #furniture(kind: Furniture['kind'], [start, end]: Range): void {
    const title = kind === 'metadata' ? titleFieldIn(this.#source.slice(start, end)) : -1;
    this.builder.addFurniture(kind, [start, title < 0 ? end : start + title]);
    if (title >= 0) this.#aside('heading', [start + title, end]);
  }

  /** A heading, a caption, a note: a turn of its own. The turn around it goes on behind it. */
  #aside(voice: 'heading' | 'caption' | 'narration', range: Range, part: 'body' | 'sidebar' = 'body'): Draft {
    const draft = this.builder.open(voice, { part });
    this.builder.addParagraph(draft, range);
    return draft;
  }

  /** The title, or the introduction that was broken at a fixed width, of which this is the next line. */
  #asideOf({ matter, line, start, end }: Unlabelled): Draft | null {
    const last = this.#lastAside;
    if (!last || line.apart || line.mark !== '' || (matter.is !== 'text' && matter.is !== 'heading')) return null;
    const above = last.texts.at(-1)?.at(-1);
    const goesOn =
      last.voice === 'narration'
        ? this.#joins.wrapped && this.builder.isOpen(last)
        : above && continuesTitle(this.#source.slice(...above), this.#source.slice(start, end));
    return goesOn ? last : null;
  }

  #isHeading(index: number, segment: Unlabelled, isSure: boolean): boolean {
    const bareLabel = this.#bareLabel;
    if (isSure) return !bareLabel || segment.line.mark !== '';
    const current = this.#current;
    const turn = current && { end: this.builder.endOf(current), isBroken: this.#isBroken(current) };
    return !bareLabel && this.#shortLines.isHeading(index, segment, turn);
  }

  #heading(index: number, { line, start, end }: Unlabelled): void {
    if (index >= this.#sidebarUntil)
      this.#sidebarUntil = this.#sidebarFrom(index, line, this.#source.slice(start, end));
    this.#excerpt = null;
    this.#headed = this.#sidebarUntil < 0;
    this.#lastAside = this.#aside('heading', [start, end], index < this.#sidebarUntil ? 'sidebar' : 'body');
  }

  /** Where the side-bar ends that this heading begins; -1 where it begins none. */
  #sidebarFrom(index: number, line: ReadSegment['line'], text: string): number {
    if (!this.#current) return -1;
    if (this.#isBroken(this.#current)) {
      const goesOn = this.#continuation(index);
      const between = this.#plan.segments.slice(index, Math.max(index, goesOn));
      return between.some(({ matter }) => matter?.is === 'text') ? goesOn : -1;
    }
    const bulleted = line.mark !== '' && !line.mark.startsWith('#');
    if (!bulleted || this.#shortLines.behind(index)?.matter?.is !== 'text') return -1;
    return this.#plan.digest || ASIDE.test(text) ? Infinity : -1;
  }

  /** The segment with which the current turn's last sentence goes on; -1 if it is whole, or lost. */
  #continuation(from: number): number {
    const end = this.#current && this.#isBroken(this.#current) ? this.builder.endOf(this.#current) : undefined;
    return end === undefined ? -1 : this.#joins.find(end, from);
  }

  #isBroken(draft: Draft): boolean {
    return this.#joins.reliable && this.builder.isOpen(draft);
  }

  #closeTurn(): void {
    const turn = this.#current;
    if (!turn) return;
    this.stopsInside = false;
    if (turn.texts.length === 0) this.notices.push({ kind: 'label-without-words', line: this.#currentLine });
    else if ((turn.voice === 'question' || turn.voice === 'answer') && this.#isBroken(turn)) {
      this.lost += 1;
      this.stopsInside = true;
      this.notices.push({ kind: 'lost-end', line: this.#currentLine });
    }
  }
}
