/** What is carried from block to block: who spoke last, and whether he is still speaking. */
import type { SpokenLabel } from '../labels.ts';
import type { NamedSpeaker } from '../page-names.ts';
import type { Subject } from '../speech/speakers.ts';
import type { StatementPlace, StatementSpeaker } from '../statement.ts';
import { place } from './stretches.ts';

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
  /** …, since a block before this one, which names nobody. */
  isOver = false;
  /** Whose words the next block holds: it was led in at the end of this one. */
  ledIn: Speaking | null = null;
  /** A label that stands in a block of its own: it is the next one's. */
  labelled: SpokenLabel | null = null;
  /** The speaker of a paragraph of a transcript, until the next label. */
  turn: Speaking | null = null;
  /** …, and the entries of a list behind it. */
  #list: Speaking | null = null;
  #frame = 0;
  readonly #hasHim: boolean;

  /** @param hasHim whether the page has 他 anywhere */
  constructor(hasHim: boolean) {
    this.#hasHim = hasHim;
  }

  /** Nothing is carried from one frame of the page into another. */
  enter(frame: number): void {
    if (frame === this.#frame) return;
    this.#frame = frame;
    this.person = null;
    this.subject = null;
    this.going = null;
    this.ledIn = null;
    this.#list = null;
    this.labelled = null;
    this.turn = null;
  }

  /**
   * @param isEntry the block is an entry of a list: what leads in a list leads in each of its entries
   * @returns whose words this block holds, where one before led it in
   */
  takeLedIn(isEntry: boolean): Speaking | null {
    const ledIn = this.ledIn ?? (isEntry ? this.#list : null);
    this.ledIn = null;
    this.#list = isEntry ? ledIn : null;
    return ledIn;
  }

  /** Whom 他 or 她 in some words means, where nobody is named in them. */
  personMeant(words: string): Speaking | null {
    const [sign] = /[他她](?!们)/u.exec(words) ?? [];
    return sign === undefined ? null : sign === '她' ? this.#asHer(this.person) : this.person;
  }

  /** On a page that has both 他 and 她, nothing is given to the official by 她 alone. */
  #asHer(meant: Speaking | null): Speaking | null {
    return this.#hasHim && meant?.speaker?.who === 'official' ? null : meant;
  }

  takeLabelled(): SpokenLabel | null {
    const { labelled } = this;
    this.labelled = null;
    return labelled;
  }

  /** @param going who speaks on, in the sentences that name nobody */
  goOn(going: Speaking | null): void {
    this.going = going;
    this.isOver = false;
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
    if (subject.kind === 'pronoun') {
      const evidence = place(index, ...subject.at);
      if (subject.noun !== null) return this.#meantBy(subject.noun, evidence);
      const meant = subject.antecedent === null ? this.person : { speaker: subject.antecedent, evidence };
      return subject.isShe ? this.#asHer(meant) : meant;
    }
    if (subject.kind === 'dropped') return this.subject ?? this.going;
    if (subject.kind === 'unclear' && subject.words !== '') {
      const isRole = subject.words.length > 4;
      return { speaker: { who: 'other', name: subject.words, isRole }, evidence: place(index, ...subject.at) };
    }
    return null;
  }

  /** 该官员, 这位负责人: whoever was called so just before, and never the official by a word that anybody may be called. */
  #meantBy(noun: string, evidence: StatementPlace): Speaking {
    const last = this.subject;
    if (last?.speaker != null && (last.speaker.who === 'other' || OFFICE.test(noun))) return last;
    return { speaker: { who: 'other', name: noun, isRole: true }, evidence };
  }
}

const OFFICE = /(?:部长|外长|国务委员)$/u;

export function toldSpeaker({ speaker, evidence }: Speaking): StatementSpeaker {
  return speaker === null ? UNKNOWN : { who: speaker.who, name: speaker.name, evidence };
}

export function speakingOf({ speaker, at }: SpokenLabel, block: number): Speaking {
  return { speaker, evidence: { block, range: [...at] } };
}
