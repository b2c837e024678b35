// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { VoiceLine } from '../../../components/finding/VoiceLine.tsx';
import { sayVoiceInLine } from '../../../components/controls/say-voice.ts';
import {
  languageOfName,
  languageOfNoted,
  languageOfShort,
  nameNoted,
  nameText,
  shortText,
  shortTranscript,
} from '../../../components/names/name-text.ts';
import { WithChinese } from '../../../components/names/WithChinese.tsx';
import { sayExtent, sayParsed } from '../../../components/names/say-parsed.ts';
import { Named, NamedTitle } from '../../../components/names/Named.tsx';
import {
  bringNames,
  nameFact,
  nameOutlet,
  namePerson,
  nameWho,
  withPrinted,
} from '../../../components/names/printed-names.ts';
import { sayGiven } from '../../../components/page-check/say-statement.ts';
import { nameOfficial } from '../../../components/page-check/say-summary.ts';
import { ENGLISH } from '../../../data/names.ts';
import { buildRecord } from '../../../data/build-record.ts';
import type { ListedStatement } from '../../../engine/page/listed.ts';
import { type Locale, setLocale } from '../../../platform/shared/i18n.ts';

bringNames(ENGLISH);
afterEach(() => {
  cleanup();
  setLocale('en');
});

const wang = { speaker: { who: 'official', name: '王毅' } } as ListedStatement;

describe('names that a text prints in Chinese', () => {
  it.each([
    ['en', 'Wang Yi', 'Bloomberg', 'Wang Yi, Minister of Foreign Affairs'],
    ['zh-CN', '王毅', '彭博社', '王毅，外交部部长'],
    ['zh-TW', '王毅', '彭博社', '王毅，外交部部長'],
  ] as const)('are said in the reader’s language: %s', (locale: Locale, person, outlet, who) => {
    setLocale(locale);
    expect(namePerson('王毅')).toBe(person);
    expect(nameOutlet('彭博社')).toBe(outlet);
    expect(nameWho({ speaker: '王毅', office: '外交部部长' })).toBe(who);
  });

  it('are those of a moderator too, who is nobody that a page’s check knows', () => {
    setLocale('en');
    expect(namePerson('何绍仁')).toBe('He Shaoren');
    setLocale('zh-TW');
    expect(namePerson('何绍仁')).toBe('何紹仁');
  });

  it('stay as they are printed where nobody has a form for them', () => {
    setLocale('en');
    expect(namePerson('某某')).toBe('某某');
    expect(nameOutlet('某某社')).toBe('某某社');
    expect(nameWho({ speaker: '王毅', office: '某某主任' })).toBe('王毅, 某某主任');
    expect(withPrinted(nameFact('某会'), '某会')).toBe('某会');
  });

  it('name every text of the record in English: its title, what it covers, its place, its publisher', () => {
    setLocale('en');
    for (const text of buildRecord().transcripts) {
      for (const fact of [text.title, text.covers, text.place].filter((each) => each !== null && each !== ''))
        expect(nameFact(fact!), fact!).not.toMatch(/\p{Script=Han}/u);
      expect(nameText(text)).not.toMatch(/国务院/u);
    }
    const scio = { publisher: '国务院新闻办公室网站', sourceLine: null, pageHead: null };
    expect([nameText(scio), languageOfName(scio)]).toEqual(['State Council Information Office website', 'en']);
  });

  it.each([
    ['zh-CN', ['国新办网站实录', '新华社文本·报纸版', '2024全国两会特刊', '摘要']],
    ['zh-TW', ['國新辦網站實錄', '新華社文本·報紙版', '2024全國兩會特刊']],
    ['en', ['SCIO website, transcript', 'Xinhua text, newspaper', '2024 Two Sessions special issue']],
  ] as const)('are short for the texts themselves, as editions have sigla: %s', (locale, names) => {
    setLocale(locale);
    const said = buildRecord().transcripts.map((text) => shortText(text));
    expect(said).toHaveLength(5);
    for (const name of names) expect(said).toContain(name);
  });

  it('are the long ones in an entry of a notebook that does not say what kind of text it is from', () => {
    setLocale('zh-CN');
    const scio = { publisher: '国务院新闻办公室网站', sourceLine: null, pageHead: null };
    expect(nameNoted({ ...scio, form: 'full' })).toBe('国新办网站实录');
    expect(nameNoted({ ...scio, form: 'digest' })).toBe('国新办网站摘要');
    expect(nameNoted({ ...scio, form: null })).toBe('国务院新闻办公室网站');
    setLocale('en');
    expect(languageOfNoted({ ...scio, form: null })).toBe(languageOfName(scio));
    const own = { publisher: '某报', sourceLine: null, pageHead: null };
    expect([languageOfNoted({ ...own, form: 'full' }), languageOfNoted({ ...own, form: null })]).toEqual([
      'zh-Hans',
      'zh-Hans',
    ]);
  });

  it('are in the language of the page, or told to be in that of the print', () => {
    setLocale('en');
    for (const text of buildRecord().transcripts) {
      const isChinese = /\p{Script=Han}/u.test(shortText(text));
      expect(languageOfShort(text), shortText(text)).toBe(isChinese ? 'zh-Hans' : 'en');
    }
    const own = { publisher: '某报', sourceLine: null, pageHead: null, form: 'partial', source: 'library' } as const;
    expect(languageOfShort(own)).toBe('zh-Hans');
    expect(shortTranscript(own)).toBe('My library · 某报');
  });

  it('stand behind what they are called where nothing can be pointed at', () => {
    expect(withPrinted('Bloomberg', '彭博社')).toBe('Bloomberg (彭博社)');
  });
});

describe('where they are shown', () => {
  it('is in the list of a page’s check, and in what it says of whom', () => {
    setLocale('en');
    expect(sayGiven(wang)).toContain('Wang Yi');
    expect(nameOfficial({ statements: [wang] })).toBe('Wang Yi');
    setLocale('zh-CN');
    expect(sayGiven(wang)).toContain('王毅');
  });

  it('is over a passage, with the printed form for whoever points at it', () => {
    setLocale('en');
    const { container } = render(<VoiceLine voice="question" speaker={null} outlet="彭博社" />);
    const [line] = container.children;
    expect([line?.textContent, line?.getAttribute('title')]).toEqual(['Bloomberg asked', '彭博社']);
    expect(sayVoiceInLine({ voice: 'answer', speaker: '王毅', outlet: null })).toBe('Wang Yi');
  });

  it('says in which language either form is', () => {
    setLocale('en');
    const one = render(<Named printed="彭博社" named={nameOutlet('彭博社')} />).container.firstElementChild;
    expect([one?.textContent, one?.getAttribute('lang'), one?.getAttribute('title')]).toEqual([
      'Bloomberg',
      'en',
      '彭博社',
    ]);
    cleanup();
    const both = render(<NamedTitle printed="梅地亚中心" named={nameFact('梅地亚中心')} />).container;
    expect([...both.children].map((each) => [each.textContent, each.getAttribute('lang')])).toEqual([
      ['Media Center', 'en'],
      ['梅地亚中心', 'zh-Hans'],
    ]);
  });

  it.each([
    ['en', 'moderator 1 · 何绍仁 · only in A', ['何绍仁']],
    ['en', 'Only A has “500多位国际组织负责人”, 2024全国两会特刊', ['多位国际组织负责人”, 2024全国两会特刊']],
    ['en', 'SCIO website, transcript', []],
    ['zh-TW', '同場另一文本作「全球经济治理」；據文意', ['全球经济治理']],
    ['zh-CN', '同场另一文本作“全球經濟治理”；据文意', ['全球經濟治理']],
  ] as const)('tells what of a sentence is a text’s own: %s, %s', (locale, said, own) => {
    setLocale(locale);
    const { container } = render(<WithChinese said={said} />);
    expect(container.textContent).toBe(said);
    expect([...container.querySelectorAll('[lang=zh]')].map((each) => each.textContent)).toEqual(own);
  });
});

describe('what the parser notes of a text', () => {
  const SESSION = '届次:“十四届全国人大二次会议”(第5行),即2024年(2013+5×(14−12)+(2−1))';
  it.each([
    ['en', '月日:“3月8日”(第41行)', 'day and month: “3月8日” (line 41)'],
    ['zh-TW', '月日:“3月8日”(第41行)', '月日：「3月8日」（第 41 行）'],
    ['en', SESSION, 'session: “十四届全国人大二次会议” (line 5), which is 2024 (2013+5×(14−12)+(2−1))'],
    ['zh-TW', SESSION, '屆次：「十四届全国人大二次会议」（第 5 行），即 2024 年（2013+5×(14−12)+(2−1)）'],
    [
      'en',
      '同场文本:2024-03-07.xinhua(25段问答相同),月日:“3月7日”(第5行)',
      'another text of the event, 2024-03-07.xinhua (25 questions and answers are the same): day and month: “3月7日” (line 5)',
    ],
    ['en', '开场发言;提问17、答话18', 'opening remarks; 17 questions, 18 answers'],
    ['zh-TW', '自一段答话中间起;答话3;摘录2;残缺1处', '自一段答話中間起；答話 3；摘錄 2；殘缺 1 處'],
  ] as const)('is said in the reader’s language: %s %s', (locale, note, said) => {
    setLocale(locale);
    expect(sayExtent(note)).toBe(said);
  });

  it('leaves no Chinese outside quotation marks in English, and no Simplified in Traditional, for any text of the record', () => {
    for (const { covers, place, publisher, dateEvidence } of buildRecord().transcripts) {
      setLocale('en');
      const said = [...dateEvidence.map(sayParsed), sayExtent(covers)];
      expect(said.join('\n').replaceAll(/“[^”]*”/gu, '')).not.toMatch(/\p{Script=Han}/u);
      setLocale('zh-TW');
      for (const fact of [covers, place, publisher])
        if (fact !== null) expect(ENGLISH.inHant(fact), fact).not.toBe(null);
    }
  });
});

it('calls an official by the English name where a text in English prints the office', () => {
  expect(ENGLISH.titled('王毅', 'Foreign Minister')).toBe('Foreign Minister Wang Yi');
  expect(nameWho({ speaker: '王毅', office: 'Foreign Minister' })).toBe('Wang Yi, Foreign Minister');
});
