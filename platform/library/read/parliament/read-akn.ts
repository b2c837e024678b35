/** Akoma Ntoso, in which parliaments publish their debates. */
import type { StatedFact } from '../../../../engine/library/read-text.ts';
import type { Voice } from '../../../../engine/record/record.ts';
import { readDay } from '../../../../engine/page/days.ts';
import { bodyOf, type ReadBody } from '../body.ts';
import { ReadProblem } from '../read-problem.ts';
import { elementsOf, textOfElement, type XmlElement } from '../xml/parse-xml.ts';
import { childElements, DebateWriter, reference, tidy } from './debate-writer.ts';

const SPEECHES: Readonly<Record<string, Voice | null>> = {
  speech: null,
  speechGroup: null,
  question: 'question',
  answer: 'answer',
};
const HEADINGS = new Set(['heading', 'subheading', 'docTitle']);
const NOTES = new Set(['narrative', 'summary', 'scene', 'recordedTime', 'remark']);
/** What marks words inside of a paragraph is part of it. */
const PARAGRAPHS = new Set(['p', 'li', 'td', 'block', 'other']);

export function readAkn(root: XmlElement): ReadBody {
  const [body] = elementsOf(root, 'debateBody', 'body', 'mainBody');
  if (body === undefined) throw new ReadProblem('no-text');
  const people = peopleIn(root);
  const writer = new DebateWriter();
  const walk = (element: XmlElement): void => {
    for (const child of childElements(element)) {
      if (Object.hasOwn(SPEECHES, child.name)) speech(child);
      else if (HEADINGS.has(child.name)) writer.aside('heading', textOfElement(child));
      else if (NOTES.has(child.name)) writer.aside('narration', textOfElement(child));
      else if (PARAGRAPHS.has(child.name)) paragraph(child);
      else if (child.name !== 'from' && child.name !== 'num') walk(child);
    }
  };
  const speech = (element: XmlElement): void => {
    const by = reference(element.attributes.get('by'));
    const from = childElements(element).find(({ name }) => name === 'from');
    const label = from === undefined ? null : tidy(textOfElement(from)).replace(/[：:]$/u, '');
    const speaker = (by === null ? null : people.get(by)) ?? label ?? by;
    const isChair = /chair|president|moderator/iu.test(element.attributes.get('as') ?? '');
    writer.open({ voice: isChair ? 'moderator' : SPEECHES[element.name]!, speaker, label });
    walk(element);
    writer.close();
  };
  const paragraph = (element: XmlElement): void => {
    const inside = elementsOf(element, ...NOTES);
    if (inside.length === 0) return writer.paragraph(textOfElement(element));
    let words = '';
    for (const child of element.children) {
      if (typeof child !== 'string' && NOTES.has(child.name)) {
        writer.paragraph(words);
        writer.aside('narration', textOfElement(child));
        words = '';
      } else words += typeof child === 'string' ? child : textOfElement(child);
    }
    writer.paragraph(words);
  };
  walk(body);
  return bodyOf('akn', writer.source, { turns: writer.finish(), stated: factsIn(root) });
}

function peopleIn(root: XmlElement): Map<string, string> {
  return new Map(
    elementsOf(root, 'TLCPerson').flatMap(({ attributes }) => {
      const id = attributes.get('eId') ?? attributes.get('id');
      const name = attributes.get('showAs');
      return id === undefined || name === undefined ? [] : [[id, name.trim()] as const];
    }),
  );
}

function factsIn(root: XmlElement): StatedFact[] {
  const facts: StatedFact[] = [];
  const add = (fact: StatedFact['fact'], value: string | null | undefined, evidence: string): void => {
    if (value && !facts.some((each) => each.fact === fact && each.value === value))
      facts.push({ fact, value, evidence });
  };
  for (const date of elementsOf(root, 'docDate'))
    add('date', readDay(date.attributes.get('date') ?? tidy(textOfElement(date))), '<docDate>');
  for (const work of elementsOf(root, 'FRBRWork'))
    for (const date of elementsOf(work, 'FRBRdate'))
      add('date', readDay(date.attributes.get('date') ?? ''), 'FRBRWork <FRBRdate>');
  for (const title of elementsOf(root, 'docTitle')) add('title', tidy(textOfElement(title)), '<docTitle>');
  for (const session of elementsOf(root, 'session', 'legislature'))
    add('event', tidy(textOfElement(session)), `<${session.name}>`);
  for (const language of elementsOf(root, 'FRBRlanguage'))
    add('language', language.attributes.get('language'), '<FRBRlanguage>');
  for (const alias of elementsOf(root, 'FRBRalias')) add('title', alias.attributes.get('value'), '<FRBRalias>');
  return facts;
}
