/**
 * The notebook as W3C Web Annotations (JSON-LD): https://www.w3.org/TR/annotation-model/
 *
 * The quote on its page is the target; the record's words, by text and by position in the transcript, and the note are bodies: a body for
 * each piece of the words, since each must stand there as it is. What the model has no word for stands under `yuanhua`, which the context
 * declares as plain JSON; so do words that a file claimed and the record does not have.
 */
import type { Steps } from '../../shared/in-slices.ts';
import { LEFT_OUT, partWords } from '../../../engine/record/record-words.ts';
import type { Range } from '../../../engine/record/record.ts';
import { isBorneOut, isDetailed, type NotebookEntry } from '../entry.ts';
import { STRIDE } from '../parse-entry.ts';
import { type Raw, rawOf, VERSION, versionProblem, wholeFile, writeList } from './json.ts';
import { isObject, type JsonObject, type ParseJson } from './parse-json.ts';

const MODEL = 'http://www.w3.org/ns/anno.jsonld';
const CONTEXT = [MODEL, { yuanhua: { '@id': 'urn:yuanhua:finding', '@type': '@json' } }];
const ENTRY = 'urn:yuanhua:entry:';
const TRANSCRIPT = 'urn:yuanhua:transcript:';
/** UTF-16 units of a prefix or a suffix. */
const BESIDE = 40;
const NO_PAGE = 'urn:yuanhua:no-page';
/** Fields that have no place of their own in the model. */
const OWN = [
  'givenTo',
  'said',
  'setAside',
  'before',
  'after',
  'wording',
  'edits',
  'source',
  'passage',
  'question',
  'questionBy',
  'others',
  'voice',
  'event',
  'date',
  'title',
  'speaker',
  'publisher',
  'sourceLine',
  'pageHead',
  'form',
  'paragraph',
  'pieces',
  'origin',
  'checked',
  'corpusVersion',
  'corpusHash',
  'verdict',
] as const;

export function* writeAnnotations(entries: readonly NotebookEntry[]): Steps<string> {
  const page = {
    '@context': CONTEXT,
    id: 'urn:yuanhua:notebook',
    type: 'AnnotationPage',
    yuanhua: { version: VERSION },
  };
  const items: string[] = [];
  for (const [index, entry] of entries.entries()) {
    if (index % STRIDE === 0) yield index / entries.length;
    items.push(JSON.stringify(writeAnnotation(entry), null, 1));
  }
  const head = JSON.stringify(page, null, 1).slice(0, -2);
  return `${head},\n "items": ${writeList(items)}\n}\n`;
}

function writeAnnotation(entry: NotebookEntry): object {
  const { id, keptAt, quote, words, note, pageAddress, pageTitle, transcript, ranges } = entry;
  const passages = passagesOf(entry);
  const records = passages?.map((passage) => ({
    type: 'SpecificResource',
    purpose: 'linking',
    source: `${TRANSCRIPT}${transcript ?? ''}`,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: passage.words,
        ...besideIn(isDetailed(entry) ? entry.passage : null, passage.words),
      },
      ...passage.ranges.map(([start, end]) => ({ type: 'TextPositionSelector', start, end })),
    ],
  }));
  const comment = { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note };
  return {
    id: `${ENTRY}${id}`,
    type: 'Annotation',
    created: keptAt,
    motivation: 'assessing',
    target: {
      type: 'SpecificResource',
      source: {
        id: pageAddress ?? NO_PAGE,
        type: 'Text',
        ...(pageTitle === null ? {} : { 'dc:title': pageTitle }),
      },
      selector: {
        type: 'TextQuoteSelector',
        exact: quote,
        ...(entry.before === null ? {} : { prefix: entry.before }),
        ...(entry.after === null ? {} : { suffix: entry.after }),
      },
    },
    body: [...(records ?? []), comment],
    yuanhua: {
      version: VERSION,
      ...Object.fromEntries(OWN.map((field) => [field, entry[field]])),
      ...(records === undefined ? { words, transcript, ranges } : {}),
    },
  };
}

/** What stands before and behind words in their passage, by which they are found again in another text of it. */
function besideIn(passage: string | null, words: string): { prefix?: string; suffix?: string } {
  const at = passage === null || words === '' ? -1 : passage.indexOf(words);
  if (passage === null || at < 0) return {};
  const prefix = passage.slice(Math.max(0, at - BESIDE), at).toWellFormed();
  const suffix = passage.slice(at + words.length, at + words.length + BESIDE).toWellFormed();
  return { ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) };
}

/** The pieces of the record's words with their places; undefined where the words do not stand in the record so. */
function passagesOf(entry: NotebookEntry): { words: string; ranges: readonly Range[] }[] | undefined {
  if (!isBorneOut(entry)) return undefined;
  const { words, pieces, ranges } = entry;
  if (pieces === null) return [{ words, ranges }];
  return partWords(words, pieces)?.map((part, index) => ({ words: part, ranges: pieces[index]!.ranges }));
}

/** Whether a JSON text is JSON-LD: it says so at its beginning. */
export function isAnnotations(text: string): boolean {
  return /^\s*\{\s*"@context"/.test(text);
}

export function* readAnnotations(text: string, parse: ParseJson): Steps<Raw> {
  const json = yield* parse(text);
  if ('why' in json) return { problems: [json] };
  const { value: page, lineOf } = json;
  if (!isObject(page) || page['type'] !== 'AnnotationPage') return { problems: [wholeFile('not-a-notebook')] };
  const own = objectIn(page, 'yuanhua');
  const problem = versionProblem(own['version'], lineOf(own, 'version'));
  // An annotation page of another tool has nothing of what the notebook is made of.
  if (problem) return { problems: [own['version'] === undefined ? wholeFile('not-a-notebook') : problem] };
  const { items } = page;
  if (!Array.isArray(items)) {
    const why = items === undefined ? 'missing' : 'wrong-kind';
    return { problems: [{ why, line: lineOf(page, 'items'), field: 'items' }] };
  }
  return rawOf(items, json, fieldsOf, holderOf);
}

function fieldsOf(annotation: JsonObject): JsonObject {
  const own = objectIn(annotation, 'yuanhua');
  const target = objectIn(annotation, 'target');
  const source = objectIn(target, 'source');
  const [records, comment] = bodiesOf(annotation);
  const selectors = records.map((record) => listIn(record, 'selector').filter(isObject));
  const fields = Object.create(null) as JsonObject;
  for (const field of OWN) fields[field] = own[field];
  fields['id'] = without(ENTRY, annotation['id']);
  fields['keptAt'] = annotation['created'];
  fields['quote'] = objectIn(target, 'selector')['exact'];
  fields['pageAddress'] = source['id'] === NO_PAGE ? null : source['id'];
  fields['pageTitle'] = source['dc:title'] ?? null;
  if (records.length === 0) for (const field of ['words', 'transcript', 'ranges']) fields[field] = own[field];
  else {
    const exact = selectors.map((all) => all.find(({ type }) => type === 'TextQuoteSelector')?.['exact']);
    fields['words'] = exact.length > 1 ? exact.join(LEFT_OUT) : exact[0];
    fields['transcript'] = without(TRANSCRIPT, records[0]?.['source']);
    fields['ranges'] = selectors
      .flat()
      .filter(({ type }) => type === 'TextPositionSelector')
      .map(({ start, end }) => [start, end]);
  }
  fields['note'] = comment['value'];
  return fields;
}

function holderOf(annotation: JsonObject, field: string): JsonObject {
  const target = objectIn(annotation, 'target', annotation);
  const [[record], comment] = bodiesOf(annotation);
  if (field === 'quote') return objectIn(target, 'selector', target);
  if (field === 'pageAddress' || field === 'pageTitle') return objectIn(target, 'source', target);
  if (field === 'words' || field === 'transcript' || field === 'ranges') {
    return record ?? objectIn(annotation, 'yuanhua', annotation);
  }
  if (field === 'note') return comment;
  return (OWN as readonly string[]).includes(field) ? objectIn(annotation, 'yuanhua', annotation) : annotation;
}

/** The record's words and the note, told apart by what each is there for. */
function bodiesOf(annotation: JsonObject): [records: JsonObject[], comment: JsonObject] {
  const bodies = listIn(annotation, 'body').filter(isObject);
  return [
    bodies.filter(({ purpose }) => purpose === 'linking'),
    bodies.find(({ purpose }) => purpose === 'commenting') ?? {},
  ];
}

function without(prefix: string, text: unknown): unknown {
  return typeof text === 'string' && text.startsWith(prefix) ? text.slice(prefix.length) : text;
}

function objectIn(holder: JsonObject, key: string, otherwise: JsonObject = {}): JsonObject {
  const value = holder[key];
  return isObject(value) ? value : otherwise;
}

function listIn(holder: JsonObject, key: string): unknown[] {
  const value = holder[key];
  return Array.isArray(value) ? value : [];
}
