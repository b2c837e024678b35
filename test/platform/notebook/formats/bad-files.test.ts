import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../../engine/record/stepwise.ts';
import { VERSION } from '../../../../platform/notebook/formats/json.ts';
import { isObject, parseWithLines } from '../../../../platform/notebook/formats/parse-json.ts';
import { anEntry } from '../../../support/an-entry.ts';
import { read, written } from '../../../support/notebook-files.ts';

const json = written('json', [anEntry(), anEntry({ id: 'second' })]);
/** As it was written before it was for people: it is still read. */
const markdown = readFileSync(new URL('../../../fixtures/notebook/version-3.md', import.meta.url), 'utf8');
const cut = written('markdown', [anEntry()]).slice(0, -200);
const lineOf = (text: string, part: string, nth = 1) => {
  const lines = text.split('\n');
  let left = nth;
  return lines.findIndex((line) => line.includes(part) && --left === 0) + 1;
};

describe('a file that is not right is refused whole, and it is said where', () => {
  it.each([
    ['an unknown wording', json.replace('"altered"', '"true"'), 'not-allowed', 'wording', lineOf(json, '"wording"')],
    ['a number for a note', json.replace('"note": ""', '"note": 7'), 'wrong-kind', 'note', lineOf(json, '"note"')],
    ['no quote', json.replace(/"quote": ".*",\n/, ''), 'missing', 'quote', lineOf(json, '"id"') - 1],
    [
      'an address that runs',
      json.replace('https://news.example', 'javascript://x/%0a'),
      'not-allowed',
      'pageAddress',
      lineOf(json, '"pageAddress"'),
    ],
    [
      'a range that ends before it begins',
      json.replace('[120, 128]', '[128, 120]'),
      'not-allowed',
      'ranges',
      lineOf(json, '"ranges"'),
    ],
    ['ranges of words', json.replace('[120, 128]', '["a", 1]'), 'not-allowed', 'ranges', lineOf(json, '"ranges"')],
    [
      'a quote longer than any',
      json.replace('多极化应当是平等的。', '长'.repeat(20_001)),
      'too-long',
      'quote',
      lineOf(json, '"quote"'),
    ],
    [
      'differences that are a text',
      json.replace('"edits": null', '"edits": "x"'),
      'wrong-kind',
      'edits',
      lineOf(json, '"edits"'),
    ],
    [
      'a difference of a kind that does not exist',
      json.replace(
        '"edits": null',
        '"edits": [{"kind": "bad", "type": "word", "quote": "", "record": "", "at": [0, 1], "in": [0, 0]}]',
      ),
      'not-allowed',
      'edits',
      lineOf(json, '"edits"'),
    ],
    [
      'another text of no name',
      json.replace(
        '"others": null',
        '"others": [{"source": "a", "transcript": "<b>", "wording": "near", "words": ""}]',
      ),
      'not-allowed',
      'others',
      lineOf(json, '"others"'),
    ],
    [
      'an entry twice',
      json.replace('"second"', '"0b0e7a3c-7c0e-4d5e-9a54-000000000001"'),
      'doubled',
      'id',
      lineOf(json, '"id"', 2),
    ],
    [
      'a date that is none',
      json.replace('"date": "2024-03-07"', '"date": "yesterday"'),
      'not-allowed',
      'date',
      lineOf(json, '"date"'),
    ],
    [
      'a newer version',
      json.replace(`"version": ${VERSION}`, `"version": ${VERSION + 1}`),
      'newer-version',
      'version',
      lineOf(json, '"version"'),
    ],
    ['no entries', '{"format":"yuanhua-notebook",\n"version":1}', 'missing', 'entries', 1],
    [
      'entries that are no list',
      '{"format":"yuanhua-notebook","version":1,\n"entries":{}}',
      'wrong-kind',
      'entries',
      2,
    ],
    ['an entry that is a word', '{"format":"yuanhua-notebook","version":1,"entries":[\n"x"]}', 'wrong-kind', null, 2],
    ['a comma too many', json.replace('"note": ""', '"note": "",'), 'damaged', null, lineOf(json, '"note"') + 0],
    ['a line break inside a text', json.replace('平等的', '平等\n的'), 'damaged', null, lineOf(json, '"quote"')],
    ['an escape that is none', json.replace('平等的', '平等\\x的'), 'damaged', null, lineOf(json, '"quote"')],
    ['something behind the end', `${json}x`, 'damaged', null, json.split('\n').length],
    ['nothing but a beginning', '{"format":"yuanhua-note', 'cut-off', null, 1],
    ['other JSON', '{"a":1}', 'not-a-notebook', null, null],
    ['a list', '[1,2]', 'not-a-notebook', null, null],
    ['an empty file', '', 'not-a-notebook', null, null],
    ['a web page', '<!doctype html><p>hello', 'not-a-notebook', null, null],
    ['another table', 'name,age\r\nA,3\r\n', 'not-a-notebook', null, null],
    ['other Markdown', '# Shopping\n- milk\n', 'not-a-notebook', null, null],
    [
      'other annotations',
      '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[]}',
      'not-a-notebook',
      null,
      null,
    ],
    [
      'a table of a newer version',
      written('csv', [anEntry()]).replace(`\n"${VERSION}",`, `\n"${VERSION + 1}",`),
      'newer-version',
      'version',
      2,
    ],
    ['a table with a row too short', `${written('csv', [anEntry()])}2,2,3\r\n`, 'cut-off', null, 3],
    ['a table without a column', written('csv', []).replace(',"note"', ',"remark"'), 'missing', 'note', 1],
    ['a table whose quotation mark stays open', `${written('csv', [])}2,"abc`, 'cut-off', null, 2],
    [
      'Markdown of a newer version',
      markdown.replace('version: 3', `version: ${VERSION + 1}`),
      'newer-version',
      'version',
      3,
    ],
    ['Markdown without an id', markdown.replace(/- id: .*\n/, ''), 'missing', 'id', 7],
    ['Markdown for people, cut off', cut, 'cut-off', null, cut.split('\n').length],
    [
      'annotations of a newer version',
      written('annotation', []).replace(`"version": ${VERSION}`, `"version": ${VERSION + 1}`),
      'newer-version',
      'version',
      13,
    ],
  ])('%s', (_, text, why, field, line) => {
    const { entries, problems } = read(text);
    expect(entries).toEqual([]);
    expect(problems[0]).toMatchObject({ why, field });
    // One place later is the same place to a reader: a comma too many is noticed at what follows it.
    if (line === null) expect(problems[0]!.line).toBeNull();
    else
      expect(Math.abs(problems[0]!.line! - line), `line ${problems[0]!.line}, should be ${line}`).toBeLessThanOrEqual(
        1,
      );
  });

  it('every wrong field is reported, each with its line', () => {
    const text = json.replaceAll('"altered"', '"?"').replaceAll('"answer"', '3');
    expect(read(text).problems.map(({ field }) => field)).toEqual(['wording', 'voice', 'wording', 'voice']);
    const lines = read(text).problems.map(({ line }) => line);
    expect(lines).toEqual([
      lineOf(json, '"wording"'),
      lineOf(json, '"voice"'),
      lineOf(json, '"wording"', 2),
      lineOf(json, '"voice"', 2),
    ]);
  });
});

it('brackets 100,000 deep are refused with the line, and nothing overflows', () => {
  for (const bracket of ['[', '{"a":', '[{"a":']) {
    expect(read(bracket.repeat(100_000)).problems).toMatchObject([{ why: 'too-deep', line: 1 }]);
  }
  const nested = json.replace('"note": ""', `"note": ${'['.repeat(100_000)}${']'.repeat(100_000)}`);
  expect(read(nested).problems).toEqual([{ why: 'too-deep', line: lineOf(json, '"note"'), field: null }]);
});

it('keys that every object has are names like others', () => {
  const text = json.replace('"note": ""', '"note": "", "__proto__": {"polluted": 1}, "constructor": 2, "toString": []');
  const { entries, problems } = read(text);
  expect(problems).toEqual([]);
  expect(entries[0]).toEqual(anEntry());
  expect(Object.getPrototypeOf(entries[0])).toBe(Object.prototype);
  expect('polluted' in {}).toBe(false);
  // An entry whose every field is inherited has none.
  expect(read('{"format":"yuanhua-notebook","version":1,"entries":[{"__proto__":{"id":"a"}}]}').entries).toEqual([]);
});

it('a file cut off inside a character is said to be cut off', () => {
  const bytes = new TextEncoder().encode(json);
  const inside = bytes.findIndex((byte, at) => byte >= 0xe0 && at > bytes.length / 2) + 1;
  const { problems } = read(bytes.slice(0, inside));
  expect(problems).toMatchObject([{ why: 'cut-off' }]);
  expect(problems[0]!.line).toBeGreaterThan(10);
  // A whole notebook, and half a character behind it.
  expect(read(Uint8Array.of(...bytes, 0xe5)).problems).toMatchObject([{ why: 'cut-off' }]);
});

it('takes 100,000 entries and refuses one more', () => {
  const one = JSON.stringify(anEntry({ words: '' }));
  const [before, after] = one.split(/(?<="id":")[^"]*/) as [string, string];
  const file = (entries: string[]) => `{"format":"yuanhua-notebook","version":1,"entries":[\n${entries.join(',\n')}]}`;
  const whole = Array.from({ length: 100_000 }, (_, index) => `${before}e${index}${after}`);
  expect(read(file(whole)).entries).toHaveLength(100_000);
  // They are counted before they are looked into.
  const empty = Array.from({ length: 100_001 }, () => '{}');
  expect(read(file(empty)).problems).toEqual([{ why: 'too-many', line: 100_002, field: null }]);
});

it('bytes that are no text are said to be none', () => {
  const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256);
  expect(read(noise).problems).toEqual([{ why: 'not-text', line: null, field: null }]);
});

it('whatever is broken in a file, it never throws and never yields half an entry', () => {
  const file = new TextEncoder().encode(json);
  fc.assert(
    fc.property(fc.nat(file.length - 1), fc.nat(255), (at, byte) => {
      const broken = file.slice();
      broken[at] = byte;
      const { entries, problems } = read(broken);
      expect(problems.length > 0 ? entries.length === 0 : entries.length === 2).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it('reads JSON as JSON.parse does', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(0, 1, '\t'), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const json = atOnce(parseWithLines(text));
      if ('why' in json) throw new Error(`${json.why}: ${text}`);
      expect(JSON.stringify(json.value)).toBe(JSON.stringify(JSON.parse(text)));
    }),
  );
  const json = atOnce(parseWithLines('{"a":\n[1,\n2],"b":3}'));
  if ('why' in json || !isObject(json.value)) throw new Error('not read');
  expect([json.lineOf(json.value, 'b'), json.lineOf(json.value['a'] as object, 1)]).toEqual([3, 3]);
});
