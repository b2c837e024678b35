/** What a body of texts is in numbers: how many, of how many occasions and years, how long. */

/** What is counted of a text. */
export interface CountedText {
  event: string;
  date: string | null;
  characters: number;
}

export interface CollectionFigures {
  texts: number;
  events: number;
  characters: number;
  /** From the first to the last, those without a text too; empty where no text has a day. */
  years: YearCount[];
  /** Texts without a day. */
  undated: number;
}

export interface YearCount {
  year: number;
  texts: number;
}

/** More years than that between two texts: a day that was mistyped would draw a thousand bars. */
const MOST_YEARS = 120;

export function figuresOf(texts: readonly CountedText[]): CollectionFigures {
  const byYear = new Map<number, number>();
  let characters = 0;
  let undated = 0;
  for (const text of texts) {
    characters += text.characters;
    if (text.date === null) undated += 1;
    else {
      const year = Number(text.date.slice(0, 4));
      byYear.set(year, (byYear.get(year) ?? 0) + 1);
    }
  }
  const events = new Set(texts.map(({ event }) => event)).size;
  return { texts: texts.length, events, characters, years: yearsOf(byYear), undated };
}

function yearsOf(byYear: ReadonlyMap<number, number>): YearCount[] {
  const known = [...byYear.keys()].toSorted((a, b) => a - b);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all = last - first < MOST_YEARS ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : known;
  return all.map((year) => ({ year, texts: byYear.get(year) ?? 0 }));
}
