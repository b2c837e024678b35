/** What is carried from block to block: who spoke last, and whether he is still speaking. */
import type { SpokenLabel } from '../labels.ts';
import type { NamedSpeaker, Subject } from '../speakers.ts';
import type { StatementPlace, StatementSpeaker } from '../statement.ts';
import { place } from '../stretches.ts';

export interface Speaking {
  /** null: somebody of whom nothing is known. */
  speaker: NamedSpeaker | null;
  evidence: StatementPlace | null;
}

export const UNKNOWN: StatementSpeaker = { who: 'unknown', name: null, evidence: null };

export class Carried {
  /** Who spoke last, for 他 and for verbs without a subject. */
  person: Speaking | null = null;
  subject: Speaking | null = null;
  /** Who is speaking still, in words without marks. */
  going: Speaking | null = null;
  /** Whose words the next block holds: it was led in at the end of this one. */
  ledIn: Speaking | null = null;
  /** The speaker of a paragraph of a transcript, until the next label. */
  turn: Speaking | null = null;
  #frame = 0;

  /** Nothing is carried from one frame of the page into another. */
  enter(frame: number): void {
    if (frame === this.#frame) return;
    this.#frame = frame;
    this.person = null;
    this.subject = null;
    this.going = null;
    this.ledIn = null;
    this.turn = null;
  }

  /** @returns whose words this block holds, where the one before led it in */
  takeLedIn(): Speaking | null {
    const { ledIn } = this;
    this.ledIn = null;
    return ledIn;
  }

  remember(speaking: Speaking | null): void {
    if (speaking?.speaker == null) return;
    this.subject = speaking;
    this.rememberPerson(speaking);
  }

  rememberPerson(speaking: Speaking): void {
    if (speaking.speaker !== null && !speaking.speaker.isRole) this.person = speaking;
  }

  /** Who a subject is, by what was read before it; null: nobody that anything is known of. */
  resolve(subject: Subject, index: number): Speaking | null {
    if (subject.kind === 'named') return { speaker: subject.speaker, evidence: place(index, ...subject.at) };
    if (subject.kind === 'pronoun')
      return subject.antecedent === null
        ? this.person
        : { speaker: subject.antecedent, evidence: place(index, ...subject.at) };
    if (subject.kind === 'dropped') return this.subject ?? this.going;
    if (subject.kind === 'unclear' && subject.words !== '') {
      const isRole = subject.words.length > 4;
      return { speaker: { who: 'other', name: subject.words, isRole }, evidence: place(index, ...subject.at) };
    }
    return null;
  }
}

export function toldSpeaker({ speaker, evidence }: Speaking): StatementSpeaker {
  return speaker === null ? UNKNOWN : { who: speaker.who, name: speaker.name, evidence };
}

export function speakingOf({ speaker, at }: SpokenLabel, block: number): Speaking {
  return { speaker, evidence: { block, range: [...at] } };
}
