/** Put the pieces of a text together: whose words each is, and which of them are one paragraph. */
import type { Furniture, Range } from '../record/record.ts';
import { continuesTitle } from './facts.ts';
import { Joins } from './joins.ts';
import { bodyLength, CLOSED, isDateLine } from './matter.ts';
import type { Matter } from './matter.ts';
import type { Notice } from './notices.ts';
import { titleFieldIn } from './page.ts';
import type { LineSegment } from './segments.ts';
import { TurnBuilder } from './turn-builder.ts';

export interface Plan {
  segments: LineSegment[];
  /** What each segment is; null for one with a label. */
  matters: (Matter | null)[];
  /** Reported speech: its side-bars hold excerpts of the same speaker. */
  digest: boolean;
  /** Whose words stand before the first label, and in a text without any. */
  unlabelled: 'answer' | 'narration';
  hasLabels: boolean;
  /** The one official of the text; null where there are none or several. */
  speaker: string | null;
  /** Printed name of an outlet → its canonical name. */
  nameOutlet: (printed: string) => string;
}

type Draft = ReturnType<TurnBuilder['open']>;

/** Polite words without a stop are still said by somebody. */
const SAID_SHORTLY =
  /^(?:(?:谢谢|謝謝|感谢|感謝|多谢|多謝|Thank).{0,12}|好的?|是的?|不是|对的?|對的?|没有|沒有|可以|当然|當然|Yes|No)$/u;
/** Longer lines without a stop are broken sentences rather than items of a list. */
const MAX_SHORT = 25;
/** No paragraph has more lines. */
const MAX_LINES = 200;
/** 在回答某事的提问时,林岚指出: another question has been asked. */
const ANSWERS_ANEW = /(?:回答|答[复覆]|回[应應]).{0,40}(?:提问|提問|问题|問題|关切|關切)/u;
const ASIDE = /链接|鏈接|资料|資料|背景|延伸|相关阅读|新闻多一点|知识/u;

export function assemble(source: string, transcript: string, plan: Plan): Assembly {
  const assembly = new Assembly(source, transcript, plan);
  assembly.run();
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
    this.#joins = new Joins(source, plan.segments, plan.matters);
  }

  run(): void {
    const { segments, matters } = this.#plan;
    for (const [index, segment] of segments.entries()) {
      const matter = matters[index]!;
      if (segment.label) this.#label(segment);
      else this.#matter(index, segment, matter);
      this.#bareLabel = segment.label ? segment.start === segment.end : this.#bareLabel && matter?.is === 'furniture';
    }
    this.#closeTurn();
  }

  #matter(index: number, segment: LineSegment, matter: Matter): void {
    const range: Range = [segment.start, segment.end];
    if (matter.is === 'furniture') this.#furniture(matter.kind, range);
    else if (matter.is === 'caption') this.#aside('caption', range);
    else if (matter.is === 'stage-direction') this.#aside('narration', range);
    else if (this.#goesOnAside(segment, matter)) this.builder.continueParagraph(this.#lastAside!, range);
    else if (matter.is === 'lede' && !this.#bareLabel) this.#lastAside = this.#aside('narration', range);
    else if (matter.is === 'closing-note' && !this.#bareLabel) {
      this.#closeTurn();
      this.#current = null;
      this.#aside('narration', range);
    } else if (matter.is === 'heading' && this.#isHeading(index, matter.sure)) this.#heading(index, segment);
    else {
      this.#lastAside = null;
      this.#text(index, segment);
    }
  }

  #label({ label, line, start, end }: LineSegment): void {
    const { voice, words, speaker, outlet, reported, start: from, end: to } = label!;
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
    const again = speaks && voice === 'answer' && words !== '' && !this.#bareLabel;
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

  #text(index: number, { line, start, end }: LineSegment): void {
    if (index < this.#sidebarUntil) {
      const { digest, speaker } = this.#plan;
      this.#excerpt ??= digest
        ? this.builder.open('reported', { part: 'sidebar', speaker })
        : this.builder.open('narration', { part: 'sidebar' });
      return this.#addText(this.#excerpt, [start, end], line.number, this.#isBroken(this.#excerpt));
    }
    this.#current ??= this.#openUnlabelled(line.number);
    const wrapped = this.#joins.wrapped && !line.apart;
    const whole = this.#bareLabel || this.#isShort(index - 1) || this.#isShort(index);
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

  /** The next line of a title, or of an introduction that was broken at a fixed width. */
  #goesOnAside({ line, start, end }: LineSegment, matter: Matter): boolean {
    const last = this.#lastAside;
    if (!last || line.apart || line.mark !== '' || (matter.is !== 'text' && matter.is !== 'heading')) return false;
    if (last.voice === 'narration') return this.#joins.wrapped && this.builder.isOpen(last);
    const [from, to] = last.texts.at(-1)!.at(-1)!;
    return continuesTitle(this.#source.slice(from, to), this.#source.slice(start, end));
  }

  #heading(index: number, { line, start, end }: LineSegment): void {
    if (index >= this.#sidebarUntil)
      this.#sidebarUntil = this.#sidebarFrom(index, line, this.#source.slice(start, end));
    this.#excerpt = null;
    this.#headed = this.#sidebarUntil < 0;
    this.#lastAside = this.#aside('heading', [start, end], index < this.#sidebarUntil ? 'sidebar' : 'body');
  }

  /** Where the side-bar ends that this heading begins; -1 where it begins none. */
  #sidebarFrom(index: number, line: LineSegment['line'], text: string): number {
    if (!this.#current) return -1;
    if (this.#isBroken(this.#current)) {
      const goesOn = this.#continuation(index);
      return this.#plan.matters.slice(index, Math.max(index, goesOn)).some((matter) => matter?.is === 'text')
        ? goesOn
        : -1;
    }
    const bulleted = line.mark !== '' && !line.mark.startsWith('#');
    if (!bulleted || this.#next(index)?.matter?.is !== 'text') return -1;
    return this.#plan.digest || ASIDE.test(text) ? Infinity : -1;
  }

  /** The segment with which the current turn's last sentence goes on; -1 if it is whole, or lost. */
  #continuation(from: number): number {
    const end = this.#current?.texts.at(-1)?.at(-1)?.[1];
    return end !== undefined && this.#isBroken(this.#current!) ? this.#joins.find(end, from) : -1;
  }

  #isBroken(draft: Draft): boolean {
    return this.#joins.reliable && this.builder.isOpen(draft);
  }

  /** Whether a short line without a stop is a heading, and not words that somebody says. */
  #isHeading(index: number, sure: boolean): boolean {
    const { segments, hasLabels, unlabelled, digest } = this.#plan;
    const { start, end } = segments[index]!;
    if (sure) return !this.#bareLabel || segments[index]!.line.mark !== '';
    if (this.#bareLabel || (this.#joins.wrapped && this.#current && !segments[index]!.line.apart)) return false;
    if (this.#joins.wrapped && this.#beginsParagraph(index)) return false;
    if (!hasLabels && unlabelled === 'narration') return false;
    if (this.#isListed(index, this.#current ? 3 : 5)) return false;
    if (!this.#current) return true;
    if (this.#isBroken(this.#current)) return this.#continuation(index) !== index;
    const text = this.#source.slice(start, end);
    const comma = /[,，]/u.test(text);
    const next = this.#next(index);
    if (SAID_SHORTLY.test(text)) return false;
    if (next?.matter?.is === 'text') {
      return !comma && text.length <= MAX_SHORT && this.#joins.reliable && !this.#joins.fits(end, next.segment.start);
    }
    return digest || !comma || text.length <= 20;
  }

  /** Lines without a blank one between them are a paragraph, if the last of them closes a sentence. */
  #beginsParagraph(index: number): boolean {
    const { segments, matters } = this.#plan;
    const goesOn = (at: number): boolean =>
      segments[at]?.line.apart === false && ['text', 'heading'].includes(matters[at]?.is ?? '');
    let last = index;
    while (goesOn(last + 1) && last - index < MAX_LINES) last += 1;
    const { start, end } = segments[last]!;
    return last > index && CLOSED.test(this.#source.slice(Math.max(start, end - 4), end));
  }

  /** One of many short lines: a list of names is no row of headings. */
  #isListed(index: number, many: number): boolean {
    let from = index;
    let to = index + 1;
    while (this.#isShort(from - 1) && to - from < many) from -= 1;
    while (this.#isShort(to) && to - from < many) to += 1;
    return to - from >= many;
  }

  /** A short line without a stop that nothing marks as a heading. It may still be the rest of a broken sentence. */
  #isShort(index: number): boolean {
    const matter = this.#plan.matters[index];
    if (matter?.is !== 'heading' || matter.sure) return false;
    const { start, end: stop } = this.#plan.segments[index]!;
    if (isDateLine(this.#source.slice(start, stop))) return true;
    if (stop - start > MAX_SHORT || /[,，]/u.test(this.#source.slice(start, stop))) return false;
    const end = this.#current?.texts.at(-1)?.at(-1)?.[1];
    return end === undefined || !this.#joins.fits(end, start);
  }

  /** The next segment that is not furniture. */
  #next(index: number): { segment: LineSegment; matter: Matter | null } | null {
    const { segments, matters } = this.#plan;
    for (let at = index + 1; at < segments.length; at += 1) {
      if (matters[at]?.is !== 'furniture') return { segment: segments[at]!, matter: matters[at]! };
    }
    return null;
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
