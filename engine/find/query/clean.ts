/**
 * Set aside what a page puts round or into a quotation, and say what.
 *
 * Nothing is moved: what is set aside is blanked, so that every offset stays that of the query as given. Some of it may be the
 * record's own (刚果(布); ”。中国人常说“), so there are several ways of reading a quote, and the finder takes the one that is found best.
 */
import type { Cleaned } from '../../record/answer.ts';
import type { Range } from '../../record/record.ts';
import type { Attribution, Attributions } from './attributions.ts';
import { DEBRIS } from './debris.ts';
import { doubledRadicals, FURNITURE, lineNumbers, repeatedLines } from './furniture.ts';
import { DENIED } from '../../text/folding/denials.ts';
import { lettersIn } from '../../text/letters.ts';
import { CREDITS, DATELINE, LAST_NOTE, LONGEST_CREDITS, PAGE_NUMBER } from './page-words.ts';
import { aroundQuotations, otherScript, outerQuotes } from './quotation-marks.ts';
import { signsAside } from './aside-signs.ts';
import { signsIn } from './signs.ts';
import { timeCues } from './time-cues.ts';

export interface CleanQuote {
  care: Care;
  /** The quote with what was set aside blanked; same length. */
  kept: string;
  cleaned: Cleaned[];
  /** Offsets at which an omission is marked. */
  gaps: number[];
  /** Whom the page names as the speaker, in the order of the text. */
  said: string[];
}

/** Marks of an omission, alone or in brackets. */
const ELLIPSIS =
  /[[(（【〔［]\s*(?:…+|\.{2,}|。{3,}|⋯+|[上中下前后後]?略|此处省略|此處省略|省略)\s*[\])）】〕］]|(?:[…⋯]+|\.(?:\s?\.){2,}|．{3,}|。{3,}|・{3,}|·{3,})(?!(?<=\d[…⋯.．。・·\s]{1,12})[\d０-９])/gu;

/** （实为…）, （后更正为…）, （某方否认…）: an outlet that puts in what the words do not say. */
const CONTRADICTS =
  /[实實][为為际際]|其[实實]|[应應]?[为為]是|[应應][为為是作]|原文[为為]|[误誤]|[错錯]|[并並][非未不]|[不没沒未非][^，。]{0,12}|否[认認]|后改|後改|更正|改口|收回|撤回|相反|[虚虛]假|[谎謊]|[夸誇]大|失[实實]|存疑|事[实實]上|[已早]不|^\S有\S$|\b(?:not|never|no)\b/iu;

const LINE_END = /[\n\r]/u;
const HASHTAG = /#[^#\n]{1,60}#/gu;

/** What an outlet puts in to explain. A lone 不 in brackets explains nothing: without it the quote would say the opposite. */
const BRACKETS = new RegExp(
  `【[^【】，。；！？\\n]{1,20}】|[(（[［〔](?!\\s*(?:${DENIED}|[不没沒未无無非勿别別]|[绝絕决決并並][不非]|[没沒]有)\\s*[)）\\]］】〕])[^()（）[\\]［］【】〔〕\\n]{1,40}[)）\\]］】〕]`,
  'gu',
);

/**
 * What is set aside: marks and debris alone; that the official says it as well; that anybody says it; words in brackets as well; a few words
 * round a quotation.
 */
export type Care = 'marks' | 'speakers' | 'others' | 'brackets' | 'around';

/** Fewer letters and characters than these are no words that anybody said. */
const FEWEST_SAID = 3;

/**
 * A quote cleaned with less and with more care. Each step goes on from the one before, and is taken only when it is asked for.
 * @param said how pages say that the words are an official's
 */
export function* cleanings(quote: string, said: Attributions): Generator<CleanQuote, void> {
  const aside = new Aside(quote);
  for (const { 0: text, index } of allOf(ELLIPSIS, quote)) {
    aside.gaps.push(index);
    aside.put('ellipsis', [index, index + text.length]);
  }
  aside.putRanges('doubled', doubledRadicals(aside.kept));
  for (const [kind, pattern, sign] of FURNITURE) aside.putEach(kind, pattern, sign);
  // Read in the quote as it was: the first of a series of times may be set aside already.
  aside.putRanges('subtitle', timeCues(quote));
  aside.putRanges('list-number', lineNumbers(aside.kept));
  aside.putRanges('repeated', repeatedLines(aside.kept));
  for (const [kind, pattern, sign] of DEBRIS) aside.putEach(kind, pattern, sign);
  aside.putRanges('contradicting-gloss', signsIn(aside.kept));
  aside.putRanges('sign', signsAside(aside.kept));
  aside.putHashtags();
  aside.putEach('page-number', PAGE_NUMBER, LINE_END);
  yield aside.asItIs('marks');
  aside.putUnlessAll('attribution', DATELINE);
  const last = quote.length - LONGEST_CREDITS;
  aside.putUnlessAll('footer', CREDITS, last);
  aside.putUnlessAll('footer', LAST_NOTE, last);
  const attributions = said.in(aside.kept);
  aside.attribute(attributions.filter(({ isOwn }) => isOwn));
  for (const range of otherScript(aside.kept)) aside.put('around', range);
  yield aside.asItIs('speakers');
  aside.putGlosses();
  yield aside.asItIs('brackets');
  aside.attribute(attributions.filter(({ isOwn }) => !isOwn));
  yield aside.asItIs('others');
  for (const range of aroundQuotations(aside.kept)) aside.put('around', range);
  yield aside.asItIs('around');
}

/** A quote of which parts are set aside. */
class Aside {
  kept: string;
  readonly gaps: number[] = [];
  readonly #cleaned: Cleaned[] = [];
  readonly #said: string[] = [];

  constructor(quote: string) {
    this.kept = quote;
  }

  put(kind: string, range: Range): void {
    this.#putAll(kind, [range]);
  }

  /** @param sign what stands in all that the pattern matches: a text without it is not searched */
  putEach(kind: string, pattern: RegExp, sign?: RegExp): void {
    if (sign !== undefined && !sign.test(this.kept)) return;
    const found = allOf(pattern, this.kept);
    if (found.length === 0) return;
    const contradicts = kind === 'editor-note' ? found.filter(({ 0: text }) => CONTRADICTS.test(text)) : [];
    const others = found.filter((each) => !contradicts.includes(each));
    this.#putAll(kind, others.map(rangeOf));
    this.#putAll('contradicting-gloss', contradicts.map(rangeOf));
  }

  /** What the page explains in brackets, apart from what contradicts the words. */
  putGlosses(): void {
    const glosses = allOf(BRACKETS, this.kept).filter(
      // 5.[9]2%: what stands inside a number is no gloss.
      ({ 0: text, index }) =>
        !/[\d.]/u.test(this.kept[index - 1] ?? '') || !/\d/u.test(this.kept[index + text.length] ?? ''),
    );
    for (const kind of ['brackets', 'contradicting-gloss']) {
      const own = glosses.filter(({ 0: text }) => CONTRADICTS.test(text) === (kind === 'contradicting-gloss'));
      this.#putAll(kind, own.map(rangeOf));
    }
  }

  /** @param ranges in order */
  putRanges(kind: string, ranges: readonly Range[]): void {
    this.#putAll(kind, ranges);
  }

  /** The topic that a page puts beside the words. Where there are no words beside it, it is the words. */
  putHashtags(): void {
    const tags = allOf(HASHTAG, this.kept).map(rangeOf);
    if (tags.length === 0) return;
    const beside = lettersIn(blanked(this.kept, tags));
    if (beside >= FEWEST_SAID) return this.#putAll('hashtag', tags);
    this.#putAll(
      'hashtag',
      tags.flatMap(([start, end]): Range[] => [
        [start, start + 1],
        [end - 1, end],
      ]),
    );
  }

  /** Of a text that is nothing else there would be nothing to look up. @param from where to look, a long text's end only */
  putUnlessAll(kind: string, pattern: RegExp, from = 0): void {
    const start = Math.max(0, from);
    const found = pattern.exec(this.kept.slice(start));
    if (found === null || found[0].trim().length === this.kept.trim().length) return;
    this.put(kind, [start + found.index, start + found.index + found[0].length]);
  }

  /** Who says it. An attribution alone is all there is to look up. */
  attribute(attributions: readonly Attribution[]): void {
    if (attributions.length === 0) return;
    const glosses = allOf(BRACKETS, this.kept).map(rangeOf);
    for (const { kind, range, to } of attributions) {
      // （某方否认某某说过） is a gloss as a whole.
      if (glosses.some(([start, end]) => start < range[0] && range[1] < end)) continue;
      if (lettersIn(this.kept) - lettersIn(this.kept.slice(...range)) < FEWEST_SAID) continue;
      this.put(kind, range);
      if (to !== null) this.#said.push(to);
    }
  }

  /** What is blank already is not set aside. @param ranges in order */
  #putAll(kind: string, ranges: readonly Range[]): void {
    if (ranges.length === 0) return;
    const own = ranges.filter(([start, end]) => start < end && this.kept.slice(start, end).trim() !== '');
    this.kept = blanked(this.kept, own);
    for (const range of own) this.#cleaned.push({ kind, range });
  }

  /** With the quotation marks round the whole set aside as well: what encloses it differs from step to step. */
  asItIs(care: Care): CleanQuote {
    const marks = outerQuotes(this.kept);
    const others = this.#cleaned.filter(({ kind }) => kind !== 'sign');
    // A sign within what is set aside goes with it.
    const own = this.#cleaned.filter(
      ({ kind, range: [start, end] }) =>
        kind !== 'sign' || !others.some(({ range }) => range[0] <= start && end <= range[1]),
    );
    const cleaned = [...own, ...marks.map((range): Cleaned => ({ kind: 'outer-quotes', range }))];
    return {
      care,
      kept: blanked(
        this.kept,
        marks.toSorted((a, b) => a[0] - b[0]),
      ),
      cleaned: cleaned.sort((a, b) => a.range[0] - b.range[0]),
      gaps: this.gaps,
      said: [...this.#said],
    };
  }
}

/** Where a pattern stands in a text. Most are looked for in vain, and to look takes less than to gather: that makes a copy of the pattern. */
function allOf(pattern: RegExp, text: string): RegExpExecArray[] {
  return text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)];
}

function rangeOf({ 0: text, index }: RegExpExecArray): Range {
  return [index, index + text.length];
}

/** @param ranges in order, not overlapping */
function blanked(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text;
  let out = '';
  let done = 0;
  for (const [start, end] of ranges) {
    out += text.slice(done, start) + ' '.repeat(end - start);
    done = end;
  }
  return out + text.slice(done);
}
