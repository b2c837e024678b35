import { expect, it } from 'vitest';
import { beginningOf, sayTitle } from '../../../components/finding/say-event.ts';

it.each([
  ['外交部长王毅就中国外交政策回答提问', '就中国外交政策回答提问'],
  ['王毅谈中国外交', '谈中国外交'],
  ['十二届全国人大五次会议记者会，王毅答问', '十二届全国人大五次会议记者会，王毅答问'],
  ['记者会实录', '记者会实录'],
])('says %s beside speaker and office as %s', (title, said) => {
  expect(sayTitle({ title, speaker: '王毅', office: '中共中央政治局委员、外交部长' })).toBe(said);
});

it('begins a long question with its first sentence that says something', () => {
  expect(beginningOf('请问非洲的事。')).toBe('请问非洲的事。');
  const question = `谢谢。我是记者。${'问'.repeat(30)}？${'另'.repeat(80)}？`;
  expect(beginningOf(question)).toBe(`谢谢。我是记者。${'问'.repeat(30)}？`);
  expect(beginningOf('问'.repeat(200))).toBe(`${'问'.repeat(80)}……`);
});
