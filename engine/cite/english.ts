/**
 * English for the titles, offices, places and publishers of the bundled record: what its texts print, and nothing else.
 *
 * APA and Chicago want a translation beside the Chinese title and a romanised author. These are the citer's own translations, word for
 * word, and stand in brackets as such: none of the texts prints an English title. What is not listed stays in Chinese.
 */
const ENGLISH = new Map([
  [
    '中共中央政治局委员、外交部长王毅就中国外交政策和对外关系回答中外记者提问',
    'Wang Yi, Member of the Political Bureau of the CPC Central Committee and Minister of Foreign Affairs, answers questions from Chinese and foreign journalists on China’s foreign policy and external relations',
  ],
  [
    '外交部长王毅就中国外交政策和对外关系答记者问',
    'Foreign Minister Wang Yi answers journalists’ questions on China’s foreign policy and external relations',
  ],
  [
    '王毅就中国外交政策和对外关系回答中外记者提问',
    'Wang Yi answers questions from Chinese and foreign journalists on China’s foreign policy and external relations',
  ],
  [
    '就中国外交政策和对外关系回答中外记者提问',
    'Answers to questions from Chinese and foreign journalists on China’s foreign policy and external relations',
  ],
  [
    '外交部就中国外交政策和对外关系答问',
    'The Ministry of Foreign Affairs answers questions on China’s foreign policy and external relations',
  ],
  ['外交部部长', 'Minister of Foreign Affairs'],
  ['外交部长', 'Minister of Foreign Affairs'],
  [
    '中共中央政治局委员、外交部长',
    'Member of the Political Bureau of the CPC Central Committee and Minister of Foreign Affairs',
  ],
  ['北京两会新闻中心', 'Press Center of the Two Sessions, Beijing'],
  ['梅地亚中心', 'Media Center'],
  ['北京梅地亚中心', 'Media Center, Beijing'],
  ['国务院新闻办公室网站', 'State Council Information Office website'],
]);

/** What there is English for. */
export const TRANSLATED: readonly string[] = [...ENGLISH.keys()];

export function englishOf(text: string): string | null {
  return ENGLISH.get(text) ?? null;
}

/** The Chinese with its English in brackets, where there is one. */
export function withEnglish(text: string): string {
  const english = englishOf(text);
  return english === null ? text : `${text} [${english}]`;
}
