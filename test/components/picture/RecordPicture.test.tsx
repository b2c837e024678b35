// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildRecord } from '../../../data/build-record.ts';
import type { EventOnLine } from '../../../components/picture/YearLine.tsx';
import { RecordPicture } from '../../../components/picture/RecordPicture.tsx';
import { contentsOf } from '../../../engine/source/contents.ts';
import type { SourcedContents } from '../../../engine/source/merge-search.ts';
import { setLocale } from '../../../platform/shared/i18n.ts';
import { aRecord } from '../../support/a-record.ts';

beforeEach(() => {
  setLocale('en');
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const ANSWERED = { id: 'bundled', state: 'answered', reason: null } as const;
const LIBRARY = { id: 'library', state: 'answered', reason: null } as const;

const bundled = buildRecord();

function contents(record = bundled, source = 'bundled'): SourcedContents {
  const { events, ...rest } = contentsOf(record);
  const named = events.map((event) => ({ ...event, texts: event.texts.map((text) => ({ ...text, source })) }));
  return { ...rest, events: named, sources: [ANSWERED] };
}

interface Drawn {
  first?: SourcedContents;
  events?: EventOnLine[];
  sources?: (typeof ANSWERED | typeof LIBRARY | { id: string; state: 'failed'; reason: string })[];
}

async function draw({ first = contents(), events, sources = [ANSWERED] }: Drawn = {}) {
  const page = vi.fn<(after: string | null) => Promise<SourcedContents>>().mockResolvedValue(first);
  const line =
    events ??
    first.events
      .map(({ event, date, texts }) => ({ event, date, texts: texts.length, sources: ['bundled'] }))
      .toReversed();
  const { container } = render(
    <RecordPicture
      contents={first}
      page={page}
      events={async () => ({ events: line, sources })}
      readerAddressOf={(passage) => `reader ${passage}`}
      compareAddressOf={(a, b) => `compare ${a} ${b}`}
    />,
  );
  if (line.length > 0) await screen.findByRole('region', { name: /Events by year/ });
  return { page, container };
}
const years = () => within(screen.getByRole('region', { name: /Events by year/ })).queryAllByRole('button');

describe('the picture of what there is', () => {
  it('has the events on a line of years, and says how many they are', async () => {
    await draw();
    expect(years().map((year) => year.getAttribute('aria-label'))).toEqual([
      '2017: 1 event, 2 texts',
      '2024: 1 event, 2 texts',
      '2026: 1 event, 1 text',
    ]);
    expect(screen.getByText('2020')).toBeTruthy();
    expect(screen.getByText(/Counted in: the record\./)).toBeTruthy();
  });

  it('has each text as long as it is, with how many of the questions it has', async () => {
    const { container } = await draw();
    const widths = [...container.querySelectorAll('.text-length rect')].map((bar) => Number(bar.getAttribute('width')));
    const lengths = contents().events.flatMap(({ texts }) => texts.map(({ characters }) => characters));
    expect(Math.max(...widths)).toBe(100);
    for (const [at, width] of widths.entries()) expect(width).toBeCloseTo((100 * lengths[at]!) / Math.max(...lengths));
    expect(screen.getByText('16 of the 21 questions known here, and the answer alone to 1')).toBeTruthy();
    expect(screen.getByText('20 of 21 questions')).toBeTruthy();
    // No text of it is whole: what else was asked is not known.
    expect(screen.getByText('8 of the 8 questions known here')).toBeTruthy();
    expect(
      screen.getAllByRole('link', { name: 'Compare the two texts' }).map((link) => link.getAttribute('href')),
    ).toEqual(['compare 2024-03-07.special 2024-03-07.xinhua', 'compare 2017-03-08.scio 2017-03-08.xinhua']);
    expect(screen.getByText('One text: nothing to compare it with.')).toBeTruthy();
  });

  it('leads to a question in each text that has it', async () => {
    await draw();
    const links = screen.getAllByRole('link', { name: 'in text 1' }).map((link) => link.getAttribute('href'));
    expect(links).toContain('reader 2024-03-07.special#a0');
    expect(links).toContain('reader 2017-03-08.scio#q21');
  });

  it('tells a text that was not laid beside the others as that, and whose it is', async () => {
    const first = contents();
    const [event] = first.events;
    const own = { ...event!.texts[0]!, id: '2026-03-08.0123456789', source: 'library', has: null, questions: 3 };
    await draw({
      first: { ...first, events: [{ ...event!, texts: [...event!.texts, own] }] },
      sources: [ANSWERED, LIBRARY],
    });
    expect(screen.getByText('3 questions, not laid beside the others')).toBeTruthy();
    expect(screen.getByText(/^My library · /)).toBeTruthy();
    expect(screen.getByText('These texts were not laid side by side.')).toBeTruthy();
  });

  it('shows a chosen year alone, and all again', async () => {
    const { page } = await draw();
    fireEvent.click(years()[1]!);
    expect(years()[1]!.getAttribute('aria-pressed')).toBe('true');
    // Lists go from the newest back: from the end of the year.
    expect(page).toHaveBeenCalledWith('2024-12-31zzzzzzzz');
    await screen.findByText('7 March 2024');
    expect(screen.queryByText('8 March 2017')).toBeNull();
    fireEvent.keyDown(years()[1]!, { key: 'Enter' });
    expect(await screen.findByText('8 March 2017')).toBeTruthy();
  });

  it('outlines the events that the record does not have, and names a source that was not reached', async () => {
    const events = ['2017-03-08', '2021-01-01'].map((date, at) => ({
      event: date,
      date,
      texts: 1,
      sources: [at === 0 ? 'bundled' : 'library'],
    }));
    const { container } = await draw({
      events,
      sources: [ANSWERED, LIBRARY, { id: 'archive:x', state: 'failed', reason: 'x' }],
    });
    const drawn = (kind: string) =>
      [...container.querySelectorAll(`.${kind}`)].map((path) => path.getAttribute('d') !== '');
    expect([drawn('of-record'), drawn('of-others')]).toEqual([
      [true, false, false, false, false],
      [false, false, false, false, true],
    ]);
    expect(screen.getByText(/Not reached, and not counted: x\./)).toBeTruthy();
  });

  it('stays small with ten thousand events', async () => {
    const events = Array.from({ length: 10_000 }, (_, at) => {
      const date = new Date(Date.UTC(1950, 0, 1 + 2 * at)).toISOString().slice(0, 10);
      return { event: `${date}.${at}`, date, texts: 1, sources: ['library'] };
    });
    const { container } = await draw({ events });
    expect(years().length).toBeGreaterThan(50);
    expect(container.querySelectorAll('.year-line *').length).toBeLessThan(500);
  });

  it('says that there is nothing where there is nothing', async () => {
    await draw({ first: contents(aRecord()), events: [] });
    expect(screen.getByText('No event.')).toBeTruthy();
    expect(screen.queryByRole('region', { name: /Events by year/ })).toBeNull();
  });
});
