/** What a reader of one form gives. `readFiles` makes a `ReadText` of it. */
import type { ReadNotice, ReadText } from '../../../engine/library/read-text.ts';
import type { Range } from '../../../engine/record/record.ts';
import type { InflateBudget } from './archive/unzip.ts';

export interface ReadBody extends Pick<
  ReadText,
  'format' | 'source' | 'encoding' | 'stated' | 'turns' | 'times' | 'notices'
> {
  /** Which of several texts of one file it is; null for the only one. */
  part: string | null;
}

/** A file as readers of a form get it. */
export interface OpenFile {
  /** Without its folder. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Chosen by the reader of the product. */
  encoding: string | null;
  /** `YYYY-MM-DD` */
  today: string;
  budget: InflateBudget;
}

export function bodyOf(
  format: ReadText['format'],
  source: string,
  more: Partial<Omit<ReadBody, 'format' | 'source'>> = {},
): ReadBody {
  return { format, source, encoding: null, stated: [], turns: null, times: [], notices: [], part: null, ...more };
}

export function notice(kind: ReadNotice['kind'], count: number, line: number | null = null): ReadNotice[] {
  return count === 0 ? [] : [{ kind, count, line }];
}

/** Writes a source line by line, and tells where each piece of it stands. */
export class SourceWriter {
  #text = '';

  get text(): string {
    return this.#text;
  }

  /** @returns where it stands, or null for one without words */
  line(text: string, isApart = true): Range | null {
    if (text.trim() === '') return null;
    this.end(isApart);
    return this.add(text);
  }

  /** Behind what stands there, on the same line. */
  add(text: string): Range {
    const start = this.#text.length;
    this.#text += text;
    return [start, this.#text.length];
  }

  end(isApart: boolean): void {
    if (this.#text !== '') this.#text += isApart ? '\n\n' : '\n';
  }
}
