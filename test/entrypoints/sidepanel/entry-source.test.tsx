// @vitest-environment happy-dom
/** What a notebook says of entries from a file, and of those that rest on a text of the reader's own library. */
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ENGLISH } from '../../../data/names.ts';
import { sayView } from '../../../components/finding/say/say-view.ts';
import { viewOf } from '../../../engine/record/view.ts';
import { verify } from '../../../engine/source/verify.ts';
import { asChecked } from '../../../entrypoints/sidepanel/check-entries.ts';
import { EntryView } from '../../../entrypoints/sidepanel/notebook/EntryView.tsx';
import { notesOf } from '../../../entrypoints/sidepanel/say-entry.ts';
import { namingWith } from '../../../components/finding/say/naming.ts';
import { claimOf, isBorneOut, isOfLibrary, type NotebookEntry } from '../../../platform/notebook/entry.ts';
import { entryOf } from '../../../platform/notebook/keep.ts';
import { setLocale } from '../../../platform/shared/i18n.ts';
import { aMatch, aView } from '../../support/answers.ts';
import { anEntry } from '../../support/an-entry.ts';
import { ask, ofBundled, realFinder, sourced } from '../../support/finder.ts';
import { read, written } from '../../support/notebook-files.ts';

const { record, finder } = realFinder();
const CORPUS = { version: '0.1.0', hash: 'ab'.repeat(32) };
const STAMP = { id: 'a', now: '2026-03-09T00:00:00.000Z' };
const ALTERED = '中方宣布的800亿美元资金支持已落实或作出安排近50%';
const VERBATIM = '中方宣布的600亿美元资金支持已落实或作出安排近50%';

async function genuine(quote: string): Promise<NotebookEntry> {
  const view = sayView(viewOf(sourced(await ask(quote)), ofBundled(record), namingWith(ENGLISH)));
  return entryOf(view, view.answer.matches[0] ?? null, null, CORPUS, STAMP);
}

/** What stands in the side panel for an entry that a file brought. */
async function shownImported(given: NotebookEntry): Promise<string> {
  const row = { ...given, origin: 'imported' as const, checked: null, revision: 1, deletedAt: null, rank: null };
  return shown(row, await verify(record, finder, claimOf(row)));
}

function shown(row: NotebookEntry, check: Awaited<ReturnType<typeof verify>> | null): string {
  cleanup();
  const { container } = render(
    <EntryView
      row={{ ...row, revision: 1, deletedAt: null, rank: null }}
      whereabouts={null}
      check={check}
      onSave={async () => ({ saved: true }) as never}
      onDelete={() => {}}
      isChosen={false}
      onChoose={() => {}}
      onMove={() => {}}
      onOpen={() => {}}
    />,
  );
  return container.textContent ?? '';
}

beforeEach(() => setLocale('zh-CN'));
afterEach(() => {
  cleanup();
  setLocale('en');
});

it('an altered quotation is not the record’s own words because a file says so', async () => {
  const altered = await genuine(ALTERED);
  expect(altered.wording).toBe('altered');
  const text = await shownImported({ ...altered, said: 'asIs' });
  expect(text).not.toMatch(/原文照用|文字与记录相同/);
  expect(text).toContain('文字有改动');
  // Nor is it sheltered as a retelling.
  expect(await shownImported({ ...altered, said: 'retold' })).toContain('文字有改动');
});

it('speech without marks in the record’s words is told so, whichever of the two the file says', async () => {
  const same = await genuine(VERBATIM);
  for (const said of ['asIs', 'retold'] as const) expect(await shownImported({ ...same, said })).toContain('原文照用');
  expect(await shownImported({ ...same, said: null })).not.toContain('原文照用');
});

it('nothing is said of the record where it does not bear an entry out, and to whom a page gives words is the file’s word', async () => {
  const same = await genuine(VERBATIM);
  const forged = { ...same, speaker: '李强', givenTo: '甲某', said: 'asIs' as const };
  const absent = await shownImported(forged);
  expect(absent).not.toMatch(/记录中说话的是|文字与记录相同|原文照用/);
  expect(absent).toContain('文件称，网页把这段话归于甲某');
  const borne = await shownImported({ ...same, givenTo: '美国国务卿布林肯' });
  expect(borne).toContain('核对相符');
  expect(borne).toContain('文件称，网页把这段话归于美国国务卿布林肯');
  expect(borne).not.toContain('网页说这是');
  // Before the record has answered, too; and in what is handed on.
  expect(shown({ ...forged, origin: 'imported' }, null)).not.toMatch(/记录中说话的是|文字与记录相同/);
  const unheard = asChecked({ ...forged, origin: 'imported' as const }, null);
  expect([unheard.said, notesOf(unheard)]).toEqual([null, ['文件称，网页把这段话归于甲某']]);
});

it('a finding in the reader’s own texts is kept as that, and is the record’s in no view and no file', () => {
  const view = aView([aMatch({ source: 'library', date: '2024-03-07' })]);
  const kept = entryOf(view, view.answer.matches[0]!, null, CORPUS, STAMP);
  expect([kept.source, isBorneOut(kept), isOfLibrary(kept)]).toEqual(['library', false, true]);
  const text = shown(kept, null);
  expect(text).toContain('我的文库 · 逐字一致');
  expect(text.replaceAll('不是官方记录', '')).not.toMatch(/记录/);
  const html = written('html', [kept]);
  expect(html).toContain('<h3>Library</h3>');
  expect(html).not.toContain('<h3>Record</h3>');
  expect(written('annotation', [kept])).not.toContain('urn:yuanhua:transcript:');
  for (const format of ['json', 'csv', 'markdown', 'html', 'annotation'] as const) {
    const { entries } = read(written(format, [kept]));
    expect(entries[0]?.source, format).toBe('library');
  }
});

it('an entry of another’s library is borne out by nothing, even where the record has its words', async () => {
  const same = { ...(await genuine(VERBATIM)), source: 'library' };
  const text = await shownImported(same);
  expect(text).toContain('依据的是个人文库中的文本');
  expect(text).not.toMatch(/核对相符/);
  for (const source of ['library', 'pack:x', 'archive:y', 'Bundled'])
    expect((await verify(record, finder, claimOf({ ...same, source }))).standing, source).toBe('elsewhere');
  const claimed = asChecked({ ...same, origin: 'imported' as const }, await verify(record, finder, claimOf(same)));
  expect([isBorneOut(claimed), isOfLibrary(claimed)]).toEqual([false, false]);
});

it('entries of older files name no source, and are compared with the record as before', async () => {
  const old = { ...(await genuine(VERBATIM)), source: null };
  expect((await verify(record, finder, claimOf(old))).standing).toBe('confirmed');
  expect(isBorneOut(anEntry({ source: null }))).toBe(true);
});
