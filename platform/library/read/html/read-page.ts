/** A page as a text of lines that the parser knows: headings, bold words, a term and what is said of it. */
import type { AddedBlock, AddedPage } from '../../../../engine/library/added-page.ts';
import type { ReadText } from '../../../../engine/library/read-text.ts';
import { bodyOf, type ReadBody } from '../body.ts';
import { checkSource } from '../check-source.ts';
import { cleanName } from '../clean-name.ts';
import { sha256 } from '../sha256.ts';
import { withBold } from '../with-bold.ts';
import { bodyOfPage } from './page-body.ts';
import { pageFacts } from './page-facts.ts';

/**
 * The page that one is reading.
 * @throws ReadProblem where it has no words
 */
export async function readAddedPage(page: AddedPage): Promise<ReadText> {
  const { part: _none, ...read } = readPage(page, 'page');
  const notices = checkSource(read.source, false);
  return {
    ...read,
    name: cleanName(page.title || page.address),
    sha256: await sha256(new TextEncoder().encode(read.source)),
    notices,
  };
}

export function readPage(page: AddedPage, format: 'html' | 'mhtml' | 'page'): ReadBody {
  return bodyOf(format, linesOf(bodyOfPage(page)), { stated: pageFacts(page) });
}

/** A label is not longer. */
const MAX_TERM = 30;
/** Controls in pages are left-overs of programs, and seen by nobody. */
const CONTROL = /[\0-\u0008\u000b-\u001f\u007f-\u009f\ufeff]/gu;

/** Blocks are parted by an empty line, as in Markdown; what a page breaks inside a block is a line of its own. */
export function linesOf(blocks: readonly AddedBlock[]): string {
  const written: string[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at]!;
    const next = blocks[at + 1];
    if (block.role === 'term' && next?.role === 'description' && block.text.trim().length <= MAX_TERM) {
      const term = tidy(block.text).replace(/[：:]$/u, '');
      written.push(`${term}：${tidy(withBold(next.text, next.bold))}`);
      at += 1;
    } else if (block.role === 'heading') {
      written.push(`${'#'.repeat(block.level || 1)} ${tidy(block.text).replaceAll('\n', ' ')}`);
    } else written.push(tidy(withBold(block.text, block.bold)));
  }
  return written.filter((text) => text !== '').join('\n\n');
}

function tidy(text: string): string {
  const lines = text.replaceAll(CONTROL, '').split('\n');
  const tidied = lines.map((line) => line.replaceAll(/[ \u00a0]+/gu, ' ').trim());
  return tidied.filter((line) => line !== '').join('\n');
}
