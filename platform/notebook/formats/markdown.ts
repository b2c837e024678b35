/** The notebook as Markdown, as versions up to 3 wrote it: fields by name. It is only read any more. */
import type { Steps } from '../../shared/in-slices.ts';
import { readField } from '../entry.ts';
import { MAX_ENTRIES, type Problem, type RawEntry, STRIDE } from '../parse-entry.ts';
import { FORMAT, type Raw, versionProblem, wholeFile } from './json.ts';
import { lineAt, linesOf } from './lines.ts';

/** Markdown has no closing mark of its own: without this line the end is missing. */
const END = '---';

function unescape(text: string): string {
  return text.replace(
    /\\([!-/:-@[-`{-~])|&#(\d{1,7});|\[U\+([0-9A-F]{4,6})\]/g,
    (whole, sign: string | undefined, decimal: string | undefined, hexadecimal: string | undefined) => {
      if (sign !== undefined) return sign;
      const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

interface Section {
  fields: Record<string, unknown>;
  lines: Map<string, number>;
  line: number;
}

export function* readMarkdown(text: string): Steps<Raw> {
  if (!new RegExp(`^\\s*# ${FORMAT}\\s*(?:\\n|$)`).test(text)) return { problems: [wholeFile('not-a-notebook')] };
  const head: Section = { fields: Object.create(null) as Record<string, unknown>, lines: new Map(), line: 1 };
  const entries: Section[] = [];
  let section = head;
  let long: string | null = null;
  let quoted: string[] = [];
  let last = '';
  let number = 0;
  const finishLong = (): void => {
    if (long !== null) section.fields[long] = quoted.map(unescape).join('\n');
    long = null;
    quoted = [];
  };
  for (const { line, start } of linesOf(text)) {
    // An entry has some twenty lines.
    if (number % (20 * STRIDE) === 0) yield start / text.length;
    number += 1;
    if (line.trim() !== '') last = line;
    const label = /^\*\*(\w+)\*\*\s*$/.exec(line)?.[1];
    const [, name, value] = /^- (\w+):(?: (.*))?$/.exec(line) ?? [];
    if (/^## ?/.test(line)) {
      finishLong();
      section = { fields: Object.create(null) as Record<string, unknown>, lines: new Map(), line: number };
      entries.push(section);
      if (entries.length > MAX_ENTRIES) return { problems: [{ why: 'too-many', line: number, field: null }] };
    } else if (label !== undefined) {
      finishLong();
      long = label;
      section.lines.set(label, number);
    } else if (long !== null && /^> ?/.test(line)) {
      quoted.push(withoutBreak(line.replace(/^> ?/, '')));
    } else if (name !== undefined) {
      finishLong();
      section.lines.set(name, number);
      const plain = unescape(value ?? '');
      section.fields[name] = readField(name, plain);
    }
  }
  finishLong();
  const problem = headProblem(head) ?? endProblem(last, text);
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

/** @param last line that is not blank */
function endProblem(last: string, text: string): Problem | null {
  return last.trim() === END ? null : { why: 'cut-off', line: lineAt(text, text.length), field: null };
}
