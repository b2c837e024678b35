/** In web pages, elements that may be the page's are asked by the prototypes' methods alone: a form's fields hide its own. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importsOf, reachedFrom, sourceFiles } from './support/imports.ts';

const SCRIPTS = ['quote.content', 'watch', 'asked', 'follow', 'mark', 'panel', 'sight', 'read-page'].map(
  (name) => `entrypoints/${name}/index.ts`,
);

const MEMBERS = [
  'contains',
  'matches',
  'closest',
  'querySelector',
  'querySelectorAll',
  'getElementsByTagName',
  'getBoundingClientRect',
  'getClientRects',
  'checkVisibility',
  'getRootNode',
  'compareDocumentPosition',
  'isConnected',
  'isContentEditable',
  'parentNode',
  'parentElement',
  'childNodes',
  'children',
  'firstChild',
  'append',
  'appendChild',
  'prepend',
  'remove',
  'focus',
  'blur',
  'scrollTo',
  'getAttribute',
  'textContent',
];
const CALLED = new RegExp(String.raw`(?<held>[\w.\])?]+?)[!?]?\.(?<member>${MEMBERS.join('|')})\b`, 'gu');

/** What holds them is never an element of a page's: it is ours, a document, a root, a range or a text. */
const NEVER = new Set([
  'document',
  'Document.prototype',
  'Element.prototype',
  'HTMLElement.prototype',
  'Node.prototype',
  'range',
  'stretch',
  'walker',
  'box',
  'this.box',
  'box.classList',
  'this.box.classList',
  'layer',
  'mark',
  'showing?.mark',
]);
/** By file, what it calls so. */
const OURS: Record<string, string[]> = {
  'entrypoints/mark/show-mark.ts': ['host?.element', 'button', 'svg'],
  'entrypoints/panel/anchor.ts': ['element'],
  'entrypoints/panel/drag.ts': ['handle', 'on'],
  'entrypoints/panel/focus.ts': ['root', 'root.activeElement', 'stop'],
  'entrypoints/sight/on-top.ts': ['host'],
  'entrypoints/panel/open-panel.tsx': ['host.layer', 'this.host.element', 'body', 'this'],
  // What was found, no element.
  'entrypoints/panel/PanelView.tsx': ['view.answer'],
  'entrypoints/panel/placement.ts': ['this.part(selector)', 'this.part(part)', 'part)'],
  // Of Firefox's alone, which shows no script of ours a form's fields.
  'entrypoints/panel/watch-tampering.ts': ['root', 'target'],
  'entrypoints/panel/watch-clicks.ts': ['on', 'element'],
  // Fields have no names of others before their own.
  'entrypoints/read-page/hover-line.ts': ['host?.element', 'host.layer', 'line'],
  'entrypoints/mark/is-seen.ts': ['text'],
  'platform/in-page/character-box.ts': ['node'],
  'platform/in-page/host.ts': ['element', 'root', 'element.openOrClosedShadowRoot'],
};

const imports = new Map(sourceFiles().map((file) => [file, importsOf(file)]));
const inPages = new Set(SCRIPTS.flatMap((script) => [...reachedFrom(script, imports).keys()]));

/** Comments and strings name methods too. */
const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/(?<!:)\/\/.*$/gmu, '');

const callsIn = (source: string): string[] =>
  [...withoutComments(source).matchAll(CALLED)].map(
    ({ groups }) => `${groups!['held']!.replace(/^\.+/u, '')}.${groups!['member']}`,
  );

it('finds what it looks for', () => {
  const source = 'if (form.contains(host) || near!.isConnected) x().remove(); // form.matches';
  expect(callsIn(source)).toEqual(['form.contains', 'near.isConnected', ').remove']);
  expect(inPages.size).toBeGreaterThan(20);
});

it('no element of a page is asked by its own methods', () => {
  const wrong = [...inPages]
    // Components draw our own elements.
    .filter((file) => !file.startsWith('components/'))
    .flatMap((file) =>
      callsIn(readFileSync(file, 'utf8'))
        .filter((call) => {
          const held = call.slice(0, call.lastIndexOf('.')).replace(/[!?]$/u, '');
          return !NEVER.has(held) && !(OURS[file] ?? []).includes(held);
        })
        .map((call) => `${file}: ${call}`),
    );
  expect(wrong).toEqual([]);
});
