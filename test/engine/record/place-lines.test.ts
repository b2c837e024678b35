import { expect, it } from 'vitest';
import { ofBundled, realFinder, sourced } from '../../support/finder.ts';
import { placeLines } from '../../../engine/record/shown/place-lines.ts';

async function linesOf(quote: string) {
  const { record, finder } = realFinder();
  const answer = sourced(await finder.lookUp(quote));
  return { answer, lines: placeLines(answer, ofBundled(record).transcripts) };
}

it('has a line for each place in the texts that are shown, the words of the text in the middle, newest first', async () => {
  const { answer, lines } = await linesOf('相互尊重');
  expect(lines.length).toBeGreaterThan(2);
  expect(new Set(lines.map(({ words }) => words))).toEqual(new Set(['相互尊重']));
  const dates = lines.map(({ date }) => date!);
  expect(dates).toEqual(dates.toSorted().toReversed());
  for (const { match, paragraph, before, words, after } of lines) {
    expect(paragraph.startsWith(answer.matches[match]!.readings[0]!.transcript)).toBe(true);
    const texts = realFinder().record.transcripts.flatMap(({ turns }) => turns.flatMap(({ paragraphs }) => paragraphs));
    expect(texts.find(({ id }) => id === paragraph)?.text).toContain(before + words + after);
    expect(before + after).not.toMatch(/[。！？；]/u);
  }
});

it('has none for words of one place, or of more than a few characters', async () => {
  expect((await linesOf('拳头硬不等于道理硬')).lines).toEqual([]);
  expect((await linesOf('小院高墙')).lines.length).not.toBe(1);
});
