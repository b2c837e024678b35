import { describe, expect, it } from 'vitest';
import { addressToldBy, pageOfSender } from '../../../platform/background/sender-page.ts';

const tab = { url: 'https://news.example/1', title: '新闻' };
const PAGE = { address: tab.url, title: tab.title };

describe('where words were selected', () => {
  it.each([
    ['on the page itself', { frameId: 0, url: tab.url }],
    [
      'in a frame of the page’s own site',
      { frameId: 4, url: 'https://cdn.news.example/part', origin: 'https://cdn.news.example' },
    ],
    ['in a frame that the page wrote', { frameId: 4, url: 'about:srcdoc', origin: 'https://news.example' }],
    ['in one of its blobs', { frameId: 4, url: 'blob:https://news.example/1-2', origin: 'https://news.example' }],
  ])('is the page: %s', (_, sender) => expect(pageOfSender({ ...sender, tab })).toEqual(PAGE));

  it.each([
    ['of another site', { url: 'https://ads.example/a?b', origin: 'https://ads.example' }, 'https://ads.example/a?b'],
    ['with a user’s name', { url: 'https://me:word@ads.example/a' }, 'https://ads.example/a'],
    ['that another site’s frame wrote', { url: 'about:srcdoc', origin: 'https://ads.example' }, 'https://ads.example'],
    [
      'that only ends alike',
      { url: 'https://badnews.example/', origin: 'https://badnews.example' },
      'https://badnews.example/',
    ],
  ])('is the frame, without the page’s title: %s', (_, sender, address) =>
    expect(pageOfSender({ frameId: 4, ...sender, tab })).toEqual({ address, title: '', isFrame: true }),
  );

  it.each([
    ['data', { url: 'data:text/html,1', origin: 'null' }],
    ['what is sandboxed and written', { url: 'about:srcdoc', origin: 'null' }],
    ['a frame of which nothing is told', {}],
  ])('is not known of %s', (_, sender) => expect(pageOfSender({ frameId: 4, ...sender, tab })).toBeNull());

  it('is not known of a tab whose address is not told', () => expect(pageOfSender({ tab: {} })).toBeNull());
});

it('is told by the browser where a script says something else', () => {
  expect(addressToldBy('https://a.example/1', 'https://a.example/1#2')).toBe('https://a.example/1#2');
  expect(addressToldBy('https://a.example/1#3', 'https://b.example/1')).toBe('https://a.example/1#3');
  expect(addressToldBy(null, 'https://b.example/1')).toBe('');
});
