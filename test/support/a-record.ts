/** Builders: a test states only what it is about. */
import type { OfficialRecord, Paragraph, Transcript, Turn } from '../../engine/record/record.ts';

/** A turn of `2024-03-07.test`, one paragraph for each text. */
export function aTurn(
  more: Partial<Omit<Turn, 'paragraphs'>> & { paragraphs?: string[]; transcript?: string; key?: string } = {},
): Turn {
  const { paragraphs = ['多极化应当是平等有序的。'], transcript = '2024-03-07.test', key = 'a1', ...turn } = more;
  const id = `${transcript}#${key}`;
  return {
    id,
    voice: 'answer',
    speaker: '王毅',
    outlet: null,
    label: null,
    labelRanges: [],
    reported: false,
    part: 'body',
    quoted: [],
    paragraphs: paragraphs.map((text, at): Paragraph => ({ id: `${id}.${at + 1}`, text, ranges: [[0, text.length]] })),
    ...turn,
  };
}

export function aTranscript(more: Partial<Transcript> = {}): Transcript {
  const id = more.id ?? '2024-03-07.test';
  const date = more.date === undefined ? id.slice(0, 10) : more.date;
  return {
    id,
    event: id.slice(0, 10),
    date,
    dateEvidence: ['printed'],
    title: '外交部长王毅就中国外交政策和对外关系回答中外记者提问',
    speaker: '王毅',
    office: '外交部长',
    place: '北京',
    publisher: '新华社',
    sourceLine: null,
    pageHead: null,
    form: 'full',
    covers: '',
    address: null,
    sha256: '0'.repeat(64),
    turns: [aTurn({ transcript: id })],
    furniture: [],
    ...more,
  };
}

export function aRecord(...transcripts: Transcript[]): OfficialRecord {
  return { transcripts, emendations: [], alignment: [] };
}
