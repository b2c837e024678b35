/** All the ways in which hands select, each with its mark, in both browsers: what a page selects is told from them. */
import type { Site } from '../../../tools/sample/serve.ts';
import { expect, test } from '../fixtures.ts';
import { ownPage, test as firefoxTest } from '../firefox-fixtures.ts';
import { drag, type Line, lineOf } from '../support/made-selections.ts';
import { inChromium, inFirefox, type Reader } from '../support/readers.ts';

type Hand = (reader: Reader, line: Line) => Promise<void>;

/** What a page may look like: run in it. The hand goes along the line. */
const LOOKS: Record<string, { look: () => void; hand?: Hand }> = {
  'read from right to left': { look: () => void (document.documentElement.dir = 'rtl') },
  'written downwards': {
    look: () => void (document.getElementById('altered')!.style.writingMode = 'vertical-rl'),
    hand: (reader, { left, right, top, bottom }) =>
      reader.drag({ x: (left + right) / 2, y: top + 2 }, { x: (left + right) / 2, y: bottom - 2 }),
  },
  'enlarged by the page': { look: () => void (document.documentElement.style.zoom = '1.4') },
  'a little turned': { look: () => void (document.body.style.transform = 'rotate(1deg)') },
  'in a shadow root': {
    look: () => {
      const host = document.createElement('div');
      document.body.prepend(host);
      host.attachShadow({ mode: 'open' }).append(document.getElementById('altered')!);
    },
  },
  'under what comes up when the hand lets go': {
    look: () =>
      addEventListener('mouseup', ({ clientX, clientY }) => {
        const bar = document.createElement('div');
        bar.style.cssText = `position:fixed;left:${clientX - 40}px;top:${clientY - 20}px;width:90px;height:40px;background:#000`;
        document.body.append(bar);
      }),
  },
};

const WAYS: Record<string, Hand> = {
  'a drag': drag,
  'a drag backwards': (reader, { left, right, y }) => reader.drag({ x: right - 1, y }, { x: left + 1, y }),
  'a drag from margin to margin': (reader, { y }) => reader.drag({ x: 6, y }, { x: 960, y }),
  'a drag over paragraphs': (reader, { left, y }) => reader.drag({ x: left + 90, y }, { x: left + 60, y: y + 120 }),
  'a drag out of the window': (reader, { left, y }) => reader.drag({ x: left + 20, y }, { x: 999, y: y + 300 }),
  'three clicks': (reader, { left, y }) => reader.click({ x: left + 60, y }, 3),
  'a press with Shift': async (reader, { left, right, y }) => {
    await reader.click({ x: left + 2, y });
    await reader.hold('Shift', () => reader.click({ x: right - 60, y }));
  },
  'Shift and End': async (reader, { left, y }) => {
    await reader.drag({ x: left + 2, y }, { x: left + 40, y });
    await reader.press('End', 'Shift');
  },
  'all of it': (reader) => reader.press('a', 'Control'),
};

async function everyWayIsMarked(reader: Reader, site: Site): Promise<void> {
  for (const [name, hand] of Object.entries(WAYS)) {
    await reader.go(site.at('/plain'));
    await hand(reader, await lineOf(reader, '#altered'));
    await expect.poll(() => reader.isMarked(), name).toBe(true);
  }
  for (const [name, { look, hand = drag }] of Object.entries(LOOKS)) {
    await reader.go(site.at('/plain'));
    await reader.run(look, null);
    await hand(reader, await lineOf(reader, '#altered'));
    await expect.poll(() => reader.isMarked(), name).toBe(true);
  }
}

test('every way of selecting has its mark', async ({ ext, visit, site }) => {
  await ext.choose({ locale: 'zh-CN', markFor: 'all' });
  await everyWayIsMarked(inChromium(await visit('/plain'), ext), site);
});

firefoxTest('firefox: every way of selecting has its mark', async ({ firefox, site }) => {
  const reader = inFirefox(firefox, ownPage('options.html'));
  await reader.choose({ locale: 'zh-CN', markFor: 'all' });
  await everyWayIsMarked(reader, site);
});
