/** TEI, as ParlaMint and other corpora of debates use it. */
import type { StatedFact } from '../../../../engine/library/read-text.ts';
import type { Voice } from '../../../../engine/record/record.ts';
import { readDay } from '../../../../engine/page/days.ts';
import { bodyOf, type ReadBody } from '../body.ts';
import { ReadProblem } from '../read-problem.ts';
import { elementsOf, textOfElement, type XmlElement } from '../xml/parse-xml.ts';
import { childElements, DebateWriter, reference, tidy } from './debate-writer.ts';

/** What is no speaker's words, wherever it stands. */
const NOTES = new Set(['note', 'kinesic', 'vocal', 'incident', 'gap', 'stage', 'desc', 'fw', 'pb', 'lb']);
const PARAGRAPHS = new Set(['seg', 'p', 'ab', 'l']);

/** @param root of the whole document, a single text of a corpus */
export function readTei(root: XmlElement): ReadBody {
  const [header] = elementsOf(root, 'teiHeader');
  const [body] = elementsOf(root, 'body');
  if (body === undefined) throw new ReadProblem('no-text');
  const people = peopleIn(root);
  const writer = new DebateWriter();
  const walk = (element: XmlElement, label: string | null): string | null => {
    let spoken = label;
    for (const child of childElements(element)) {
      if (child.name === 'note' && child.attributes.get('type') === 'speaker') {
        spoken = tidy(textOfElement(child)).replace(/[：:]$/u, '');
      } else if (child.name === 'u' || child.name === 'sp') {
        speech(child, spoken);
        spoken = null;
      } else if (NOTES.has(child.name)) writer.aside('narration', textOfElement(child));
      else if (child.name === 'head') writer.aside('heading', textOfElement(child));
      else if (PARAGRAPHS.has(child.name)) writer.paragraph(textOfElement(child));
      else spoken = walk(child, spoken);
    }
    return spoken;
  };
  const speech = (element: XmlElement, printed: string | null): void => {
    const who = reference(element.attributes.get('who'));
    const own = childElements(element).find(({ name }) => name === 'speaker');
    const label = own === undefined ? printed : tidy(textOfElement(own)).replace(/[：:]$/u, '');
    const speaker = (who === null ? null : people.get(who)) ?? label ?? who;
    writer.open({ voice: voiceIn(element.attributes.get('ana') ?? ''), speaker, label });
    const paragraphs = childElements(element).filter(({ name }) => PARAGRAPHS.has(name));
    if (paragraphs.length === 0) writer.paragraph(wordsIn(element));
    for (const child of childElements(element)) {
      if (PARAGRAPHS.has(child.name)) writer.paragraph(wordsIn(child));
      else if (NOTES.has(child.name) && paragraphs.length > 0) writer.aside('narration', textOfElement(child));
    }
    writer.close();
  };
  walk(body, null);
  return bodyOf('tei', writer.source, {
    turns: writer.finish(),
    stated: header === undefined ? [] : headerFacts(header, root),
  });
}

function voiceIn(ana: string): Voice | null {
  if (/#(?:chair|moderator)/iu.test(ana)) return 'moderator';
  if (/#(?:question|reporter)/iu.test(ana)) return 'question';
  return /#answer/iu.test(ana) ? 'answer' : null;
}

/** Without notes inside. */
function wordsIn(element: XmlElement): string {
  return element.children
    .map((child) =>
      typeof child === 'string' ? child : NOTES.has(child.name) || child.name === 'speaker' ? '' : wordsIn(child),
    )
    .join('');
}

function peopleIn(root: XmlElement): Map<string, string> {
  return new Map(
    elementsOf(root, 'person').flatMap((person) => {
      const [name] = elementsOf(person, 'persName');
      const id = person.attributes.get('id');
      return id === undefined || name === undefined ? [] : [[id, nameIn(name)] as const];
    }),
  );
}

/** 林岚 is written together, Mary Hale apart. */
function nameIn(name: XmlElement): string {
  const whole = tidy(textOfElement(name));
  return /^[\p{Script=Han} ]+$/u.test(whole) ? whole.replaceAll(' ', '') : whole;
}

function headerFacts(header: XmlElement, root: XmlElement): StatedFact[] {
  const facts: StatedFact[] = [];
  const add = (fact: StatedFact['fact'], value: string | null | undefined, evidence: string): void => {
    if (value && !facts.some((each) => each.fact === fact && each.value === value))
      facts.push({ fact, value, evidence });
  };
  // When it was spoken, and where the speech was taken from; when the file was made is another day.
  for (const place of ['setting', 'creation', 'bibl', 'biblStruct']) {
    for (const outer of elementsOf(header, place))
      for (const date of elementsOf(outer, 'date'))
        add('date', readDay(date.attributes.get('when') ?? tidy(textOfElement(date))), `header <${place}><date>`);
  }
  const titles = elementsOf(header, 'titleStmt').flatMap((statement) => elementsOf(statement, 'title'));
  const main = titles.find(({ attributes }) => attributes.get('type') === 'main') ?? titles[0];
  if (main !== undefined) add('title', tidy(textOfElement(main)), 'header <title>');
  for (const meeting of elementsOf(header, 'meeting')) add('event', tidy(textOfElement(meeting)), 'header <meeting>');
  const [publisher] = elementsOf(header, 'publisher');
  if (publisher !== undefined) add('publisher', tidy(textOfElement(publisher)), 'header <publisher>');
  for (const setting of elementsOf(header, 'setting'))
    for (const name of elementsOf(setting, 'name'))
      if (
        /^(?:place|city|org|address|country)$/u.test(name.attributes.get('type') ?? '') &&
        !facts.some(({ fact }) => fact === 'place')
      )
        add('place', tidy(textOfElement(name)), 'header <setting><name>');
  const language = [...elementsOf(root, 'TEI'), ...elementsOf(root, 'text')].find(({ attributes }) =>
    attributes.has('lang'),
  );
  add('language', language?.attributes.get('lang'), 'xml:lang');
  return facts;
}
