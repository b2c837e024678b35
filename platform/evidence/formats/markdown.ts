/** A check as Markdown, for a note or a ticket. */
import type { ListedStatement } from '../../../engine/page/listed.ts';
import { escapeMarkdown } from '../../../engine/text/markdown.ts';
import type { Steps } from '../../shared/in-slices.ts';
import { codeOf, UNSEEN } from '../../shared/unseen.ts';
import {
  editsOf,
  type Evidence,
  type EvidenceWords,
  isTold,
  markQuote,
  markRecord,
  STRIDE,
  type TextPart,
} from '../evidence.ts';

export function* writeMarkdownReport(evidence: Evidence, words: EvidenceWords): Steps<string> {
  const { check } = evidence;
  const told = check.statements.filter(isTold);
  const sections: Record<'mark' | 'folded', string[]> = { mark: [], folded: [] };
  for (const [done, statement] of told.entries()) {
    if (done % STRIDE === 0) yield done / told.length;
    sections[statement.shown === 'mark' ? 'mark' : 'folded'].push(writeStatement(statement, evidence, words));
  }
  const part = (heading: string, own: readonly string[]): string[] =>
    own.length === 0 ? [] : [`## ${line(heading)}`, ...own];
  return `${[
    `# ${line(words.title)}`,
    line(words.summary(check)),
    words
      .facts(evidence)
      .map(([name, value]) => `- ${line(name)}: ${line(value)}`)
      .join('\n'),
    ...part(
      words.disagreements,
      check.disagreements.map((each) => `> ${line(words.disagreement(each))}`),
    ),
    ...part(words.found, sections.mark),
    ...part(words.notFound(check), sections.folded),
    ...part(words.unchecked, [
      words
        .notes(check)
        .map((note) => `- ${line(note)}`)
        .join('\n'),
    ]),
  ].join('\n\n')}\n`;
}

function writeStatement(statement: ListedStatement, { citations }: Evidence, words: EvidenceWords): string {
  const { index, before, after, match, shown } = statement;
  const isFound = shown === 'mark' && match !== null;
  const edits = editsOf(statement);
  const citation = isFound ? citations.get(match.paragraph) : undefined;
  return [
    `### ${index + 1} · ${line(words.finding(statement))}`,
    line(words.given(statement)),
    `**${line(words.quote)}**`,
    `> ${line(before)}${parts(markQuote(statement))}${line(after)}`,
    ...(isFound ? [`**${line(words.record(match))}**`, `> ${parts(markRecord(statement))}`] : []),
    ...(edits.length === 0 || match === null
      ? []
      : [`**${line(words.differences)}**`, edits.map((edit) => `- ${line(words.difference(edit, match))}`).join('\n')]),
    ...(citation === undefined ? [] : [`${line(words.citation)} ${line(citation)}`]),
  ].join('\n\n');
}

/** What differs in bold: of all marks of Markdown the one that every reader draws inside a line of Han. */
function parts(all: readonly TextPart[]): string {
  return all.map(({ text, isMarked }) => (isMarked ? `<b>${line(text)}</b>` : line(text))).join('');
}

/** On one line, with nothing hidden in it. */
function line(text: string): string {
  return escapeMarkdown(text.replace(/[\t\n\r]+/g, ' ').replace(UNSEEN, codeOf));
}
