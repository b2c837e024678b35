/** What browsers write on the disk of their own accord: what stands in fields, to restore a session, and titles of pages, into the history. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { titleOf } from '../../entrypoints/reader/title-of.ts';
import { t } from '../../platform/shared/i18n.ts';
import { BUNDLED } from '../../engine/record/of-record.ts';
import { sourceFiles } from '../support/imports.ts';

/** Nothing is typed into them; their lists offer our own words, never those of texts. */
const NOT_TYPED = /\btype="(?:checkbox|radio|file)"/u;
const LISTS_OF_OURS = [
  'components/finding/CiteMenu.tsx',
  'components/page-check/EvidenceBox.tsx',
  'components/page-check/FilterBar.tsx',
  'entrypoints/library/list/ChosenBar.tsx',
  'entrypoints/library/text/FactFields.tsx',
  'entrypoints/library/text/Preview.tsx',
  'entrypoints/library/text/WhoseWords.tsx',
  'entrypoints/options/Choice.tsx',
  'entrypoints/sidepanel/Exchange.tsx',
];
const OFF = /\sautocomplete="off"/u;

/** From `<name` to its `>`, whatever stands in braces between. */
function tagAt(code: string, start: number): string {
  let depth = 0;
  for (let at = start; at < code.length; at += 1) {
    if (code[at] === '{') depth += 1;
    else if (code[at] === '}') depth -= 1;
    else if (code[at] === '>' && depth === 0) return code.slice(start, at + 1);
  }
  throw new Error(`A tag without an end: ${code.slice(start, start + 40)}`);
}

/**
 * Fields whose words a browser may keep. Chromium heeds an input's own attribute, and of a text area or a list that of its form alone:
 * these have to stand in one, in the same file.
 */
function keptFields(code: string, isOurs = false): string[] {
  const kept: string[] = [];
  const forms: boolean[] = [];
  for (const { 0: found, index } of code.matchAll(/<\/?form\b|<(?:input|textarea|select)\b/gu)) {
    const tag = found.startsWith('</') ? '' : tagAt(code, index);
    if (found === '<form') forms.push(OFF.test(tag));
    else if (found === '</form') forms.pop();
    else if (found === '<input') {
      if (!NOT_TYPED.test(tag) && !OFF.test(tag)) kept.push(tag);
    } else if (forms.at(-1) !== true && !(isOurs && found === '<select')) kept.push(tag);
  }
  return kept;
}

const files = sourceFiles().filter((file) => /^(?:entrypoints|components|platform)\//u.test(file));

describe('the fields of our pages', () => {
  it('are none whose words browsers keep', () => {
    const pages = files.filter((file) => file.endsWith('.tsx'));
    const kept = pages.map((file) => [file, keptFields(readFileSync(file, 'utf8'), LISTS_OF_OURS.includes(file))]);
    expect(kept.filter(([, tags]) => tags!.length > 0)).toEqual([]);
    expect(LISTS_OF_OURS.filter((file) => !pages.includes(file))).toEqual([]);
  });

  it('are all written as tags', () => {
    const made =
      /createElement(?:NS)?\([^)]*['"](?:input|textarea|select)['"]|\bh\(['"](?:input|textarea|select)['"]|contentEditable=/u;
    expect(files.filter((file) => made.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it.each([
    ['an input without it', '<input value={typed} />', 1],
    ['an input whose form has it', '<form autocomplete="off"><input type="search" onInput={() => 1 > 0} /></form>', 1],
    ['an input with it', '<input type="url" autocomplete="off" onInput={({ a }) => a > 1} />', 0],
    ['a box to tick', '<input type="checkbox" checked />', 0],
    ['a text area with it, in no form', '<textarea autocomplete="off" />', 1],
    ['a text area after its form', '<form autocomplete="off"></form><textarea />', 1],
    ['a text area in a form without it', '<form onSubmit={() => 1}><textarea /></form>', 1],
    ['a text area in a form with it', '<form\n  autocomplete="off"\n  onSubmit={(a) => b}><textarea /></form>', 0],
    ['a list in none', '<select value={speaker}></select>', 1],
  ])('%s', (_, code, count) => expect(keptFields(code)).toHaveLength(count));
});

describe('the titles of our pages', () => {
  const text = { date: '2019-04-05', title: '秘密标题' };

  it('name the record’s texts', () => {
    expect(titleOf(text, BUNDLED)).toContain('秘密标题');
  });

  it.each([
    ['library', t('finding.library-text.name')],
    ['archive:1', t('finding.library-text.name')],
    ['', t('finding.library-text.name')],
    ['pack:x', t('reader.pack-title')],
  ])('say nothing of a text of %j but whose it is', (source, whose) => {
    const title = titleOf(text, source);
    expect(title).toBe(titleOf({ date: null, title: '另一篇' }, source));
    expect(title).not.toMatch(/秘密|2019/u);
    expect(title).not.toBe(t('reader.title'));
    expect(title).toContain(whose);
  });

  it('are words of ours in every other page', () => {
    const set = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/document\.title = (?<value>.*);/gu)].map(
        ({ groups }) => groups!['value']!,
      ),
    );
    const isFixed = (value: string) =>
      /^(?:t\('[\w.-]+'\)|`\$\{t\('[\w.-]+'\)\} · \$\{t\('[\w.-]+'\)\}`)$/u.test(value);
    expect(set.length).toBeGreaterThan(8);
    expect(set.filter((value) => !isFixed(value))).toEqual(['titleOf(transcript, texts.source)']);
  });
});
