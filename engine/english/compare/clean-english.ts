/**
 * Set aside what a page puts round or into an English quotation: `“…,” she said, “…”`, a label, brackets that explain.
 *
 * Nothing is moved: what is set aside is blanked, so that every offset stays that of the query as given.
 */
import type { CleanQuote } from '../../find/query/clean.ts';
import type { Cleaned } from '../../record/answer.ts';
import type { Range } from '../../record/record.ts';
import type { KnownNames } from '../../text/names.ts';
import type { Person } from '../../text/person.ts';
import { markedStretches, type QuotedStretch } from './marked-stretches.ts';
import { JOINER } from './units.ts';

const ELLIPSIS = /\[\s?(?:…|\.\s?\.\s?\.)\s?\]|…+|\.\s?\.\s?\.(?:\s?\.)?/gu;
/** A letter that was changed at the beginning or the end of a word: [M]isjudging, advise[s]. */
const LETTERS =
  /\[(?=\p{L}{1,3}\]\p{L})|(?<=\[\p{L}{1,3})\](?=\p{L})|(?<=\p{L})\[(?=\p{L}{1,3}\])|(?<=\p{L}\[\p{L}{1,3})\]/gu;
const EXPLAINS = /\([^()\n]{1,80}\)/gu;
const VERB =
  '(?:said|says|saying|told|tells|added|adds|stressed|stresses|noted|notes|noting|stated|states|asked|asks|replied|remarked|declared|argued|warned|warns|explained|explains|emphasi[sz]ed|underlined|underscored|pointed out|pointing out|continued|went on|observed|insisted|reiterated|reaffirmed|urged|pledged|vowed|quoted|wrote|answered|responded|concluded|commented|acknowledged|announced|claimed|claims|recalled|put it|according to)';
const SPEAKS = new RegExp(`\\b${VERB}\\b|:\\s*$`, 'iu');
const WORD = /[\p{L}\p{N}]+/gu;
/** Share of the words that must stand inside the marks for the rest to be set aside, as in Chinese. */
const INSIDE = 0.8;
/** More words than these outside the marks say more than who spoke. */
const MOST_WORDS = 30;
const WHO =
  "(?:\\p{Lu}[\\p{L}'’.-]{1,24}(?: \\p{Lu}[\\p{L}'’.-]{1,24}){0,3}|[Hh]e|[Ss]he|[Tt]he (?:[\\p{L}'’-]{2,20} ){0,3}(?:minister|spokesperson|spokesman|spokeswoman|diplomat|reporter|official|ministry))";
/** Without marks: at the beginning (Lin Lan said on Thursday that), between (, she said,), at the end (, he added.). */
const LEADS_IN = new RegExp(`^\\s{0,4}${WHO} ${VERB}(?: on \\p{Lu}\\p{L}{2,10})?(?:,| that|:) `, 'u');
const BETWEEN = new RegExp(`, ${WHO} ${VERB}(?: [^,.;:"“”\\n]{1,60})?(?:, |\\.\\s{0,3}$)`, 'gu');
const LABEL = /^\s{0,4}(?:Q|A|\p{Lu}[\p{L}'’.-]{0,24}(?: \p{Lu}?[\p{L}'’.-]{1,24}){0,4}): /u;

/** With less and with more care, as the cleanings of a Chinese quote. */
export function* cleanEnglish(quote: string, { people }: KnownNames): Generator<CleanQuote, void> {
  const aside = new Blanked(quote);
  aside.kept = aside.kept.replaceAll(LETTERS, JOINER);
  for (const { 0: text, index } of quote.matchAll(ELLIPSIS)) {
    aside.gaps.push(index);
    aside.put('ellipsis', [index, index + text.length]);
  }
  yield aside.asItIs('marks');
  const stretches = markedStretches(quote);
  const outside = stretches.filter(({ isMarked }) => !isMarked);
  const hasMarks = stretches.some(({ isMarked, range }) => isMarked && /\p{L}/u.test(quote.slice(...range)));
  const attribute = (range: Range, kind: string): void => {
    const text = quote.slice(...range);
    const named = namedIn(text, people);
    if (named !== null) aside.said.push(named);
    aside.put(kind, range);
    // Marks that were closed and opened again: what stands between may have been left out.
    if (range[0] > 0 && range[1] < quote.length) aside.gaps.push(range[1]);
  };
  if (hasMarks) {
    for (const { range } of outside) {
      const text = quote.slice(...range);
      if (SPEAKS.test(text) && text.split(/\s+/u).length <= MOST_WORDS) attribute(range, 'attribution');
    }
  } else {
    const [led] = LEADS_IN.exec(quote) ?? [];
    const [label] = led === undefined ? (LABEL.exec(quote) ?? []) : [];
    if (led !== undefined) attribute([0, led.length], 'attribution');
    else if (label !== undefined) attribute([0, label.length], 'label');
    for (const { 0: text, index } of quote.matchAll(BETWEEN)) attribute([index, index + text.length], 'attribution');
  }
  yield aside.asItIs('speakers');
  for (const { 0: text, index } of quote.matchAll(EXPLAINS)) aside.put('brackets', [index, index + text.length]);
  yield aside.asItIs('brackets');
  if (!hasMarks) return;
  // Who answers does not name himself: a sentence that does is a reporter's, however little of it he quotes.
  const named = new Set(outside.map(({ range }) => namedIn(quote.slice(...range), people)));
  const isTold = people.some(({ answers, name }) => answers === true && named.has(name));
  if (!isTold && !isQuotation(aside.kept, stretches)) return;
  for (const { range } of outside) if (/[\p{L}\d]/u.test(aside.kept.slice(...range))) attribute(range, 'around');
  yield aside.asItIs('around');
}

/** Whether a selection is a quotation but for a few words round it, and no sentence that has marks round a term of its own. */
function isQuotation(kept: string, stretches: readonly QuotedStretch[]): boolean {
  const wordsIn = (own: readonly QuotedStretch[]): number =>
    own.reduce((sum, { range }) => sum + (kept.slice(...range).match(WORD)?.length ?? 0), 0);
  return wordsIn(stretches.filter(({ isMarked }) => isMarked)) >= INSIDE * wordsIn(stretches);
}

const families = new WeakMap<readonly Person[], ReadonlyMap<string, Person>>();

/** Whom words name, by the family's name: of two that bear it the first; another of the family by the full name as printed. */
function namedIn(text: string, people: readonly Person[]): string | null {
  const known = families.get(people) ?? new Map(people.toReversed().map((each) => [each.family.toLowerCase(), each]));
  families.set(people, known);
  for (const { 0: word, index } of text.matchAll(/\p{Lu}[\p{L}'’-]*/gu)) {
    const family = word.replace(/['’]s$/iu, '').toLowerCase();
    const person = known.get(family);
    if (person === undefined) continue;
    const [full] = /^\p{Lu}[\p{L}-]*\s+\p{Lu}[\p{L}-]*/u.exec(text.slice(index)) ?? [];
    const given = person.english.toLowerCase().startsWith(`${family} `) && full !== undefined;
    return given && full.toLowerCase() !== person.english.toLowerCase() ? full : person.name;
  }
  return null;
}

class Blanked {
  kept: string;
  readonly gaps: number[] = [];
  readonly said: string[] = [];
  readonly #cleaned: Cleaned[] = [];

  constructor(quote: string) {
    this.kept = quote;
  }

  put(kind: string, [from, to]: Range): void {
    if (!/\S/u.test(this.kept.slice(from, to))) return;
    this.#cleaned.push({ kind, range: [from, to] });
    // Marks stay: by them the words on both sides are known to stand apart.
    this.kept =
      this.kept.slice(0, from) +
      this.kept.slice(from, to).replaceAll(/[\p{L}\p{M}\p{N}%$€£¥]/gu, ' ') +
      this.kept.slice(to);
  }

  asItIs(care: CleanQuote['care']): CleanQuote {
    const cleaned = this.#cleaned.toSorted((a, b) => a.range[0] - b.range[0]);
    return { care, kept: this.kept, cleaned, gaps: this.gaps.toSorted((a, b) => a - b), said: [...new Set(this.said)] };
  }
}
