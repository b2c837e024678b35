/** The notebook as Markdown: for reading and for other people's note-takers, and still a file that can be read back. */
import type { Steps } from '../in-slices.ts';
import {
  type Field,
  FIELDS,
  type NotebookEntry,
  type Problem,
  type RawEntry,
  readField,
  STRIDE,
  writeField,
} from '../notebook-entry.ts';
import { FORMAT, type Raw, VERSION, versionProblem, wholeFile } from './json.ts';

/** Set as quotations of several lines; all others are one line of a list. */
const LONG = ['quote', 'words', 'note'] as const satisfies Field[];
const SHORT = FIELDS.filter((field) => !(LONG as readonly Field[]).includes(field));
const HEADING_LENGTH = 30;
/** Markdown has no closing mark of its own: without this line the end is missing. */
const END = '---';

/** @param warning what stands before the heading of an entry, in the reader's language; empty for most */
export function* writeMarkdown(
  entries: readonly NotebookEntry[],
  exportedAt: string,
  warning: (entry: NotebookEntry) => string,
): Steps<string> {
  const head = `# ${FORMAT}\n\n- version: ${VERSION}\n- exportedAt: ${exportedAt}\n`;
  const written: string[] = [];
  for (const [index, entry] of entries.entries()) {
    if (index % STRIDE === 0) yield index / entries.length;
    written.push(writeEntry(entry, warning(entry)));
  }
  return [head, ...written, `${END}\n`].join('\n');
}

function writeEntry(entry: NotebookEntry, warning: string): string {
  const heading = Array.from(entry.quote.replaceAll(/\s+/g, ' ')).slice(0, HEADING_LENGTH).join('').trim();
  const long = LONG.map((field) => `**${field}**\n\n${writeLong(entry[field])}\n`);
  const short = SHORT.map((field) => {
    const value = writeField(entry, field);
    return `- ${field}: ${escape(value)}`;
  });
  return `## ${escape([warning, heading].filter(Boolean).join(' · '))}\n\n${long.join('\n')}\n${short.join('\n')}\n`;
}

/** A backslash at a line's end keeps the line break. */
function writeLong(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${escape(line)}`)
    .join('\\\n');
}

/** So that no viewer makes HTML, a link or a list of it. White space at the edges would be lost, line ends would part the line. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&|~$]/g, '\\$&')
    .replace(/^(\d+)(?=[.)])/, '$1\\')
    .replace(/^(?=[-#+=:])/, '\\')
    .replace(/[\n\r\u2028\u2029]|^\s|\s$/gu, (character) => `&#${character.codePointAt(0)};`);
}

function unescape(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])|&#(\d{1,7});/g, (whole, sign: string | undefined, code: string) => {
    if (sign !== undefined) return sign;
    return Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : whole;
  });
}

interface Section {
  fields: Record<string, unknown>;
  lines: Map<string, number>;
  line: number;
}

export function* readMarkdown(text: string): Steps<Raw> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines.find((line) => line.trim() !== '')?.trim() !== `# ${FORMAT}`)
    return { problems: [wholeFile('not-a-notebook')] };
  const head: Section = { fields: Object.create(null) as Record<string, unknown>, lines: new Map(), line: 1 };
  const entries: Section[] = [];
  let section = head;
  let long: string | null = null;
  let quoted: string[] = [];
  const finishLong = (): void => {
    if (long !== null) section.fields[long] = quoted.map(unescape).join('\n');
    long = null;
    quoted = [];
  };
  for (const [index, line] of lines.entries()) {
    // An entry has some twenty lines.
    if (index % (20 * STRIDE) === 0) yield index / lines.length;
    const label = /^\*\*(\w+)\*\*\s*$/.exec(line)?.[1];
    const [, name, value] = /^- (\w+):(?: (.*))?$/.exec(line) ?? [];
    if (/^## ?/.test(line)) {
      finishLong();
      section = { fields: Object.create(null) as Record<string, unknown>, lines: new Map(), line: index + 1 };
      entries.push(section);
    } else if (label !== undefined) {
      finishLong();
      long = label;
      section.lines.set(label, index + 1);
    } else if (long !== null && /^> ?/.test(line)) {
      quoted.push(withoutBreak(line.replace(/^> ?/, '')));
    } else if (name !== undefined) {
      finishLong();
      section.lines.set(name, index + 1);
      const plain = unescape(value ?? '');
      section.fields[name] = readField(name, plain);
    }
  }
  finishLong();
  const problem = headProblem(head) ?? endProblem(lines);
  if (problem) return { problems: [problem] };
  const raw = entries.map(({ fields, lines, line }): RawEntry => ({
    fields,
    lineOf: (field) => lines.get(field) ?? line,
  }));
  return { raw };
}

/** A backslash that is not itself escaped. */
function withoutBreak(line: string): string {
  const backslashes = /\\*$/.exec(line)![0].length;
  return backslashes % 2 === 1 ? line.slice(0, -1) : line;
}

function headProblem({ fields, lines }: Section): Problem | null {
  const version = fields['version'];
  return versionProblem(/^\d{1,9}$/.test(String(version)) ? Number(version) : version, lines.get('version') ?? 1);
}

function endProblem(lines: readonly string[]): Problem | null {
  const last = lines.findLast((line) => line.trim() !== '');
  return last?.trim() === END ? null : { why: 'cut-off', line: lines.length, field: null };
}
