import { expect, it } from 'vitest';
import { isPageAddress, withoutUser } from '../../../platform/shared/page-address.ts';

it.each([
  ['https://news.example/a?b=1&c=2#d', true],
  ['http://news.example', true],
  ['https://news.example:8443/a', true],
  ['https://xn--fiqs8s.example/%E5%A4%9A', true],
  ['file:///C:/notes/a.html', true],
  ['https://bank.example@evil.example/', false],
  ['https://user:word@news.example/', false],
  ['https://@evil.example/', false],
  ['https:\\\\evil.example/', false],
  ['https:evil.example', false],
  ['https:///evil.example/', false],
  ['https://ｅｖｉｌ.example/', false],
  ['https://b\u0430nk.example/', false],
  ['https://news.example/\u202egnp', false],
  ['https://news.example/a\nb', false],
  ['https://news.example/a b', false],
  ['https://news.example/\u0000', false],
  [`https://news.example/${'a'.repeat(20_000)}`, false],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['blob:https://news.example/1', false],
  ['view-source:https://news.example/', false],
  ['/a', false],
])('%.60s may be a link: %s', (address, may) => {
  expect(isPageAddress(address)).toBe(may);
});

it('takes a user’s name and password out of an address', () => {
  expect(withoutUser('https://me:secret@news.example/a?b#c')).toBe('https://news.example/a?b#c');
  expect(withoutUser('https://news.example/@me')).toBe('https://news.example/@me');
  expect(withoutUser('about:blank')).toBe('about:blank');
  expect(withoutUser('not an address')).toBe('not an address');
});
