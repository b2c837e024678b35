// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { inherited } from '../../../entrypoints/read-page/added-blocks.ts';

it('asks each element once, however many stand in the innermost of thousands', () => {
  let asked = 0;
  const linked = inherited((element) => {
    asked += 1;
    return element.localName === 'a' ? true : undefined;
  }, false);
  let inner: Element = document.createElement('a');
  const outermost = inner;
  for (let depth = 0; depth < 3000; depth += 1) inner = inner.appendChild(document.createElement('span'));
  const blocks = Array.from({ length: 3000 }, () => inner.appendChild(document.createElement('p')));
  expect(blocks.every((block) => linked(block))).toBe(true);
  expect(asked).toBe(3000 + 3000 + 1);
  expect(linked(outermost)).toBe(true);
  expect(linked(document.createElement('p'))).toBe(false);
});
