import { describe, expect, it } from 'vitest';
import { buildRecord } from '../../../data/build-record.ts';
import { NAMES } from '../../../data/known-names.ts';
import { collate } from '../../../engine/collate/collation.ts';
import { differencesIn, findDifference, placeOfDifference } from '../../../engine/collate/difference-place.ts';
import { heatOf } from '../../../engine/collate/heat.ts';
import { VARIANT_KINDS, type VariantKind } from '../../../engine/collate/variants-of.ts';

const bundled = buildRecord();
const collations = bundled.alignment.map(({ a, b }) => collate(bundled, a, b, NAMES)!);
const ALL: ReadonlySet<VariantKind> = new Set();

describe('the heat of a collation', () => {
  it('goes from the beginning to the end without a gap, in as many cells as are asked for', () => {
    for (const collation of collations) {
      const { cells, sections } = heatOf(collation, ALL, 160);
      expect(cells).toHaveLength(160);
      expect(sections).toHaveLength(collation.sections.length);
      expect([sections[0]!.start, sections.at(-1)!.end]).toEqual([0, 1]);
      for (const [at, { start }] of sections.entries()) if (at > 0) expect(start).toBe(sections[at - 1]!.end);
      const rows = cells.map(({ row }) => row);
      expect(rows.toSorted((a, b) => a - b)).toEqual(rows);
    }
  });

  it('is where the differences are, and nowhere else', () => {
    for (const collation of collations) {
      const { cells, sections } = heatOf(collation, ALL, 160);
      const differences = differencesIn(collation);
      expect(sections.reduce((sum, section) => sum + section.differences, 0)).toBe(differences.length);
      for (const { a, b, gravest, difference } of cells) {
        const heat = Math.max(a, b);
        expect([heat > 0, gravest !== null, difference !== null]).toEqual(Array(3).fill(heat > 0));
        expect(heat).toBeLessThanOrEqual(1);
      }
      const firsts = cells.flatMap(({ difference }) => difference ?? []);
      expect(firsts.toSorted((a, b) => a - b)).toEqual(firsts);
    }
  });

  it('is whole where a text lacks what the other has, and slight where one word differs', () => {
    const [collation] = collations;
    const rows = collation!.sections.flatMap((section) => section.rows);
    const { cells } = heatOf(collation!, ALL, 2000);
    const heatAt = (row: number) =>
      Math.max(...cells.filter((cell) => cell.row === row).map(({ a, b }) => Math.max(a, b)));
    const alone = rows.findIndex(({ b, variants }) => b === null && variants.length > 0);
    const slight = rows.findIndex(
      ({ a, variants }) => (a?.text.length ?? 0) > 60 && variants.length === 1 && variants[0]!.kind === 'number',
    );
    expect(heatAt(alone)).toBeGreaterThan(0.9);
    expect(heatAt(slight)).toBeLessThan(0.5);
  });

  it('is on the side of the text that alone has the words', () => {
    for (const { a, b } of bundled.alignment) {
      const [there, back] = [collate(bundled, a, b, NAMES)!, collate(bundled, b, a, NAMES)!];
      const { cells } = heatOf(there, ALL, 2000);
      const rows = there.sections.flatMap((section) => section.rows);
      for (const { a, b, row } of cells.filter(({ a, b }) => Math.max(a, b) === 1)) {
        if (rows[row]!.standing === 'only-a') expect([a, b]).toEqual([1, 0]);
        if (rows[row]!.standing === 'only-b') expect([a, b]).toEqual([0, 1]);
      }
      const total = (of: typeof cells, side: 'a' | 'b') => of.reduce((sum, cell) => sum + cell[side], 0);
      const turned = heatOf(back, ALL, 2000).cells;
      expect(total(turned, 'b')).toBeCloseTo(total(cells, 'a'), 0);
      expect(total(turned, 'a')).toBeCloseTo(total(cells, 'b'), 0);
    }
  });

  it('counts the kinds asked for alone', () => {
    const [collation] = collations;
    for (const kind of VARIANT_KINDS) {
      const { cells, sections } = heatOf(collation!, new Set([kind]), 400);
      expect(
        sections.reduce((sum, section) => sum + section.differences, 0),
        kind,
      ).toBe(collation!.kinds[kind]);
      expect(new Set(cells.flatMap(({ gravest }) => gravest ?? [])), kind).toEqual(
        new Set(collation!.kinds[kind] > 0 ? [kind] : []),
      );
    }
  });

  it('is nothing for texts without a sentence', () => {
    expect(heatOf({ ...collations[0]!, sections: [] }, ALL, 3)).toEqual({
      cells: Array.from({ length: 3 }, () => ({ a: 0, b: 0, gravest: null, difference: null, row: 0 })),
      sections: [],
    });
  });
});

describe('the place of a difference', () => {
  it('leads back to it, from either side', () => {
    for (const { a, b } of bundled.alignment) {
      const [there, back] = [collate(bundled, a, b, NAMES)!, collate(bundled, b, a, NAMES)!];
      const source = (collation: typeof there) =>
        differencesIn(collation).map((each) => {
          const place = placeOfDifference(each);
          const found = differencesIn(collation)[findDifference(collation, place)]!;
          expect([placeOfDifference(found), found.row], `${a} ${place.paragraph}`).toEqual([place, each.row]);
          return place;
        });
      const places = source(there);
      expect(places.every((place) => findDifference(back, place) >= 0)).toBe(true);
      expect(source(back)).toHaveLength(places.length);
    }
  });

  it('holds the words of the source', () => {
    const [collation] = collations;
    const texts = new Map(
      [collation!.a, collation!.b].flatMap(({ turns }) =>
        turns.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => [paragraph.id, paragraph] as const)),
      ),
    );
    const number = differencesIn(collation!).find(
      ({ row, variant }) => variant.kind === 'number' && row.b?.text.slice(...variant.b) === '500多',
    )!;
    const { paragraph, range } = placeOfDifference(number);
    const { text, ranges } = texts.get(paragraph)!;
    expect(text.slice(range[0] - ranges[0]![0], range[1] - ranges[0]![0])).toBe('50多');
  });

  it('is nowhere for what is no difference', () => {
    const { paragraph, range } = placeOfDifference(differencesIn(collations[0]!)[0]!);
    expect(findDifference(collations[0]!, { paragraph, range: [range[0], range[1] + 1] })).toBe(-1);
    expect(findDifference(collations[0]!, { paragraph: '2017-03-08.scio#a99', range })).toBe(-1);
  });
});
