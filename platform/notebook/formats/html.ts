/**
 * The notebook as a page to read, print and send.
 *
 * What it shows is for people; read back is the same as JSON, which stands at its end. The page's policy lets nothing run or load.
 */
import { escapeHtml } from '../../shared/unseen.ts';
import { part, type Steps } from '../../shared/in-slices.ts';
import { isBorneOut, isOfLibrary, type NotebookEntry } from '../entry.ts';
import { STRIDE } from '../parse-entry.ts';
import { isPageAddress } from '../../shared/page-address.ts';
import { type Raw, readJson, wholeFile, writeJson } from './json.ts';
import { lineAt } from './lines.ts';
import type { ParseJson } from './parse-json.ts';

/** The words of the page, in the reader's language. */
export interface HtmlWords {
  /** `zh-CN` */
  language: string;
  title: string;
  quote: string;
  record: string;
  note: string;
  /** What stands where the record has nothing. */
  nothing: string;
  /** That an entry was taken from a file and the record does not bear it out; empty where that is not so. */
  warning: (entry: NotebookEntry) => string;
  /** What stands above the words of such an entry in place of `record`. */
  claimed: string;
  /** … and of one whose words are from the reader's own library. */
  library: string;
  /** One line on an entry's standing, and one on where the record's words come from. */
  standing: (entry: NotebookEntry) => string;
  source: (entry: NotebookEntry) => string;
  kept: (entry: NotebookEntry) => string;
  /** That the entry was imported, though the record bears it out, and what of its quote was not compared. */
  notes: (entry: NotebookEntry) => readonly string[];
}

const OPENING = '<script type="application/json" id="yuanhua-notebook">';
const CLOSING = '</script>';
const STYLE =
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.7 sans-serif;color:#211f1b;background:#fffefb}' +
  'article{margin-block:2rem;padding-block-start:1rem;border-block-start:1px solid #8d877a;break-inside:avoid}' +
  'h1{font-size:1.4rem}h2{font-size:1rem;margin-block-end:0}h3{font-size:.85rem;color:#625d53;margin-block:1rem 0}' +
  'blockquote{margin:.3rem 0;padding-inline-start:1rem;border-inline-start:3px solid #26518c}' +
  'blockquote,.note{white-space:pre-wrap}p{margin:.3rem 0}small{color:#625d53}';

export function* writeHtml(entries: readonly NotebookEntry[], exportedAt: string, words: HtmlWords): Steps<string> {
  // Only `<` could end the element.
  const data = (yield* part(writeJson(entries, exportedAt), 0, 0.5)).replaceAll('<', String.raw`\u003c`);
  const articles: string[] = [];
  for (const [index, entry] of entries.entries()) {
    if (index % STRIDE === 0) yield 0.5 + index / entries.length / 2;
    articles.push(writeEntry(entry, words));
  }
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(words.language)}">`,
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(words.title)}</title>`,
    `<style>${STYLE}</style>`,
    `<h1>${escapeHtml(words.title)}</h1>`,
    ...articles,
    `${OPENING}\n${data}${CLOSING}`,
    '</html>\n',
  ].join('\n');
}

function writeEntry(entry: NotebookEntry, words: HtmlWords): string {
  const { pageAddress, pageTitle, quote, note } = entry;
  const page = escapeHtml(pageTitle ?? pageAddress ?? '');
  const link = pageAddress !== null && isPageAddress(pageAddress);
  return [
    `<article>\n<h2>${escapeHtml(words.warning(entry) || words.standing(entry))}</h2>`,
    `<h3>${escapeHtml(words.quote)}</h3>\n<blockquote>${escapeHtml(quote)}</blockquote>`,
    ...words.notes(entry).map((each) => `<p>${escapeHtml(each)}</p>`),
    link ? `<p><a href="${escapeHtml(pageAddress)}" rel="noreferrer">${page}</a></p>` : `<p>${page}</p>`,
    `<h3>${escapeHtml(isBorneOut(entry) ? words.record : isOfLibrary(entry) ? words.library : words.claimed)}</h3>`,
    entry.words === ''
      ? `<p>${escapeHtml(words.nothing)}</p>`
      : `<blockquote lang="zh-Hans">${escapeHtml(entry.words)}</blockquote>`,
    `<p><small>${escapeHtml(words.source(entry))}</small></p>`,
    note === '' ? '' : `<h3>${escapeHtml(words.note)}</h3>\n<p class="note">${escapeHtml(note)}</p>`,
    `<p><small>${escapeHtml(words.kept(entry))}</small></p>\n</article>`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

export function* readHtml(text: string, parse: ParseJson): Steps<Raw> {
  const start = text.lastIndexOf(OPENING);
  if (start < 0) {
    // A page of ours that was cut off has its policy and not its data.
    const isCut = text.includes('<article>') && text.includes("default-src 'none'; style-src");
    return {
      problems: [
        isCut ? { why: 'cut-off', line: lineAt(text, text.length), field: null } : wholeFile('not-a-notebook'),
      ],
    };
  }
  const from = start + OPENING.length;
  const end = text.indexOf(CLOSING, from);
  return yield* readJson(text.slice(from, end < 0 ? text.length : end), parse, lineAt(text, from));
}
