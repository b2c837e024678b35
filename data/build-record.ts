/** The record, read from the files of this folder. */
import { readFileSync } from 'node:fs';
import type { Form, OfficialRecord, Range, Transcript, Turn, Voice } from '../engine/record.ts';
import catalogue from './catalogue.json' with { type: 'json' };
import damage from './emendations.json' with { type: 'json' };

const folder = new URL('./transcripts/', import.meta.url);

export function buildRecord(): OfficialRecord {
  const sources = new Map(catalogue.map(({ id }) => [id, readFileSync(new URL(`${id}.txt`, folder), 'utf8')]));
  return {
    transcripts: catalogue.map((facts) => parse(sources.get(facts.id)!, facts)),
    emendations: damage.damage.map((entry) => {
      const at = sources.get(entry.doc)!.indexOf(entry.as_printed);
      return {
        id: entry.id,
        transcript: entry.doc,
        range: [at, at + entry.as_printed.length] as const,
        printed: entry.as_printed,
        emended: entry.emended_reading,
        type: entry.type,
        grounds: entry.evidence,
        confidence: entry.confidence as 'high' | 'medium' | 'low',
        changesMeaning: entry.changes_meaning as 'none' | 'minor' | 'fact' | 'reversal',
      };
    }),
    alignment: [],
  };
}

const LABEL =
  /^(?:\*\*)?(?:(?<outlet>[^：:。，,？?]{2,24})记者|(?<moderator>[^：:]*主持人[^：:]*|何绍仁)|(?:外交部部长)?王毅)[:：](?:\*\*)?|^(?<asked>(?:会上)?有记者提问,)|^(?<told>(?:对此,)?王毅[说称],)/;
const OPEN_END = /[^。？！”：；…?!;:）)]$/;
const HEAD = /^(?:title:|url:|author:|content:|原标题|#|■|\(上接|2024全国)/;
const NOTE = /记者会历时|电 3月|^3月8日上午|^3月\d日,十四/;
const CAPTION = / 摄|新华社发/;

function parse(source: string, facts: (typeof catalogue)[number]): Transcript {
  const turns: Turn[] = [];
  const counts = new Map<string, number>();
  const digest = facts.form === 'digest';
  let current: Turn | null = null;
  let question = 0;
  let sidebar = false;
  const open = (key: string, voice: Voice, more: Partial<Turn> = {}): Turn => {
    const turn: Turn = {
      id: `${facts.id}#${key}`,
      voice,
      speaker: voice === 'answer' || voice === 'reported' ? facts.speaker : null,
      outlet: null,
      label: null,
      labelRanges: [],
      reported: voice === 'reported',
      part: 'body',
      quoted: [],
      paragraphs: [],
      ...more,
    };
    turns.push(turn);
    return turn;
  };
  const next = (letter: string): string => {
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
    return `${letter}${counts.get(letter)}`;
  };
  const add = (turn: Turn, start: number, end: number): void => {
    if (start >= end) return;
    const last = turn.paragraphs.at(-1);
    if (last && OPEN_END.test(last.text)) {
      (last.ranges as Range[]).push([start, end]);
      last.text += source.slice(start, end);
      return;
    }
    const id = `${turn.id}.${turn.paragraphs.length + 1}`;
    turn.paragraphs.push({ id, text: source.slice(start, end), ranges: [[start, end]] });
  };
  for (const line of source.matchAll(/[^\n]+/g)) {
    const start = line.index;
    const end = start + line[0].replace(/ 据新华社$/, '').trimEnd().length;
    const text = source.slice(start, end);
    const label = LABEL.exec(text);
    if (label) {
      sidebar = false;
      const { outlet, moderator, asked, told } = label.groups!;
      const common = { label: label[0].replaceAll('*', ''), labelRanges: [[start, start + label[0].length] as const] };
      if (outlet || asked) {
        question += 1;
        const name = outlet?.replaceAll(/[《》*]/g, '') ?? null;
        current = open(`q${question}`, 'question', { ...common, outlet: name, reported: !!asked });
      } else if (moderator) current = open(next('m'), 'moderator', common);
      else current = open(`a${question}`, told ? 'reported' : 'answer', common);
      add(current, start + label[0].length, end);
    } else if (NOTE.test(text)) add(open(next('n'), 'narration'), start, end);
    else if (CAPTION.test(text)) add(open(next('c'), 'caption'), start, end);
    else if (HEAD.test(text) || (digest && !/[。？?]/.test(text)) || (!current && text.length < 40)) {
      if (text.startsWith('■')) sidebar = true;
      if (!/^(?:title|url|author|content|## 要|2024全国|\(上接)/.test(text)) add(open(next('h'), 'heading'), start, end);
    } else if (sidebar && !text.startsWith('区蔓延'))
      add(open(next('s'), 'reported', { part: 'sidebar' }), start, end);
    else {
      current ??= open('a0', 'answer');
      add(current, start, end);
    }
  }
  return { ...facts, form: facts.form as Form, turns, furniture: [] };
}
