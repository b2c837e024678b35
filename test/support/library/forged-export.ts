/** Exports of libraries that nobody has: what a file can say that was made to be brought in. */
import { createHash } from 'node:crypto';
import type { TextToKeep } from '../../../platform/library/library.ts';
import { transcriptFacts } from '../../../engine/record/transcript-facts.ts';
import { aTextToKeep } from './library-texts.ts';

type Line = Record<string, unknown> & { facts: Record<string, unknown>; turns: Record<string, unknown>[] };

interface Forged {
  lines: string[];
  /** As the file calls it. */
  id: string;
  facts: Record<string, unknown>;
  sha256: string;
  collection: string;
  corrections: unknown[];
  /** Last of all, whatever comes to mind. */
  change: (line: Line) => void;
}

export function forgedExport(texts: readonly Partial<Forged>[], collections: readonly unknown[] = []): Blob {
  const lines = texts.map(
    ({ lines: words = ['有人这样说。'], id = '2024-03-07.0123456789', facts = {}, collection = 'main', ...more }) => {
      const { read, transcript }: TextToKeep = aTextToKeep({ lines: words });
      const sha256 = more.sha256 ?? createHash('sha256').update(read.source).digest('hex');
      const named = (old: string): string => `${id}${old.slice(old.indexOf('#'))}`;
      const line: Line = {
        collection,
        addedAt: 1,
        alsoAt: [],
        facts: { ...transcriptFacts(transcript), id, event: id.slice(0, 10), date: id.slice(0, 10), sha256, ...facts },
        corrections: more.corrections ?? [],
        turns: transcript.turns.map((turn) => ({
          ...turn,
          id: named(turn.id),
          paragraphs: turn.paragraphs.map((paragraph) => ({ id: named(paragraph.id), ranges: paragraph.ranges })),
        })),
        furniture: [],
        read: { ...read, sha256 },
      };
      more.change?.(line);
      return line;
    },
  );
  const head = { kind: 'yuanhua-library', format: 1, texts: texts.length, collections };
  return new Blob([head, ...lines].map((each) => `${JSON.stringify(each)}\n`));
}
