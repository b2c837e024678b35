import { afterEach, expect, it } from 'vitest';
import { sayTogether } from '../../../components/controls/say-together.ts';
import { setLocale } from '../../../platform/shared/i18n.ts';

afterEach(() => setLocale('en'));

it.each([
  ['en', 'One. Two.', ['One.', false, 'Two.']],
  ['zh-CN', '一。二。', ['一。', '二。']],
  ['zh-TW', '一。', ['一。', false]],
] as const)('puts sentences together as %s does', (locale, together, sentences) => {
  setLocale(locale);
  expect(sayTogether(...sentences)).toBe(together);
});
