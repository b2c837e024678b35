import { expect, it } from 'vitest';
import { listedCheck } from '../../../../engine/page/listed.ts';
import type { PageCheck } from '../../../../engine/page/statement.ts';
import { type ReadFrame, joinFrames } from '../../../../platform/background/page-check/join-frames.ts';
import { aPageText, aStatement } from '../../../support/a-page-check.ts';

const OWN = 'https://news.example';
const at = (address: string, origin: string | null = URL.parse(address)?.origin ?? null): ReadFrame => ({
  text: { ...aPageText('王毅说：“一句话，说了很多遍。”'), address },
  origin,
});
const framesOf = (...frames: ReadFrame[]) => joinFrames([at(`${OWN}/a`), ...frames]).page.frames?.slice(1);

it('names the frames of other sites, and of those alone', () => {
  const addresses = ['https://ads.test/b', 'https://img.news.example/c', `${OWN}/d`, 'https://example/e'];
  // `example` has `news.example` under it.
  expect(framesOf(...addresses.map((address) => at(address)))).toEqual(['https://ads.test/b', null, null, null]);
  expect(framesOf(at(`${OWN}/d`))).toBeUndefined();
  expect(joinFrames([at(`${OWN}/a`), at('https://ads.test/b')]).page.address).toBe(`${OWN}/a`);
});

it.each([
  ['without an address, written by another site', '', 'https://ads.test', 'https://ads.test/'],
  ['without an address, written by the page', '', OWN, null],
  ['that is sandboxed or made of data', '', 'null', 'about:unknown'],
  ['of which the browser tells nothing', `${OWN}/a`, null, 'about:unknown'],
  ['that calls itself the page', `${OWN}/a`, 'https://ads.test', 'https://ads.test/'],
  ['that calls itself another', 'https://paper.example/a', 'https://ads.test', 'https://ads.test/'],
  ['of a file', 'file:///a.html', 'file://', 'about:unknown'],
  ['whose host only ends alike', 'https://badnews.example/', 'https://badnews.example', 'https://badnews.example/'],
])('tells whose a frame is %s by the browser’s word for it', (_, address, origin, told) => {
  expect(framesOf(at(address, origin)) ?? [null]).toEqual([told]);
});

it('has each site’s text apart, the page’s own first, wherever its frames stand', () => {
  const frames = [
    at(`${OWN}/a`),
    at('https://ads.test/b'),
    at('', 'null'),
    at(`${OWN}/c`),
    at('', 'https://ads.test'),
    at('', 'null'),
  ];
  const { sites, page, origins } = joinFrames(frames);
  expect(origins.map(({ frame }) => frame)).toEqual([0, 3, 1, 4, 2, 5]);
  expect(sites.map(({ from, page: { address, frames: of } }) => [from, address, of])).toEqual([
    [0, `${OWN}/a`, undefined],
    [2, 'https://ads.test/b', ['https://ads.test/b', 'https://ads.test/']],
    [4, '', ['about:unknown']],
    [5, '', ['about:unknown']],
  ]);
  expect(sites.map(({ page: { blocks } }) => blocks.map(({ frame }) => frame))).toEqual([[0, 1], [0, 1], [0], [0]]);
  expect(page.blocks.map(({ frame }) => frame)).toEqual([0, 3, 1, 4, 2, 5]);
});

it('knows nobody’s frame as its own where the page itself is nobody’s', () => {
  const { sites, page } = joinFrames([at('', 'null'), at('', 'null'), at(`${OWN}/c`)]);
  expect(sites).toHaveLength(3);
  expect(page.frames).toEqual([null, 'about:unknown', `${OWN}/c`]);
});

it('tells of each statement in whose frame it stands, and of no Chinese in another’s', () => {
  const { page } = joinFrames([at(`${OWN}/a`), at('https://ads.test/b')]);
  const statements = [0, 1].map((block) =>
    aStatement('一句话，说了很多遍。', { places: [[{ block, range: [4, 14] }]] }),
  );
  const check = { statements, disagreements: [], cut: null } as unknown as PageCheck;
  expect(listedCheck(check, page).statements.map(({ frame }) => frame)).toEqual([null, 'https://ads.test/b']);
  const english = joinFrames([{ text: aPageText('No word of it.'), origin: OWN }, at('https://ads.test/b')]).page;
  expect([page, english].map((each) => listedCheck(check, each).isChinese)).toEqual([true, false]);
});
