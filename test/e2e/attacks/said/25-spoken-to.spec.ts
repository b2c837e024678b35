/** A page that tells what others said to the official, or that he never said something: nothing of it is told as given to him. */
import { expect, test } from '../../fixtures.ts';
import { checkPage, ownPageBehind } from '../../support/page-check.ts';
import { INVENTED, REPORTER, VERBATIM } from '../../support/quotes.ts';

const HEAD = '<h1>外长王毅答记者问</h1><p>2024年3月7日，外交部长王毅就中国外交政策和对外关系回答中外记者提问。</p>';
/** By whom the page has it said; null: by nobody. Each with words of its own, since the same words are told once. */
const LEADS: [lead: string, by: string | null][] = [
  ['俄罗斯外长拉夫罗夫对王毅表示', '拉夫罗夫'],
  ['普京会见到访的王毅时说', '普京'],
  ['布林肯致电王毅表示', '布林肯'],
  ['特朗普批评王毅说', '特朗普'],
  ['王毅夫表示', '王毅夫'],
  ['王毅从未说过', null],
  ['如果王毅说', null],
];

test('words of others to the official, and those he did not say, are not told as his', async ({
  ext,
  visit,
  context,
  site,
}) => {
  const lines = LEADS.map(([lead], at) => ({
    lead,
    words: `${INVENTED.slice(0, -1)}${'一二三四五六七'.charAt(at)}双。`,
  }));
  const told = lines.map(({ lead, words }) => `<p>${lead}：“${words}”</p>`);
  const his = `<p>王毅对布林肯说：“${VERBATIM.text}”</p><p>布林肯对王毅说：“${REPORTER.text}。”</p>`;
  await context.route(site.at('/told'), (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="zh"><meta charset="utf-8"><title>外长王毅答记者问</title><article>${HEAD}${his}${told.join('')}</article></html>`,
    }),
  );
  const page = await visit('/told');
  const own = await ownPageBehind(ext, page);
  const { check } = await checkPage(own, page);
  const speakers = new Map(check!.statements.map(({ text, speaker }) => [text, speaker]));
  expect(speakers.get(VERBATIM.text)).toMatchObject({ who: 'official', name: '王毅' });
  for (const [at, { words, lead }] of lines.entries()) {
    const speaker = speakers.get(words);
    expect.soft(speaker?.who, lead).not.toBe('official');
    if (LEADS[at]![1] !== null) expect.soft(speaker?.name ?? LEADS[at]![1], lead).toBe(LEADS[at]![1]);
  }
  // That the record gives a reporter's words to nobody who the page says is him is no disagreement about him.
  expect(JSON.stringify(check!.disagreements)).not.toContain('"王毅"');
  await own.close();
});
