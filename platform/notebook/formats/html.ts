/**
 * The notebook as a page to read, print and send.
 *
 * What it shows is for people; read back is the same as JSON, which stands at its end. The page's policy lets nothing run or load.
 */
import { escapeHtml } from '../../shared/unseen.ts';
import { part, type Steps } from '../../shared/in-slices.ts';
import type { NotebookEntry } from '../entry.ts';
import { type MarkedPart, markedQuote, markedWords } from '../marked-text.ts';
import { numberedByPage, type NumberedEntry, type NotebookWords, whoseWords } from './report.ts';
import { STRIDE } from '../parse-entry.ts';
import { isPageAddress } from '../../shared/page-address.ts';
import { type Raw, readJson, wholeFile, writeJson } from './json.ts';
import { lineAt } from './lines.ts';
import type { ParseJson } from './parse-json.ts';

const OPENING = '<script type="application/json" id="yuanhua-notebook">';
const CLOSING = '</script>';
const STYLE =
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.7 sans-serif;color:#211f1b;background:#fffefb}' +
  'article{margin-block:2rem;padding-block-start:1rem;border-block-start:1px solid #8d877a;break-inside:avoid}' +
  'h1{font-size:1.4rem}h2{font-size:1rem;margin-block-end:0}h3{font-size:.85rem;color:#625d53;margin-block:1rem 0}' +
  'blockquote{margin:.3rem 0;padding-inline-start:1rem;border-inline-start:3px solid #26518c}' +
  'blockquote,.note{white-space:pre-wrap}p,ul{margin:.3rem 0}small{color:#625d53}.page{margin-block:2.5rem -1rem;font-weight:700}' +
  'mark{background:#f6e7c1;color:inherit;text-decoration:underline}mark.minor{background:none;text-decoration:underline dotted}';

export function* writeHtml(entries: readonly NotebookEntry[], exportedAt: string, words: NotebookWords): Steps<string> {
  // Only `<` could end the element.
  const data = (yield* part(writeJson(entries, exportedAt), 0, 0.5)).replaceAll('<', String.raw`\u003c`);
  const pages: string[] = [];
  const technical: string[] = [];
  for (const group of numberedByPage(entries)) {
    pages.push(`<section>\n${writePage(group[0]!.entry, words)}`);
    for (const numbered of group) {
      if (numbered.number % STRIDE === 1) yield 0.5 + numbered.number / entries.length / 2;
      pages.push(writeEntry(numbered, words));
      technical.push(writeTechnical(numbered, words));
    }
    pages.push('</section>');
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
    ...(entries.length === 0 ? [] : [writeHead(entries, words)]),
    ...pages,
    ...(technical.length === 0 ? [] : [`<h2>${escapeHtml(words.appendix)}</h2>\n<ol>\n${technical.join('\n')}\n</ol>`]),
    `${OPENING}\n${data}${CLOSING}`,
    '</html>\n',
  ].join('\n');
}

function writeHead(entries: readonly NotebookEntry[], words: NotebookWords): string {
  return `<p><strong>${escapeHtml(words.summary(entries))}</strong></p>\n<p><small>${escapeHtml(words.marked)}</small></p>`;
}

function writePage(entry: NotebookEntry, words: NotebookWords): string {
  const name = escapeHtml(words.page(entry));
  const { pageAddress } = entry;
  const isLink = pageAddress !== null && isPageAddress(pageAddress);
  return `<p class="page">${isLink ? `<a href="${escapeHtml(pageAddress)}" rel="noreferrer">${name}</a>` : name}</p>`;
}

function writeEntry({ number, entry }: NumberedEntry, words: NotebookWords): string {
  const { note, verdict } = entry;
  const edits = words.edits(entry);
  return [
    `<article>\n<h2>${number}. ${escapeHtml(words.warning(entry) || words.standing(entry))}</h2>`,
    ...words.notes(entry).map((each) => `<p>${escapeHtml(each)}</p>`),
    verdict === null ? '' : `<p class="note"><strong>${escapeHtml(words.verdict)}</strong> ${escapeHtml(verdict)}</p>`,
    `<h3>${escapeHtml(words.quote)}</h3>\n<blockquote>${writeMarked(markedQuote(entry))}</blockquote>`,
    edits.length === 0 ? '' : `<h3>${escapeHtml(words.differences)}</h3>\n<ul>${edits.map(writeItem).join('')}</ul>`,
    `<h3>${escapeHtml(whoseWords(entry, words))}</h3>`,
    entry.words === ''
      ? `<p>${escapeHtml(words.nothing)}</p>`
      : `<blockquote lang="zh-Hans">${writeMarked(markedWords(entry))}</blockquote>`,
    `<p><small>${escapeHtml(words.source(entry))}</small></p>`,
    ...words
      .around(entry)
      .map(({ name, text }) => `<h3>${escapeHtml(name)}</h3>\n<p class="note" lang="zh-Hans">${escapeHtml(text)}</p>`),
    note === '' ? '' : `<h3>${escapeHtml(words.note)}</h3>\n<p class="note">${escapeHtml(note)}</p>`,
    '</article>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function writeItem(text: string): string {
  return `<li>${escapeHtml(text)}</li>`;
}

function writeMarked(parts: readonly MarkedPart[]): string {
  return parts
    .map(({ text, edit }) => {
      const plain = escapeHtml(text);
      return edit === null ? plain : `<mark class="${edit.kind}">${plain}</mark>`;
    })
    .join('');
}

function writeTechnical({ number, entry }: NumberedEntry, words: NotebookWords): string {
  const facts = words.technical(entry).map(([name, value]) => `${escapeHtml(name)}: ${escapeHtml(value)}`);
  return `<li value="${number}"><small>${facts.join('<br>')}</small></li>`;
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
