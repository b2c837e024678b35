import { describe, expect, it } from 'vitest';
import { NAMES } from '../../../data/known-names.ts';
import { collate } from '../../../engine/collate/collation.ts';
import { placeDamage } from '../../../engine/record/damage-places.ts';
import { eventTexts } from '../../../engine/source/event-texts.ts';
import { aRecord, aTranscript } from '../../support/a-record.ts';
import { realFinder } from '../../support/finder.ts';

describe('the texts of an event', () => {
  it('are all that a reader of one of them needs, and nothing of another event', () => {
    const [one, other, old] = ['2024-03-07.a', '2024-03-07.b', '2017-03-08.a'] as const;
    const record = {
      ...aRecord(...[one, other, old].map((id) => aTranscript({ id }))),
      redirects: { [`${one}#a9`]: `${one}#a1`, [`${old}#a9`]: `${old}#a1` },
    };
    const { transcripts, redirects } = eventTexts(record, other)!;
    expect(transcripts.map(({ id }) => id)).toEqual([one, other]);
    expect(redirects).toEqual({ [`${one}#a9`]: `${one}#a1` });
  });

  it.each(['2099-01-01.x', '', 'constructor', '__proto__'])('are null for a text that is not there: “%s”', (id) => {
    expect(eventTexts(aRecord(aTranscript()), id)).toBeNull();
  });

  it('are collated, and their damage is placed, as in the whole record', () => {
    const { record } = realFinder();
    expect(record.alignment.length).toBeGreaterThan(0);
    for (const { a, b } of record.alignment)
      expect(collate(eventTexts(record, a)!, a, b, NAMES)).toEqual(collate(record, a, b, NAMES));
    for (const transcript of record.transcripts) {
      const texts = eventTexts(record, transcript.id)!;
      expect(placeDamage(texts, transcript)).toEqual(placeDamage(record, transcript));
    }
  });
});
