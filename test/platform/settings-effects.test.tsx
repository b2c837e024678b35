// @vitest-environment happy-dom
/** Every setting has an effect that is seen: here, or by a test in a real browser that is named here. */
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelView } from '../../entrypoints/panel/PanelView.tsx';
import { CiteDialog } from '../../entrypoints/reader/tools/CiteDialog.tsx';
import { HistoryTab } from '../../entrypoints/sidepanel/HistoryTab.tsx';
import { isWanted } from '../../entrypoints/watch/decide.ts';
import type { Citations } from '../../engine/cite/citation.ts';
import { createHistory, lookupOf, readLookups } from '../../platform/shared/history.ts';
import { getLocale, setLocale, t } from '../../platform/shared/i18n.ts';
import { startOwnPage } from '../../platform/own-page/start.ts';
import { pageSettings } from '../../platform/shared/page-settings.ts';
import { DEFAULT_SETTINGS, isMinHan, keepsHistory, type Settings } from '../../platform/shared/settings.ts';
import { aTranscript, aTurn } from '../support/a-record.ts';
import { aMatch, aReading, aView } from '../support/answers.ts';
import { waitFor } from '../support/wait-for.ts';

const world = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  tell: [] as ((changes: object, area: string) => void)[],
}));
vi.mock('../../platform/shared/browser.ts', () => ({
  browser: {
    i18n: { getUILanguage: () => 'en-US' },
    extension: { inIncognitoContext: false },
    storage: {
      local: { get: async (key: string) => ({ [key]: world.stored[key] }) },
      session: {},
      onChanged: { addListener: (tell: (changes: object, area: string) => void) => world.tell.push(tell) },
    },
  },
}));

/** A page of ours that is open already, when this is chosen. */
async function choose(settings: Partial<Settings>): Promise<HTMLElement> {
  await startOwnPage();
  world.stored['settings'] = { ...DEFAULT_SETTINGS, ...settings };
  const root = document.documentElement;
  const look = () => [root.lang, root.dataset['theme'], root.style.zoom].join();
  const before = look();
  for (const tell of world.tell) tell({}, 'local');
  await waitFor(() => expect(look()).not.toBe(before));
  return root;
}

/** Whether something comes up by itself. */
const comes = (settings: Partial<Settings>, held: string[] = [], han = 20): boolean =>
  isWanted(
    pageSettings({ ...DEFAULT_SETTINGS, ...settings, locale: 'en' }, null, ['www.news.example']),
    { held: new Set(held) },
    { han, words: 0 },
  );

const idle = (): void => {};
const never = () => Promise.reject(new Error('not asked for'));

/** What is pressed in the panel, and where it leads, is no matter here. */
const UNUSED = {} as Parameters<typeof PanelView>[0];

function panel(settings: Partial<Settings>): Element {
  const { panelShows, citationStyle } = { ...DEFAULT_SETTINGS, ...settings };
  const readings = [aReading(), aReading({ transcript: '2017-03-08.other' })];
  const matches = [aMatch({ readings }), aMatch({ date: '2024-03-07' })];
  const { container } = render(
    <PanelView
      {...UNUSED}
      state={{ kind: 'answered', view: aView(matches) }}
      length={20}
      selected=""
      onBack={null}
      parts={panelShows}
      citationStyle={citationStyle}
      cite={async () => new Proxy({}, { get: (_, style) => `as ${String(style)}` }) as Citations}
    />,
  );
  return container;
}

/** A test in a real browser, by the words in its file that set and see the effect. */
interface Elsewhere {
  file: string;
  says: RegExp;
}
type Effect = (() => void | Promise<void>) | Elsewhere;

const EFFECTS: Record<Exclude<keyof Settings, 'version'>, Effect> = {
  async locale() {
    expect((await choose({ locale: 'zh-TW' })).lang).toBe('zh-TW');
    expect([getLocale(), t('options.title')]).toEqual(['zh-TW', '「原話」設定']);
    expect((await choose({ locale: null })).lang).toBe('en');
  },
  async theme() {
    expect((await choose({ theme: 'dark' })).dataset['theme']).toBe('dark');
    expect((await choose({ theme: 'auto' })).dataset['theme']).toBeUndefined();
  },
  async textSize() {
    expect((await choose({ textSize: 150 })).style.zoom).toBe('1.5');
  },
  trigger() {
    const byItself = (['mark-click', 'mark-hover', 'at-once', 'modifier', 'shortcut', 'menu'] as const).map((trigger) =>
      comes({ trigger }, []),
    );
    expect(byItself).toEqual([true, true, true, false, false, false]);
  },
  modifier() {
    expect(comes({ trigger: 'modifier', modifier: 'Shift' }, ['Shift'])).toBe(true);
    expect(comes({ trigger: 'modifier', modifier: 'Shift' }, ['Alt'])).toBe(false);
  },
  minHan() {
    expect([comes({ minHan: 21 }), comes({ minHan: 20 })]).toEqual([false, true]);
    expect([1, 2, 100, 101, 6.5, Number.NaN].map(isMinHan)).toEqual([false, true, true, false, false, false]);
  },
  markFor: { file: 'test/e2e/page/page.spec.ts', says: /markFor: 'all'[^]*?本库/ },
  markSide: { file: 'test/e2e/page/page-triggers.spec.ts', says: /markSide }[^]*?toBeLessThan/ },
  panelShows() {
    const seen = { question: '.question', readings: '.readings', events: '.events', coverage: '.coverage' };
    for (const part of Object.keys(seen) as (keyof typeof seen)[]) {
      const whole = panel({});
      const without = panel({ panelShows: { ...DEFAULT_SETTINGS.panelShows, [part]: false } });
      expect([whole.querySelector(seen[part]) === null, without.querySelector(seen[part]) === null], part).toEqual([
        false,
        true,
      ]);
      cleanup();
    }
  },
  async citationStyle() {
    const shown = panel({ citationStyle: 'chicago' });
    const button = [...shown.querySelectorAll('button')].find(({ textContent }) => textContent === t('panel.cite'))!;
    fireEvent.click(button);
    await waitFor(() => expect(shown.querySelector('.styles button')?.textContent).toBe(t('panel.styles.chicago')));
    const transcript = aTranscript({ id: '2024-03-07.test', turns: [aTurn({ key: 'a1', paragraphs: ['多极化。'] })] });
    HTMLDialogElement.prototype.showModal = () => {};
    const { container } = render(
      <CiteDialog
        transcript={{ ...transcript, source: 'bundled' }}
        passage={transcript.turns[0]!.id}
        today="2026-03-10"
        style="chicago"
        onCopy={never}
        onClose={idle}
      />,
    );
    expect(container.querySelector('select')?.value).toBe('chicago');
  },
  offSites() {
    expect([comes({ offSites: ['*.news.example'] }), comes({ offSites: ['news.example'] })]).toEqual([false, true]);
  },
  paused() {
    expect([comes({ paused: true }), comes({ paused: false })]).toEqual([false, true]);
  },
  async history() {
    const stored: Record<string, unknown> = {};
    const area = {
      get: async (key: string) => ({ [key]: stored[key] }),
      set: async (items: object) => void Object.assign(stored, items),
    };
    const history = createHistory(area, () => keepsHistory(area));
    const add = () => history.add(lookupOf(aView(), 3, null, 'asked'), async () => false);
    stored['settings'] = { ...DEFAULT_SETTINGS, history: false };
    await add();
    expect(Object.keys(stored)).toEqual(['settings']);
    stored['settings'] = { ...DEFAULT_SETTINGS, history: true };
    await add();
    expect(await readLookups(area)).toHaveLength(1);
    const tab = (isKept: boolean) =>
      render(<HistoryTab lookups={[]} isPrivate={false} isKept={isKept} onShow={idle} onClear={idle} />).container
        .textContent;
    expect(tab(false)).toContain(t('settings.history-off'));
    expect(tab(true)).toContain(t('sidepanel.history-empty'));
  },
};

beforeEach(() => {
  world.stored = {};
  world.tell = [];
});
afterEach(() => {
  cleanup();
  setLocale('en');
});

it('has an effect for every setting', () => {
  const settings = Object.keys(DEFAULT_SETTINGS).filter((setting) => setting !== 'version');
  expect(Object.keys(EFFECTS).toSorted()).toEqual(settings.toSorted());
});

describe('the effect of', () => {
  it.each(Object.entries(EFFECTS))('%s is seen', async (_setting, effect) => {
    if (typeof effect === 'function') await effect();
    else expect(readFileSync(effect.file, 'utf8')).toMatch(effect.says);
    expect.hasAssertions();
  });
});
