/** Captions as a text: cues are put together to paragraphs, and when each was spoken is kept. */
import type { SpokenTime, StatedFact, StatedTurn } from '../../../../engine/library/read-text.ts';
import type { Range } from '../../../../engine/record/record.ts';
import { bodyOf, notice, type ReadBody, SourceWriter } from '../body.ts';
import { roleOf } from '../items/write-items.ts';
import { ReadProblem } from '../read-problem.ts';
import type { Cue } from './cue.ts';
import { parseLrc, parseSubtitles } from './parse-cues.ts';
import { unroll } from './unroll.ts';

/** A pause that is heard as one. */
const PAUSE_MS = 3000;
/** A paragraph ends with the next sentence, and then with the next cue. */
const [LONG, LONGEST] = [200, 400];
const STOP = /[。！？!?.…][”’」』"')）]?$/u;
const OPENS = /^(?:[-–—>»]|\S{1,16}[：:])/u;
/** With fewer stops cues are what parts the sentences. */
const CHARACTERS_A_STOP = 80;
const WIDE_EDGE = /[\p{Script=Han}，。、；：？！“”‘’「」《》（）]/u;

/** @throws ReadProblem */
export function readCaptions(text: string, form: 'srt' | 'vtt' | 'lrc'): ReadBody {
  const { cues, stated } = form === 'lrc' ? parseLrc(text) : { cues: parseSubtitles(text, form), stated: [] };
  return captionsBody(cues, form, stated);
}

export function captionsBody(cues: readonly Cue[], form: ReadBody['format'], stated: StatedFact[]): ReadBody {
  if (cues.length === 0) throw new ReadProblem('no-text');
  // Voices of one cue speak at one time.
  const overlapping = cues.filter((cue, at) => {
    const before = cues[at - 1];
    return before !== undefined && cue.line !== before.line && cue.startMs < before.endMs;
  });
  // In the words of a song a line that comes again is sung again.
  const { cues: once, removed } = form === 'lrc' ? { cues, removed: 0 } : unroll(cues);
  const { source, times, turns } = writeCues(once);
  return bodyOf(form, source, {
    stated,
    times,
    turns: once.some(({ speaker }) => speaker !== null) ? turns : null,
    notices: [
      ...notice('rolling-lines', removed),
      ...(removed > 0 ? [] : notice('overlapping-times', overlapping.length, overlapping[0]?.line ?? null)),
    ],
  });
}

function writeCues(cues: readonly Cue[]): { source: string; times: SpokenTime[]; turns: StatedTurn[] } {
  const writer = new SourceWriter();
  const times: SpokenTime[] = [];
  const turns: StatedTurn[] = [];
  const letters = cues.reduce((sum, { lines }) => sum + lines.join('').length, 0);
  const stops = cues.reduce((sum, { lines }) => sum + (lines.join('').match(/[，。！？,.!?]/gu)?.length ?? 0), 0);
  const hasStops = stops * CHARACTERS_A_STOP >= letters;
  let last: Cue | null = null;
  let start = 0;
  for (const cue of cues) {
    const text = cue.lines.reduce((before, line) => before + between(before, line, hasStops) + line);
    const length = writer.text.length - start;
    const isLong = length > LONGEST || (length > LONG && STOP.test(writer.text.slice(-2)));
    const isNew =
      last === null ||
      cue.speaker !== last.speaker ||
      cue.startMs - last.endMs > PAUSE_MS ||
      isLong ||
      OPENS.test(text);
    if (isNew) {
      writer.end(true);
      start = writer.text.length;
      if (cue.speaker !== last?.speaker || turns.length === 0) {
        const label = cue.speaker === null ? null : writer.add(`${cue.speaker}：`);
        turns.push({ ...roleOf(cue.speaker, null), label, paragraphs: [] });
      }
    } else writer.add(between(writer.text, text, hasStops));
    const range = writer.add(text);
    times.push({ range, startMs: cue.startMs, endMs: cue.endMs });
    const { paragraphs } = turns.at(-1)!;
    const paragraph: Range = isNew ? range : [paragraphs.at(-1)![0], range[1]];
    if (isNew) paragraphs.push(paragraph);
    else paragraphs[paragraphs.length - 1] = paragraph;
    last = cue;
  }
  return { source: writer.text, times, turns };
}

function between(before: string, after: string, hasStops: boolean): string {
  const isWide = WIDE_EDGE.test(before.at(-1) ?? '') && WIDE_EDGE.test(after[0] ?? '');
  return isWide && hasStops ? '' : ' ';
}
