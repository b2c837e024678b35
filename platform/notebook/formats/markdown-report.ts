/**
 * The notebook as Markdown for people. Read back is the same as JSON, which stands at its end in a comment, so that nothing of it is seen.
 */
import { codeOf } from '../../shared/unseen.ts';
import { part, type Steps } from '../../shared/in-slices.ts';
import { isPageAddress } from '../../shared/page-address.ts';
import type { NotebookEntry } from '../entry.ts';
import { type MarkedPart, markedQuote, markedWords } from '../marked-text.ts';
import { STRIDE } from '../parse-entry.ts';
import { FORMAT, type Raw, readJson, writeJson } from './json.ts';
import { lineAt } from './lines.ts';
import type { ParseJson } from './parse-json.ts';
import { numberedByPage, type NumberedEntry, type NotebookWords, whoseWords } from './report.ts';

/** Behind the title: by this a file is known whose end is missing. */
const SIGN = `<!-- ${FORMAT} -->`;
const OPENING = `<!-- ${FORMAT}: data\n`;
const CLOSING = '\n-->';

export function* writeMarkdownReport(
  entries: readonly NotebookEntry[],
  exportedAt: string,
  words: NotebookWords,
): Steps<string> {
  const json = yield* part(writeJson(entries, exportedAt), 0, 0.5);
  // No sign that could end the comment.
  const data = json
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('>', String.raw`\u003e`)
    .replaceAll('--', String.raw`-\u002d`);
  const pages: string[] = [];
  const technical: string[] = [];
  for (const group of numberedByPage(entries)) {
    const { entry } = group[0]!;
    const name = escape(words.page(entry));
    const link = entry.pageAddress !== null && isPageAddress(entry.pageAddress);
    pages.push(`## ${link ? `[${name}](<${encodeAddress(entry.pageAddress!)}>)` : name}`);
    for (const numbered of group) {
      if (numbered.number % STRIDE === 1) yield 0.5 + numbered.number / entries.length / 2;
      pages.push(writeEntry(numbered, words));
      const facts = words.technical(numbered.entry).map(([fact, value]) => `${escape(fact)}: ${escape(value)}`);
      technical.push(`${numbered.number}. ${facts.join(' · ')}`);
    }
  }
  return [
    `# ${escape(words.title)}\n\n${SIGN}`,
    ...(entries.length === 0 ? [] : [`${escape(words.summary(entries))}\n\n${escape(words.marked)}`]),
    ...pages,
    ...(entries.length === 0 ? [] : [`## ${escape(words.appendix)}\n\n${technical.join('\n')}`]),
    `${OPENING}${data.trimEnd()}${CLOSING}\n`,
  ].join('\n\n');
}

function writeEntry({ number, entry }: NumberedEntry, words: NotebookWords): string {
  const edits = words.edits(entry);
  return [
    `### ${number}\\. ${escape(words.warning(entry) || words.standing(entry))}`,
    ...words.notes(entry).map(escape),
    ...(entry.verdict === null ? [] : [`**${escape(words.verdict)}**: ${escape(entry.verdict)}`]),
    `**${escape(words.quote)}**\n\n${writeQuoted(markedQuote(entry))}`,
    ...(edits.length === 0
      ? []
      : [`**${escape(words.differences)}**\n\n${edits.map((edit) => `- ${escape(edit)}`).join('\n')}`]),
    entry.words === ''
      ? escape(words.nothing)
      : `**${escape(whoseWords(entry, words))}**\n\n${writeQuoted(markedWords(entry))}\n\n${escape(words.source(entry))}`,
    ...words.around(entry).map(({ name, text }) => `**${escape(name)}**\n\n${writeQuoted([{ text, edit: null }])}`),
    ...(entry.note === '' ? [] : [`**${escape(words.note)}**\n\n${writeQuoted([{ text: entry.note, edit: null }])}`]),
  ].join('\n\n');
}

/** A backslash at a line's end keeps the line break. Asterisks beside Chinese punctuation would not make it bold. */
function writeQuoted(parts: readonly MarkedPart[]): string {
  const text = parts.map(({ text: own, edit }) => {
    const lines = own
      .split(/\r\n|[\r\n]/)
      .map((line) => (edit === null || line === '' ? escape(line) : `<b>${escape(line)}</b>`));
    return lines.join('\n');
  });
  return text
    .join('')
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\\\n');
}

/** So that no viewer makes HTML, a link or a list of it, and nothing unseen turns what stands beside it. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&|~$#]/g, '\\$&')
    .replace(/^(\d+)(?=[.)])/, '$1\\')
    .replace(/^(?=[-+=:])/, '\\')
    .replace(/(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, codeOf)
    .replace(/[\t\n\r]+/g, ' ');
}

function encodeAddress(address: string): string {
  return address.replace(/[<>\\\s\p{Cc}\p{Cf}]/gu, (character) => encodeURIComponent(character));
}

/** @returns null for a file that is none of these */
export function* readMarkdownReport(text: string, parse: ParseJson): Steps<Raw | null> {
  if (!text.includes(SIGN)) return null;
  const start = text.lastIndexOf(OPENING);
  if (start < 0) return { problems: [{ why: 'cut-off', line: lineAt(text, text.length), field: null }] };
  const from = start + OPENING.length;
  const end = text.indexOf(CLOSING, from);
  if (end < 0) return { problems: [{ why: 'cut-off', line: lineAt(text, text.length), field: null }] };
  return yield* readJson(text.slice(from, end), parse, lineAt(text, from));
}
