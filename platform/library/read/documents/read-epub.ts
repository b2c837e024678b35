/** A book: its chapters in the order in which they are read. */
import type { FactName, StatedFact } from '../../../../engine/library/read-text.ts';
import { readDay } from '../../../../engine/page/days.ts';
import type { ZipArchive } from '../archive/unzip.ts';
import { bodyOf, type ReadBody } from '../body.ts';
import { addedPageOf } from '../html/added-page-of.ts';
import { linesOf } from '../html/read-page.ts';
import { treeOf } from '../html/tree-of.ts';
import { ReadProblem } from '../read-problem.ts';
import { elementsOf, parseXml, textOfElement, type XmlElement } from '../xml/parse-xml.ts';

const CONTAINER = 'META-INF/container.xml';
const FACTS: readonly (readonly [element: string, fact: FactName])[] = [
  ['title', 'title'],
  ['publisher', 'publisher'],
  ['language', 'language'],
  ['date', 'date'],
];

/** @throws ReadProblem */
export async function readEpub(archive: ZipArchive): Promise<ReadBody> {
  const text = async (name: string): Promise<string> => {
    const entry = archive.entries.find((each) => each.name === name);
    if (entry === undefined) throw new ReadProblem('damaged', { value: name.slice(0, 80) });
    return new TextDecoder().decode(await archive.read(entry));
  };
  // Sold with a lock of the shop's.
  if (archive.entries.some(({ name }) => name === 'META-INF/rights.xml')) throw new ReadProblem('locked');
  const container = parseXml(await text(CONTAINER));
  const path = elementsOf(container, 'rootfile')[0]?.attributes.get('full-path');
  if (path === undefined) throw new ReadProblem('damaged', { value: CONTAINER });
  const book = parseXml(await text(path));
  const chapters: string[] = [];
  for (const href of chaptersOf(book)) {
    const page = addedPageOf(treeOf(await text(pathIn(path, href))), '');
    chapters.push(linesOf(page.blocks));
  }
  const source = chapters.filter((chapter) => chapter !== '').join('\n\n');
  return bodyOf('epub', source, { stated: factsOf(book) });
}

function chaptersOf(book: XmlElement): string[] {
  const items = new Map(
    elementsOf(book, 'manifest')
      .flatMap((manifest) => elementsOf(manifest, 'item'))
      .map(({ attributes }) => [attributes.get('id') ?? '', attributes] as const),
  );
  return elementsOf(book, 'itemref').flatMap(({ attributes }) => {
    const item = items.get(attributes.get('idref') ?? '');
    const isTable = /(?:^|\s)nav(?:\s|$)/u.test(item?.get('properties') ?? '');
    const isPage = /html/iu.test(item?.get('media-type') ?? '');
    const href = item?.get('href');
    return href === undefined || isTable || !isPage ? [] : [href];
  });
}

/** A name inside the archive, seen from another in it. Nothing outside can be named. */
function pathIn(from: string, href: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of decoded(href.split('#', 1)[0]!).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href; // A per cent sign of its own.
  }
}

function factsOf(book: XmlElement): StatedFact[] {
  const [metadata] = elementsOf(book, 'metadata');
  if (metadata === undefined) return [];
  return FACTS.flatMap(([element, fact]) =>
    elementsOf(metadata, element)
      .slice(0, 1)
      .flatMap((found): StatedFact[] => {
        const written = textOfElement(found).trim();
        const value = fact === 'date' ? readDay(written) : written;
        return value ? [{ fact, value, evidence: `OPF dc:${element}` }] : [];
      }),
  );
}
