/**
 * A collation as TEI P5, an apparatus by parallel segmentation: what both texts print stands there once, and where they part an `app`
 * has the reading of each. Taking the readings of one witness alone gives that text back, character by character.
 */
import type { Transcript, Turn, Voice } from '../record/record.ts';
import { escapeXml } from './escape-xml.ts';
import type { Cell, Collation, CollationRow, Section } from './collation.ts';

/** What the file says in the reader's language. */
export interface TeiWords {
  title: string;
  /** What was compared, and what was not. */
  note: string;
  /** The two texts by name. */
  a: string;
  b: string;
  /** Of a damaged place. */
  damage: (printed: string, emended: string | null) => string;
}

/** Whose words a `sp` can hold; an editor's or a reporter's own report is a `div` without a speaker. */
const SPOKEN: readonly Voice[] = ['answer', 'question', 'moderator', 'reported'];

export function collationTei(collation: Collation, words: TeiWords): string {
  const cast = castOf(collation);
  const people = [...cast].map(([key, { id }]) => {
    const [kind = '', name = ''] = key.split('\n');
    const named =
      kind === 'outlet' ? `<affiliation>${escapeXml(name)}</affiliation>` : `<persName>${escapeXml(name)}</persName>`;
    return `<person xml:id="${id}"${kind === 'outlet' ? ' role="reporter"' : ''}>${named}</person>`;
  });
  let number = 0;
  const sections = collation.sections.map((section) => sectionTei(section, cast, words, () => (number += 1)));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0">',
    '<teiHeader>',
    '<fileDesc>',
    `<titleStmt><title>${escapeXml(words.title)}</title></titleStmt>`,
    `<publicationStmt><p>${escapeXml(words.note)}</p></publicationStmt>`,
    '<sourceDesc><listWit>',
    witness('A', collation.a, words.a),
    witness('B', collation.b, words.b),
    '</listWit></sourceDesc>',
    '</fileDesc>',
    '<encodingDesc><variantEncoding method="parallel-segmentation" location="internal"/></encodingDesc>',
    ...(people.length === 0
      ? []
      : ['<profileDesc><particDesc><listPerson>', ...people, '</listPerson></particDesc></profileDesc>']),
    '</teiHeader>',
    '<text xml:lang="zh-Hans"><body>',
    ...sections,
    '</body></text>',
    '</TEI>',
    '',
  ].join('\n');
}

function witness(siglum: 'A' | 'B', { id, title, publisher, date, address, sha256 }: Transcript, name: string): string {
  const parts = [
    `<title>${escapeXml(title)}</title>`,
    publisher === null ? '' : `<publisher>${escapeXml(publisher)}</publisher>`,
    date === null ? '' : `<date when="${escapeXml(date)}"/>`,
    address === null ? '' : `<ref target="${escapeXml(encodeURI(address))}"/>`,
    `<idno type="transcript">${escapeXml(id)}</idno>`,
    `<idno type="SHA-256">${escapeXml(sha256)}</idno>`,
  ];
  return `<witness xml:id="${siglum}">${escapeXml(name)}<bibl>${parts.join('')}</bibl></witness>`;
}

type Cast = ReadonlyMap<string, { id: string }>;

/** Everybody who speaks, and every outlet that asks; none of them by a name that could stand for another. */
function castOf({ sections }: Collation): Cast {
  const cast = new Map<string, { id: string }>();
  for (const { a, b } of sections)
    for (const key of [a, b].flatMap((turn) => (turn === null ? [] : (whoOf(turn) ?? []))))
      if (!cast.has(key)) cast.set(key, { id: `who-${cast.size + 1}` });
  return cast;
}

/** null where the text does not say. */
function whoOf({ voice, speaker, outlet }: Turn): string | null {
  if (!SPOKEN.includes(voice)) return null;
  if (voice === 'question') return outlet === null ? null : `outlet\n${outlet}`;
  return speaker === null ? null : `person\n${speaker}`;
}

function sectionTei({ a, b, rows }: Section, cast: Cast, words: TeiWords, next: () => number): string {
  const turn = a ?? b;
  if (turn === null) return '';
  const turns = [a, b].filter((each) => each !== null);
  const ids = turns.map(({ id }) => encodeURI(id)).join(' ');
  const sentences = rows.map((row) => sentenceTei(row, next(), words));
  // Where the two name another outlet, who asked is not known; how each introduces it stands in the label.
  const said = new Set(turns.flatMap((each) => cast.get(whoOf(each) ?? '')?.id ?? []));
  const who = said.size === 1 ? ` who="#${[...said].join('')}"` : '';
  const body = SPOKEN.includes(turn.voice) ? [`<sp${who}>`, ...labelTei(a, b), ...sentences, '</sp>'] : sentences;
  return [`<div type="${turn.voice}" corresp="${escapeXml(ids)}">`, ...body, '</div>'].join('\n');
}

/** How each text introduces who speaks. */
function labelTei(a: Turn | null, b: Turn | null): string[] {
  const [ofA, ofB] = [a?.label ?? '', b?.label ?? ''];
  return ofA === '' && ofB === '' ? [] : [`<speaker>${ofBoth(ofA, ofB, null, a !== null, b !== null)}</speaker>`];
}

function sentenceTei({ a, b, variants }: CollationRow, number: number, words: TeiWords): string {
  let out = '';
  let [doneA, doneB] = [0, 0];
  for (const { kind, a: inA, b: inB } of variants) {
    out += ofBoth(
      a?.text.slice(doneA, inA[0]) ?? '',
      b?.text.slice(doneB, inB[0]) ?? '',
      'form',
      a !== null,
      b !== null,
    );
    out += ofBoth(a?.text.slice(...inA) ?? '', b?.text.slice(...inB) ?? '', kind, a !== null, b !== null);
    [doneA, doneB] = [Math.max(doneA, inA[1]), Math.max(doneB, inB[1])];
  }
  out += ofBoth(a?.text.slice(doneA) ?? '', b?.text.slice(doneB) ?? '', 'form', a !== null, b !== null);
  const ids = [a, b].flatMap((cell) => (cell === null ? [] : encodeURI(cell.paragraph)));
  const notes = [...damageTei(a, 'A', words), ...damageTei(b, 'B', words)].join('');
  return `<ab n="${number}" corresp="${escapeXml(ids.join(' '))}">${out}${notes}</ab>`;
}

/** A damaged place of the print, and what is to be read there. */
function damageTei(cell: Cell | null, siglum: 'A' | 'B', words: TeiWords): string[] {
  return (cell?.damage ?? []).map(
    ({ printed, emended }) => `<note type="damage" n="${siglum}">${escapeXml(words.damage(printed, emended))}</note>`,
  );
}

/**
 * What stands in one place of both texts: once where it is the same in both, else as two readings.
 * @param kind of difference; `form` for what only printers decide, which is no difference of the collation
 * @param inA whether the first text has the sentence at all: else nothing is said of it
 */
function ofBoth(a: string, b: string, kind: string | null, inA: boolean, inB: boolean): string {
  if (a === '' && b === '') return '';
  if (a === b) return escapeXml(a);
  const readings = [
    inA || kind === 'omission' ? reading('A', a) : '',
    inB || kind === 'omission' ? reading('B', b) : '',
  ];
  return `<app${kind === null ? '' : ` type="${kind}"`}>${readings.join('')}</app>`;
}

function reading(siglum: 'A' | 'B', text: string): string {
  return text === '' ? `<rdg wit="#${siglum}"/>` : `<rdg wit="#${siglum}">${escapeXml(text)}</rdg>`;
}
