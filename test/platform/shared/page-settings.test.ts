import { describe, expect, it } from 'vitest';
import { hostsOfSender, pageSettings } from '../../../platform/shared/page-settings.ts';
import { DEFAULT_SETTINGS, type ViewSettings } from '../../../platform/shared/settings.ts';

const offSites = ['news.example', '*.paper.example'];
const chosen: ViewSettings = { ...DEFAULT_SETTINGS, locale: 'zh-TW', minHan: 9, offSites, history: false };

describe('what a page’s script is told', () => {
  it('is what it draws by, and one yes or no', () => {
    expect(pageSettings(chosen, { width: 400, height: 300 }, ['else.example'])).toEqual({
      locale: 'zh-TW',
      theme: 'auto',
      textSize: 100,
      trigger: 'mark-click',
      modifier: 'Alt',
      minHan: 9,
      markFor: 'known',
      markSide: 'end-below',
      panelShows: { question: true, readings: true, events: true, coverage: true },
      citationStyle: 'gbt7714',
      panelSize: { width: 400, height: 300 },
      isOff: false,
    });
  });

  it('is the same of a site that is off and of any, where all is paused', () => {
    const told = (settings: ViewSettings, hosts: string[]) => pageSettings(settings, null, hosts).isOff;
    expect(told(chosen, ['news.example'])).toBe(true);
    expect(told(chosen, ['frames.example', 'www.paper.example'])).toBe(true);
    expect(told({ ...chosen, paused: true }, ['else.example'])).toBe(true);
    expect(told({ ...chosen, paused: true }, [])).toBe(true);
    expect(told(chosen, [])).toBe(false);
  });
});

describe('the hosts of a sender', () => {
  const tab = { url: 'https://news.example/a' };
  it.each([
    ['a page', { origin: 'https://news.example', url: 'https://news.example/a', tab }, ['news.example']],
    ['a frame', { origin: 'https://ads.example', url: 'https://ads.example/', tab }, ['ads.example', 'news.example']],
    [
      'a frame without an address',
      { origin: 'https://ads.example', url: 'about:blank', tab },
      ['ads.example', 'news.example'],
    ],
    ['a sandboxed frame', { origin: 'null', url: 'https://ads.example/x', tab }, ['ads.example', 'news.example']],
    ['a sandboxed frame without an address', { origin: 'null', url: 'about:srcdoc', tab }, ['news.example']],
    [
      'a frame of a page that we may not know',
      { origin: 'https://ads.example', url: 'https://ads.example/', tab: {} },
      ['ads.example'],
    ],
    ['nobody', {}, []],
  ])('%s', (_name, sender, hosts) => {
    expect(hostsOfSender(sender)).toEqual(hosts);
  });
});
