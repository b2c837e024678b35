/** Plain texts and Markdown: they are their own source. */
import type { FactName, StatedFact } from '../../../engine/library/read-text.ts';
import { bodyOf, type ReadBody } from './body.ts';

const FACTS: Readonly<Record<string, FactName>> = {
  title: 'title',
  标题: 'title',
  published: 'date',
  date: 'date',
  日期: 'date',
  speaker: 'speaker',
  发言人: 'speaker',
  event: 'event',
  place: 'place',
  publisher: 'publisher',
  site: 'publisher',
  来源: 'publisher',
  url: 'address',
  source: 'address',
  lang: 'language',
  language: 'language',
};
const MAX_LINES = 60;

export function readPlainFile(format: 'txt' | 'md', text: string): ReadBody {
  return bodyOf(format, text, { stated: format === 'md' ? frontMatter(text) : [] });
}

/** What programs that clip pages write above a text, between two lines of `---`. Lists and nested values are none of ours. */
function frontMatter(text: string): StatedFact[] {
  const lines = text.split('\n', MAX_LINES).map((line) => line.trimEnd());
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0) return [];
  return lines.slice(1, end).flatMap((line) => {
    const colon = line.indexOf(':');
    const key = line.slice(0, colon).toLowerCase();
    const value = unquoted(line.slice(colon + 1).trim());
    const fact = Object.hasOwn(FACTS, key) ? FACTS[key]! : null;
    if (colon < 0 || fact === null || value === '') return [];
    if (fact === 'address' && !/^https?:\/\//u.test(value)) return [];
    return [{ fact, value, evidence: `front matter ${key}` }];
  });
}

function unquoted(value: string): string {
  return /^(["']).*\1$/u.test(value) && value.length > 1 ? value.slice(1, -1) : value;
}
