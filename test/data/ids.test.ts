import { describe, expect, it } from 'vitest';
import { buildRecordFrom, readRecordFiles } from '../../data/build-record.ts';
import { checkLedger, fingerprint, keepIds, mintIds } from '../../data/ids.ts';
import type { Ledger } from '../../data/ids.ts';
import { NAMES } from '../../data/known-names.ts';
import { parseTranscript } from '../../engine/parse/parse-transcript.ts';
import type { Transcript } from '../../engine/record/record.ts';

const files = readRecordFiles();

function parse(source: string): Transcript {
  return parseTranscript(source, NAMES, { id: '2025-01-01.test' }).transcript;
}

function idsOf({ turns }: Transcript): string[] {
  return turns.flatMap(({ paragraphs }) => paragraphs.map(({ id, text }) => `${id.split('#')[1]} ${text.slice(0, 4)}`));
}

const SOURCE = '记者：第一问是什么？\n王毅：第一答在此。\n再说一句话。\n记者：第二问是什么？\n王毅：第二答在此。';

function ledgerOf(source: string, redirects: Ledger['redirects'] = {}): Ledger {
  return mintIds([parse(source)], { transcripts: {}, redirects });
}

describe('the ledger of ids', () => {
  it('has every id of the record, and no other', () => {
    const { record, ledger } = buildRecordFrom(files);
    const present = record.transcripts.flatMap(({ turns }) =>
      turns.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)),
    );
    const known = Object.entries(ledger.transcripts).flatMap(([id, keys]) =>
      Object.keys(keys).map((key) => `${id}#${key}`),
    );
    expect(present.toSorted()).toEqual(known.toSorted());
  });

  it('gives the same ids to a record that is built from nothing', () => {
    const fresh = buildRecordFrom({ ...files, 'ids.json': '{"transcripts":{},"redirects":{}}' });
    expect(mintIds(fresh.record.transcripts, fresh.ledger)).toEqual(buildRecordFrom(files).ledger);
  });

  it('refuses a record in which a published id would be lost', () => {
    const ledger = JSON.parse(files['ids.json']) as Ledger;
    ledger.transcripts['2017-03-08.scio']!['a99.1'] = '00000000';
    const ids = JSON.stringify(ledger, null, 1);
    expect(() => buildRecordFrom({ ...files, 'ids.json': ids })).toThrow(
      /^data\/ids\.json:\d+: the id 2017-03-08\.scio#a99\.1 would be lost/,
    );
  });

  it('keeps an id when its paragraph moves', () => {
    const changed = SOURCE.replace('记者：第一问', '记者：新的一问？\n王毅：新的一答。\n记者：第一问');
    expect(idsOf(keepIds(parse(changed), ledgerOf(SOURCE)))).toEqual([
      'q1-2.1 新的一问',
      'a1-2.1 新的一答',
      'q1.1 第一问是',
      'a1.1 第一答在',
      'a1.2 再说一句',
      'q2.1 第二问是',
      'a2.1 第二答在',
    ]);
  });

  it('keeps an id when its words are mended', () => {
    expect(idsOf(keepIds(parse(SOURCE.replace('再说一句话', '再说两句话')), ledgerOf(SOURCE)))[2]).toBe(
      'a1.2 再说两句',
    );
  });

  it('gives a new paragraph a number of its own', () => {
    const changed = SOURCE.replace('再说一句话。', '插进来的话。\n再说一句话。');
    expect(idsOf(keepIds(parse(changed), ledgerOf(SOURCE))).slice(1, 4)).toEqual([
      'a1.1 第一答在',
      'a1.3 插进来的',
      'a1.2 再说一句',
    ]);
  });

  it('wants a redirect for a paragraph that is gone, to one that is there', () => {
    const changed = SOURCE.replace('再说一句话。\n', '');
    const id = '2025-01-01.test#';
    const check = (redirects: Ledger['redirects']): void => {
      const ledger = ledgerOf(SOURCE, redirects);
      checkLedger([keepIds(parse(changed), ledger)], ledger, JSON.stringify(ledger));
    };
    expect(() => check({})).toThrow(/a1\.2 would be lost/);
    expect(() => check({ [`${id}a1.2`]: `${id}a7.1` })).toThrow(/is not there/);
    expect(() => check({ [`${id}a1.2`]: `${id}a1.1` })).not.toThrow();
  });

  it('knows a paragraph by its letters, whatever its punctuation', () => {
    expect(fingerprint('同时,刹车。')).toBe(fingerprint('同时，刹车！'));
    expect(fingerprint('同时刹车')).not.toBe(fingerprint('刹车同时'));
  });
});
