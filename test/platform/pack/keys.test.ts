import { describe, expect, it } from 'vitest';
import { readPack } from '../../../platform/pack/read-pack.ts';
import { fingerprintOf } from '../../../platform/pack/fingerprint.ts';
import { type LockedKey, lockKey, makeKey, signerOf, unlockKey } from '../../../platform/pack/keys.ts';
import { verifyManifest } from '../../../platform/pack/verify-manifest.ts';
import { aPack, encode } from '../../support/pack/a-pack.ts';

/** Made by minisign 0.11: `minisign -G -W`, `minisign -S -l` over one line. */
const MINISIGN = {
  key: 'RWRYvefnrU0gmQsa3gbuMBUm1d/+pTAPVgHivR7zVDODRbqbZK2PT1Dn',
  file: '{"format":1}\n',
  raw: [
    'untrusted comment: signature from minisign secret key',
    'RWRYvefnrU0gmTLn9p6gTFp0pStpAzLh86og/CL4T0QBEGAptGzW1QgUQLELslJ+FRhCuUFDOUNvG/BjIVCHBLSXqhZFU/uYcwQ=',
    'trusted comment: harbour-2024 revision 1',
    't52N3A+ymFGxK4C66FGNxHWYFhBnmbL8SptVmtoXehPK26I18hxFuQi0LHFhVKfjAOv6UV63NStFhEF1bca3Aw==',
    '',
  ].join('\n'),
  hashed: [
    'untrusted comment: signature from minisign secret key',
    'RURYvefnrU0gmULoMRzBUKMfIehmZF298OEaFD+HHRedLlBDs/lIGWNdvkq8cx/2EkYiKr+jTTfleQs0k1uvjeWOghH5sFYW2QM=',
    'trusted comment: hashed',
    'JmyC2GTUJKPIypSoS3prqWEyfxSzwTmWFWHRlAXEnPhskMH0RvIivIftJp7SKG12GcwuhLoSGQ6GESHjA49GBQ==',
    '',
  ].join('\n'),
};

describe('a signature of minisign', () => {
  const verify = (signature: string, file = MINISIGN.file): ReturnType<typeof verifyManifest> =>
    verifyManifest(MINISIGN.key, encode(file), encode(signature));

  it('is checked as minisign does, with its comment', async () => {
    expect(await verify(MINISIGN.raw)).toEqual({ ok: true, comment: 'harbour-2024 revision 1' });
  });

  it.each([
    ['another file', MINISIGN.raw, '{"format":2}\n', /not what was signed/u],
    ['another comment', MINISIGN.raw.replace('revision 1', 'revision 2'), MINISIGN.file, /comment/u],
    ['a hash in place of the file', MINISIGN.hashed, MINISIGN.file, /minisign -S -l/u],
    ['a line less', MINISIGN.raw.split('\n').slice(0, 3).join('\n'), MINISIGN.file, /length/u],
    ['half of its lines', MINISIGN.raw.split('\n').slice(0, 2).join('\n'), MINISIGN.file, /four lines/u],
    ['half a line', MINISIGN.raw.replace('RWRYvefnrU0gmTLn9p6g', ''), MINISIGN.file, /length/u],
    ['another key', MINISIGN.raw.replace('RWRYvefn', 'RWRYvefm'), MINISIGN.file, /another key/u],
  ])('is refused with %s', async (_, signature, file, what) => {
    expect(await verify(signature, file)).toEqual({ ok: false, what: expect.stringMatching(what) });
  });
});

describe('a key of ours', () => {
  it('signs a pack, which is read as signed by it, and in the same bytes each time', async () => {
    const key = await makeKey();
    const signed = { head: { key: key.publicKey }, sign: signerOf(key, 'harbour-2024 revision 1') };
    const bytes = await aPack(signed);
    expect(await aPack(signed)).toEqual(bytes);
    const outcome = await readPack(bytes);
    expect(outcome.ok && outcome.pack.signature).toEqual({ key: key.publicKey, comment: 'harbour-2024 revision 1' });
  });

  it('is locked with a pass phrase, and unlocked with it alone, however it is typed', async () => {
    const key = await makeKey();
    const locked = JSON.parse(JSON.stringify(await lockKey(key, 'Häfen 港口'))) as LockedKey;
    const unlocked = await unlockKey(locked, 'Häfen 港口'.normalize('NFD'));
    const sign = (by: typeof key): Promise<Uint8Array> => signerOf(by, 'x')(encode('y'));
    expect(await sign(unlocked)).toEqual(await sign(key));
    await expect(unlockKey(locked, 'Hafen 港口')).rejects.toMatchObject({ fault: 'wrong-pass-phrase' });
    const { publicKey } = await makeKey();
    // Its private key is not that of another name.
    await expect(unlockKey({ ...locked, publicKey }, 'Häfen 港口')).rejects.toMatchObject({
      fault: 'wrong-pass-phrase',
    });
  });

  it.each([
    ['nothing', null],
    ['another file', { kind: 'yuanhua-library' }],
    ['a lock that would stop the page', { rounds: 2 ** 31 }],
    ['a lock that is none', { rounds: 1 }],
    ['a key that is none', { publicKey: 'RW' }],
    ['no salt', { salt: '' }],
  ])('is not taken from %s', async (_, more) => {
    const locked = { kind: 'yuanhua-signing-key', format: 1, publicKey: MINISIGN.key, rounds: 600_000 };
    const whole = { ...locked, salt: btoa('s'.repeat(16)), nonce: btoa('n'.repeat(12)), locked: btoa('x'.repeat(80)) };
    await expect(unlockKey(whole, 'x')).rejects.toMatchObject({ fault: 'wrong-pass-phrase' });
    await expect(unlockKey(more && { ...whole, ...more }, 'x')).rejects.toMatchObject({ fault: 'not-a-key' });
  });

  it('is told in six words that are always the same', async () => {
    const words = await fingerprintOf(MINISIGN.key);
    expect(words).toHaveLength(6);
    expect(words).toEqual(await fingerprintOf(MINISIGN.key));
    expect(words).not.toEqual(await fingerprintOf((await makeKey()).publicKey));
  });
});
