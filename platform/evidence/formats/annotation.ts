/**
 * A check as a collection of W3C Web Annotations (JSON-LD), which another program can lay over the page again:
 * https://www.w3.org/TR/annotation-model/
 *
 * Each stretch of a statement is a target of its own, by its exact words and 32 characters around it, as it stands on the page. What the
 * model has no word for stands under `yuanhua`, which the context declares as plain JSON.
 */
import { isOfRecord } from '../../../engine/record/of-record.ts';
import type { ListedStatement, PagePart } from '../../../engine/page/listed.ts';
import type { Steps } from '../../shared/in-slices.ts';
import { editsOf, type Evidence, type EvidenceWords, isTold, STRIDE } from '../evidence.ts';

const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { yuanhua: { '@id': 'urn:yuanhua:check', '@type': '@json' } }];
const CHECK = 'urn:yuanhua:check:';
const TRANSCRIPT = 'urn:yuanhua:transcript:';
/** Of a text of the reader's own: no published transcript, whatever it calls itself. */
const OWN_TEXT = 'urn:yuanhua:library:';
/** Of a draft, and of a page whose address was left out. */
const NO_PAGE = 'urn:yuanhua:no-page';
/** What others give beside a quotation; more finds no more. */
const BESIDE = 32;

export function* writeCollection(evidence: Evidence, words: EvidenceWords): Steps<string> {
  const { id, check, checkedAt, record, rules } = evidence;
  const told = check.statements.filter(isTold);
  const items: string[] = [];
  for (const [done, statement] of told.entries()) {
    if (done % STRIDE === 0) yield done / told.length;
    items.push(JSON.stringify(annotationOf(statement, evidence, words), null, 1));
  }
  const collection = {
    '@context': CONTEXT,
    id: CHECK + id,
    type: 'AnnotationCollection',
    label: words.title,
    created: checkedAt,
    generator: { id: 'urn:yuanhua', type: 'Software', name: `Yuanhua ${rules}` },
    total: told.length,
    yuanhua: {
      date: check.date,
      isTextOf: check.isTextOf,
      disagreements: check.disagreements,
      notRead: check.cut,
      recordVersion: record.version,
      recordHash: record.hash,
    },
  };
  const head = JSON.stringify(collection, null, 1).slice(0, -2);
  const page = `{\n "id": ${JSON.stringify(`${CHECK}${id}:page`)},\n "type": "AnnotationPage",\n "startIndex": 0,\n "items": [`;
  return `${head},\n "first": ${page}${items.length === 0 ? '' : `\n${items.join(',\n')}\n`}]}\n}\n`;
}

function annotationOf(statement: ListedStatement, evidence: Evidence, words: EvidenceWords): object {
  const { index, kind, speaker, day, finding, voice, said, shown, formula, match, frame } = statement;
  const { id, address, title, checkedAt, citations } = evidence;
  const source = {
    id: (address === null ? null : (frame ?? address)) ?? NO_PAGE,
    type: 'Text',
    ...(title === null ? {} : { 'dc:title': title }),
  };
  const isFound = shown === 'mark' && match !== null;
  const own = kind === 'indirect' ? (said ?? 'retold') : finding;
  return {
    id: `${CHECK}${id}:${index + 1}`,
    type: 'Annotation',
    created: checkedAt,
    motivation: 'assessing',
    target: partsOf(statement).map(({ text, before, after }) => ({
      type: 'SpecificResource',
      source,
      selector: {
        type: 'TextQuoteSelector',
        exact: text,
        prefix: before.slice(-BESIDE).replace(/^[\uDC00-\uDFFF]/, ''),
        suffix: after.slice(0, BESIDE).replace(/[\uD800-\uDBFF]$/, ''),
      },
    })),
    body: [
      {
        type: 'TextualBody',
        purpose: 'assessing',
        format: 'text/plain',
        language: words.language,
        value: words.finding(statement),
      },
      ...(isFound
        ? [
            {
              type: 'SpecificResource',
              purpose: 'linking',
              source: (isOfRecord(match) ? TRANSCRIPT : OWN_TEXT) + match.transcript,
              selector: [
                { type: 'TextQuoteSelector', exact: match.words },
                ...match.ranges.map(([start, end]) => ({ type: 'TextPositionSelector', start, end })),
              ],
            },
          ]
        : []),
    ],
    yuanhua: {
      number: index + 1,
      kind,
      finding: shown === 'folded' ? 'none' : own,
      speaker,
      day,
      setPhrase: formula,
      ...(isFound
        ? {
            voice,
            source: match.source,
            recordDate: match.date,
            paragraph: match.paragraph,
            differences: editsOf(statement).map(({ quote, record, at }) => ({ quote, record, at })),
            citation: citations.get(match.paragraph) ?? null,
          }
        : {}),
    },
  };
}

function partsOf({ text, before, after, parts }: ListedStatement): PagePart[] {
  return parts ?? [{ text, before, after }];
}
