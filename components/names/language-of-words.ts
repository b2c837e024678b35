type Chinese = 'zh' | 'zh-Hans';

/**
 * In which language words are, for fonts and for whoever reads them aloud: Chinese where a Han character stands in them, or nothing yet.
 * @param chinese in which script, where that is known
 */
export function languageOfWords(words: string, chinese: Chinese = 'zh'): Chinese | 'en' {
  return /\p{Script=Latin}/u.test(words) && !/\p{Script=Han}/u.test(words) ? 'en' : chinese;
}
