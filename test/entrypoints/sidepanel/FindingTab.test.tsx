// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { FindingTab } from '../../../entrypoints/sidepanel/FindingTab.tsx';
import type { SidePanelServices } from '../../../entrypoints/sidepanel/services.ts';
import type { AnswerView } from '../../../engine/record/view.ts';
import { entryOf } from '../../../platform/notebook/keep.ts';
import { lookupOf } from '../../../platform/shared/history.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { aMatch, aView } from '../../support/answers.ts';

afterEach(cleanup);

it('says that it looks, after an earlier finding too, which does not stay beside another quote', async () => {
  const answers: ((view: AnswerView) => void)[] = [];
  const services = {
    ask: () => new Promise((answer) => answers.push(answer)),
    isPrivate: true,
  } as Partial<SidePanelServices> as SidePanelServices;
  const view = aView([aMatch()]);
  const show = (quote: string) => ({
    services,
    lookup: { ...lookupOf({ ...view, answer: { ...view.answer, query: quote } }, 9, null, 'asked'), id: quote, at: '' },
    follow: false,
    onFollow: vi.fn(),
    notebook: { rows: [], keep: vi.fn(), saveText: vi.fn() },
    onTimeline: vi.fn(),
  });
  const { rerender } = render(<FindingTab {...show('第一句')} />);
  expect(screen.getByText('Looking it up…')).toBeTruthy();
  answers[0]!(view);
  expect(await screen.findByRole('heading', { level: 2 })).toBeTruthy();
  expect(screen.queryByText('Looking it up…')).toBeNull();
  rerender(<FindingTab {...show('第二句')} />);
  expect(await screen.findByText('Looking it up…')).toBeTruthy();
  expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
});

it('takes a finding for kept only where the same source has it: an archive may have the record’s own texts', async () => {
  const view = aView([aMatch()]);
  const services = { ask: async () => view, isPrivate: false, corpus: { version: '1', hash: 'a' } };
  const stamp = { id: 'kept', now: '2026-01-01T00:00:00.000Z' };
  const entry = entryOf(view, view.answer.matches[0]!, null, services.corpus, stamp);
  const show = (source: string | null) => (
    <FindingTab
      services={services as unknown as SidePanelServices}
      lookup={{ ...lookupOf(view, 9, null, 'asked'), id: 'one', at: '' }}
      follow={false}
      onFollow={vi.fn()}
      notebook={{
        rows: [{ ...entry, source, revision: 1, deletedAt: null, rank: null }],
        keep: vi.fn(),
        saveText: vi.fn(),
      }}
      onTimeline={vi.fn()}
    />
  );
  const { rerender } = render(show('pack:archive:news.example'));
  expect(await screen.findByRole('button', { name: t('notebook.keep') })).toBeTruthy();
  // Kept before sources were noted: there was the record alone.
  for (const source of ['bundled', null]) {
    rerender(show(source));
    expect(screen.getByRole('button', { name: t('notebook.kept') })).toBeTruthy();
  }
});
