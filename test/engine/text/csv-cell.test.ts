import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, withoutGuards } from '../../../engine/text/csv-cell.ts';

/** What a spreadsheet that splits at `separator` and heeds no quotation marks makes of a line. */
function pieces(cell: string): string[] {
  return cell.split(/[,;\t\r\n]/).map((piece) => piece.replace(/^["\s]+/, ''));
}
const SIGNS = fc.string({ unit: fc.constantFrom(...Array.from('=+-@＝＋－＠\'",; \t\r\n1多')) });

describe('a cell of a table', () => {
  it.each([
    ['=1+1', `"'=1+1"`],
    ['a;=1+1', `"a;'=1+1"`],
    ['a,=1+1;b', `"a,'=1+1;b"`],
    ['a\t@SUM(A1)', `"a\t'@SUM(A1)"`],
    ['一\r\n＋二', `"一\r\n'＋二"`],
    ['a; -1', `"a;' -1"`],
    ['a;"=1+1"', `"a;'""=1+1"""`],
    ["'=1", `"''=1"`],
    ['多极化，平等', '"多极化，平等"'],
    ['1-2=3', '"1-2=3"'],
  ])('%j is written %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it('begins no formula at whichever separator it is split, and reads back as it was', () => {
    fc.assert(
      fc.property(SIGNS, (text) => {
        const cell = csvCell(text);
        expect(pieces(cell).filter((piece) => /^[=+\-@＝＋－＠]/u.test(piece))).toEqual([]);
        expect(withoutGuards(cell.slice(1, -1).replaceAll('""', '"'))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});
