/** A page that has words of its own choosing looked up, by selecting them while the reader clicks, drags or types. */
import type { Site } from '../../../tools/sample/serve.ts';
import { expect, test } from '../fixtures.ts';
import { ownPage, test as firefoxTest } from '../firefox-fixtures.ts';
import { arm, drag, HANDS, lay, lineOf, type Plan, UNSEEN } from '../support/made-selections.ts';
import { noteMessages } from '../support/messages.ts';
import { VERBATIM } from '../support/quotes.ts';
import { inChromium, inFirefox, type Reader } from '../support/readers.ts';

/** For what must not come up: longer than our slowest answers take. */
const PATIENCE_MS = 400;
const nothingComes = () => new Promise((wake) => setTimeout(wake, PATIENCE_MS));
const markComes = (reader: Reader, name: string) => expect.poll(() => reader.isMarked(), name).toBe(true);

async function armed(reader: Reader, site: Site, plan: Plan): Promise<void> {
  await reader.go(site.at('/plain'));
  await reader.run(lay, { words: VERBATIM.text, style: 'opacity:0;z-index:-1' });
  await reader.run(arm, plan);
}

/** Twice each: before our watcher was ever in the page, and when it is there. */
async function nothingOfThePagesIsMarked(reader: Reader, site: Site): Promise<void> {
  for (const [name, plan, hand] of HANDS) {
    await armed(reader, site, { ...plan, selector: '#quote' });
    for (const time of ['at first', 'again']) {
      await hand(reader, await lineOf(reader, '#reported'));
      await nothingComes();
      expect(await reader.run(() => String(getSelection()), null), `${name}: the page has selected`).not.toBe('');
      expect(await reader.isMarked(), `${name}, ${time}`).toBe(false);
    }
  }
  const [[, plan, click]] = HANDS as [(typeof HANDS)[number]];
  await armed(reader, site, { ...plan, selector: '#bait' });
  await click(reader, await lineOf(reader, '#reported'));
  await nothingComes();
  expect(await reader.isMarked(), 'hidden words at a click').toBe(false);
}

async function whatIsNotSeenIsNotMarked(reader: Reader, site: Site): Promise<void> {
  for (const [name, look] of [...Object.entries(UNSEEN), ['seen', { style: 'background:#fff' }]] as const) {
    await reader.go(site.at('/plain'));
    await reader.run(lay, { words: VERBATIM.text, ...look });
    await drag(reader, await lineOf(reader, '#bait'));
    expect(await reader.run(() => String(getSelection()), null), name).toContain('开冷战对抗的倒车');
    if (name === 'seen') await markComes(reader, name);
    else await nothingComes();
    expect(await reader.isMarked(), name).toBe(name === 'seen');
  }
}

const WITH_WORDS = ['lookUp', 'lookAhead', 'panelOpened', 'followSelection'];

test('no selection that a page makes at a gesture of the reader’s is looked up', async ({ ext, visit, site }) => {
  await ext.choose({ locale: 'zh-CN', markFor: 'all' });
  const messages = await noteMessages(ext);
  await nothingOfThePagesIsMarked(inChromium(await visit('/plain'), ext), site);
  const types = (await messages()).map(({ type }) => type);
  // Settings and code may be asked for while a hand rests; words are not.
  expect(types.filter((type) => WITH_WORDS.includes(type))).toEqual([]);
});

test('what a hand goes over without the reader seeing it is not looked up', async ({ ext, visit, site }) => {
  await ext.choose({ locale: 'zh-CN', markFor: 'all' });
  await whatIsNotSeenIsNotMarked(inChromium(await visit('/plain'), ext), site);
});

firefoxTest.describe('firefox', () => {
  // One after the other in one Firefox.
  firefoxTest.describe.configure({ mode: 'default' });

  firefoxTest('no selection that a page makes at a gesture of the reader’s is looked up', async ({ firefox, site }) => {
    const reader = inFirefox(firefox, ownPage('options.html'));
    await reader.choose({ locale: 'zh-CN', markFor: 'all' });
    await nothingOfThePagesIsMarked(reader, site);
  });

  firefoxTest('what a hand goes over without the reader seeing it is not looked up', async ({ firefox, site }) => {
    const reader = inFirefox(firefox, ownPage('options.html'));
    await reader.choose({ locale: 'zh-CN', markFor: 'all' });
    await whatIsNotSeenIsNotMarked(reader, site);
  });
});
