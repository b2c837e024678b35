import type { ReadText } from '../../engine/library/read-text.ts';

/** A file as text, with what the test is about. */
export function aReadText(source: string, more: Partial<ReadText> = {}): ReadText {
  return {
    name: 'a.txt',
    format: 'txt',
    source,
    encoding: 'utf-8',
    sha256: '',
    stated: [],
    turns: null,
    times: [],
    notices: [],
    ...more,
  };
}
