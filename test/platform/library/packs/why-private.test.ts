import { expect, it } from 'vitest';
import { whyPrivate } from '../../../../platform/library/packs/why-private.ts';

const text = (address: string | null, more: Partial<Parameters<typeof whyPrivate>[0]> = {}) => ({
  address,
  alsoAt: [],
  format: 'html' as const,
  ...more,
});

it.each([
  [null, 'no-address'],
  ['https://www.news.example/2024/05/01/a.html?id=12&page=2', null],
  ['http://8.8.4.4/a', null],
  ['file:///home/lin/a.txt', 'own-network'],
  ['http://localhost:8080/a', 'own-network'],
  ['http://127.0.0.1/a', 'own-network'],
  ['http://10.1.2.3/a', 'own-network'],
  ['http://172.20.0.1/a', 'own-network'],
  ['http://172.32.0.1/a', null],
  ['http://192.168.0.1/a', 'own-network'],
  ['http://100.64.0.1/a', 'own-network'],
  ['http://[::1]/a', 'own-network'],
  ['http://[fe80::1]/a', 'own-network'],
  ['http://[2001:db8::1]/a', null],
  ['http://wiki/a', 'own-network'],
  ['http://files.intranet/a', 'own-network'],
  ['http://nas.local/a', 'own-network'],
  ['https://lin:secret@news.example/a', 'personal-link'],
  ['https://news.example/a?access_token=1', 'personal-link'],
  ['https://mp.example/s?__biz=1&mid=2&key=3&pass_ticket=4', 'personal-link'],
  ['https://news.example/a;jsessionid=12', 'personal-link'],
  ['https://news.example/a?keyword=港口&monkey=1', null],
  ['no address', 'no-address'],
])('an address like %s is told as %s', (address, why) => {
  expect(whyPrivate(text(address))).toBe(why);
});

it('what was taken from a page as the reader saw it is told, since a log-in does not show in an address', () => {
  expect(whyPrivate(text('https://news.example/a', { format: 'page' }))).toBe('as-seen');
});
