import { expect, it, vi } from 'vitest';
import { rememberLast } from '../../../entrypoints/background/remember-last.ts';

const looking = () => vi.fn((quote: string, length?: number) => Promise.resolve(`${quote} ${length}`));

it('looks once for what is asked again at once, also before it is answered', async () => {
  const lookUp = looking();
  const ask = rememberLast(lookUp);
  expect(await Promise.all([ask('风雨不动安如山'), ask('风雨不动安如山', 7)])).toEqual([
    '风雨不动安如山 7',
    '风雨不动安如山 7',
  ]);
  expect(lookUp).toHaveBeenCalledTimes(1);
});

it('takes a cut quote for another than the whole', async () => {
  const ask = rememberLast(looking());
  expect(await ask('风雨', 2)).not.toBe(await ask('风雨', 5000));
});

it('forgets the older ones', async () => {
  const lookUp = looking();
  const ask = rememberLast(lookUp);
  for (const quote of ['一', '二', '三', '四', '五', '五', '一']) await ask(quote);
  expect(lookUp.mock.calls.map(([quote]) => quote)).toEqual(['一', '二', '三', '四', '五', '一']);
});

it('tries again after a failure, and forgets nothing else for it', async () => {
  const lookUp = looking();
  const ask = rememberLast(lookUp);
  await ask('一');
  lookUp.mockRejectedValueOnce(new Error('record-missing'));
  await expect(ask('二')).rejects.toThrow('record-missing');
  expect(await ask('二')).toBe('二 1');
  await ask('一');
  expect(lookUp).toHaveBeenCalledTimes(3);
});
