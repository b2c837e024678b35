import { expect, it } from 'vitest';
import { readSites, siteOf, writeSites } from '../../../platform/own-page/off-sites.ts';

it.each([
  ['news.example', 'news.example'],
  ['  News.Example ', 'news.example'],
  ['*.mail.example', '*.mail.example'],
  ['https://news.example/a?b#c', 'news.example'],
  ['news.example:8080/a', 'news.example'],
  ['新闻.example', 'xn--efvy88h.example'],
  ['localhost', 'localhost'],
  ['http://[::1]:3000/', '[::1]'],
  ['', null],
  ['新闻网', null],
  ['two words', null],
  ['*', null],
  ['javascript:alert(1)', null],
])('%s is the site %s', (typed, site) => {
  expect(siteOf(typed)).toBe(site);
});

it('reads a list, and says which lines name no site', () => {
  const text =
    '\uFEFF# mine\r\nnews.example\n\nnot a site\n! theirs\nhttps://mail.example/inbox\nnews.example\n<b>x</b>\n';
  expect(readSites(text)).toEqual({
    sites: ['news.example', 'mail.example'],
    wrong: [
      { line: 4, text: 'not a site' },
      { line: 8, text: '<b>x</b>' },
    ],
    over: 0,
  });
  expect(readSites('不是网站'.repeat(40)).wrong[0]!.text).toHaveLength(60);
});

it('reads what it wrote', () => {
  const sites = ['*.mail.example', 'localhost', '[::1]'];
  expect(readSites(writeSites(sites)).sites).toEqual(sites);
});

it('takes as many as fit, and says how many did not', () => {
  const text = Array.from({ length: 1003 }, (_, n) => `s${n}.example`).join('\n');
  const { sites, over } = readSites(text);
  expect([sites.length, over]).toEqual([1000, 3]);
});
