import { expect, it } from 'vitest';
import { NAMES } from '../../../data/known-names.ts';
import { createSpeakers } from '../../../engine/page/speech/speakers.ts';

it('knows a label for a speaker’s as soon as the page has given the name, and not before', () => {
  const speakers = createSpeakers(NAMES, true);
  expect(speakers.labelOf('百事通小店')).toBeNull();
  expect(speakers.labelOf('百事通小店')).toBeNull();
  speakers.know('百事通小店');
  expect(speakers.labelOf('百事通小店')).toMatchObject({ who: 'other', name: '百事通小店' });
  expect(speakers.labelOf(' 外交部长王毅 ')).toMatchObject({ who: 'official' });
});
