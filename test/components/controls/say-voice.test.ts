import { beforeEach, describe, expect, it } from 'vitest';
import { namesOfficial, sayOthers } from '../../../components/controls/say-others.ts';
import { sayVoiceInLine } from '../../../components/controls/say-voice.ts';
import type { Voice } from '../../../engine/record/record.ts';
import { setLocale } from '../../../platform/shared/i18n.ts';

const VOICES: Voice[] = ['answer', 'question', 'moderator', 'heading', 'caption', 'narration', 'reported'];

beforeEach(() => setLocale('zh-CN'));

describe('whose words a finding is of', () => {
  it('is said of everybody’s but the official’s own', () => {
    expect(VOICES.map((voice) => sayOthers(voice))).toEqual([
      null,
      '记者的提问',
      '主持人的话',
      '编者加的标题',
      '图片说明',
      '报道的叙述',
      '报道的转述',
    ]);
    expect(sayOthers(null)).toBeNull();
  });

  it.each([
    ['zh-CN', '路透社', '路透社记者的提问'],
    ['zh-TW', '路透社', '路透社記者的提問'],
    ['en', 'Reuters', 'A question by Reuters'],
  ] as const)('names who asked: %s', (locale, outlet, said) => {
    setLocale(locale);
    expect(sayOthers('question', outlet)).toBe(said);
  });

  it('never has the official’s name beside it where the words are others’', () => {
    expect(VOICES.filter(namesOfficial)).toEqual(['answer', 'reported']);
  });
});

it.each([
  ['answer', '王毅', null, '王毅'],
  ['reported', '王毅', null, '王毅 · 报道的转述'],
  ['question', null, '路透社', '路透社记者问'],
  ['question', null, null, '记者问'],
  ['heading', '王毅', null, '编者加的标题'],
  ['moderator', null, null, '主持人的话'],
  ['moderator', '傅莹', null, '傅莹 · 主持人的话'],
] as const)('a suggestion says whose words it has: %s', (voice, speaker, outlet, said) => {
  expect(sayVoiceInLine({ voice, speaker, outlet })).toBe(said);
});
