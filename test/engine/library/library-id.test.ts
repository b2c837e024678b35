/** A library's text is never called as one of the record. */
import { expect, it } from 'vitest';
import { buildRecord } from '../../../data/build-record.ts';
import { isLibraryId, isNamedBy } from '../../../engine/library/library-id.ts';

const HASH = '0123456789abcdef'.repeat(4);

it('no text of the record that ships has a name that one of a library can have', () => {
  const { transcripts, redirects = {} } = buildRecord();
  const ids = [...transcripts.map(({ id }) => id), ...Object.keys(redirects).map((old) => old.split('#')[0]!)];
  expect(ids.length).toBeGreaterThan(4);
  expect(ids.filter(isLibraryId)).toEqual([]);
});

it('a library’s name is of its day and ten or more digits of its hash', () => {
  for (const id of ['2024-03-07.0123456789', `undated.${HASH}`, '2024-03-07.0123456789ab'])
    expect([isLibraryId(id), isNamedBy(id, HASH)], id).toEqual([true, true]);
  for (const id of ['2017-03-08.xinhua', '2024-03-07.012345678', '2024-03-07.0123456789#a1', 'x.0123456789', ''])
    expect([isLibraryId(id), isNamedBy(id, HASH)], id).toEqual([false, false]);
  expect([isLibraryId('2024-03-07.9876543210'), isNamedBy('2024-03-07.9876543210', HASH)]).toEqual([true, false]);
});
