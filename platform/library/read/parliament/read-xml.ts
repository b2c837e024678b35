import type { ReadBody } from '../body.ts';
import { ReadProblem } from '../read-problem.ts';
import { elementsOf, parseXml, type XmlElement } from '../xml/parse-xml.ts';
import { readAkn } from './read-akn.ts';
import { readTei } from './read-tei.ts';

/** @throws ReadProblem for XML of another kind, which `value` names by its outermost element */
export function readXml(text: string): ReadBody[] {
  const document = parseXml(text);
  const root = document.children.find((child): child is XmlElement => typeof child !== 'string');
  if (root?.name === 'TEI') return [readTei(root)];
  if (root?.name === 'akomaNtoso') return [readAkn(root)];
  // A corpus whose texts are all in one file.
  if (root?.name === 'teiCorpus') {
    const texts = elementsOf(root, 'TEI');
    if (texts.length === 0) throw new ReadProblem('no-text');
    return texts.map((each, at) => {
      const body = readTei(each);
      return { ...body, part: body.stated.find(({ fact }) => fact === 'title')?.value ?? `${at + 1}` };
    });
  }
  throw new ReadProblem('unknown-shape', { value: `<${root?.name ?? ''}>` });
}
