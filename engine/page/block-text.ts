/** A block made ready to be read for frames: common characters, quoted words masked, sentences. */
import { UnitSet } from '../text/letters.ts';
import { commonText } from './common-form.ts';
import { MASKED } from './speech/spoken-verb.ts';
import type { MarkedSpan } from './marks.ts';
import type { PageParagraph } from './paragraphs.ts';

export interface BlockText {
  index: number;
  block: PageParagraph;
  /** In common characters, every character between outer marks masked but a stop at the end; offsets are the block's. */
  masked: string;
  /** In common characters. */
  common: string;
  /** Half-open; stops within quotations end none. */
  sentences: [start: number, end: number][];
  /** Outer spans that open here. */
  spans: MarkedSpan[];
  /** How much of the block's beginning belongs to a quotation of an earlier block. */
  carried: number;
}

const STOPS = new UnitSet();
for (const stop of '。！？!?\n\t') STOPS.add(stop.charCodeAt(0));
const FINAL = /[。！？!?…，,；;]/u;
const BEHIND = /[。！？!?”」』）)\s]/u;

/** @param spans the outer spans that have a stretch in the block */
export function readBlock(index: number, block: PageParagraph, spans: readonly MarkedSpan[]): BlockText {
  const { text } = block;
  const common = commonText(text);
  const isQuoted = new Uint8Array(text.length + 1);
  let carried = 0;
  const parts: string[] = [];
  let at = 0;
  for (const { stretches, open, close, isDrawn } of spans) {
    const from = open.block === index ? open.at : 0;
    const to = close.block === index ? close.at : text.length;
    if (open.block !== index) carried = Math.max(carried, to);
    isQuoted.fill(1, from, to);
    for (const stretch of stretches) {
      if (stretch.block !== index) continue;
      const [start, end] = stretch.range;
      const isFinal = !isDrawn && end > start && FINAL.test(text.charAt(end - 1));
      const till = isFinal ? end - 1 : end;
      if (start < at || till <= start) continue;
      parts.push(common.slice(at, start), MASKED.repeat(till - start));
      at = till;
    }
  }
  parts.push(common.slice(at));
  return {
    index,
    block,
    masked: parts.join(''),
    common,
    sentences: sentencesIn(text, isQuoted),
    spans: spans.filter(({ open }) => open.block === index),
    carried,
  };
}

function sentencesIn(text: string, isQuoted: Uint8Array): [number, number][] {
  const sentences: [number, number][] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!STOPS.has(text.charCodeAt(at)) || isQuoted[at] === 1) continue;
    let end = at + 1;
    while (end < text.length && isQuoted[end] !== 1 && BEHIND.test(text.charAt(end))) end += 1;
    sentences.push([from, end]);
    from = end;
    at = end - 1;
  }
  if (text.slice(from).trim() !== '') sentences.push([from, text.length]);
  return sentences;
}
