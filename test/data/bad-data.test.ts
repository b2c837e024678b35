/** Files of the record that do not agree: each is refused, with file and line. */
import { describe, expect, it } from 'vitest';
import { buildRecordFrom, readRecordFiles } from '../../data/build-record.ts';
import type { RecordFiles } from '../../data/build-record.ts';

const files = readRecordFiles();

function edited(
  name: 'catalogue.json' | 'outlets.json' | 'emendations.json' | 'ids.json',
  from: string,
  to: string,
): RecordFiles {
  expect(files[name], `“${from}” stands in ${name}`).toContain(from);
  return { ...files, [name]: files[name].replace(from, to) };
}

describe('the record is refused', () => {
  it('when a source’s hash is not the catalogue’s', () => {
    const source = (file: string): ReturnType<RecordFiles['source']> => ({ ...files.source(file), sha256: 'ff' });
    expect(() => buildRecordFrom({ ...files, source })).toThrow(
      /^data\/catalogue\.json:\d+: transcripts\/2017-03-08\.scio\.txt has changed/,
    );
  });

  it('when two texts claim the same event and publisher', () => {
    const named = edited('catalogue.json', '"publisher": null', '"publisher": "国务院新闻办公室网站"');
    expect(() => buildRecordFrom(named)).toThrow(
      /^data\/catalogue\.json:\d+: 2017-03-08\.xinhua has the event and the publisher of 2017-03-08\.scio/,
    );
  });

  it('when a text tells of another day than its id', () => {
    const files2 = {
      ...files,
      'catalogue.json': files['catalogue.json'].replaceAll('2026-03-08', '2026-03-09'),
      'emendations.json': '{"damage":[],"keep":[]}',
    };
    const source = (file: string): ReturnType<RecordFiles['source']> =>
      files.source(file.replace('2026-03-09', '2026-03-08'));
    expect(() => buildRecordFrom({ ...files2, source }, { checkIds: false })).toThrow(
      /2026-03-09\.digest tells of 2026-03-08/,
    );
  });

  it.each([
    ['an unknown form', '"form": "digest"', '"form": "novel"', /catalogue\.json:\d+: “form” must be one of/],
    ['no JSON', '"id": "2017-03-08.scio",', '"id": "2017-03-08.scio"', /catalogue\.json(?::\d+)?: /],
    [
      'an id of another event',
      '"event": "2026-03-08"',
      '"event": "2025-03-08"',
      /catalogue\.json:\d+: the id 2026-03-08\.digest must begin/,
    ],
  ])('when the catalogue has %s', (_, from, to, message) => {
    expect(() => buildRecordFrom(edited('catalogue.json', from, to))).toThrow(message);
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
    expect(() => buildRecordFrom(edited('outlets.json', '"Reuters"', '"TASS"'))).toThrow(
      /outlets\.json:\d+: “TASS” is another name of 路透社 already/,
    );
  });
});
