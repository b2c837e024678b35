// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { FindingTab } from '../../../entrypoints/sidepanel/FindingTab.tsx';
import type { SidePanelServices } from '../../../entrypoints/sidepanel/services.ts';
import type { AnswerView } from '../../../engine/record/view.ts';
import { lookupOf } from '../../../platform/shared/history.ts';
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
