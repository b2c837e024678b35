import { describe, expect, it } from 'vitest';
import { findCoverageFaults } from '../../../engine/parse/coverage.ts';
import { parse } from '../../support/outline.ts';

function noticesOf(source: string): string[] {
  return parse(source).notices.map(({ kind, line }) => (line === null ? kind : `${kind}:${line}`));
}

describe('a text that is not as it should be', () => {
  it.each(['', '   ', '\n\r\n\t　\n', '\ufeff'])('that is blank (%j) has no turns, and says so', (source) => {
    const { transcript, notices } = parse(source);
    expect(transcript.turns).toEqual([]);
    expect(notices.map(({ kind }) => kind)).toContain('empty');
    expect(transcript.date).toBeNull();
  });

  it('with a label without words keeps the label, and names its line', () => {
    const source = '记者：今年的重点是什么？\n王毅：\n记者：还有呢？\n王毅：没有。';
    expect(noticesOf(source)).toContain('label-without-words:2');
    expect(parse(source).outline).toEqual([
      'q1 | question | - | 记者： | 今年的重点是什么？',
      'a1 | answer | 王毅 | 王毅： | ',
      'q2 | question | - | 记者： | 还有呢？',
      'a2 | answer | 王毅 | 王毅： | 没有。',
    ]);
  });

  it.each([
    ['2月30日，外交部举行记者会，部长回答提问。', 'impossible-date'],
    ['2023年2月29日，外交部举行记者会，部长回答提问。', 'impossible-date'],
    ['13月1日，外交部举行记者会，部长回答提问。', 'impossible-date'],
    ['3月8日，十二届全国人大九次会议举行记者会，部长回答提问。', 'impossible-session'],
    ['2018年3月8日，十二届全国人大五次会议举行记者会，部长回答提问。', 'date-conflict'],
  ])('whose date cannot be (%s) says %s', (lede, kind) => {
    const { transcript, notices } = parse(`${lede}\n\n记者：请问？\n王毅：答。`);
    expect(notices.map((notice) => notice.kind)).toContain(kind);
    if (kind !== 'date-conflict') expect(transcript.date).toBeNull();
  });

  it('whose last sentence is lost says where', () => {
    expect(
      noticesOf('记者：如何适应新媒体时代的变\n\n王毅：面对新事物，我们不会缺席。\n记者：好？\n王毅：好。'),
    ).toContain('lost-end:1');
  });

  it('with lone surrogates and control characters is still covered', () => {
    const source = '记者：\ud800什么\u0000？\n王毅：\udc00没有。\u200b\n\u200b\n';
    expect(findCoverageFaults(source, parse(source).transcript)).toEqual([]);
  });

  it('on one line of four hundred thousand characters is read turn by turn', () => {
    const source = '新华社记者：请问部长，今年有什么安排？王毅：我们将坚持和平发展，维护共同利益。'.repeat(10_000);
    const { turns } = parse(source).transcript;
    expect(turns.filter(({ voice }) => voice === 'question')).toHaveLength(10_000);
    expect(turns.filter(({ voice }) => voice === 'answer')).toHaveLength(10_000);
  });
});
