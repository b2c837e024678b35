/** What was read of a file, short enough to be looked at. */
import type { ReadText } from '../../../engine/library/read-text.ts';
import { ReadProblem } from '../../../platform/library/read/read-problem.ts';

export function outlineOf(read: ReadText | ReadProblem): Record<string, unknown> {
  if (read instanceof ReadProblem) return { name: read.name, code: read.code, value: read.value, total: read.total };
  const { name, format, encoding, source, turns, times, stated, notices } = read;
  const words = ([start, end]: readonly [number, number]): string => source.slice(start, end);
  return {
    name,
    format,
    encoding,
    lines: source.split(/\r?\n/u).filter((line) => line !== ''),
    turns:
      turns?.map(
        ({ voice, speaker, label, paragraphs }) =>
          `${voice ?? '?'} ${speaker ?? '-'} [${label === null ? '' : words(label)}] ${paragraphs.map(words).join(' ¶ ')}`,
      ) ?? null,
    times: times.map(({ range, startMs, endMs }) => `${startMs}–${endMs} ${words(range)}`),
    stated: stated.map(({ fact, value, evidence }) => `${fact}: ${value} — ${evidence}`),
    notices: notices.map(({ kind, count, line }) => `${kind} ${count}${line === null ? '' : ` line ${line}`}`),
  };
}
