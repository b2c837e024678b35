/** A build whose record is another one: what tests and measurements need to see that the bundled texts do not show. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OfficialRecord, Paragraph, Transcript, Turn } from '../../engine/record/record.ts';

export interface AlteredBuild {
  folder: string;
  remove: () => void;
}

/** Copy a build, change its record, and put the new hash where the old one was built in. */
export function alterBuild(from: string, change: (record: OfficialRecord) => void): AlteredBuild {
  const folder = mkdtempSync(join(tmpdir(), 'yuanhua-altered-'));
  cpSync(from, folder, { recursive: true });
  const file = join(folder, 'record.json');
  const before = readFileSync(file, 'utf8');
  const record = JSON.parse(before) as OfficialRecord;
  change(record);
  const after = JSON.stringify(record);
  writeFileSync(file, after);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue;
    const code = readFileSync(join(folder, name), 'utf8');
    if (code.includes(sha256(before)))
      writeFileSync(join(folder, name), code.replaceAll(sha256(before), sha256(after)));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** `2000-01-01.long#q7` says `第7问`, `2000-01-01.long#a7.2` says `第7答之2`. */
export const LONG_ID = '2000-01-01.long';

/**
 * A press conference of days: the sentences of a text of the record, asked and answered over and over.
 * @param bytes how long it is to be, in UTF-8
 */
export function aLongTranscript(model: Transcript, bytes: number): Transcript {
  const sentences = model.turns.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const turns: Turn[] = [];
  const done = { bytes: 0, units: 0, paragraphs: 0 };
  const paragraph = (key: string, head: string): Paragraph => {
    const text = `${head}：${sentences[done.paragraphs % sentences.length]!}`;
    const start = done.units;
    done.paragraphs += 1;
    done.units += text.length + 2;
    done.bytes += Buffer.byteLength(text) + 2;
    return { id: `${LONG_ID}#${key}`, text, ranges: [[start, start + text.length]] };
  };
  for (let n = 1; done.bytes < bytes; n += 1) {
    turns.push(aTurn(`q${n}`, 'question', [paragraph(`q${n}.1`, `第${n}问`)]));
    turns.push(
      aTurn(
        `a${n}`,
        'answer',
        [1, 2].map((part) => paragraph(`a${n}.${part}`, `第${n}答之${part}`)),
      ),
    );
  }
  return { ...model, id: LONG_ID, event: '2000-01-01', date: '2000-01-01', turns, furniture: [] };
}

function aTurn(key: string, voice: 'question' | 'answer', paragraphs: Paragraph[]): Turn {
  const speaker = voice === 'answer' ? '王毅' : null;
  const outlet = voice === 'question' ? '路透社' : null;
  const nothing = { label: null, labelRanges: [], reported: false, part: 'body', quoted: [] } as const;
  return { ...nothing, labelRanges: [], quoted: [], id: `${LONG_ID}#${key}`, voice, speaker, outlet, paragraphs };
}
