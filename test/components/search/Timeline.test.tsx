// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Timeline } from '../../../components/search/Timeline.tsx';
import type { PhrasePlace, Timeline as Counts } from '../../../engine/search/timeline.ts';

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
    fireEvent.click(screen.getByRole('radio', { name: 'Per 10,000 characters' }));
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

  it('gathers many events, and a column of several opens', () => {
    const many = Array.from({ length: 3000 }, (_, at) => {
      const date = new Date(Date.UTC(2000, 0, 1 + 3 * at)).toISOString().slice(0, 10);
      const counts = [{ count: 1, own: 1, per10k: 10, transcript: `${date}.a` }];
      return { event: date, date, title: '…', characters: 1000, texts: 1, counts };
    });
    const onEvent = draw(null, { phrases: ['多极化'], events: many });
    expect(
      bars()
        .map((bar) => bar.getAttribute('aria-label'))
        .slice(0, 2),
    ).toEqual(['2000: 多极化, 122 places', '2001: 多极化, 122 places']);
    expect(bars().length).toBeLessThan(30);
    fireEvent.click(bars()[1]!);
    expect(bars()).toHaveLength(12);
    fireEvent.click(bars()[2]!);
    expect(bars().map((bar) => bar.getAttribute('aria-label'))[0]).toBe('2 March 2001: 多极化, 1 place');
    expect(onEvent).not.toHaveBeenCalled();
    fireEvent.click(bars()[0]!);
    expect(onEvent).toHaveBeenCalledWith('2001-03-02');
    fireEvent.click(screen.getByRole('button', { name: /All dates/ }));
    expect(bars()).toHaveLength(12);
  });

  it('says the words under the pointer, where they were counted, and what was not reached', async () => {
    const placesOf = vi.fn<(event: string) => Promise<PhrasePlace[]>>().mockResolvedValue([
      {
        transcript: '2017-03-08.a',
        paragraph: '2017-03-08.a#a1.1',
        voice: 'answer',
        speaker: '王毅',
        outlet: null,
        excerpt: '世界多极化。',
        cut: [true, false],
        marks: [[2, 5]],
        count: 1,
      },
    ]);
    const events = timeline.events.map((event) => ({
      ...event,
      counts: event.counts.map((count) => ({ ...count, source: count.transcript === null ? null : 'library' })),
    }));
    const sources = [
      { id: 'bundled', state: 'answered', reason: null },
      { id: 'archive:x', state: 'late', reason: null },
    ] as const;
    render(<Timeline timeline={{ ...timeline, events, sources }} event={null} onEvent={vi.fn()} placesOf={placesOf} />);
    expect(screen.getByText('Counted in: the record. Not reached, and not counted: x.')).toBeTruthy();
    fireEvent.pointerEnter(bars()[0]!);
    expect(await screen.findByText('多极化', { selector: 'mark' })).toBeTruthy();
    expect(placesOf.mock.calls).toEqual([['2017-03-08']]);
    expect(document.querySelector('.timeline-words')!.textContent).toContain('8 March 2017 多极化, 6 places');
    expect(document.querySelector('.timeline-words')!.textContent).toContain('My library');
    fireEvent.pointerLeave(document.querySelector('.timeline-chart')!);
    await waitFor(() => expect(screen.queryByText('多极化', { selector: 'mark' })).toBeNull());
  });

  it('is kept as a drawing that stands alone, as pixels and as a table', () => {
    const file = vi.fn<(name: string, type: string, text: string) => void>();
    const png = vi.fn<(name: string, svg: string) => Promise<void>>().mockResolvedValue();
    render(<Timeline timeline={timeline} event={null} onEvent={vi.fn()} saves={{ file, png }} />);
    for (const name of ['SVG', 'PNG', 'CSV']) fireEvent.click(screen.getByRole('button', { name }));
    const [[svgName, , svg], [csvName, , csv]] = file.mock.calls as [
      [string, string, string],
      [string, string, string],
    ];
    expect([svgName, png.mock.calls[0]![0], csvName]).toEqual([
      'timeline-2017-03-08-2024-03-07.svg',
      'timeline-2017-03-08-2024-03-07.png',
      'timeline-2017-03-08-2024-03-07.csv',
    ]);
    expect(png.mock.calls[0]![1]).toBe(svg);
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/u);
    for (const words of ['多极化', '全球南方', '2017', '03-08', 'How often each phrase stands'])
      expect(svg).toContain(words);
    // What a page's styles say is not there.
    expect(svg).not.toMatch(/role=|tabindex|var\(/u);
    expect(csv.split('\r\n')).toHaveLength(1 + 4 + 1);
  });
});
