/** An article in the manner of a news site: each kind of statement, words of others, and some that the record does not have. */
import { ALTERED, INVENTED, REPORTER, VERBATIM } from '../support/quotes.ts';

export const RETOLD = '中方宣布的六百亿美元资金支持近一半已经落实或者作出了安排';

const paragraph = (text: string): string => `<p>${text}</p>`;

export const CHECKED_ARTICLE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>外长王毅答记者问</title>
<meta property="article:published_time" content="2017-03-08T12:00:00+08:00"></head>
<body style="font:18px/1.8 sans-serif;margin:24px;max-width:40rem"><h1>外长王毅答记者问</h1>
${[
  '新华社北京3月8日电 外交部长王毅8日在十二届全国人大五次会议记者会上回答中外记者提问。',
  `王毅说：“${VERBATIM.text}”`,
  `“${ALTERED.text}”王毅表示。`,
  `王毅指出，${VERBATIM.text}`,
  `王毅说：“${INVENTED}”`,
  `王毅说：“${REPORTER.text}”`,
  '会场外的横幅上写着“欢迎光临这座美丽的城市参观访问”。',
]
  .map(paragraph)
  .join('\n')}</body></html>`;
