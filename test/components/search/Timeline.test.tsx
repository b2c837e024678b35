// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Timeline } from '../../../components/search/Timeline.tsx';
import type { Timeline as Counts } from '../../../engine/search/timeline.ts';

const timeline: Counts = {
  phrases: ['多极化', '全球南方'],
  events: [
    {
      event: '2017-03-08',
      date: '2017-03-08',
      title: '…',
      characters: 12_000,
      texts: 1,
      counts: [
        { count: 6, own: 6, per10k: 5, transcript: '2017-03-08.a' },
        { count: 0, own: 0, per10k: 0, transcript: null },
      ],
    },
    {
      event: '2024-03-07',
      date: '2024-03-07',
      title: '…',
      characters: 20_000,
      texts: 1,
      counts: [
        { count: 9, own: 7, per10k: 4.5, transcript: '2024-03-07.a' },
        { count: 12, own: 12, per10k: 6, transcript: '2024-03-07.a' },
      ],
    },
  ],
};

function draw(event: string | null = null, counts = timeline) {
  const onEvent = vi.fn<(event: string | null) => void>();
  render(<Timeline timeline={counts} event={event} onEvent={onEvent} />);
  return onEvent;
}
const bars = () => within(screen.getByRole('region', { name: /How often/ })).getAllByRole('button');

afterEach(cleanup);

describe('the timeline', () => {
  it('says each event’s counts, for those who do not see the bars', () => {
    draw();
    expect(bars().map((bar) => bar.getAttribute('aria-label'))).toEqual([
      '8 March 2017: 多极化, 6 places, 全球南方, 0 places',
      '7 March 2024: 多极化, 9 places, 全球南方, 12 places',
    ]);
  });

  it('has the same numbers in a table, with how many are the official’s own', () => {
    draw();
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      'Event多极化全球南方',
      '8 March 2017in 12,000 characters65 / 10,0000',
      '7 March 2024in 20,000 characters94.5 / 10,0007 by the official126 / 10,000',
    ]);
  });

  it('draws bars as high as the counts, and as the rates when those are asked for', () => {
    draw();
    const heights = () =>
      [...document.querySelectorAll('.bars [class^=bar-] rect')].map((bar) => Number(bar.getAttribute('height')));
    const [first, none, second, third] = heights();
    expect(none).toBe(0);
    expect([second! / first!, third! / first!]).toEqual([expect.closeTo(9 / 6), expect.closeTo(2)]);
    fireEvent.click(screen.getByRole('radio', { name: 'per 10,000 characters' }));
    const rates = heights();
    expect(rates[2]! / rates[0]!).toBeCloseTo(4.5 / 5);
    expect(bars()[1]!.getAttribute('aria-label')).toContain('多极化, 4.5 per 10,000');
  });

  it('tells the phrases apart by their filling', () => {
    draw();
    const fills = new Set(
      [...document.querySelectorAll('.bars [class^=bar-] rect')].map((bar) => bar.getAttribute('fill')),
    );
    expect(fills.size).toBe(2);
  });

  it('chooses an event by a click, by the keyboard and by its date, and lets it go again', () => {
    const onEvent = draw('2024-03-07');
    fireEvent.click(bars()[0]!);
    fireEvent.keyDown(bars()[0]!, { key: 'Enter' });
    fireEvent.keyDown(bars()[0]!, { key: ' ' });
    fireEvent.keyDown(bars()[0]!, { key: 'a' });
    fireEvent.click(screen.getByRole('button', { name: '8 March 2017' }));
    expect(onEvent.mock.calls).toEqual([['2017-03-08'], ['2017-03-08'], ['2017-03-08'], ['2017-03-08']]);
    expect(bars()[1]!.getAttribute('aria-pressed')).toBe('true');
    expect(bars()[1]!.getAttribute('tabindex')).toBe('0');
    fireEvent.click(bars()[1]!);
    expect(onEvent).toHaveBeenLastCalledWith(null);
  });

  it('says so where the record has none of the phrases', () => {
    const none = timeline.events.map((event) => ({
      ...event,
      counts: event.counts.map((count) => ({ ...count, count: 0, own: 0, per10k: 0 })),
    }));
    draw(null, { ...timeline, events: none });
    expect(screen.getByText(/None of these phrases/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
