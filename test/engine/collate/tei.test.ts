import { describe, expect, it } from 'vitest';
import { buildRecord } from '../../../data/build-record.ts';
import { NAMES } from '../../../data/known-names.ts';
import { type Collation, collate } from '../../../engine/collate/collation.ts';
import { collationTei, type TeiWords } from '../../../engine/collate/write-tei.ts';
import { elementsOf, parseXml, type XmlElement } from '../../../platform/library/read/xml/parse-xml.ts';
import { aRecord, aTranscript, aTurn } from '../../support/a-record.ts';

const bundled = buildRecord();
const WORDS: TeiWords = {
  title: 'Collation <of> "two" & more',
  note: 'Two texts.',
  a: 'One & all',
  b: 'Other',
  damage: (printed, emended) => `${printed} → ${emended ?? '?'}`,
};
const parse = (xml: string): XmlElement => parseXml(xml);

/** What a program does that wants one witness: of each entry its reading, of all else what stands there. */
function textOf(element: XmlElement, siglum: string): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (child.name === 'note') return '';
      if (child.name === 'rdg' && !child.attributes.get('wit')!.split(' ').includes(`#${siglum}`)) return '';
      return textOf(child, siglum);
    })
    .join('');
}

const CHILDREN: Record<string, string> = {
  '': 'TEI',
  TEI: 'teiHeader text',
  teiHeader: 'fileDesc encodingDesc profileDesc',
  fileDesc: 'titleStmt publicationStmt sourceDesc',
  titleStmt: 'title',
  publicationStmt: 'p',
  sourceDesc: 'listWit',
  listWit: 'witness',
  witness: 'bibl',
  bibl: 'title publisher date ref idno',
  encodingDesc: 'variantEncoding',
  profileDesc: 'particDesc',
  particDesc: 'listPerson',
  listPerson: 'person',
  person: 'persName affiliation',
  text: 'body',
  body: 'div',
  div: 'sp ab',
  sp: 'speaker ab',
  speaker: 'app',
  ab: 'app note',
  app: 'rdg',
};
/** Elements that may hold words of their own: white space alone stands between all others. */
const WORDY = new Set('title p witness publisher idno persName affiliation speaker ab rdg note'.split(' '));

/** What TEI P5 asks of the elements that are used: what stands where, in which order, and what each must have. */
function structureFaults(root: XmlElement): string[] {
  const all = [root, ...elementsOf(root, ...new Set(Object.values(CHILDREN).join(' ').split(' ')))];
  const ids = all.flatMap((element) => element.attributes.get('id') ?? []);
  const pointers = all.flatMap((element) =>
    ['wit', 'who'].flatMap((name) => element.attributes.get(name)?.split(' ') ?? []),
  );
  return [
    ...all.flatMap(({ name, children, attributes }) => {
      const allowed = (CHILDREN[name] ?? '').split(' ');
      const elements = children.filter((child) => typeof child !== 'string').map((child) => child.name);
      const order = elements.map((child) => allowed.indexOf(child));
      const words = children
        .filter((child) => typeof child === 'string')
        .join('')
        .trim();
      return [
        ...elements.filter((child) => !allowed.includes(child)).map((child) => `${child} in ${name}`),
        ...(!['ab', 'speaker'].includes(name) && order.some((at, index) => at < (order[index - 1] ?? 0))
          ? [`order in ${name}: ${elements.join(' ')}`]
          : []),
        ...(words !== '' && !WORDY.has(name) ? [`words in ${name}: ${words}`] : []),
        ...(['sp', 'div', 'app', 'listWit', 'listPerson'].includes(name) && elements.length === 0
          ? [`${name} is empty`]
          : []),
        ...(name === 'rdg' && !attributes.has('wit') ? ['rdg without a witness'] : []),
        ...(name === 'sp' && elements.at(-1) !== 'ab' ? ['sp without words'] : []),
      ];
    }),
    ...ids.filter((id, at) => ids.indexOf(id) !== at || !/^[A-Za-z_][\w.-]*$/.test(id)).map((id) => `id ${id}`),
    ...pointers.filter((pointer) => !ids.includes(pointer.slice(1))).map((pointer) => `${pointer} points nowhere`),
  ];
}

const pairs = bundled.alignment.map(({ a, b }) => [a, b] as const);
const collations = (): Collation[] => pairs.map(([a, b]) => collate(bundled, a, b, NAMES)!);

describe('the collation as TEI', () => {
  it('gives each text back, character by character', () => {
    for (const collation of collations()) {
      const sentences = elementsOf(parse(collationTei(collation, WORDS)), 'ab');
      const rows = collation.sections.flatMap((section) => section.rows);
      expect(sentences.map((each) => [textOf(each, 'A'), textOf(each, 'B')])).toEqual(
        rows.map(({ a, b }) => [a?.text ?? '', b?.text ?? '']),
      );
    }
  });

  it('has what TEI asks for, in its order, and points at nothing that is not there', () => {
    for (const collation of collations()) expect(structureFaults(parse(collationTei(collation, WORDS)))).toEqual([]);
  });

  it('has an entry for each difference, with its kind, and one more where only printers differ', () => {
    for (const collation of collations()) {
      const types = elementsOf(parse(collationTei(collation, WORDS)), 'app').map(({ attributes }) =>
        attributes.get('type'),
      );
      for (const [kind, count] of Object.entries(collation.kinds))
        expect(types.filter((type) => type === kind).length, kind).toBe(count);
      expect(types).toContain('form');
    }
  });

  it('says nothing of a text that does not have the turn', () => {
    const [collation] = collations();
    const heading = elementsOf(parse(collationTei(collation!, WORDS)), 'div').find(
      ({ attributes }) => attributes.get('type') === 'heading',
    )!;
    expect(elementsOf(heading, 'rdg').map(({ attributes }) => attributes.get('wit'))).toEqual(['#A']);
  });

  it('gives nobody’s words to another: an answer has the official, a question its outlet, a heading nobody', () => {
    const root = parse(collationTei(collations()[0]!, WORDS));
    const people = new Map(
      elementsOf(root, 'person').map((each) => [
        `#${each.attributes.get('id')}`,
        [each.attributes.get('role'), textOf(each, 'A')],
      ]),
    );
    const speakers = (type: string) =>
      new Set(
        elementsOf(root, 'div')
          .filter(({ attributes }) => attributes.get('type') === type)
          .flatMap((div) =>
            elementsOf(div, 'sp').map(({ attributes }) => people.get(attributes.get('who') ?? '')?.join(' ')),
          ),
      );
    expect([...speakers('answer')]).toEqual([' 王毅']);
    // Of one question the two texts name different outlets.
    const asking = [...speakers('question')];
    expect(asking.filter((who) => who?.startsWith('reporter ') !== true)).toEqual([undefined]);
    expect(asking.length).toBeGreaterThan(15);
    expect(speakers('heading').size).toBe(0);
  });

  it('holds whatever a text prints', () => {
    const id = (which: string) => `2024-03-07.${which}`;
    const texts = ['a<b>&amp;"]]>\u0001。', 'a<c>&amp;"]]>\u0001。'];
    const [a, b] = ['a', 'b'].map((which, at) =>
      aTranscript({ id: id(which), title: '<&>', turns: [aTurn({ transcript: id(which), paragraphs: [texts[at]!] })] }),
    );
    const place = (which: string, text: string) => ({
      paragraph: `${id(which)}#a1.1`,
      ranges: [[0, text.length] as const],
    });
    const record = {
      ...aRecord(a!, b!),
      alignment: [
        {
          event: '2024-03-07',
          a: id('a'),
          b: id('b'),
          turns: [[`${id('a')}#a1`, `${id('b')}#a1`] as [string, string]],
          sentences: [{ a: place('a', texts[0]!), b: place('b', texts[1]!), kind: 'wording' as const }],
        },
      ],
    };
    const root = parse(collationTei(collate(record, id('a'), id('b'), NAMES)!, WORDS));
    const [sentence] = elementsOf(root, 'ab');
    expect([textOf(sentence!, 'A'), textOf(sentence!, 'B')]).toEqual(
      texts.map((text) => text.replace('\u0001', '\uFFFD')),
    );
  });
});
