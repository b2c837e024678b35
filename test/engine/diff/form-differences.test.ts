import { describe, expect, it } from 'vitest';
import { areForms, isDoubled, isMisread, isSlight } from '../../../engine/diff/form-differences.ts';

/** `before[own]after`: a stretch in its text. */
function at(text: string) {
  const start = text.indexOf('[');
  return { text: text.replaceAll(/[[\]]/gu, ''), start, end: text.indexOf(']') - 1 };
}

describe('a difference of form', () => {
  it.each([
    ['因[此]我们', '[所以]我们'],
    ['[如果]各方', '[若]各方'],
    ['更[]闪亮', '更[加]闪亮'],
    ['[其他]国家', '[其它]国家'],
    ['[]这是', '[而]这是'],
    ['[己]经做到', '[已]经做到'],
    ['[怎样]适应', '[如何]适应'],
    ['[众多]方面', '[很多]方面'],
    ['[此]次会议', '[本]次会议'],
    ['国王[就要]来', '国王[即将]来'],
  ])('%s, %s is slight', (own, other) => {
    expect(isSlight(at(own), at(other))).toBe(true);
  });

  it.each([
    ['[停止]制裁', '[加大]制裁'],
    ['[少数]方面', '[很多]方面'],
    ['[总是]升级', '[往往]升级'],
    ['[为何]适应', '[如何]适应'],
    ['[最差]时期', '[最好]时期'],
    ['[重要]合作', '[]合作'],
    ['[]合作', '[军事]合作'],
    ['驱[散]阴霾', '驱[笼]阴霾'],
  ])('%s, %s is a word of content', (own, other) => {
    expect(isSlight(at(own), at(other))).toBe(false);
  });

  it('is one word in two forms', () => {
    expect(areForms('以后', '后')).toBe(true);
    expect(areForms('以后', '以前')).toBe(false);
  });

  it('is a character read for another, not any two', () => {
    expect(isMisread('己', '已')).toBe(true);
    expect(isMisread('人', '天')).toBe(false);
    expect(isMisread('己巳', '已')).toBe(false);
  });

  it('is a character given twice', () => {
    expect(isDoubled(at('更[更]闪亮'), '', false)).toBe(true);
    expect(isDoubled(at('更[加]闪亮'), '', false)).toBe(false);
    expect(isDoubled(at('更[更]闪亮'), '加', false)).toBe(false);
  });

  it('is none where doubling says more, unless all of the print is double', () => {
    expect(isDoubled(at('人[人]有责'), '', false)).toBe(false);
    expect(isDoubled(at('人[人]有责'), '', true)).toBe(true);
  });
});
