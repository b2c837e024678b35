/** A check as a table for spreadsheets and scripts: RFC 4180, with a byte order mark, by which Excel knows UTF-8. Codes, not words. */
import type { ListedStatement } from '../../../engine/page/listed.ts';
import { csvCell } from '../../../engine/text/csv-cell.ts';
import type { Steps } from '../../shared/in-slices.ts';
import { editsOf, type Evidence, isTold, STRIDE } from '../evidence.ts';

type Cell = string | number | null;

/** Each column and what stands in it. */
const COLUMNS: [name: string, of: (statement: ListedStatement, evidence: Evidence) => Cell][] = [
  ['number', ({ index }) => index + 1],
  ['statement', ({ text }) => text],
  ['kind', ({ kind }) => kind],
  // Speech without marks has no wording: `asIs` or `retold`.
  [
    'finding',
    ({ kind, said, finding, shown }) =>
      shown === 'folded' ? 'none' : kind === 'indirect' ? (said ?? 'retold') : finding,
  ],
  ['speaker', ({ speaker }) => speaker.who],
  ['speakerName', ({ speaker }) => speaker.name],
  ['day', ({ day }) => day.day],
  ['dayFrom', ({ day }) => day.from],
  ['voice', ({ voice, shown }) => (shown === 'mark' ? voice : null)],
  ['setPhrase', ({ formula }) => (formula ? 'yes' : 'no')],
  // Whose text it is: the record is `bundled`, the reader's own texts are `library`.
  ['source', (statement) => found(statement)?.source ?? null],
  ['recordDate', (statement) => found(statement)?.date ?? null],
  ['recordWords', (statement) => found(statement)?.words ?? null],
  [
    'differences',
    (statement) =>
      editsOf(statement)
        .map(({ quote, record }) => `${quote} → ${record}`)
        .join(' | '),
  ],
  ['transcript', (statement) => found(statement)?.transcript ?? null],
  ['paragraph', (statement) => found(statement)?.paragraph ?? null],
  ['citation', (statement, { citations }) => citations.get(found(statement)?.paragraph ?? '') ?? null],
  ['before', ({ before }) => before],
  ['after', ({ after }) => after],
  ['places', ({ places }) => places],
  ['frame', ({ frame }, { address }) => (address === null ? null : frame)],
  ['pageAddress', (_, { address }) => address],
  ['pageTitle', (_, { title }) => title],
  ['pageDate', (_, { check }) => check.date.day],
  ['pageDateState', (_, { check }) => check.date.state],
  ['checkedAt', (_, { checkedAt }) => checkedAt],
  ['notRead', (_, { check }) => check.cut],
  ['recordVersion', (_, { record }) => record.version],
  ['recordHash', (_, { record }) => record.hash],
  ['rules', (_, { rules }) => rules],
];

function found({ shown, match }: ListedStatement): ListedStatement['match'] {
  return shown === 'mark' ? match : null;
}

export function* writeTable(evidence: Evidence): Steps<string> {
  const told = evidence.check.statements.filter(isTold);
  const rows = [COLUMNS.map(([name]) => name)];
  for (const [done, statement] of told.entries()) {
    if (done % STRIDE === 0) yield done / told.length;
    rows.push(COLUMNS.map(([, of]) => String(of(statement, evidence) ?? '')));
  }
  return `\uFEFF${rows.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
