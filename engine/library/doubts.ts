/** What the reader should look at before a text is kept. */
import type { Notice } from '../parse/notices.ts';
import type { Transcript } from '../record/record.ts';
import type { CorrectedFacts } from './correction.ts';
import type { Doubt } from './understood.ts';

export interface Grounds {
  notices: readonly Notice[];
  /** Ids of the turns whose voice is a guess. */
  guessed: readonly string[];
  /** Days that do not agree. */
  disagree: readonly string[];
  /** Days that the file's name is written with. */
  named: readonly string[];
  isSpeakerGuessed: boolean;
  publisher: ClaimedPublisher | null;
  /** What the reader has stated is no doubt. */
  corrected: readonly (keyof CorrectedFacts)[];
}

/** What the form of a text says of who published it, and its words do not: anybody can write that. */
export interface ClaimedPublisher {
  name: string;
  /** Where the browser has found the page; null for a file, which can say that too. */
  host: string | null;
}

export function findDoubts(transcript: Transcript, grounds: Grounds): Doubt[] {
  const { notices, guessed, disagree, named, isSpeakerGuessed, publisher, corrected } = grounds;
  const { turns, speaker, date } = transcript;
  const doubts: Doubt[] = [];
  const add = (kind: Doubt['kind'], more: Partial<Doubt> = {}): void => {
    doubts.push({ kind, fact: null, values: [], turns: [], ...more });
  };
  const noticed = (kind: Notice['kind']): boolean => notices.some((notice) => notice.kind === kind);
  if (turns.every(({ paragraphs }) => paragraphs.length === 0)) add('no-words');
  else if (noticed('no-labels')) add('no-labels');
  if (!corrected.includes('date')) {
    if (disagree.length > 0) add('dates-disagree', { fact: 'date', values: [...disagree] });
    else if (date === null && named.length > 0) add('date-of-name', { fact: 'date', values: [...named] });
    else if (date === null) add('no-date', { fact: 'date' });
  }
  if (!corrected.includes('speaker')) {
    if (speaker === null) add('no-speaker', { fact: 'speaker' });
    else if (isSpeakerGuessed) add('speaker-guessed', { fact: 'speaker', values: [speaker] });
  }
  if (publisher !== null && !corrected.includes('publisher')) {
    const { name, host } = publisher;
    if (host === null) add('publisher-stated', { fact: 'publisher', values: [name] });
    else add('publisher-of-page', { fact: 'publisher', values: [name, host] });
  }
  const ids = new Set(turns.map(({ id }) => id));
  const unsure = guessed.filter((id) => ids.has(id));
  if (unsure.length > 0) add('voice-guessed', { turns: unsure });
  const spoken = turns.filter(({ voice }) => voice !== 'heading' && voice !== 'caption');
  if (noticed('starts-inside')) add('starts-inside', { turns: spoken.slice(0, 1).map(({ id }) => id) });
  if (transcript.form === 'partial' && noticed('lost-end'))
    add('stops-inside', { turns: spoken.slice(-1).map(({ id }) => id) });
  return doubts;
}
