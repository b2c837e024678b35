/** Texts about to be kept, as a page hands them over. */
import { createHash } from 'node:crypto';
import type { TextToKeep } from '../../../platform/library/library.ts';
import { aTranscript, aTurn } from '../a-record.ts';
import { manyTexts } from '../many-texts.ts';

interface Given {
  lines: string[];
  name: string;
  date: string | null;
  address: string | null;
  collection: string;
}

/** @param lines of the text, each a paragraph */
export function aTextToKeep({
  lines = ['多极化应当是平等有序的。'],
  name = '讲话.txt',
  date = '2024-03-07',
  address = null,
  collection = 'main',
}: Partial<Given> = {}): TextToKeep {
  const source = lines.join('\n');
  const sha256 = createHash('sha256').update(source).digest('hex');
  const id = 'as-it-was-parsed';
  const turn = aTurn({ transcript: id, speaker: '方树' });
  let at = 0;
  turn.paragraphs = lines.map((text, index) => {
    const start = at;
    at += text.length + 1;
    return { id: `${id}#a1.${index + 1}`, text, ranges: [[start, start + text.length]] };
  });
  return {
    collection,
    corrections: [],
    read: { name, format: 'txt', source, encoding: 'utf-8', sha256, stated: [], turns: null, times: [], notices: [] },
    transcript: aTranscript({ id, event: date ?? name, date, address, sha256, speaker: '方树', turns: [turn] }),
  };
}

/** Of days of their own. */
export function textsToKeep(count: number, seed = 7): TextToKeep[] {
  return manyTexts(count, 6, seed).transcripts.map(({ date, turns }, at) =>
    aTextToKeep({
      name: `${at + 1}.txt`,
      date,
      lines: turns.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
    }),
  );
}
