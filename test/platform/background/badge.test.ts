import { describe, expect, it } from 'vitest';
import { clearTrouble, createTell, showPause, showTrouble, showUnshown } from '../../../platform/background/badge.ts';
import { LOCALES } from '../../../platform/shared/i18n.ts';
import { PAGE_TROUBLES } from '../../../platform/shared/protocol.ts';

it.each([
  [true, 'II', 'Yuanhua is paused: nothing appears by itself'],
  [false, '', 'Yuanhua: search the official record'],
])('paused %s: the toolbar button says so', async (paused, badge, title) => {
  const said: unknown[] = [];
  const say = async (details: object): Promise<void> => void said.push(details);
  await showPause(
    { paused, locale: 'en' },
    {
      setBadgeText: say,
      setBadgeBackgroundColor: say,
      setTitle: say,
      getBadgeText: async () => '',
    },
  );
  expect(said).toContainEqual({ text: badge });
  expect(said).toContainEqual({ title });
});

describe('why nothing is shown in a tab', () => {
  const COVERED = expect.stringContaining('covering the answer') as string;
  /** A toolbar button that remembers what it says in a tab. */
  function aButton() {
    const said: { text: string; title: string } = { text: '', title: '' };
    const calls: unknown[] = [];
    const action = {
      setBadgeBackgroundColor: async () => {},
      setBadgeText: async ({ text }: { text: string | null }) => void (calls.push(text), (said.text = text ?? '')),
      setTitle: async ({ title }: { title: string | null }) => void (said.title = title ?? said.title),
      getBadgeText: async () => said.text,
    };
    return { said, calls, action };
  }
  const look = { paused: false, locale: 'en' } as const;

  it('is said until the next gesture is answered', async () => {
    const { said, action } = aButton();
    await showTrouble(7, 'covered', look, action);
    expect(said).toEqual({ text: '!', title: COVERED });
    await clearTrouble(7, look, action);
    expect(said).toEqual({ text: '', title: 'Yuanhua: search the official record' });
  });

  it('is no count of what the reader’s texts have, which goes with the next words that have none', async () => {
    const { said, action } = aButton();
    await showUnshown(7, { library: 0, packs: 0 }, look, action);
    expect(said).toEqual({ text: '', title: '' });
    await showUnshown(7, { library: 2, packs: 0 }, look, action);
    expect(said).toEqual({ text: '2', title: '2 matches in your library' });
    await clearTrouble(7, look, action);
    expect(said.text).toBe('2');
    await showUnshown(7, { library: 0, packs: 0 }, look, action);
    expect(said).toEqual({ text: '', title: 'Yuanhua: search the official record' });
    await showTrouble(7, 'covered', look, action);
    await showUnshown(7, { library: 0, packs: 0 }, look, action);
    expect(said.text).toBe('!');
  });

  it('counts what is in packs apart from what the reader has brought', async () => {
    const { said, action } = aButton();
    await showUnshown(7, { library: 0, packs: 1 }, look, action);
    expect(said).toEqual({ text: '1', title: '1 match in your packs' });
    await showUnshown(7, { library: 1, packs: 2 }, { ...look, locale: 'zh-CN' }, action);
    expect(said).toEqual({ text: '3', title: '您的文库中有 1 处相符 · 您的资料包中有 2 处相符' });
  });

  it('is not taken back where nothing was said', async () => {
    const { calls, action } = aButton();
    await clearTrouble(7, look, action);
    expect(calls).toEqual([]);
  });

  it('is what was told last, however long the settings take', async () => {
    const { said, action } = aButton();
    const waits = [20, 1, 1];
    const tell = createTell(async () => {
      await new Promise((resolve) => setTimeout(resolve, waits.shift()));
      return look;
    }, action);
    await Promise.all([tell(7, 'no-selection'), tell(7, null), tell(7, 'covered')]);
    expect(said).toEqual({ text: '!', title: COVERED });
  });

  it('is told of the next tab when one was closed meanwhile', async () => {
    const { said, action } = aButton();
    const setTitle = ({ tabId, title }: { tabId?: number; title: string | null }) =>
      tabId === 8 ? Promise.reject(new Error('No tab with id: 8')) : action.setTitle({ title });
    const tell = createTell(async () => look, { ...action, setTitle });
    await Promise.all([tell(8, 'covered'), tell(7, 'covered')]);
    expect(said.title).toEqual(COVERED);
  });

  it('has words for every reason', async () => {
    const reasons = ['no-selection', 'closed-page', 'pdf', 'no-side-panel', 'not-stored', 'failed'] as const;
    for (const locale of LOCALES) {
      for (const reason of [...PAGE_TROUBLES, ...reasons]) {
        const { said, action } = aButton();
        await showTrouble(7, reason, { locale }, action);
        expect(said.title.length, `${locale} ${reason}`).toBeGreaterThan(10);
      }
    }
  });
});
