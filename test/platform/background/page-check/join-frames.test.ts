import { expect, it } from 'vitest';
import { listedCheck } from '../../../../engine/page/listed.ts';
import type { PageCheck } from '../../../../engine/page/statement.ts';
import { joinFrames } from '../../../../platform/background/page-check/join-frames.ts';
import { aPageText, aStatement } from '../../../support/a-page-check.ts';

const at = (address: string) => ({ ...aPageText('王毅说：“一句话，说了很多遍。”'), address });

it('names the frames of other sites, and of those alone', () => {
  const own = 'https://news.example/a';
  const addresses = [
    own,
    'https://ads.test/b',
    'https://img.news.example/c',
    'https://news.example/d',
    '',
    'https://example/e',
  ];
  const { page } = joinFrames([...addresses.map(at), null]);
  // `example` has `news.example` under it.
  expect(page.frames).toEqual([null, 'https://ads.test/b', null, null, null, null, null]);
  expect(joinFrames([at(own), at('https://news.example/d')]).page.frames).toBeUndefined();
  expect(page.address).toBe(own);
});

it('tells of each statement in whose frame it stands', () => {
  const { page } = joinFrames([at('https://news.example/a'), at('https://ads.test/b')]);
  const statements = [0, 1].map((block) =>
    aStatement('一句话，说了很多遍。', { places: [[{ block, range: [4, 14] }]] }),
  );
  const check = { statements, disagreements: [], cut: null } as unknown as PageCheck;
  expect(listedCheck(check, page).statements.map(({ frame }) => frame)).toEqual([null, 'https://ads.test/b']);
});
