/** A collation as a file: CSV for a spreadsheet, Markdown to be read. */
import type { Variant, VariantKind } from './variants-of.ts';
import type { Cell, Collation, CollationRow, RowStanding } from './collation.ts';
import { csvCell } from '../text/csv-cell.ts';
import { escapeMarkdown } from '../text/markdown.ts';

const COLUMNS = [
  'no',
  'standing',
  'kinds',
  'a_paragraph',
  'b_paragraph',
  'a_ranges',
  'b_ranges',
  'a_text',
  'b_text',
  'differences',
  'damage',
];

/**
 * One line a sentence pair, RFC 4180, with a byte order mark, without which Excel reads UTF-8 as something else. The headings
 * and kinds are the same in every language, so that a script can rely on them.
 */
export function collationCsv({ sections }: Collation): string {
  const lines = sections
    .flatMap(({ rows }) => rows)
    .map((row, index) => {
      const { a, b, standing, variants } = row;
      return [
        String(index + 1),
        standing,
        [...new Set(variants.map(({ kind }) => kind))].join(' '),
        a?.paragraph ?? '',
        b?.paragraph ?? '',
        rangesOf(a),
        rangesOf(b),
        a?.text ?? '',
        b?.text ?? '',
        variants.map((variant) => sayVariant(row, variant)).join('; '),
        [...(a?.damage ?? []), ...(b?.damage ?? [])].map(({ id }) => id).join(' '),
      ];
    });
  return `\uFEFF${[COLUMNS, ...lines].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

function sayVariant({ a, b }: CollationRow, variant: Variant): string {
  return `${variant.kind}: [${a?.text.slice(...variant.a) ?? ''}] → [${b?.text.slice(...variant.b) ?? ''}]`;
}

function rangesOf(cell: Cell | null): string {
  return (cell?.ranges ?? []).map(([start, end]) => `${start}-${end}`).join(' ');
}

/** The words of the Markdown file, in the reader's language. */
export interface CollationWords {
  title: string;
  note: string;
  a: string;
  b: string;
  sentence: string;
  standing: string;
  differences: string;
  standings: Record<RowStanding, string>;
  kinds: Record<VariantKind, string>;
}

/** A table a pair of turns; what differs is bold on both sides. */
export function collationMarkdown(collation: Collation, words: CollationWords): string {
  const summary = Object.entries(collation.standings).map(
    ([standing, count]) => `- ${words.standings[standing as RowStanding]}: ${count}`,
  );
  const kinds = Object.entries(collation.kinds).map(
    ([kind, count]) => `- ${words.kinds[kind as VariantKind]}: ${count}`,
  );
  const head = [
    `# ${escapeMarkdown(words.title)}`,
    `- A: ${escapeMarkdown(words.a)} (\`${collation.a.id}\`)\n- B: ${escapeMarkdown(words.b)} (\`${collation.b.id}\`)`,
    escapeMarkdown(words.note),
    summary.join('\n'),
    kinds.join('\n'),
  ];
  let number = 0;
  const tables = collation.sections.map(({ a, b, rows }) => {
    const ids = [a?.id, b?.id].filter((id) => id !== undefined).map((id) => `\`${id}\``);
    const lines = rows.map((row) => {
      number += 1;
      const said = [...new Set(row.variants.map(({ kind }) => words.kinds[kind]))].join(', ');
      return [String(number), cellText(row, 'a'), cellText(row, 'b'), words.standings[row.standing], said];
    });
    const columns = [words.sentence, 'A', 'B', words.standing, words.differences];
    return [
      `## ${ids.join(' / ')}`,
      [columns, columns.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
    ].join('\n\n');
  });
  return `${[...head, ...tables].join('\n\n')}\n`;
}

function cellText(row: CollationRow, side: 'a' | 'b'): string {
  const text = row[side]?.text ?? '';
  let out = '';
  let done = 0;
  for (const variant of row.variants) {
    const [start, end] = variant[side];
    out += escapeMarkdown(text.slice(done, start));
    if (end > start) out += `**${escapeMarkdown(text.slice(start, end))}**`;
    done = end;
  }
  return (out + escapeMarkdown(text.slice(done))).replaceAll('\n', ' ');
}
