import { expect, it } from 'vitest';
import { foldedHash } from '../../../platform/library/folded-hash.ts';

it('is the same for the same words, however they are printed', async () => {
  const hash = await foldedHash('各位记者朋友，大家上午好！今年是2024年。');
  expect(hash).toMatch(/^[\da-f]{64}$/);
  expect(await foldedHash('各位記者朋友,大家上午好!\n\n今年是２０２４年')).toBe(hash);
  expect(await foldedHash('各位记者朋友，大家上午好！今年是2025年。')).not.toBe(hash);
  expect(await foldedHash('……，。')).toBeNull();
});
