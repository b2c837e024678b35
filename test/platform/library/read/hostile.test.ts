/** Each row of what a reader may bring that is no text, or was made to do harm: refused with file, place and reason, within two seconds. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../platform/library/read/limits.ts';
import { readFiles } from '../../../../platform/library/read/read-files.ts';
import { type ProblemPlace, ReadProblem } from '../../../../platform/library/read/read-problem.ts';
import { docx } from '../../../support/read/make-docx.ts';
import { endOf, manyFiles, zipOf } from '../../../support/read/make-zip.ts';
import { problemOf, readAll, readOne } from '../../../support/read/read-fixture.ts';

/** Of the processor, on which others run beside; a careless way takes minutes. */
const MAX_MS = 2000;
const SENTENCE = '发言人说，中国的发展是和平力量的增长，也是稳定因素的增强。';
const utf8 = (text: string) => new TextEncoder().encode(text);
const hex = (digits: string) => Buffer.from(digits, 'hex');
function msSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

const line = (at: number, column: number | null = null): ProblemPlace => ({ unit: 'line', at, column });
const at = (unit: ProblemPlace['unit'], place: number): ProblemPlace => ({ unit, at: place, column: null });

/** One whose declared size is a lie: one piece packed is named by every entry. */
function overlapping(entries: number, content: Buffer): Buffer {
  const whole = zipOf('a.txt', content);
  const listAt = whole.length - 22 - (46 + 5);
  const entry = whole.subarray(listAt, listAt + 51);
  return Buffer.concat([
    whole.subarray(0, listAt),
    ...Array.from({ length: entries }, () => entry),
    endOf(entries, entries * 51, listAt),
  ]);
}

const p = (inner: string) => `<w:p><w:r><w:t>${inner}</w:t></w:r></w:p>`;
const billion = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, index) => `<!ENTITY a${index} "${`&a${index - 1};`.repeat(10)}">`).join('')}]><TEI>&a8;</TEI>`;

type Case = [name: string, bytes: Uint8Array | string, expected: Partial<ReadProblem>];

const CASES: Case[] = [
  // Nothing in it.
  ['空.txt', '', { code: 'empty' }],
  ['标记.txt', '\uFEFF', { code: 'empty' }],
  ['空白.txt', ' \r\n　\t\n', { code: 'empty' }],
  ['空.docx', docx(p('')), { code: 'no-text' }],
  ['空.html', '<p hidden>x</p><script>x</script>', { code: 'no-text' }],
  ['空.zip', endOf(0, 0, 0), { code: 'empty' }],
  ['图.zip', zipOf('a.png', 'x'), { code: 'no-text' }],
  ['空.srt', '没有时间的一行', { code: 'no-text' }],
  ['空.json', '[]', { code: 'no-text' }],
  ['空.csv', 'speaker,text\n', { code: 'no-text' }],
  // Something else under the name of a text.
  ['图.txt', hex('89504e470d0a1a0a0000'), { code: 'other-kind', value: 'png' }],
  ['压.txt', gzipSync(SENTENCE), { code: 'other-kind', value: 'gzip' }],
  ['程序.txt', hex('4d5a90000300'), { code: 'other-kind', value: 'program' }],
  ['书.txt', '%PDF-1.7\n', { code: 'damaged' }],
  ['旧.doc', hex('d0cf11e0a1b11ae1'), { code: 'other-kind', value: 'word-doc' }],
  ['锁.docx', hex('d0cf11e0a1b11ae1'), { code: 'locked' }],
  ['表.xlsx', zipOf('xl/workbook.xml', 'x'), { code: 'other-kind', value: 'spreadsheet' }],
  ['片.txt', hex('0000001866747970'), { code: 'other-kind', value: 'video' }],
  // Bytes that are no text.
  [
    '断.txt',
    Buffer.concat([utf8(SENTENCE.repeat(9)), hex('e4b80a')]),
    { code: 'not-decodable', where: at('byte', 785) },
  ],
  ['法语.txt', hex('4c6120466f726ea7742c20e761206ee961'), { code: 'not-decodable' }],
  ['零.txt', `${SENTENCE}\n\n一\u0000二`, { code: 'control-characters', where: line(3), value: 'U+0000' }],
  ['铃.txt', `${SENTENCE}\u0007${SENTENCE}\u0007`, { code: 'control-characters', where: line(1), total: 2 }],
  ['失.txt', `${SENTENCE}\n中\uFFFD国`, { code: 'lost-characters', where: line(2), value: 'U+FFFD' }],
  // JSON.
  ['坏.json', '[{"text":"一"},\n {"text":二}]', { code: 'bad-json', where: line(2, 10) }],
  ['逗.json', '[{"text":"一"},]', { code: 'bad-json', where: line(1, 15) }],
  ['注.json', '{"text":"一" /* 注 */}', { code: 'bad-json', where: line(1, 13) }],
  ['两根.json', '{"text":"一"}{"text":"二"}', { code: 'bad-json', where: line(1, 13) }],
  ['引.json', "{'text':'一'}", { code: 'bad-json', where: line(1, 2) }],
  ['断.json', '{"text":"一', { code: 'bad-json', where: line(1, 9) }],
  ['坏.ndjson', '{"text":"一"}\n\n{"text":}\n', { code: 'bad-json', where: line(3, 9) }],
  ['深.json', '['.repeat(1_000_000), { code: 'too-deep', where: line(1, 33), limit: 32 }],
  ['深键.json', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, { code: 'too-deep' }],
  ['形.json', '{"a":1}', { code: 'unknown-shape', value: 'json' }],
  ['数.json', '3', { code: 'unknown-shape' }],
  [
    '缺.json',
    JSON.stringify(Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? { text: '一' } : { speaker: '甲' }))),
    { code: 'missing-text', where: at('item', 2), items: [2, 4, 6, 8, 10, 12, 14, 16, 18, 20], total: 20 },
  ],
  ['型.json', '[{"text":"一"},{"text":{"a":1}}]', { code: 'bad-item', where: at('item', 2), value: 'text: object' }],
  ['项.json', '[{"text":"一"},3]', { code: 'bad-item', where: at('item', 2), value: 'number' }],
  ['号.json', '[{"id":1e999,"text":"一"}]', { code: 'bad-item', value: 'id: Infinity' }],
  ['号二.json', '[{"id":9007199254740993,"text":"一"}]', { code: 'bad-item', where: at('item', 1) }],
  [
    '重.json',
    '[{"id":"a","text":"一"},{"id":"b","text":"二"},{"id":"a","text":"三"}]',
    { code: 'repeated-id', value: 'a', items: [1, 3] },
  ],
  [
    '日.json',
    '[{"text":"一","date":"2024-02-28"},{"text":"二","date":"2024-02-30"}]',
    { code: 'bad-date', where: at('item', 2), value: '2024-02-30' },
  ],
  ['日二.json', '[{"text":"一","date":"12/31/2024"}]', { code: 'bad-date', value: '12/31/2024' }],
  ['日三.json', '[{"text":"一","date":"0999-12-31"}]', { code: 'bad-date' }],
  ['明日.json', '[{"text":"一","date":"2026-12-02"}]', { code: 'bad-date', value: '2026-12-02' }],
  // Captions and tables.
  [
    '时.srt',
    '1\n00:00:01,000 --> 00:00:02,000\n一\n\n2\n00:00:61,000 --> 00:01:03,000\n二\n',
    { code: 'bad-time', where: line(6) },
  ],
  ['倒.vtt', 'WEBVTT\n\n00:05.000 --> 00:01.000\n一\n', { code: 'bad-time', where: line(3) }],
  ['箭.srt', '1\n00:00:01,000 -> 00:00:02,000\n一\n', { code: 'bad-time', where: line(2) }],
  ['时.lrc', '[00:01.00]一\n[00:99.00]二\n', { code: 'bad-time', where: line(2) }],
  ['引.csv', 'speaker,text\n甲,一\n乙,"二\n丙,三\n', { code: 'unclosed-quote', where: at('row', 3) }],
  ['参差.csv', 'speaker,text\n甲,一\n乙,二,三\n', { code: 'ragged-row', where: at('row', 3), size: 3, limit: 2 }],
  ['缺.csv', 'speaker,text\n甲,一\n乙\n', { code: 'missing-text', where: at('row', 3) }],
  ['日.csv', 'date,text\n2023-02-29,一\n', { code: 'bad-date', where: at('row', 2) }],
  ['无头.csv', 'a,b,c\n1,2,3\n', { code: 'unknown-shape', value: 'csv' }],
  // XML and what is packed.
  ['坏.xml', '<TEI>\n<text>\n</TEI>', { code: 'damaged', where: line(3, 1) }],
  ['十亿.xml', billion, { code: 'xml-entities', where: line(1, 22) }],
  ['别的.xml', '<rss></rss>', { code: 'unknown-shape', value: '<rss>' }],
  ['深.xml', `<TEI>${'<div>'.repeat(1_000_000)}`, { code: 'too-deep' }],
  ['多.xml', `<TEI>${'<a/>'.repeat(1_000_100)}</TEI>`, { code: 'too-many-elements' }],
  ['深.html', '<div>'.repeat(1_000_000), { code: 'too-deep' }],
  [
    '粗.html',
    `${Array.from({ length: 300 }, (_, index) => `<b id=${index}>`).join('')}${'<p>x'.repeat(1_000_000)}`,
    { code: 'too-many-elements' },
  ],
  ['坏.docx', docx(p('一段')).subarray(0, 200), { code: 'damaged' }],
  ['非.docx', 'not a zip', { code: 'damaged' }],
  ['锁.zip', zipOf('a.txt', SENTENCE, { flags: 1 }), { code: 'locked', name: '锁.zip › a.txt' }],
  ['错.zip', zipOf('a.txt', SENTENCE, { crc: 7 }), { code: 'damaged', name: '错.zip › a.txt' }],
  ['法.zip', zipOf('a.txt', SENTENCE, { method: 99 }), { code: 'damaged', name: '法.zip › a.txt' }],
  ['套.zip', zipOf('b.zip', zipOf('a.txt', SENTENCE)), { code: 'nested-archive', name: '套.zip › b.zip' }],
  ['弹.zip', zipOf('a.txt', Buffer.alloc(300_000_000, 0x61)), { code: 'inflates-too-far', name: '弹.zip › a.txt' }],
  ['弹.docx', zipOf('word/document.xml', Buffer.alloc(300_000_000, 0x20)), { code: 'inflates-too-far' }],
  [
    '百万.zip',
    Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), endOf(1_000_000, 46_000_000, 4)]),
    { code: 'too-many-entries', limit: 10_000 },
  ],
  ['谎.zip', overlapping(10_001, Buffer.from('x')), { code: 'too-many-entries' }],
  // Too much of it.
  ['长.txt', '长'.repeat(30_000), { code: 'line-too-long', where: line(1), size: 30_000, limit: LIMITS.unbroken }],
  ['一行.txt', SENTENCE.repeat(500_000), { code: 'line-too-long', where: line(1), limit: LIMITS.line }],
  ['行.txt', '一\n'.repeat(200_001), { code: 'too-many-lines', limit: 200_000 }],
  [
    '标签.txt',
    '问：答：'.repeat(500_000).replaceAll(/(.{4000})/gu, '$1。\n'),
    { code: 'too-many-labels', limit: 200_000 },
  ],
  [
    '大.txt',
    new Uint8Array(LIMITS.fileBytes + 1),
    { code: 'too-large', size: LIMITS.fileBytes + 1, limit: LIMITS.fileBytes },
  ],
];

describe('a file that cannot be read', () => {
  it.each(CASES)('is refused with its place: %s', async (name, bytes, expected) => {
    const start = process.threadCpuUsage();
    const problem = await problemOf(name, bytes);
    const ms = msSince(start);
    const { code, where, value, size, limit, items, total } = problem;
    const told = { name: problem.name, code, where, value, size, limit, items, total };
    expect(told).toMatchObject({ name, ...expected });
    expect(ms).toBeLessThan(MAX_MS);
  });

  it('of half a gigabyte on one line is refused by its size, and not a byte of it is read', async () => {
    const isRead = { value: false };
    const huge = {
      size: 500_000_000,
      arrayBuffer: () => {
        isRead.value = true;
        return Promise.reject(new Error('read'));
      },
    } as unknown as Blob;
    const start = performance.now();
    const { value } = await readFiles('五亿.txt', huge).next();
    expect(value).toMatchObject({ name: '五亿.txt', code: 'too-large', size: 500_000_000 });
    expect(performance.now() - start).toBeLessThan(100);
    expect(isRead.value).toBe(false);
  });

  it('because it was moved meanwhile is said to be unreadable', async () => {
    const gone = { size: 10, arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) };
    const { value } = await readFiles('走了.txt', gone as unknown as Blob).next();
    expect(value).toMatchObject({ name: '走了.txt', code: 'unreadable' });
  });

  it('keeps none that follows from being read', async () => {
    const read = await readAll(
      '队.zip',
      manyFiles([
        ['坏.json', '['],
        ['好.txt', SENTENCE],
      ]),
    );
    expect(read.map((each) => (each instanceof ReadProblem ? each.code : each.source))).toEqual(['bad-json', SENTENCE]);
  });

  it('that unpacks the same bytes nine thousand times is stopped on the way', async () => {
    const start = process.threadCpuUsage();
    const problems = await readAll('叠.zip', overlapping(9000, Buffer.alloc(1_000_000, 0x61)));
    expect(problems.at(-1)).toMatchObject({ code: 'inflates-too-far', name: '叠.zip › a.txt' });
    expect(problems.length).toBeLessThan(100);
    expect(msSince(start)).toBeLessThan(MAX_MS);
  });

  it('says in vain that it is small: what comes out is counted', async () => {
    const archive = zipOf('a.txt', Buffer.alloc(60_000_000, 0x61));
    // Its size when unpacked, in the list at the end and before the contents.
    archive.writeUInt32LE(10, 22);
    archive.writeUInt32LE(10, archive.indexOf('PK\u0001\u0002', 0, 'latin1') + 24);
    expect(await problemOf('谎.zip', archive)).toMatchObject({ code: 'inflates-too-far' });
  });
});

describe('a strange file that can be read', () => {
  it('has keys in it by which programs are led astray: they are left out, counted, and change nothing', async () => {
    const json =
      '[{"text":"一","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}},{"text":"二","prototype":1}]';
    const read = await readOne('键.json', json);
    expect(read.notices).toEqual([{ kind: 'ignored-keys', count: 3, line: null }]);
    expect(read.source).toBe('一\n\n二');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('has half characters in JSON: replaced, and told of', async () => {
    const read = await readOne('半.json', String.raw`[{"text":"一\ud800二"}]`);
    expect([read.source, read.notices]).toEqual([
      '一\uFFFD二',
      [{ kind: 'replaced-surrogates', count: 1, line: null }],
    ]);
  });

  it('has captions over each other, and endings of lines of two kinds', async () => {
    const read = await readOne(
      '叠.srt',
      '\uFEFF1\r\n00:00:01,000 --> 00:00:05,000\r\n一句话。\n\n2\n00:00:03,000 --> 00:00:06,000\n另一句。\r\n',
    );
    expect(read.notices).toEqual([{ kind: 'overlapping-times', count: 1, line: 6 }]);
    expect(read.source).toBe('一句话。另一句。');
  });

  it('has a line of many sentences, or a thousand marks over one character', async () => {
    expect((await readOne('长.txt', SENTENCE.repeat(2000))).source).toHaveLength(SENTENCE.length * 2000);
    expect((await readOne('符.txt', `中${'\u0301'.repeat(1000)}国`)).source).toHaveLength(1002);
  });

  it('has a name that nobody would give it: it is shown without what turns it round, cut, and never a path', async () => {
    const { name } = await readOne(`../../\u202e${'长'.repeat(300)}😀.txt`, SENTENCE);
    expect(name).toMatch(/^\.\.\/\.\.\/长+…长+😀\.txt$/u);
    expect(Array.from(name)).toHaveLength(80);
  });

  it('has markup in every field: it stays text', async () => {
    const script = '<script>globalThis.ran = 1</script><img src=x onerror="globalThis.ran = 1">';
    for (const [name, content] of [
      ['a.txt', script],
      ['a.json', JSON.stringify([{ speaker: script, text: script, title: script }])],
      ['a.csv', `speaker,text\n"${script.replaceAll('"', '""')}","${script.replaceAll('"', '""')}"\n`],
      ['a.srt', `1\n00:00:01,000 --> 00:00:02,000\n词${script}\n`],
      [
        'a.html',
        `<p>词${script}</p><svg onload="globalThis.ran = 1"></svg><base href="/x"><meta http-equiv=refresh content="0;url=/x">`,
      ],
    ] as const)
      expect(await readOne(name, content)).toHaveProperty('source');
    expect(Reflect.get(globalThis, 'ran')).toBeUndefined();
  });
});
