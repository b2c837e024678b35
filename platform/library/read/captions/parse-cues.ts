/** Subtitles of the forms that films and recordings come with: SubRip, WebVTT, LRC. */
import type { StatedFact } from '../../../../engine/library/read-text.ts';
import { atLine, ReadProblem } from '../read-problem.ts';
import type { Cue } from './cue.ts';

const CLOCK = '(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})[.,](\\d{1,3})';
const TIMES = new RegExp(`^[\\ufeff ]{0,4}${CLOCK} {0,4}--> {0,4}${CLOCK}(?:[ \\t].*)?$`, 'u');
/** What was meant as a time and is none: `00:01:99,000 -> …`. */
const LIKE_TIMES = /-->|^\s{0,4}\d{1,3}:\d{2}:\d{2}/u;
const HOUR_MS = 3_600_000;

/** @throws ReadProblem `bad-time` */
export function parseSubtitles(text: string, form: 'srt' | 'vtt'): Cue[] {
  const lines = text.split(/\r\n?|\n/u);
  const cues: Cue[] = [];
  let open: Cue | null = null;
  for (const [at, line] of lines.entries()) {
    if (LIKE_TIMES.test(line) && (line.includes('-->') || isStart(lines, at))) {
      // The number, or the name, that stands before a time.
      if (open !== null && isNumber(lines, at, form)) open.lines.pop();
      open = { ...timesIn(line, at + 1), speaker: null, lines: [], line: at + 1 };
      cues.push(open);
    } else if (line.trim() === '') {
      // In WebVTT notes and styles follow; in SubRip a line may be empty inside.
      if (form === 'vtt') open = null;
    } else open?.lines.push(line.trim());
  }
  return cues.flatMap(form === 'vtt' ? withVoices : plain);
}

/** A line that only looks like a time is one where a number stands before it: in a text a time may be said. */
function isStart(lines: readonly string[], at: number): boolean {
  return /^\s{0,4}\d{1,6}\s{0,4}$/u.test(lines[at - 1] ?? '') && (at < 2 || lines[at - 2]!.trim() === '');
}

function isNumber(lines: readonly string[], at: number, form: 'srt' | 'vtt'): boolean {
  const before = lines[at - 1] ?? '';
  return form === 'srt'
    ? /^\s{0,4}\d{1,6}\s{0,4}$/u.test(before)
    : before.trim() !== '' && (lines[at - 2] ?? '').trim() === '';
}

function timesIn(line: string, number: number): Pick<Cue, 'startMs' | 'endMs'> {
  const match = TIMES.exec(line);
  const startMs = match === null ? Number.NaN : msOf(match.slice(1, 5));
  const endMs = match === null ? Number.NaN : msOf(match.slice(5, 9));
  if (!(startMs <= endMs)) throw new ReadProblem('bad-time', { ...atLine(number), value: line.trim().slice(0, 80) });
  return { startMs, endMs };
}

function msOf([hours = '0', minutes, seconds, rest]: (string | undefined)[]): number {
  if (Number(minutes) > 59 || Number(seconds) > 59) return Number.NaN;
  return Number(hours) * HOUR_MS + Number(minutes) * 60_000 + Number(seconds) * 1000 + Number(rest!.padEnd(3, '0'));
}

const TAG = /<[^<>]{0,200}>|\{\\[^{}]{0,100}\}/gu;
const VOICE = /<v(?:\.[^\s<>]{1,60})?[ \t]([^<>]{1,80})>/gu;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', lrm: '', rlm: '' };

function plain(cue: Cue): Cue[] {
  const lines = cue.lines.map(wordsOf).filter((line) => line !== '');
  return lines.length === 0 ? [] : [{ ...cue, lines }];
}

function wordsOf(line: string): string {
  return line
    .replaceAll(TAG, '')
    .replaceAll(/&(amp|lt|gt|nbsp|lrm|rlm);/gu, (_entity, name: string) => NAMED[name]!)
    .trim();
}

/** `<v 林岚>`: of several in one cue each is one of its own. */
function withVoices(cue: Cue): Cue[] {
  const text = cue.lines.join('\n');
  const voices = [...text.matchAll(VOICE)];
  if (voices.length === 0) return plain(cue);
  const before = text.slice(0, voices[0]!.index);
  const parts = voices.map((voice, at) => ({
    speaker: wordsOf(voice[1]!),
    words: text.slice(voice.index + voice[0].length, voices[at + 1]?.index),
  }));
  return [{ speaker: null, words: before }, ...parts].flatMap(({ speaker, words }) =>
    plain({ ...cue, speaker, lines: words.split('\n') }),
  );
}

const LRC_TIME = /^\[(\d{1,3}):(\d{1,2})(?:[.:](\d{1,3}))?\]/u;
const LRC_FACT = /^\[([a-z]{2,10}):([^\]]{0,200})\]\s*$/iu;
/** How long the last line stays. */
const LAST_MS = 5000;

/** @throws ReadProblem `bad-time` */
export function parseLrc(text: string): { cues: Cue[]; stated: StatedFact[] } {
  const cues: Cue[] = [];
  const ends: number[] = [];
  const stated: StatedFact[] = [];
  let offsetMs = 0;
  for (const [at, line] of text.split(/\r\n?|\n/u).entries()) {
    const fact = LRC_FACT.exec(line.trim());
    if (fact !== null) {
      const [, name, value] = fact;
      if (/^ti$/iu.test(name!) && value!.trim() !== '')
        stated.push({ fact: 'title', value: value!.trim(), evidence: '[ti:]' });
      if (/^offset$/iu.test(name!)) offsetMs = Number(value) || 0;
      continue;
    }
    let rest = line.trim();
    const starts: number[] = [];
    for (let time = LRC_TIME.exec(rest); time !== null; time = LRC_TIME.exec(rest)) {
      const startMs = msOf(['0', time[1], time[2], time[3] ?? '0']);
      if (Number(time[2]) > 59)
        throw new ReadProblem('bad-time', { ...atLine(at + 1), value: line.trim().slice(0, 80) });
      starts.push(Number.isNaN(startMs) ? Number(time[1]) * 60_000 + Number(time[2]) * 1000 : startMs);
      rest = rest.slice(time[0].length).trimStart();
    }
    if (/^\[\d{1,3}:/u.test(rest)) throw new ReadProblem('bad-time', { ...atLine(at + 1), value: rest.slice(0, 80) });
    const words = wordsOf(rest);
    ends.push(...starts);
    if (words === '') continue;
    if (starts.length === 0) cues.at(-1)?.lines.push(words);
    for (const startMs of starts) cues.push({ startMs, endMs: startMs, speaker: null, lines: [words], line: at + 1 });
  }
  // A refrain is written once with all of its times.
  const timed = cues.toSorted((a, b) => a.startMs - b.startMs);
  ends.sort((a, b) => a - b);
  let next = 0;
  for (const cue of timed) {
    while (next < ends.length && ends[next]! <= cue.startMs) next += 1;
    cue.endMs = ends[next] ?? cue.startMs + LAST_MS;
  }
  const shift = (ms: number): number => Math.max(0, ms - offsetMs);
  return { cues: timed.map((cue) => ({ ...cue, startMs: shift(cue.startMs), endMs: shift(cue.endMs) })), stated };
}
