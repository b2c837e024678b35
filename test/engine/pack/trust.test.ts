import { describe, expect, it } from 'vitest';
import { type KnownPack, standingOf } from '../../../engine/pack/trust.ts';

const [OURS, THEIRS] = ['RWours', 'RWtheirs'];
const HASH = 'a'.repeat(64);

const known = (more: Partial<KnownPack> = {}): KnownPack => ({
  id: 'harbour',
  revision: 2,
  title: '港务局记者会',
  key: OURS,
  sha256: HASH,
  ...more,
});
const standing = (more: Partial<KnownPack>, before: KnownPack[]): ReturnType<typeof standingOf> => {
  const { sha256, ...manifest } = known({ revision: 3, sha256: 'b'.repeat(64), ...more });
  return standingOf(manifest, sha256, before);
};

describe('a key', () => {
  it.each([
    ['is new where nobody has seen it', { key: OURS }, [], 'new', false],
    ['is the same as that of the revision before', { key: OURS }, [known()], 'same', false],
    ['is known from another pack', { id: 'airport', title: '机场记者会' }, [known()], 'known', false],
    ['has changed', { key: THEIRS }, [known()], 'changed', true],
    ['has gone', { key: null }, [known()], 'dropped', true],
    ['has never been', { key: null }, [], 'unsigned', false],
    ['has never been, and is not yet', { key: null }, [known({ key: null })], 'unsigned', false],
    ['is new where the revision before was not signed', { key: OURS }, [known({ key: null })], 'new', false],
    ['is another for the same title', { id: 'harbor', key: THEIRS }, [known()], 'changed', true],
    ['is none for the same title', { id: 'harbor', key: null }, [known()], 'dropped', true],
    [
      'is another for a title that looks the same',
      { id: 'harbor', key: THEIRS, title: '港务局　记者会\u200b。' },
      [known()],
      'changed',
      true,
    ],
  ] as const)('%s', (_, more, before, key, isRefused) => {
    expect(standing(more, [...before])).toMatchObject({ key, isRefused });
  });
});

describe('a revision', () => {
  it.each([
    ['is the first', {}, [], 'first', false],
    ['is newer', { revision: 3 }, [known()], 'newer', false],
    ['is older', { revision: 1 }, [known()], 'older', true],
    ['is the same', { revision: 2, sha256: HASH }, [known()], 'same', false],
    ['has the same number and other contents', { revision: 2 }, [known()], 'forked', true],
  ] as const)('%s', (_, more, before, revision, isRefused) => {
    expect(standing(more, [...before])).toMatchObject({ revision, isRefused });
  });

  it('replaces what has its id, whatever it is called; what has its title and not its id stands beside it', () => {
    const [renamed, namesake] = [known({ title: '旧名' }), known({ id: 'harbor' })];
    expect(standing({}, [namesake, renamed])).toMatchObject({ replaces: renamed, namesakes: [namesake] });
  });
});
