import type { PageBlock, PageText } from '../page-text.ts';

/** A plain text: a line a block, the first its title. */
export function readPlain(text: string, address: string): PageText {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const blocks = lines
    .filter((line) => line.trim() !== '')
    .map((line): PageBlock => ({
      text: line.replace(/^#+\s*/u, ''),
      role: /^#+\s/u.test(line) ? 'heading' : 'text',
      quoted: [],
      frame: 0,
    }));
  return { address, title: blocks[0]?.text ?? '', dates: [], blocks, cut: null };
}
