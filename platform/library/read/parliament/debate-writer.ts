/** Debates as marked up by parliaments and corpora: who speaks is stated, and so are notes between the words. */
import type { StatedTurn } from '../../../../engine/library/read-text.ts';
import type { Voice } from '../../../../engine/record/record.ts';
import { SourceWriter } from '../body.ts';
import type { XmlElement } from '../xml/parse-xml.ts';

export interface Speech {
  voice: Voice | null;
  speaker: string | null;
  /** As printed above the words; null: the speaker's name. */
  label: string | null;
}

export class DebateWriter {
  readonly turns: StatedTurn[] = [];
  readonly #writer = new SourceWriter();
  #open: Speech | null = null;

  get source(): string {
    return this.#writer.text;
  }

  /** What follows is somebody's. */
  open(speech: Speech): void {
    this.#open = speech;
    this.turns.push({ voice: speech.voice, speaker: speech.speaker, label: null, paragraphs: [] });
  }

  paragraph(text: string): void {
    const words = tidy(text);
    if (words === '') return;
    if (this.#open === null) this.open({ voice: 'narration', speaker: null, label: null });
    const turn = this.turns.at(-1)!;
    this.#writer.end(true);
    const printed = this.#open!.label ?? this.#open!.speaker;
    if (turn.paragraphs.length === 0 && printed !== null && printed !== '')
      turn.label = this.#writer.add(/[：:]$/u.test(printed) ? printed : `${printed}：`);
    turn.paragraphs.push(this.#writer.add(words));
  }

  /** Nobody's words, between those of a speaker, who then goes on. */
  aside(voice: 'heading' | 'narration' | 'caption', text: string): void {
    if (tidy(text) === '') return;
    const speech = this.#open;
    this.open({ voice, speaker: null, label: null });
    this.paragraph(text);
    this.#open = null;
    // Its label was printed once.
    if (speech !== null) this.open({ ...speech, label: '' });
  }

  close(): void {
    this.#open = null;
  }

  /** Those in which something is said. */
  finish(): StatedTurn[] {
    return this.turns.filter(({ paragraphs }) => paragraphs.length > 0);
  }
}

/** Lines of a file are no lines of a text: between two Chinese characters there is nothing. */
export function tidy(text: string): string {
  return text
    .replaceAll(/\s+/gu, (blank) => (blank.includes('\n') ? '\n' : ' '))
    .replaceAll(/(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])\n(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu, '')
    .replaceAll('\n', ' ')
    .trim();
}

export function childElements({ children }: XmlElement): XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== 'string');
}

/** `#LinLan` → `LinLan` */
export function reference(value: string | undefined): string | null {
  const id = value?.trim().split(/\s/u, 1)[0]?.replace(/^.*#/u, '') ?? '';
  return id === '' ? null : id;
}
