/** Turns under construction: ids, paragraphs, and the two halves of a broken sentence. */
import type { Furniture, Paragraph, Range, Turn, Voice } from '../record/record.ts';
import { cut } from './lines.ts';
import { CLOSED } from './matter.ts';

type Letter = 'q' | 'a' | 'h' | 'm' | 'n' | 'c' | 's';

interface Draft extends Omit<Turn, 'paragraphs' | 'quoted'> {
  /** The ranges of each paragraph, marks included. */
  texts: Range[][];
}

const LETTERS: Record<Voice, Letter> = {
  question: 'q',
  answer: 'a',
  reported: 'a',
  moderator: 'm',
  heading: 'h',
  caption: 'c',
  narration: 'n',
};

export class TurnBuilder {
  readonly drafts: Draft[] = [];
  readonly furniture = new Map<string, Range[]>();
  /** A question or an answer has been opened. */
  hasExchange = false;
  readonly #source: string;
  readonly #transcript: string;
  readonly #counts = new Map<Letter, number>();
  readonly #taken = new Map<string, number>();
  #compounds: Set<string> | null = null;

  constructor(source: string, transcript: string) {
    this.#source = source;
    this.#transcript = transcript;
  }

  open(voice: Voice, facts: Partial<Draft> = {}): Draft {
    const letter = facts.part === 'sidebar' && voice === 'reported' ? 's' : LETTERS[voice];
    const draft: Draft = {
      id: `${this.#transcript}#${this.#key(letter)}`,
      voice,
      speaker: null,
      outlet: null,
      label: null,
      labelRanges: [],
      reported: voice === 'reported',
      part: 'body',
      ...facts,
      texts: [],
    };
    if (['question', 'answer', 'reported'].includes(voice)) this.hasExchange = true;
    this.drafts.push(draft);
    return draft;
  }

  /** An answer is numbered after its question; a second one to the same question is `a5-2`. */
  #key(letter: Letter): string {
    if (letter !== 'a') {
      const count = (this.#counts.get(letter) ?? 0) + 1;
      this.#counts.set(letter, count);
      return `${letter}${count}`;
    }
    const key = `a${this.#counts.get('q') ?? 0}`;
    const taken = (this.#taken.get(key) ?? 0) + 1;
    this.#taken.set(key, taken);
    return taken === 1 ? key : `${key}-${taken}`;
  }

  addParagraph(draft: Draft, range: Range): void {
    if (range[0] < range[1]) draft.texts.push([range]);
  }

  /** Go on with the last paragraph, across whatever stands between. */
  continueParagraph(draft: Draft, range: Range): void {
    const last = draft.texts.at(-1);
    const broken = last?.at(-1);
    if (!last || !broken) return this.addParagraph(draft, range);
    const [start, end] = broken;
    const source = this.#source;
    const ending = source.charAt(end - 1);
    const latin =
      /[\p{L}\p{N},;.]/u.test(ending) && /[a-z0-9]/i.test(source.charAt(range[0])) && !/\p{Script=Han}/u.test(ending);
    if (this.#isHyphenated(end, range[0])) {
      // A hyphen that only a line's end has brought is nobody's; that of “well-known” stays.
      if (!this.#hasCompound(end, range[0])) {
        last[last.length - 1] = [start, end - 1];
        this.addFurniture('mark', [end - 1, end]);
      }
      last.push(range);
    } else if (!latin) last.push(range);
    else if (source.slice(end, range[0]).trim() === '') last[last.length - 1] = [start, range[1]];
    else {
      // Words of an alphabet must not grow together: the blank behind the first half is taken along.
      if (/\s/.test(source[end] ?? '')) last[last.length - 1] = [start, end + 1];
      last.push(range);
    }
  }

  #isHyphenated(end: number, next: number): boolean {
    const source = this.#source;
    return /\p{Ll}-/u.test(source.slice(end - 2, end)) && /^\s*\p{Ll}/u.test(source.slice(end, next + 1));
  }

  /** Whether the text prints the two halves with a hyphen elsewhere, inside a line. */
  #hasCompound(end: number, next: number): boolean {
    this.#compounds ??= new Set(this.#source.match(/(?<!\p{L})\p{L}+-\p{L}+/gu));
    const left = /(?<!\p{L})\p{L}+-$/u.exec(this.#source.slice(Math.max(0, end - 30), end))?.[0] ?? '';
    return this.#compounds.has(left + (/^\p{L}+/u.exec(this.#source.slice(next, next + 30))?.[0] ?? ''));
  }

  addFurniture(kind: string, range: Range): void {
    if (range[0] >= range[1]) return;
    const ranges = this.furniture.get(kind);
    if (ranges) ranges.push(range);
    else this.furniture.set(kind, [range]);
  }

  /** Where its words stop; undefined where it has none. */
  endOf(draft: Draft): number | undefined {
    return draft.texts.at(-1)?.at(-1)?.[1];
  }

  /** Whether the last paragraph stops without a mark that closes a sentence. */
  isOpen(draft: Draft): boolean {
    const end = this.endOf(draft);
    return end !== undefined && !CLOSED.test(this.#source.slice(Math.max(0, end - 4), end).trimEnd());
  }

  /** @param marks Sorted and disjoint; they are taken out of every range. */
  finish(marks: Range[]): { turns: Turn[]; furniture: Furniture[] } {
    const source = this.#source;
    const turns = this.drafts.map(({ texts, ...draft }): Turn => {
      const paragraphs: Paragraph[] = [];
      for (const text of texts) {
        const ranges = text.flatMap((range) => cut(source, range, marks));
        if (ranges.length === 0) continue;
        const id = `${draft.id}.${paragraphs.length + 1}`;
        paragraphs.push({ id, text: ranges.map(([start, end]) => source.slice(start, end)).join(''), ranges });
      }
      const labelRanges = draft.labelRanges.flatMap((range) => cut(source, range, marks));
      return { ...draft, labelRanges, quoted: [], paragraphs };
    });
    const furniture = [...this.furniture].map(([kind, ranges]): Furniture => ({
      kind,
      ranges: ranges.flatMap((range) => cut(source, range, marks)),
    }));
    const lineMarks = furniture.find(({ kind }) => kind === 'mark');
    if (lineMarks) lineMarks.ranges.push(...marks);
    else furniture.push({ kind: 'mark', ranges: marks });
    return { turns, furniture: furniture.filter(({ ranges }) => ranges.length > 0) };
  }
}
