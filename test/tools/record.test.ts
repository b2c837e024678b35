import { describe, expect, it } from 'vitest';
import { buildRecordFrom, readRecordFiles } from '../../data/build-record.ts';
import { checkRecord } from '../../tools/record/check.ts';
import { listContents } from '../../tools/record/contents.ts';
import { findSuspects } from '../../tools/record/suspects.ts';

const built = buildRecordFrom(readRecordFiles());

describe('the record’s table of contents', () => {
  const contents = listContents(built.record).split('\n');

  it('lists the events by date, and every question with its outlet and topic', () => {
    expect(contents.filter((line) => /^\d/.test(line))).toEqual(['2017-03-08', '2024-03-07', '2026-03-08']);
    expect(contents).toContainEqual(expect.stringMatching(/^ +q4 {3}路透社: 朝鲜半岛形势异常紧张/));
    expect(contents.filter((line) => /^ +q\d+ /.test(line))).toHaveLength(21 + 20 + 16 + 17 + 8);
  });

  it('counts the voices', () => {
    expect(contents.join('\n')).toContain('22 answer, 21 question');
    expect(contents.join('\n')).toContain('6 reported (sidebar)');
  });
});

describe('the check of the record', () => {
  it('finds nothing wrong', () => {
    expect(checkRecord(built)).toEqual([]);
  });

  it('names a paragraph that is not its source', () => {
    const [first, ...rest] = built.record.transcripts;
    const [turn, ...turns] = first!.turns;
    const wrong = { ...turn!, paragraphs: turn!.paragraphs.map((paragraph) => ({ ...paragraph, text: '别的话' })) };
    const record = { ...built.record, transcripts: [{ ...first!, turns: [wrong, ...turns] }, ...rest] };
    expect(checkRecord({ ...built, record })).toEqual(['2017-03-08.scio#h1.1: is not the source at its ranges']);
  });

  it('names an id that is given twice, and one that nothing has', () => {
    const [first, ...rest] = built.record.transcripts;
    const record = { ...built.record, transcripts: [first!, { ...first!, id: rest[0]!.id }, ...rest] };
    expect(checkRecord({ ...built, record }).join('\n')).toContain('given twice');
    const [pair, ...pairs] = built.record.alignment;
    const alignment = [
      { ...pair!, turns: [['2017-03-08.scio#a77', '2017-03-08.xinhua#a1'] as [string, string]] },
      ...pairs,
    ];
    expect(checkRecord({ ...built, record: { ...built.record, alignment } }).join('\n')).toContain(
      'no turn 2017-03-08.scio#a77',
    );
  });
});

describe('the suspects', () => {
  const suspects = findSuspects(built);

  it('are places that no one has judged', () => {
    for (const { text } of suspects) expect(text).not.toMatch(/环境 and 战略|面对的 challenge 在|合作作的人间/);
  });

  it('come back when the judgement is taken away', () => {
    const unjudged = findSuspects({ ...built, record: { ...built.record, emendations: [] }, kept: [] });
    const texts = unjudged.map(({ why, text }) => `${why}: ${text}`).join('\n');
    expect(texts).toMatch(/Latin between Han: .*环境 and 战略/);
    expect(texts).toMatch(/doubled: .*合作作的人间/);
    expect(texts).toMatch(/form used once: .*主題/);
    expect(texts).toMatch(/number differs.*34年.*30年/);
    expect(unjudged.length).toBeGreaterThan(suspects.length);
  });
});
