/** A check as a page to read, print and send: one file, in which nothing runs or loads. */
import type { ListedStatement } from '../../../engine/page/listed.ts';
import { escapeHtml } from '../../shared/unseen.ts';
import type { Steps } from '../../shared/in-slices.ts';
import { isPageAddress } from '../../shared/page-address.ts';
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

/** Black on white, for paper; what differs is underlined, so that a copier leaves it. */
const STYLE =
  'body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.7 sans-serif;color:#211f1b;background:#fffefb;overflow-wrap:anywhere}' +
  'h1{font-size:1.5rem;line-height:1.3}h2{font-size:1.15rem;margin:2.5rem 0 0}h3{font-size:1rem;margin:0}' +
  'h4{font-size:.8rem;color:#625d53;margin:.75rem 0 0}p{margin:.3rem 0}.summary{font-size:1.1rem;font-weight:600}' +
  'table{border-collapse:collapse;margin:1rem 0;font-size:.9rem}th{text-align:start;font-weight:600;white-space:nowrap}' +
  'th,td{padding:.2rem .75rem .2rem 0;vertical-align:top;border-bottom:1px solid #e2ded2}' +
  'article{margin-block:1.25rem;padding-block-start:1rem;border-block-start:1px solid #8d877a;break-inside:avoid}' +
  'blockquote{margin:.3rem 0;padding-inline-start:1rem;border-inline-start:3px solid #8d877a;white-space:pre-wrap}' +
  '.record{border-inline-start-color:#26518c}.context{color:#625d53}.others{border-inline-start:3px solid #26518c;padding-inline-start:1rem}' +
  'mark{background:#fbf0c9;color:inherit;text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.2em}' +
  'ul{margin:.3rem 0;padding-inline-start:1.25rem}small{color:#625d53}' +
  '@page{margin:18mm 16mm}@media print{body{max-width:none;margin:0;padding:0;font-size:10.5pt;color:#000;background:#fff}' +
  'mark{background:none}a{color:inherit}h2,h3,h4{break-after:avoid}.context,small,h4{color:#444}}';

export function* writeReport(evidence: Evidence, words: EvidenceWords): Steps<string> {
  const { check } = evidence;
  const told = check.statements.filter(isTold);
  const articles = new Map<ListedStatement, string>();
  for (const [done, statement] of told.entries()) {
    if (done % STRIDE === 0) yield done / told.length;
    articles.set(statement, writeStatement(statement, evidence, words));
  }
  const part = (shown: ListedStatement['shown'], heading: string): string[] => {
    const own = told.filter((statement) => statement.shown === shown).map((statement) => articles.get(statement)!);
    return own.length === 0 ? [] : [`<section>\n<h2>${escapeHtml(heading)}</h2>`, ...own, '</section>'];
  };
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(words.language)}">`,
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(words.title)}</title>`,
    `<style>${STYLE}</style>`,
    `<h1>${escapeHtml(words.title)}</h1>`,
    `<p class="summary">${escapeHtml(words.summary(check))}</p>`,
    writeFacts(evidence, words),
    ...(check.disagreements.length === 0
      ? []
      : [
          `<section>\n<h2>${escapeHtml(words.disagreements)}</h2>`,
          ...check.disagreements.map((each) => `<p class="others">${escapeHtml(words.disagreement(each))}</p>`),
          '</section>',
        ]),
    ...part('mark', words.found),
    ...part('folded', words.notFound(check)),
    `<section>\n<h2>${escapeHtml(words.unchecked)}</h2>`,
    `<ul>${words
      .notes(check)
      .map((note) => `<li>${escapeHtml(note)}</li>`)
      .join('')}</ul>\n</section>`,
    '</html>\n',
  ].join('\n');
}

function writeFacts(evidence: Evidence, words: EvidenceWords): string {
  const rows = words.facts(evidence).map(([name, value]) => {
    const link = value === evidence.address && isPageAddress(value);
    const shown = escapeHtml(value);
    return `<tr><th scope="row">${escapeHtml(name)}</th><td>${link ? `<a href="${shown}" rel="noreferrer">${shown}</a>` : shown}</td></tr>`;
  });
  return `<table>\n${rows.join('\n')}\n</table>`;
}

function writeStatement(statement: ListedStatement, { citations }: Evidence, words: EvidenceWords): string {
  const { index, before, after, match, shown } = statement;
  const edits = editsOf(statement);
  const citation = match === null ? undefined : citations.get(match.paragraph);
  return [
    `<article id="s${index + 1}">\n<h3>${index + 1} · ${escapeHtml(words.finding(statement))}</h3>`,
    `<p><small>${escapeHtml(words.given(statement))}</small></p>`,
    `<h4>${escapeHtml(words.quote)}</h4>`,
    `<blockquote lang="zh">${writeContext(before)}${writeParts(markQuote(statement))}${writeContext(after)}</blockquote>`,
    ...(match === null || shown !== 'mark'
      ? []
      : [
          `<h4>${escapeHtml(words.record(match))}</h4>`,
          `<blockquote class="record" lang="zh-Hans">${writeParts(markRecord(statement))}</blockquote>`,
        ]),
    ...(edits.length === 0 || match === null
      ? []
      : [
          `<h4>${escapeHtml(words.differences)}</h4>`,
          `<ul>${edits.map((edit) => `<li>${escapeHtml(words.difference(edit, match))}</li>`).join('')}</ul>`,
        ]),
    ...(citation === undefined || shown !== 'mark'
      ? []
      : [`<p><small>${escapeHtml(words.citation)} ${escapeHtml(citation)}</small></p>`]),
    '</article>',
  ].join('\n');
}

function writeContext(text: string): string {
  return text === '' ? '' : `<span class="context">${escapeHtml(text)}</span>`;
}

function writeParts(parts: readonly TextPart[]): string {
  return parts.map(({ text, isMarked }) => (isMarked ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text))).join('');
}
