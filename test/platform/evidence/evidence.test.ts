// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editsOf, markQuote, markRecord } from '../../../platform/evidence/evidence.ts';
import { type EvidenceFormat, writeEvidence } from '../../../platform/evidence/write-evidence.ts';
import { setLocale } from '../../../platform/shared/i18n.ts';
import { atOnce } from '../../../engine/record/stepwise.ts';
import type { ListedStatement } from '../../../engine/page/listed.ts';
import { aCheck, aFolded, aListedMatch, aStatement } from '../../support/a-check.ts';
import { anEvidence, HOSTILE, someWords } from '../../support/an-evidence.ts';
import { anEdit } from '../../support/answers.ts';

beforeEach(() => setLocale('zh-CN'));
afterEach(() => setLocale('en'));

const FORMATS: EvidenceFormat[] = ['html', 'csv', 'markdown', 'annotation'];
const write = (format: EvidenceFormat, evidence = anEvidence(), words = someWords()) =>
  atOnce(writeEvidence(evidence, format, words, '核对'));
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const textOf = (element: Element | null): string => element?.textContent?.trim() ?? '';

/** 800亿 where the record has 600亿, at a place of its own. */
const changed = (more: Partial<ListedStatement> = {}): ListedStatement => {
  const text = '中方宣布的800亿美元资金支持';
  const words = '中方宣布的600亿美元资金支持';
  const edits = [anEdit({ quote: '800亿', at: [5, 9], recordAt: [205, 209] })];
  return aStatement({
    text,
    finding: 'altered',
    match: aListedMatch({ words, ranges: [[200, 200 + words.length]], edits }),
    ...more,
  });
};

describe('what differs', () => {
  const marked = (parts: { text: string; isMarked: boolean }[]) =>
    parts.map(({ text, isMarked }) => (isMarked ? `<${text}>` : text)).join('');

  it('is marked in the words of both', () => {
    expect(marked(markQuote(changed()))).toBe('中方宣布的<800亿>美元资金支持');
    expect(marked(markRecord(changed()))).toBe('中方宣布的<600亿>美元资金支持');
  });

  it('is held against no speech without marks, and nothing that was not found', () => {
    expect(editsOf(changed({ kind: 'indirect', said: 'retold' }))).toEqual([]);
    expect(editsOf(changed({ shown: 'folded' }))).toEqual([]);
    expect(marked(markRecord(changed({ kind: 'indirect', said: 'retold' })))).toBe('中方宣布的600亿美元资金支持');
  });

  it('is not marked where it does not stand where it is said to, and no character is lost or doubled', () => {
    const elsewhere = changed();
    elsewhere.match!.edits = [
      anEdit({ quote: '900亿', at: [5, 9], recordAt: [9000, 9004] }),
      anEdit({ quote: '宣布', at: [2, 4], recordAt: [202, 204] }),
      anEdit({ quote: '布的', at: [3, 5], recordAt: [203, 205] }),
    ];
    expect(marked(markQuote(elsewhere))).toBe('中方<宣布>的800亿美元资金支持');
    expect(marked(markRecord(elsewhere))).toBe('中方<宣布>的600亿美元资金支持');
    const joined = changed();
    joined.match = { ...joined.match!, words: `${joined.match!.words}……我们说到做到` };
    expect(marked(markRecord(joined))).toBe(joined.match.words);
  });
});

describe('the report', () => {
  it('has the facts of the page and of the check, each statement in its context, the record’s words and where they are from', () => {
    const page = parse(write('html', anEvidence(aCheck([changed(), aFolded()]))).text);
    const facts = [...page.querySelectorAll('tr')].map((row) => [...row.children].map(textOf));
    expect(facts).toEqual([
      ['标题', '外长谈非洲'],
      ['网址', 'https://news.example/2017/0308/a.html'],
      ['网页日期', '网页日期：2017年3月8日（可以确定）'],
      ['日期依据', '页面标注: 2017-03-08T10:00:00+08:00 → 2017年3月8日'],
      ['日期依据', '网址: /2017/0308/ → 2017年3月8日'],
      ['核对时间', '2026-03-09 (2026-03-09T02:00:00.000Z)'],
      ['本库', '版本 0.1.0，SHA-256 ab12'],
      ['核对规则', '“原话”0.1.0'],
    ]);
    const [first, second] = page.querySelectorAll('article');
    expect(textOf(first!.querySelector('h3'))).toBe('1 · 文字有改动 · 官员本人的话 · 2017年3月8日');
    expect(textOf(first!.querySelector('blockquote'))).toBe('王毅说：“中方宣布的800亿美元资金支持”会场响起掌声。');
    expect([...first!.querySelectorAll('mark')].map(textOf)).toEqual(['800亿', '600亿']);
    expect(textOf(first!.querySelector('ul'))).toBe('数字: 引文 800亿 → 记录 600亿');
    expect(first!.textContent).toContain('出处： 王毅：《就中国外交政策和对外关系回答提问》，2017年3月8日');
    expect(textOf(second!.querySelector('h3'))).toBe('2 · 本库未见');
    expect(second!.querySelectorAll('blockquote')).toHaveLength(1);
    const notes = [...page.querySelectorAll('section')].at(-1)!;
    expect(textOf(notes.querySelector('h2'))).toBe('没有核对的内容');
    expect(notes.textContent).toContain('没有读取图片');
    expect(notes.textContent).toContain('未见不等于未说');
  });

  it('says what was not read, what could not be compared, and what is not listed', () => {
    const statements = [aStatement(), aStatement({ shown: 'no', finding: 'unchecked', match: null })];
    const { text } = write('html', anEvidence(aCheck(statements, { cut: 'too-long' })));
    expect(parse(text).querySelectorAll('article')).toHaveLength(1);
    for (const said of ['网页太长', '另有 1 处', '有 1 处文字过长或不是中文']) expect(text).toContain(said);
  });

  it('puts what page and record disagree on before the statements', () => {
    const disagreements = [
      { kind: 'person' as const, statement: 0, page: '李强', record: '王毅', evidence: '李强说：' },
    ];
    const page = parse(write('html', anEvidence(aCheck([aStatement()], { disagreements }))).text);
    const first = page.querySelector('section')!;
    expect(first.textContent).toContain('网页把这段话归于李强；本库中说话的是王毅。 网页原文： 李强说：');
    expect(first.compareDocumentPosition(page.querySelector('article')!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('never calls speech without marks changed or joined', () => {
    const statements = (['altered', 'spliced', 'partial'] as const).map((finding) =>
      changed({ kind: 'indirect', said: 'retold', finding }),
    );
    for (const format of FORMATS) {
      const { text } = write(format, anEvidence(aCheck(statements)));
      expect(text, format).not.toMatch(/改动|拼接|部分相符|altered|spliced|partial/);
    }
  });

  it('makes no link of an address that leads elsewhere than it shows', () => {
    for (const address of ['javascript:alert(1)', 'https://bank.example@evil.example/', 'data:text/html,x']) {
      const { text } = write('html', anEvidence(aCheck(), { address }));
      expect(parse(text).querySelector('a'), address).toBeNull();
    }
    expect(parse(write('html').text).querySelector('a')!.getAttribute('href')).toBe(
      'https://news.example/2017/0308/a.html',
    );
  });

  it('can be without the address of a page that was read in private', () => {
    for (const format of FORMATS) {
      const { text } = write(format, anEvidence(aCheck(), { address: null, title: null }), someWords(true));
      expect(text, format).not.toMatch(/news\.example|外长谈非洲/);
    }
    expect(write('html', anEvidence(aCheck(), { address: null, title: null }), someWords(true)).text).toContain(
      '隐私窗口',
    );
  });

  it('says what stands in a frame of another site, by its name, or without where addresses are left out', () => {
    const check = aCheck([aStatement({ frame: 'https://ads.test/b' })]);
    expect(write('html', anEvidence(check)).text).toContain('嵌入自 ads.test');
    for (const format of ['html', 'markdown', 'csv', 'annotation'] as const) {
      expect(write(format, anEvidence(check)).text, format).toContain('ads.test');
      const { text } = write(format, anEvidence(check, { address: null, title: null }), someWords(true));
      expect(text, format).not.toContain('ads.test');
    }
  });
});

describe('text of the page', () => {
  const hostile = (text: string) =>
    anEvidence(
      aCheck([aStatement({ text, before: text, after: text, speaker: { who: 'other', name: text } })], {
        page: { address: 'https://news.example/', title: text, dates: [] },
        date: { day: null, state: 'unknown', evidence: [{ from: 'meta', text, day: '2017-03-08' }] },
        disagreements: [{ kind: 'person', statement: 0, page: text, record: '王毅', evidence: text }],
      }),
      { citations: new Map([[aListedMatch().paragraph, text]]) },
    );

  it.each(HOSTILE)('stays text in a report: %j', (text) => {
    const page = parse(write('html', hostile(text)).text);
    expect(page.querySelectorAll('script, img, b, iframe, object, link')).toHaveLength(0);
    const attributes = [...page.querySelectorAll('*')].flatMap((each) => [...each.attributes].map(({ name }) => name));
    expect(attributes.filter((name) => name.startsWith('on') || name === 'src')).toEqual([]);
    expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['https://news.example/']);
    expect(page.querySelector('meta[http-equiv]')!.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
  });

  it.each(HOSTILE)('hides nothing and turns nothing around: %j', (text) => {
    for (const format of ['html', 'markdown'] as const) {
      expect(write(format, hostile(text)).text).not.toMatch(/[\u202e\u200b\u2028]/);
    }
  });

  it.each(HOSTILE)('begins no formula in a table, and each row has as many cells: %j', (text) => {
    const table = write('csv', hostile(text)).text;
    expect(table.startsWith('\uFEFF"number"')).toBe(true);
    expect(table).not.toMatch(/(?:^|[,;\t\r\n])"?[=+@-]/m);
    const cells = table.match(/"(?:[^"]|"")*"(?:,|\r\n)/g)!;
    expect(cells.length % 2).toBe(0);
    expect(cells[cells.length / 2 - 1]!.endsWith('\r\n')).toBe(true);
  });

  it.each(HOSTILE)('is no mark-up in Markdown: %j', (text) => {
    const { text: written } = write('markdown', hostile(text));
    const bare = written.replace(/\\[\s\S]/g, '').replaceAll(/<\/?b>/g, '');
    expect(bare).not.toMatch(/[<`[\]]|!\(|javascript:alert\(/);
    expect(bare.match(/^#+ /gm)!.length).toBe(written.match(/^#{1,3} /gm)!.length);
    expect(written.match(/^# /gm)).toHaveLength(1);
  });

  it.each(HOSTILE)('is the exact words of an annotation: %j', (text) => {
    const collection = JSON.parse(write('annotation', hostile(text)).text) as {
      first: { items: { target: { selector: { exact: string } }[] }[] };
    };
    expect(collection.first.items[0]!.target[0]!.selector.exact).toBe(text);
  });
});

describe('the annotations', () => {
  interface Collection {
    type: string;
    total: number;
    first: {
      type: string;
      items: { id: string; target: { source: { id: string }; selector: object }[]; body: object[]; yuanhua: object }[];
    };
  }
  const read = (evidence = anEvidence()) => JSON.parse(write('annotation', evidence).text) as Collection;

  it('are a collection whose selectors another program can anchor: exact words, 32 characters around them', () => {
    const { type, total, first } = read(
      anEvidence(aCheck([aStatement({ before: `${'前'.repeat(7)}😀${'前'.repeat(31)}`, after: '后'.repeat(40) })])),
    );
    expect([type, total, first.type]).toEqual(['AnnotationCollection', 1, 'AnnotationPage']);
    expect(first.items[0]!.target).toEqual([
      {
        type: 'SpecificResource',
        source: { id: 'https://news.example/2017/0308/a.html', type: 'Text', 'dc:title': '外长谈非洲' },
        selector: {
          type: 'TextQuoteSelector',
          exact: aStatement().text,
          prefix: '前'.repeat(31),
          suffix: '后'.repeat(32),
        },
      },
    ]);
    expect(first.items[0]!.body).toMatchObject([
      { type: 'TextualBody', value: '逐字一致 · 官员本人的话 · 2017年3月8日' },
      { type: 'SpecificResource', source: 'urn:yuanhua:transcript:2017-03-08.test' },
    ]);
  });

  it('have a target for each stretch of a statement that a frame interrupts', () => {
    const parts = [
      { text: '前一半', before: '“', after: '”，王毅说，“' },
      { text: '后一半', before: '王毅说，“', after: '”' },
    ];
    const [item] = read(anEvidence(aCheck([aStatement({ parts })]))).first.items;
    expect(item!.target.map(({ selector }) => selector)).toMatchObject([{ exact: '前一半' }, { exact: '后一半' }]);
  });

  it('are none where nothing was found', () => {
    expect(read(anEvidence(aCheck([])))).toMatchObject({ total: 0, first: { items: [] } });
  });
});

it('a file is named by the day of the check, and written in steps', () => {
  const evidence = anEvidence(aCheck(Array.from({ length: 500 }, () => aStatement())));
  for (const [format, ending] of Object.entries({ html: 'html', csv: 'csv', markdown: 'md', annotation: 'jsonld' })) {
    const steps = writeEvidence(evidence, format as EvidenceFormat, someWords(), '核对');
    const shares: number[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) shares.push(step.value);
    expect(shares).toHaveLength(10);
    expect(step.value.name).toBe(`核对-2026-03-09.${ending}`);
  }
});
