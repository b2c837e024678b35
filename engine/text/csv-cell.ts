/**
 * Cells of a table that no spreadsheet runs, whichever of `,` `;` and tab it splits at.
 *
 * Excel splits at what its country uses, and then heeds no quotation mark inside a cell: of `"a;=1+1"` in a file with commas it makes
 * two cells, the second a formula. So every piece that any of them could begin a cell with is guarded, not the first alone.
 */

/** After one of these a cell may begin. */
const PIECE_START = String.raw`(?<=^|[,;\t\r\n])`;
/** A piece that is a formula to a spreadsheet, or begins with the guard itself. */
const GUARDED = new RegExp(String.raw`${PIECE_START}(?='|(?:"|[^\S\t\r\n])*[=+\-@＝＋－＠])`, 'gu');
const GUARD = new RegExp(`${PIECE_START}'`, 'gu');

/** A text in quotation marks, for a file whose cells are split at any separator. RFC 4180. */
export function csvCell(text: string): string {
  return `"${text.replace(GUARDED, "'").replaceAll('"', '""')}"`;
}

/** The text of a cell, without the quotation marks: the inverse of the guarding. */
export function withoutGuards(cell: string): string {
  return cell.replace(GUARD, '');
}
