/** Plain Levenshtein, slow and obvious: where a quote stands in a text, and by what edits. */

export interface Found {
  /** Half-open, in the text's characters. */
  from: number;
  to: number;
  distance: number;
}

/** The stretch of a text that is nearest to a quote (Sellers); of equal ones the longest. */
export function nearestStretch(quote: readonly string[], text: readonly string[]): Found {
  const rows = quote.length;
  let cost = Array.from({ length: rows + 1 }, (_, i) => i);
  let start = Array.from({ length: rows + 1 }, () => 0);
  let best: Found = { from: 0, to: 0, distance: rows };
  for (let column = 1; column <= text.length; column += 1) {
    const nextCost = [0];
    const nextStart = [column];
    for (let row = 1; row <= rows; row += 1) {
      const diagonal = cost[row - 1]! + (quote[row - 1] === text[column - 1] ? 0 : 1);
      const left = cost[row]! + 1;
      const up = nextCost[row - 1]! + 1;
      const least = Math.min(diagonal, left, up);
      nextCost.push(least);
      nextStart.push(
        Math.min(
          least === diagonal ? start[row - 1]! : column,
          least === left ? start[row]! : column,
          least === up ? nextStart[row - 1]! : column,
        ),
      );
    }
    cost = nextCost;
    start = nextStart;
    const found = { from: start[rows]!, to: column, distance: cost[rows]! };
    const longer = found.from === best.from;
    if (found.distance < best.distance || (found.distance === best.distance && longer)) best = found;
  }
  return best;
}

export interface GoldDifference {
  quote: string;
  record: string;
  /** The characters just before and after, on each side: a number or a word may reach into them. */
  before: [quote: string, record: string];
  after: [quote: string, record: string];
}

/** The differences of two texts, neighbouring ones joined. */
export function differences(quote: readonly string[], record: readonly string[]): GoldDifference[] {
  return align(quote, record).edits;
}

/** The differences, and the first and last characters of the record that the quote has too. */
export function align(
  quote: readonly string[],
  record: readonly string[],
): { edits: GoldDifference[]; first: number; last: number } {
  const width = record.length + 1;
  const cost = new Uint16Array((quote.length + 1) * width);
  for (let i = 0; i <= quote.length; i += 1) {
    for (let j = 0; j <= record.length; j += 1) {
      cost[i * width + j] =
        i === 0 || j === 0
          ? i + j
          : Math.min(
              cost[(i - 1) * width + j - 1]! + (quote[i - 1] === record[j - 1] ? 0 : 1),
              cost[(i - 1) * width + j]! + 1,
              cost[i * width + j - 1]! + 1,
            );
    }
  }
  const result: GoldDifference[] = [];
  let [first, last] = [record.length, -1];
  let [i, j] = [quote.length, record.length];
  let [endI, endJ] = [i, j];
  const close = () => {
    if (i === endI && j === endJ) return;
    result.unshift({
      quote: quote.slice(i, endI).join(''),
      record: record.slice(j, endJ).join(''),
      before: [quote.slice(Math.max(0, i - 6), i).join(''), record.slice(Math.max(0, j - 6), j).join('')],
      after: [quote.slice(endI, endI + 6).join(''), record.slice(endJ, endJ + 6).join('')],
    });
  };
  while (i > 0 || j > 0) {
    const here = cost[i * width + j]!;
    const equal = i > 0 && j > 0 && quote[i - 1] === record[j - 1] && cost[(i - 1) * width + j - 1] === here;
    if (equal) {
      close();
      [i, j] = [i - 1, j - 1];
      [endI, endJ] = [i, j];
      first = j;
      last = Math.max(last, j);
    } else if (i > 0 && j > 0 && cost[(i - 1) * width + j - 1]! + 1 === here) [i, j] = [i - 1, j - 1];
    else if (i > 0 && cost[(i - 1) * width + j]! + 1 === here) i -= 1;
    else j -= 1;
  }
  close();
  return { edits: result, first, last };
}
