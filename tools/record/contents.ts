/** The record's table of contents: events, their transcripts, the questions with outlet and topic. */
import type { OfficialRecord, Transcript, Turn } from '../../engine/record/record.ts';

const TOPIC_LENGTH = 44;

export function listContents({ transcripts }: OfficialRecord): string {
  const events = [...new Set(transcripts.map(({ event }) => event))].sort();
  return events
    .flatMap((event) => [event, ...transcripts.filter((one) => one.event === event).flatMap(listTranscript), ''])
    .join('\n');
}

function listTranscript(transcript: Transcript): string[] {
  const {
    id,
    title,
    speaker,
    office,
    place,
    publisher,
    sourceLine,
    pageHead,
    form,
    covers,
    date,
    dateEvidence,
    turns,
  } = transcript;
  const voices = new Map<string, number>();
  for (const { voice, part } of turns) {
    const name = part === 'sidebar' ? `${voice} (sidebar)` : voice;
    voices.set(name, (voices.get(name) ?? 0) + 1);
  }
  return [
    `  ${id}  ${title}`,
    `    ${[office, speaker, place, publisher, sourceLine, pageHead].filter((fact) => fact !== null).join(' · ')}`,
    `    ${form}: ${covers}`,
    `    ${date ?? 'no date'}: ${dateEvidence.join('; ')}`,
    `    ${[...voices].map(([voice, count]) => `${count} ${voice}`).join(', ')}`,
    ...turns.filter(({ voice }) => voice === 'question').map(listQuestion),
  ];
}

function listQuestion({ id, outlet, label, paragraphs }: Turn): string {
  const key = id.slice(id.indexOf('#') + 1);
  const text = paragraphs.map((paragraph) => paragraph.text).join('');
  const topic = text.length > TOPIC_LENGTH ? `${text.slice(0, TOPIC_LENGTH)}…` : text;
  return `      ${key.padEnd(4)} ${outlet ?? label ?? '—'}: ${topic}`;
}
