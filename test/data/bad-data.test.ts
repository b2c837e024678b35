/** Files of the record that do not agree: each is refused, with file and line. */
import { describe, expect, it } from 'vitest';
import { buildRecordFrom, readRecordFiles } from '../../data/build-record.ts';
import type { RecordFiles } from '../../data/build-record.ts';

const files = readRecordFiles();

function edited(
  name: 'pack.json' | 'outlets.json' | 'emendations.json' | 'ids.json' | 'people.json' | 'titles.json',
  from: string,
  to: string,
): RecordFiles {
  expect(files[name], `“${from}” stands in ${name}`).toContain(from);
  return { ...files, [name]: files[name].replace(from, to) };
}

describe('the record is refused', () => {
  it('when a source’s hash is not that of pack.json', () => {
    const source = (file: string): ReturnType<RecordFiles['source']> => ({ ...files.source(file), sha256: 'ff' });
    expect(() => buildRecordFrom({ ...files, source })).toThrow(
      /^data\/pack\.json:\d+: transcripts\/2017-03-08\.scio\.txt has changed/,
    );
  });

  it('when two texts claim the same event and publisher', () => {
    const named = edited('pack.json', '"publisher": null', '"publisher": "国务院新闻办公室网站"');
    expect(() => buildRecordFrom(named)).toThrow(
      /^data\/pack\.json:\d+: 2017-03-08\.xinhua has the event and the publisher of 2017-03-08\.scio/,
    );
  });

  it('when a text tells of another day than its id', () => {
    const files2 = {
      ...files,
      'pack.json': files['pack.json'].replaceAll('2026-03-08', '2026-03-09'),
      'emendations.json': '{"damage":[],"keep":[]}',
    };
    const source = (file: string): ReturnType<RecordFiles['source']> =>
      files.source(file.replace('2026-03-09', '2026-03-08'));
    expect(() => buildRecordFrom({ ...files2, source }, { checkIds: false })).toThrow(
      /2026-03-09\.digest tells of 2026-03-08/,
    );
  });

  it.each([
    ['an unknown form', '"form": "digest"', '"form": "novel"', /pack\.json:\d+: “form” must be one of/],
    ['no JSON', '"id": "2017-03-08.scio",', '"id": "2017-03-08.scio"', /pack\.json(?::\d+)?: /],
    [
      'an id of another event',
      '"event": "2026-03-08"',
      '"event": "2025-03-08"',
      /pack\.json:\d+: the id 2026-03-08\.digest must begin/,
    ],
  ])('when pack.json has %s', (_, from, to, message) => {
    expect(() => buildRecordFrom(edited('pack.json', from, to))).toThrow(message);
  });

  it.each([
    [
      'does not stand in the text',
      '"printed": "500多位国际组织负责人"',
      '"printed": "五百多位国际组织负责人"',
      /emendations\.json:\d+: “五百多位国际组织负责人” does not stand in 2017-03-08\.xinhua/,
    ],
    [
      'stands there twice',
      '"printed": "500多位国际组织负责人"',
      '"printed": "中国"',
      /emendations\.json:\d+: “中国” stands in 2017-03-08\.xinhua more than once/,
    ],
    [
      'is of no known text',
      '"transcript": "2017-03-08.xinhua"',
      '"transcript": "2016-03-08.xinhua"',
      /emendations\.json:\d+: there is no transcript 2016-03-08\.xinhua/,
    ],
    [
      'is to be kept',
      '"printed": "500多位国际组织负责人",\n      "emended": "50多位国际组织负责人"',
      '"printed": "再过两个多月",\n      "emended": "再过两个月"',
      /“再过两个多月” is to be kept/,
    ],
  ])('when an emendation’s printed reading %s', (_, from, to, message) => {
    expect(() => buildRecordFrom(edited('emendations.json', from, to))).toThrow(message);
  });

  it('when one name is given to two outlets', () => {
    expect(() => buildRecordFrom(edited('outlets.json', '["Reuters"]', '["TASS"]'))).toThrow(
      /outlets\.json:\d+: “TASS” is another name of 路透社 already/,
    );
  });

  it.each([
    [
      'is given to two people',
      '"hans": ["李强"]',
      '"hans": ["李强", "李克强"]',
      /people\.json:\d+: “李克强” is a name of 李克强 already/,
    ],
    ['is missing', '"hans": ["秦刚"]', '"hans": []', /people\.json:\d+: “hans” must hold a name/],
    ['is another one', '"hans": ["秦刚"]', '"hans": ["秦纲"]', /people\.json:\d+: “hans” must hold “秦刚”/],
    [
      'holds what no name has',
      '"hant": ["秦剛"]',
      '"hant": ["秦.*"]',
      /people\.json:\d+: “秦\.\*” in “hant” must be Chinese characters/,
    ],
    ['is a single character', '"hant": ["秦剛"]', '"hant": ["秦"]', /people\.json:\d+: “秦” is too short/],
    [
      'has another family in English',
      '"family": "Qin"',
      '"family": "Ching"',
      /people\.json:\d+: “Qin Gang” neither begins nor ends with “Ching”/,
    ],
    [
      'has an office that ends before it begins',
      '"to": "2023-07-25"',
      '"to": "2021-07-25"',
      /people\.json:\d+: the office of 外交部部长 ends before it begins/,
    ],
    [
      'has an office since no day',
      '"from": "2022-12-30"',
      '"from": "2022-13-30"',
      /people\.json:\d+: “from” must be a day/,
    ],
    [
      'stands in none of its phrases',
      '"在习近平主席战略引领下"',
      '"战略引领"',
      /people\.json:\d+: “战略引领” does not hold the name/,
    ],
    ['answers, it may be', '"answers": true', '"answers": "yes"', /people\.json:\d+: “answers” must be true or false/],
    [
      'has titles without answers',
      '"answers": true',
      '"answers": false',
      /people\.json:\d+: “titles”, “byOffice” and “bodies” are for those who answer/,
    ],
    [
      'has a field in English that nobody reads',
      '"inShort": ["minister"]',
      '"shortly": ["minister"]',
      /people\.json:\d+: “shortly” in “inEnglish” is no field/,
    ],
  ])('when a person’s name %s', (_, from, to, message) => {
    expect(() => buildRecordFrom(edited('people.json', from, to))).toThrow(message);
  });

  it('when a title is translated twice', () => {
    expect(() =>
      buildRecordFrom(edited('titles.json', '"chinese": "北京梅地亚中心"', '"chinese": "梅地亚中心"')),
    ).toThrow(/titles\.json:\d+: “梅地亚中心” is translated twice/);
  });
});
