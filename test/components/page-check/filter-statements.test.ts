import { expect, it } from 'vitest';
import { isShort } from '../../../components/page-check/filter-statements.ts';

it.each([
  ['we will never allow it to be', true],
  ['we will never allow it to be taken away', false],
  ['和平仍有希望，谢谢', true],
])('is short in the list, or not: %s', (text, is) => expect(isShort({ text })).toBe(is));
