import { describe, expect, it } from 'vitest';
import { buildRecord } from '../../../data/build-record.ts';
import { NAMES } from '../../../data/known-names.ts';
import { type Collation, collate, type CollationRow } from '../../../engine/collate/collation.ts';
import { collationCsv, collationMarkdown } from '../../../engine/collate/write-collation.ts';
import { agreeing, VARIANT_KINDS, type VariantKind, variantsOf } from '../../../engine/collate/variants-of.ts';
import type { OfficialRecord } from '../../../engine/record/record.ts';
import { createClassifier } from '../../../engine/collate/witness-difference.ts';
import { aRecord, aTranscript, aTurn } from '../../support/a-record.ts';

const bundled = buildRecord();
const classifyDifference = createClassifier(NAMES);

/** `kind [a] [b]`, in order. */
function said(a: string, b: string): string[] {
  return variantsOf(a, b, NAMES).variants.map(
    ({ kind, a: inA, b: inB }) => `${kind} [${a.slice(...inA)}] [${b.slice(...inB)}]`,
  );
}

describe('the differences between two versions of a sentence', () => {
  it.each([
    ['50多位国际组织负责人出席。', '500多位国际组织负责人出席。', ['number [50多] [500多]']],
    ['我们不会接受这一结果。', '我们会接受这一结果。', ['negation [不会] [会]']],
    ['中韩关系面临考验。', '韩中关系面临考验。', ['name [中韩] [韩中]']],
    ['双方应当尊重彼此。', '双方可以尊重彼此。', ['hedge [应当] [可以]']],
    ['再过两个月召开论坛。', '再过两个多月召开论坛。', ['number [两个] [两个多]']],
    ['每年举行记者会，今年同样是如此。', '每年举行记者会。', ['omission [今年同样是如此] []', 'punctuation [，] []']],
    ['这表明双方合作。', '这也表明双方合作。', ['wording [] [也]']],
    ['回答大家的问题。', '回答大家的提问。', ['wording [问题] [提问]']],
    ['成为最受欢迎的公共产品。', '成为最受欢迎公共产品。', ['wording [的] []']],
    ['三年多来，合作不断。', '3年多来，合作不断。', ['wording [三年多] [3年多]']],
    ['大家上午好。', '大家上午好！', ['punctuation [。] [！]']],
    // A hedge in place of a word that is none changes the word.
    ['双方进一步合作。', '双方共同合作。', ['wording [进一步] [共同]']],
    // Marks beside other words go with these.
    ['他来，明天走。', '他去。明天走。', ['wording [来] [去]']],
  ])('%s / %s', (a, b, expected) => {
    const found = said(a, b);
    expect(found[0]).toBe(expected[0]);
    expect(found.length).toBeLessThanOrEqual(expected.length);
  });

  it('do not count width, spaces and the form of quotation marks', () => {
    expect(variantsOf('“一带一路”是中国的，但更是世界的。', '「一带一路」 是中国的,但更是世界的。', NAMES)).toEqual({
      variants: [],
      standing: 'same',
    });
  });

  it('make a sentence near or altered as a quote would be', () => {
    expect(variantsOf('成为迄今最受欢迎的公共产品。', '成为迄今最受欢迎公共产品。', NAMES).standing).toBe('near');
    expect(variantsOf('大家上午好。', '大家上午好！', NAMES).standing).toBe('near');
    expect(variantsOf('共有34年的历史。', '共有30年的历史。', NAMES).standing).toBe('altered');
  });

  it('leave, when taken out, the same characters on both sides', () => {
    const rest = (text: string, ranges: (readonly [number, number])[]) =>
      ranges.reduceRight((left, [start, end]) => left.slice(0, start) + left.slice(end), text);
    const bare = (text: string) => text.normalize('NFKC').replace(/[\p{P}\p{S}\s]/gu, '');
    for (const row of rows(collateBundled())) {
      if (!row.a || !row.b) continue;
      const a = rest(
        row.a.text,
        row.variants.map((each) => each.a),
      );
      const b = rest(
        row.b.text,
        row.variants.map((each) => each.b),
      );
      expect(bare(a), `${row.a.text} / ${row.b.text}`).toBe(bare(b));
    }
  });
});

describe('how grave the differences of a sentence are', () => {
  const kinds = (whole: VariantKind, ...found: VariantKind[]) =>
    agreeing(
      found.map((kind, at) => ({ kind, a: [at, at + 1] as const, b: [at, at + 1] as const })),
      whole,
    ).map(({ kind }) => kind);

  it.each<[whole: VariantKind, found: VariantKind[], agreed: VariantKind[]]>([
    ['name', ['name', 'wording'], ['name', 'wording']],
    ['wording', ['name', 'hedge', 'wording'], ['wording', 'wording', 'wording']],
    ['hedge', ['number', 'wording'], ['hedge', 'wording']],
    ['omission', ['name', 'omission', 'punctuation'], ['wording', 'omission', 'punctuation']],
    ['negation', ['wording', 'name', 'punctuation'], ['wording', 'negation', 'punctuation']],
  ])('is settled by the whole: %s over %j', (whole, found, agreed) => {
    expect(kinds(whole, ...found)).toEqual(agreed);
  });

  it('is the same in the collation and in the alignment of every two texts of the record', () => {
    for (const alignment of bundled.alignment) {
      const byStart = new Map(
        rows(collate(bundled, alignment.a, alignment.b, NAMES)!).map((row) => [
          `${row.a?.ranges[0]?.[0]} ${row.b?.ranges[0]?.[0]}`,
          row,
        ]),
      );
      for (const { a, b, kind } of alignment.sentences) {
        const row = byStart.get(`${a?.ranges[0]?.[0]} ${b?.ranges[0]?.[0]}`)!;
        const gravest = VARIANT_KINDS.find((each) => row.variants.some((variant) => variant.kind === each));
        const asked = kind === 'only-a' || kind === 'only-b' ? 'omission' : kind;
        // What only printers decide (width, quotation marks) is a difference to the alignment alone.
        if (gravest === undefined) expect(['same', 'punctuation'], row.a?.text).toContain(asked);
        else expect(gravest, `${row.a?.text} / ${row.b?.text}`).toBe(asked);
      }
    }
  });
});

function rows({ sections }: Collation): CollationRow[] {
  return sections.flatMap((section) => section.rows);
}

function collateBundled(): Collation {
  return collate(bundled, '2017-03-08.scio', '2017-03-08.xinhua', NAMES)!;
}

describe('the collation of two texts of the bundled record', () => {
  it('holds every character that either text prints once, in its order', () => {
    for (const { a, b } of bundled.alignment) {
      const collation = collate(bundled, a, b, NAMES)!;
      for (const side of ['a', 'b'] as const) {
        const printed = collation[side].turns
          .flatMap(({ paragraphs }) => paragraphs)
          .flatMap(({ ranges }) =>
            ranges.flatMap(([start, end]) => Array.from({ length: end - start }, (_, i) => start + i)),
          );
        const shown = rows(collation)
          .flatMap((row) => row[side]?.ranges ?? [])
          .flatMap(([start, end]) => Array.from({ length: end - start }, (_, i) => start + i));
        expect(new Set(shown).size, `${collation[side].id}: shown twice`).toBe(shown.length);
        // Blanks between two sentences belong to neither.
        expect(shown.length / printed.length).toBeGreaterThan(0.995);
      }
    }
  });

  it('shows the known damage of the print beside the difference that it makes', () => {
    const row = rows(collateBundled()).find(({ b }) => b?.text.includes('500多位国际组织负责人'));
    expect(row?.variants.map(({ kind }) => kind)).toContain('number');
    expect(row?.b?.damage.map(({ emended }) => emended)).toContain('50多位国际组织负责人');
  });

  it('counts what it shows', () => {
    const collation = collateBundled();
    const counted = collation.sections.filter((section) => section.counted).flatMap((section) => section.rows);
    const sum = Object.values(collation.standings).reduce((total, count) => total + count, 0);
    expect(sum).toBe(counted.length);
    const variants = rows(collation).flatMap((row) => row.variants);
    for (const kind of VARIANT_KINDS)
      expect(collation.kinds[kind]).toBe(variants.filter((each) => each.kind === kind).length);
  });

  it('takes a sentence that one text leaves out for an omission, and a heading of one paper for none', () => {
    const { sections } = collateBundled();
    const alone = sections.flatMap(({ counted, rows }) =>
      rows.filter(({ a, b }) => !a || !b).map((row) => ({ counted, row })),
    );
    expect(alone.some(({ counted }) => counted) && alone.some(({ counted }) => !counted)).toBe(true);
    for (const { counted, row } of alone) {
      const text = (row.a ?? row.b)!.text;
      const whole = row.variants.map(({ kind, a, b }) => [kind, text.slice(...(row.a ? a : b))]);
      expect(whole).toEqual(counted ? [['omission', text]] : []);
    }
  });

  it('can be read from either side', () => {
    const there = collateBundled();
    const back = collate(bundled, '2017-03-08.xinhua', '2017-03-08.scio', NAMES)!;
    expect(back.standings).toEqual({
      ...there.standings,
      'only-a': there.standings['only-b'],
      'only-b': there.standings['only-a'],
    });
    expect(back.a.id).toBe(there.b.id);
  });

  it('is not made of texts of different events, of one text, or of a text that is not there', () => {
    for (const [a, b] of [
      ['2017-03-08.scio', '2024-03-07.xinhua'],
      ['2017-03-08.scio', '2017-03-08.scio'],
      ['2017-03-08.scio', '2017-03-08.nowhere'],
    ] as const)
      expect(collate(bundled, a, b, NAMES)).toBeNull();
  });
});

function aPair(textA: string, textB: string): OfficialRecord {
  const [a, b] = (['2024-03-07.a', '2024-03-07.b'] as const).map((id, index) =>
    aTranscript({
      id,
      turns: [aTurn({ transcript: id, key: 'a1', paragraphs: [index === 0 ? textA : textB] })],
    }),
  ) as [ReturnType<typeof aTranscript>, ReturnType<typeof aTranscript>];
  const place = (id: string, text: string) => ({ paragraph: `${id}#a1.1`, ranges: [[0, text.length] as const] });
  return {
    ...aRecord(a, b),
    alignment: [
      {
        event: '2024-03-07',
        a: a.id,
        b: b.id,
        turns: [[`${a.id}#a1`, `${b.id}#a1`]],
        sentences: [{ a: place(a.id, textA), b: place(b.id, textB), kind: classifyDifference(textA, textB) }],
      },
    ],
  };
}

describe('the exported collation', () => {
  const words = {
    title: 'Collation: *2024*',
    note: 'note',
    a: 'A | a',
    b: 'B',
    sentence: 'No.',
    standing: 'Standing',
    differences: 'Differences',
    standings: { same: 'same', near: 'near', altered: 'altered', 'only-a': 'only A', 'only-b': 'only B' },
    kinds: { negation: 'ne', number: 'nu', name: 'na', hedge: 'he', omission: 'om', wording: 'wo', punctuation: 'pu' },
  };

  it('is CSV by RFC 4180 that no spreadsheet runs as a formula', () => {
    const csv = collationCsv(
      collate(aPair('=1+1,"甲";-34年。', '=1+1,"甲";-30年。'), '2024-03-07.a', '2024-03-07.b', NAMES)!,
    );
    expect(csv.startsWith('\uFEFF"no","standing",')).toBe(true);
    const [, line] = csv.split('\r\n');
    expect(line).toContain(`"'=1+1,""甲"";'-34年。"`);
    expect(line).toContain('number: [34] → [30]');
    expect(line).toMatch(/^"1","altered","number","2024-03-07\.a#a1\.1","2024-03-07\.b#a1\.1","0-\d+","0-\d+",/);
  });

  it('has one line for each pair of sentences, and all of them', () => {
    const collation = collateBundled();
    expect(collationCsv(collation).trimEnd().split('\r\n').length).toBe(rows(collation).length + 1);
  });

  it('is Markdown in which texts stay texts and differences stand out', () => {
    const record = aPair('甲|有34年<b>。', '甲|有30年<b>。');
    const markdown = collationMarkdown(collate(record, '2024-03-07.a', '2024-03-07.b', NAMES)!, words);
    expect(markdown).toContain(String.raw`| 1 | 甲\|有**34**年&lt;b\>。 | 甲\|有**30**年&lt;b\>。 | altered | nu |`);
    expect(markdown).toContain(String.raw`# Collation: \*2024\*`);
    expect(markdown).toContain('- altered: 1');
  });
});
