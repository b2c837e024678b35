import { expect, it } from 'vitest';
import { ask, firstMatch } from '../../../support/finder.ts';

/** The best reading's own words, and its differences in order: `quote → record`. */
async function endsOf(quote: string): Promise<{ text: string; differences: string[] }> {
  const { text, edits } = (await firstMatch(quote)).readings[0]!;
  const ordered = edits.toSorted((a, b) => a.at[0] - b.at[0]);
  return { text, differences: ordered.map((edit) => `${edit.quote} → ${edit.record}`) };
}

it('shows the record’s own ending where the quote has another', async () => {
  const { text, differences } = await endsOf('我们希望中美关系能真正超越旧观念，迎来大合作。');
  expect(text).toMatch(/超越旧观念[,，]打开新视野$/);
  expect(differences).toContain('迎来大合作 → 打开新视野');
});

it('shows the record’s own beginning where the quote has another', async () => {
  const { text, differences } = await endsOf('一九八〇年签署的《南海各方行为宣言》');
  expect(text).toMatch(/^这也是2002年签署的/);
  expect(differences).toEqual(['一九八〇 → 这也是2002']);
});

it('goes on to where the record has the quote’s last words again', async () => {
  const { text, differences } = await endsOf(
    '再过两个多月,我们就将在北京举办“一带一路”国际合作高峰论坛,20多个国家的元首或政府首脑、5000多位国际组织负责人将齐聚一堂',
  );
  expect(text).toMatch(/各地区的代表将齐聚一堂$/);
  expect(differences.some((each) => each.startsWith('将齐聚一堂'))).toBe(false);
});

it.each([
  ['外交部将继续主动配合各地各部门,把这项重要任务做得更实、更好。', /做得更实、做得更好。$|做得更实、更好。$/],
  ['中共中央政治局委员、外交部长王毅就中国外交政策和对外关系答问', /回答中外记者提问$/],
  ['中俄关系不是你上我下的跷跷板，三方应该一起做加法，而不是减法', /^中美俄关系/],
  ['我们会允许来之不易的稳定局面再次受到干扰和破坏。', /^我们(绝|决)不会允许/],
])('does not end or begin inside a word: %s', async (quote, ends) => {
  expect((await endsOf(quote)).text).toMatch(ends);
});

it('pairs nothing with what the quote has beyond a whole sentence of the record', async () => {
  const { text, differences } = await endsOf('发展是硬道理，为发展服务是硬任务。大家都很满意。');
  expect(text).toMatch(/为发展服务是硬任务。$/);
  expect(differences).toEqual(['大家都很满意 → ']);
});

it('pairs nothing with what the quote adds to a whole clause, or has outside its quotation marks', async () => {
  expect((await endsOf('外交部和驻外使领馆处置了超过10万起领保案件，没有放弃任何人')).differences).toContain(
    '没有放弃任何人 → ',
  );
  expect(
    (await endsOf('“中美建交38年了”，王毅说，“我们希望中美关系能真正超越旧观念，打开新视野”')).differences,
  ).toEqual(['中美建交38年了 → ']);
  expect((await endsOf('当前台湾问题不是中国的内政,不是中国核心利益中的核心')).differences).toContain('当前 → ');
});

it('calls no difference slight that leaves out the record’s own ending', async () => {
  const readings = (await ask('外交部部长王毅就“中国的外交政策和对外关系”相关问题答问')).matches.flatMap(
    (match) => match.readings,
  );
  const long = readings.find(({ text }) => text.endsWith('相关问题回答中外记者的提问'));
  expect(long?.wording).toBe('altered');
});
