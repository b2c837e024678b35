import { expect, it } from 'vitest';
import { countryIn, topicsOf } from '../../../engine/search/topics.ts';

it.each([
  ['您如何看待中美关系和日中交流？', ['美国', '日本']],
  ['其中美好的合作', []],
  ['中国和赤道几内亚的合作', ['赤道几内亚']],
  ['一帶一路和歐盟', ['一帶一路', '歐盟']],
  ['非洲的和平，非洲的发展', ['非洲']],
])('%s is about %j', (question, topics) => {
  expect(topicsOf(question)).toEqual(topics);
});

it.each([
  ['美国全国广播公司', '美国'],
  ['新华社', null],
])('the name %s holds the country %s', (outlet, country) => {
  expect(countryIn(outlet)).toBe(country);
});
