/** A text on its way out, in parts: the first of them are sent while the rest of it is still read. */
import { listen } from '../../platform/in-page/listen.ts';
import { PART_LENGTH } from '../../platform/shared/page-check/in-page.ts';

const HIGH = /[\uD800-\uDBFF]$/;

export interface OutgoingPart {
  part: string;
  isLast: boolean;
}

export class OutgoingText {
  readonly #parts: string[] = [];
  /** What makes no whole part yet. */
  #rest = '';
  #isWhole = false;
  #wake: () => void = () => {};
  readonly #signal: AbortSignal;

  /** @param signal the rest of it will not come */
  constructor(signal: AbortSignal) {
    this.#signal = signal;
    listen(signal, ['abort'], () => this.#wake());
  }

  write(text: string): void {
    this.#rest += text;
    if (this.#rest.length <= PART_LENGTH) return;
    let from = 0;
    // Of the last part it has to be said that it is that one: something is kept back for it.
    while (this.#rest.length - from > PART_LENGTH) {
      const part = wellFormed(this.#rest.slice(from, from + PART_LENGTH));
      this.#parts.push(part);
      from += part.length;
    }
    this.#rest = this.#rest.slice(from);
    this.#wake();
  }

  /** Nothing more will be written. */
  end(): void {
    this.#parts.push(this.#rest);
    this.#rest = '';
    this.#isWhole = true;
    this.#wake();
  }

  /** Those that are there from one on, `most` of them; when there is none yet, as soon as there is. None where the text ends before. */
  async from(at: number, most: number): Promise<OutgoingPart[]> {
    while (at >= this.#parts.length && !this.#isWhole && !this.#signal.aborted)
      await new Promise<void>((wake) => (this.#wake = wake));
    const last = this.#isWhole ? this.#parts.length - 1 : -1;
    return this.#parts.slice(at, at + most).map((part, next) => ({ part, isLast: at + next === last }));
  }
}

/** Never between the halves of a pair: half of one does not come through. */
function wellFormed(part: string): string {
  return HIGH.test(part) ? part.slice(0, -1) : part;
}

/** A text that is all there. */
export function outgoing(text: object, signal: AbortSignal): OutgoingText {
  const whole = new OutgoingText(signal);
  whole.write(JSON.stringify(text));
  whole.end();
  return whole;
}
