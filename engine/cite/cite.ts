/**
 * Cite a passage of the record.
 *
 * Small templates of our own: a citation processor weighs more than the page that would load it. Every citation names who
 * speaks, in what office, the event and its date, which published text was read, its address where it has one, and the day
 * it was read. A reporter's question, an editor's heading or indirect speech is never cited as the official's own words.
 */
import { citeCsl } from './csl.ts';
import { citeMarkdown, citePlain } from './note.ts';
import { citeApa, citeChicago, citeGbt } from './styles.ts';
import { type CiteStyle, type Cited, cleanOf, httpAddress, type SayCitation } from './citation.ts';
import type { English } from '../text/english.ts';
import type { OfSource } from '../record/answer.ts';
import type { Paragraph, TranscriptFacts, Turn } from '../record/record.ts';

const templates: Record<CiteStyle, (cited: Cited, accessed: string, say: SayCitation, english: English) => string> = {
  gbt7714: citeGbt,
  apa: citeApa,
  chicago: citeChicago,
  csl: citeCsl,
  markdown: citeMarkdown,
  plain: citePlain,
};

/**
 * @param accessed the day the text was read, `YYYY-MM-DD`
 * @param english names and titles in English, for the styles that are written in it
 * @param say the words of the language in which the style is written; see `languageOf`
 */
export function cite(style: CiteStyle, cited: Cited, accessed: string, say: SayCitation, english: English): string {
  return templates[style](cited, accessed, say, english);
}

const ASKED = /记者|記者|答问|答問|提问|提問|发布会|發布會|吹风会|吹風會|press conference|briefing/iu;

/** What a citation of a paragraph, or of a whole turn, has to name. @param paragraph null: the turn */
export function citedPassage(facts: TranscriptFacts & OfSource, turn: Turn, paragraph: Paragraph | null): Cited {
  const paragraphs = paragraph === null ? turn.paragraphs : [paragraph];
  return {
    source: facts.source,
    id: paragraph?.id ?? turn.id,
    title: cleanOf(facts.title),
    date: facts.date,
    place: cleanOrNull(facts.place),
    isConference: ASKED.test(facts.title),
    official: cleanOrNull(facts.speaker),
    office: cleanOrNull(facts.office),
    edition: {
      publisher: cleanOrNull(facts.publisher),
      sourceLine: cleanOrNull(facts.sourceLine),
      pageHead: cleanOrNull(facts.pageHead),
    },
    form: facts.form,
    address: httpAddress(facts.address),
    voice: turn.voice,
    speaker: cleanOrNull(turn.speaker),
    outlet: cleanOrNull(turn.outlet),
    text: paragraphs.map(({ text }) => text.trim()).join('\n'),
  };
}

function cleanOrNull(text: string | null): string | null {
  return text === null ? null : cleanOf(text);
}
