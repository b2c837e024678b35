import { describe, expect, it } from 'vitest';
import { citedPassage, cite } from '../../../engine/cite/cite.ts';
import { CITE_STYLES, type CiteStyle, keyOf, languageOf, type SayCitation } from '../../../engine/cite/citation.ts';
import { buildRecord } from '../../../data/build-record.ts';
import { ENGLISH } from '../../../data/names.ts';
import { readTitles } from '../../../data/people.ts';
import { readText } from '../../../data/read-data.ts';
import { escapeMarkdown } from '../../../engine/text/markdown.ts';
import type { Transcript, Turn } from '../../../engine/record/record.ts';
import { type Locale, t } from '../../../platform/shared/i18n.ts';
import { aTranscript, aTurn } from '../../support/a-record.ts';

const ACCESSED = '2026-11-21';
const ADDRESS = 'http://www.scio.gov.cn/xwfbh/wjb/Document/1544535/1544535.htm';

function words(style: CiteStyle, locale: Locale): SayCitation {
  return (word, values = {}) => t(keyOf(word), values, languageOf(style) ?? locale);
}

function citationOf(
  style: CiteStyle,
  {
    transcript = {},
    turn = {},
    locale = 'zh-CN',
  }: { transcript?: Partial<Transcript>; turn?: Parameters<typeof aTurn>[0]; locale?: Locale } = {},
): string {
  const id = '2017-03-08.scio';
  const cited: Turn = aTurn({ transcript: id, key: 'a14', paragraphs: ['拳头硬不等于道理硬。'], ...turn });
  const facts = aTranscript({
    id,
    title: '外交部长王毅就中国外交政策和对外关系答记者问',
    place: '北京梅地亚中心',
    publisher: '国务院新闻办公室网站',
    address: ADDRESS,
    turns: [cited],
    ...transcript,
  });
  return cite(
    style,
    citedPassage({ ...facts, source: 'bundled' }, cited, cited.paragraphs[0]!),
    ACCESSED,
    words(style, locale),
    ENGLISH,
  );
}

describe('a citation of the official’s own words', () => {
  it('follows GB/T 7714—2015', () => {
    expect(citationOf('gbt7714')).toBe(
      '王毅. 外交部长王毅就中国外交政策和对外关系答记者问: 外交部长记者会, 北京梅地亚中心, 2017-03-08, 答14第1段[EB/OL]. ' +
        `国务院新闻办公室网站(全文)[2026-11-21]. ${ADDRESS}.`,
    );
  });

  it('keeps an office in English and a name in Chinese apart', () => {
    const asked = { transcript: { office: 'Foreign Minister' }, turn: { voice: 'question' } } as const;
    expect(citationOf('gbt7714', asked)).toContain(': Foreign Minister 王毅记者会, ');
  });

  it('follows APA 7, with the name romanised and the title translated', () => {
    expect(citationOf('apa')).toBe(
      'Wang, Y. [王毅] (Minister of Foreign Affairs). (2017, March 8). 外交部长王毅就中国外交政策和对外关系答记者问 ' +
        '[Foreign Minister Wang Yi answers journalists’ questions on China’s foreign policy and external relations] ' +
        '[press conference, Media Center, Beijing, text of 国务院新闻办公室网站 [State Council Information Office website] (full text)]. ' +
        `Retrieved November 21, 2026, from ${ADDRESS}`,
    );
  });

  it('follows Chicago 18, with the place of the passage', () => {
    expect(citationOf('chicago')).toBe(
      'Wang Yi 王毅 (Minister of Foreign Affairs), “外交部长王毅就中国外交政策和对外关系答记者问” ' +
        '[Foreign Minister Wang Yi answers journalists’ questions on China’s foreign policy and external relations], ' +
        'press conference, Media Center, Beijing, March 8, 2017, answer 14, par. 1, ' +
        'text of 国务院新闻办公室网站 [State Council Information Office website] (full text), ' +
        `accessed November 21, 2026, ${ADDRESS}.`,
    );
  });

  it('takes no text for a newspaper’s of which nothing says where it is from', () => {
    const naming = { publisher: null, sourceLine: null, pageHead: null, address: null };
    const citation = citationOf('gbt7714', { transcript: naming });
    expect(citation).toContain('[Z]. 来源不详(文本未载发布者)(全文)[');
    expect(citationOf('gbt7714', { transcript: { ...naming, pageHead: '要闻' } })).toContain(
      '[N]. 报纸(刊名不见于文本)',
    );
  });

  it('is CSL-JSON that a citation processor reads', () => {
    expect(JSON.parse(citationOf('csl'))).toEqual([
      {
        id: '2017-03-08.scio#a14.1',
        type: 'speech',
        author: [{ literal: '王毅' }],
        title: '外交部长王毅就中国外交政策和对外关系答记者问',
        genre: '记者会',
        'event-title': '外交部长王毅就中国外交政策和对外关系答记者问',
        'event-place': '北京梅地亚中心',
        issued: { 'date-parts': [[2017, 3, 8]] },
        'event-date': { 'date-parts': [[2017, 3, 8]] },
        publisher: '国务院新闻办公室网站',
        medium: '国务院新闻办公室网站（全文）',
        language: 'zh-CN',
        URL: ADDRESS,
        accessed: { 'date-parts': [[2026, 11, 21]] },
        note: '王毅（外交部长）; 答14第1段',
      },
    ]);
  });

  it('stands below the words in Markdown and in plain text, in the language of the interface', () => {
    expect(citationOf('markdown')).toBe(
      '> 拳头硬不等于道理硬。\n>\n> — 王毅（外交部长） · ' +
        `[外交部长王毅就中国外交政策和对外关系答记者问](<${ADDRESS}>) · 记者会 · 北京梅地亚中心 · 2017年3月8日 · ` +
        '答14第1段 · 国务院新闻办公室网站（全文） · 访问日期2026年11月21日 · `2017-03-08.scio#a14.1`',
    );
    expect(citationOf('plain', { locale: 'en' })).toBe(
      '拳头硬不等于道理硬。\n\n—— 王毅 (外交部长) · 外交部长王毅就中国外交政策和对外关系答记者问 · press conference · ' +
        '北京梅地亚中心 · March 8, 2017 · answer 14, par. 1 · 国务院新闻办公室网站 (full text) · accessed November 21, 2026 · ' +
        `2017-03-08.scio#a14.1 · ${ADDRESS}`,
    );
  });
});

describe.each(CITE_STYLES)('every citation (%s)', (style) => {
  it('names speaker, office, event, date, text edition, address and access date', () => {
    const text = citationOf(style);
    for (const part of [/王毅/, /外交部长|Minister/, /答记者问/, /国务院新闻办公室网站/, /1544535\.htm/, /2026/])
      expect(text).toMatch(part);
    expect(text).toMatch(/2017-03-08|2017年3月8日|March 8/);
  });

  it('says that a newspaper’s title is not in the source, instead of inventing one', () => {
    const naming: Partial<Transcript> = { publisher: null, address: null, pageHead: '要闻' };
    const unnamed = citationOf(style, { transcript: naming });
    expect(unnamed).toMatch(/刊名不见于文本|title is not in the source/);
    expect(unnamed).toContain('要闻');
    expect(citationOf(style, { transcript: { ...naming, sourceLine: '新华社北京3月8日电' } })).toMatch(
      /据新华社北京3月8日电|after Xinhua, Beijing, 8 March/,
    );
    expect(unnamed).not.toMatch(/https?:|EB\/OL|null|undefined/);
  });

  it('never lets a question, a heading or indirect speech pass as the official’s words', () => {
    const question = citationOf(style, { turn: { voice: 'question', speaker: null, outlet: '路透社', key: 'q14' } });
    expect(question).toMatch(/路透社/);
    expect(question).toMatch(/记者提问，非|记者提问, 非|reporter’s question/);
    for (const [voice, said] of [
      ['heading', /非王毅的话|not words of (?:王毅|Wang Yi)/],
      ['reported', /非原话|indirect speech/],
    ] as const) {
      const text = citationOf(style, { turn: { voice, speaker: voice === 'reported' ? '王毅' : null } });
      expect(text).toMatch(said);
      expect(text).not.toMatch(/^王毅|^Wang|"literal": "王毅"/);
    }
  });

  it('has a line of words for each voice, and for a date that nobody knows', () => {
    for (const voice of ['moderator', 'caption', 'narration', 'reported', 'heading', 'question'] as const) {
      const text = citationOf(style, { transcript: { date: null, place: null, office: null }, turn: { voice } });
      expect(text).not.toMatch(/null|undefined|NaN|\{\w+\}|, ,/);
    }
  });

  it('makes no link of anything but a web address', () => {
    for (const address of ['javascript:alert(1)', 'http://a.example/ x', 'https://a.example/"><script>', 'file:///etc'])
      expect(citationOf(style, { transcript: { address } })).not.toMatch(/javascript|<script|file:|a\.example/);
  });
});

describe('escaping', () => {
  it('keeps what means something in Markdown or HTML as text', () => {
    const nasty = '*a* _b_ [c](d) <img src=x> `e` # f | g ![h] & \\';
    expect(escapeMarkdown(nasty)).toBe(
      String.raw`\*a\* \_b\_ \[c\]\(d\) &lt;img src=x\> \`e\` \# f \| g \!\[h\] &amp; \\`,
    );
    expect(escapeMarkdown('- 一')).toBe(String.raw`\- 一`);
    expect(escapeMarkdown('1. 一')).toBe(String.raw`1\. 一`);
  });

  it('keeps every line of a passage inside the quotation', () => {
    const text = citationOf('markdown', { turn: { paragraphs: ['一句。\n# 二句。'] } });
    for (const line of text.split('\n')) expect(line).toMatch(/^>/);
    expect(text).toContain(String.raw`> \# 二句。`);
  });

  it('keeps a title on one line and drops characters that turn the direction of writing', () => {
    for (const style of CITE_STYLES) {
      const text = citationOf(style, { transcript: { title: '答\n"记者"\u202E问' } });
      expect(text).toMatch(/答 \\?"记者\\?"问/);
    }
    const [item] = JSON.parse(citationOf('csl', { transcript: { title: '答\n"记者"\u202E问' } })) as {
      title: string;
    }[];
    expect(item!.title).toBe('答 "记者"问');
  });
});

it('has English for every title, office, place, publisher and extent of the record, and for nothing that is not in it', () => {
  const { transcripts } = buildRecord();
  const printed = transcripts.flatMap(({ title, place, publisher, covers }) => [title, place, publisher, covers]);
  const offices = transcripts.map(({ office }) => office);
  const others = transcripts.flatMap(({ pageHead, turns }) => [pageHead, ...turns.map(({ speaker }) => speaker)]);
  const titles = readTitles(readText('titles.json'));
  for (const text of [...printed, ...offices]) if (text !== null) expect(ENGLISH.of(text), text).not.toBeNull();
  for (const { chinese, english } of titles) {
    expect([...printed, ...others]).toContain(chinese);
    // Offices follow the names: who is named in a title is named in its translation.
    for (const { speaker } of transcripts)
      if (chinese.includes(speaker!)) {
        const { family, given } = ENGLISH.name(speaker!)!;
        expect(english).toContain(`${family} ${given}`);
      }
  }
});

it('calls nothing a press conference whose title does not say so', () => {
  for (const style of CITE_STYLES) {
    const titled = (title: string) => citationOf(style, { transcript: { title, speaker: '林岚', office: '发言人' } });
    expect(titled('林岚在港口年会上的讲话'), style).not.toMatch(/记者会|conference/);
    expect(titled('林岚回答提问'), style).toMatch(/记者会|conference/);
  }
});
