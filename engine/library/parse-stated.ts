/** A transcript of turns that the form itself names: nothing is looked for but the facts. */
import { proveDate } from '../parse/dates.ts';
import type { DatedText } from '../parse/dates.ts';
import { describeExtent, findOffice, findPlace } from '../parse/facts.ts';
import type { Parsed } from '../parse/parse-transcript.ts';
import type { KnownNames } from '../text/names.ts';
import { UNDATED } from './correct-facts.ts';
import type { ReadText } from './read-text.ts';
import { buildStated } from './stated-turns.ts';

/** What is found in a text before the reader has looked at it. */
export interface FirstReading extends Parsed {
  /** Ids of turns whose voice nothing in the text tells. */
  guessed: string[];
  /** Office by speaker, where the form states turns. */
  offices: ReadonlyMap<string, string>;
}

const ID = 'text';
/** So many turns before the first exchange tell of the event. */
const HEAD = 12;
const TITLE = 60;

export function parseStated(read: ReadText, names: KnownNames): FirstReading {
  const { turns, furniture, guessed, offices } = buildStated(read, ID, names);
  for (const turn of turns) {
    if (turn.voice === 'answer' || turn.voice === 'reported')
      turn.quoted = turn.paragraphs.flatMap((paragraph) => names.findQuoted(paragraph));
  }
  const first = turns.findIndex(({ voice }) => voice === 'question' || voice === 'answer');
  const head = turns
    .slice(0, first < 0 ? HEAD : Math.min(first, HEAD))
    .filter(({ voice }) => voice === 'heading' || voice === 'narration');
  const texts = head.flatMap(({ paragraphs }) => paragraphs.slice(0, 5).map(({ text }) => text.slice(0, 600)));
  const dated = head.flatMap(({ voice, paragraphs }): DatedText[] =>
    paragraphs
      .slice(0, 5)
      .flatMap(({ ranges: [range] }) =>
        range
          ? [{ range: [range[0], Math.min(range[1], range[0] + 600)], about: 'event', prose: voice === 'narration' }]
          : [],
      ),
  );
  const proof = proveDate(read.source, dated, (at) => read.source.slice(0, at).split('\n').length);
  const counts = new Map<string, number>();
  for (const { voice, speaker } of turns)
    if ((voice === 'answer' || voice === 'reported') && speaker !== null)
      counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const speaker = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  const questions = turns.filter(({ voice }) => voice === 'question').length;
  const answers = turns.filter(({ voice }) => voice === 'answer' || voice === 'reported').length;
  const title =
    head.find(({ voice }) => voice === 'heading')?.paragraphs[0]?.text ?? turns[0]?.paragraphs[0]?.text ?? '';
  const digest = answers > 0 && turns.every(({ voice }) => voice !== 'answer');
  return {
    notices: [],
    proof,
    guessed,
    offices,
    transcript: {
      id: ID,
      event: proof.date ?? UNDATED,
      date: proof.date,
      dateEvidence: proof.evidence,
      title: title.slice(0, TITLE),
      speaker,
      office: speaker === null ? null : (offices.get(speaker) ?? findOffice(speaker, texts)),
      place: findPlace(texts),
      publisher: null,
      sourceLine: null,
      pageHead: null,
      form: digest ? 'digest' : 'full',
      covers: describeExtent({
        digest,
        questions,
        answers,
        sidebars: 0,
        hasOpening: turns.find(({ voice }) => voice === 'question' || voice === 'answer')?.voice === 'answer',
        startsInside: false,
        stopsInside: false,
        lost: 0,
        excerpt: false,
      }),
      address: null,
      sha256: read.sha256,
      turns,
      furniture,
    },
  };
}
