/** What is said by form rather than by a sentence: headings, rows of a table, block quotations and the line below them. */
import { lastOf } from '../../record/items.ts';
import type { BlockText } from '../block-text.ts';
import { countHan } from '../common-form.ts';
import { headlineAt, partsOfHeadline } from '../labels.ts';
import { place, trim } from './stretches.ts';
import { type Speaking, speakingOf, toldSpeaker, UNKNOWN } from './carried.ts';
import type { PageReading } from './page-reading.ts';
import { LEAST_TENTATIVE } from './statement-draft.ts';

export function readHeading(reading: PageReading, text: BlockText): void {
  const head = headlineAt(text.common, reading.speakers);
  if (head === null) {
    if (text.spans.length === 0 && !addParts(reading, text, 0, null)) addOwnWords(reading, text);
    for (const span of text.spans) reading.drafts.embed(span);
    return;
  }
  const speaking = speakingOf(head, text.index);
  reading.carried.remember(speaking);
  const [only] = text.spans;
  if (
    only !== undefined &&
    text.spans.length === 1 &&
    text.common.slice(head.content, only.open.at).trim() === '' &&
    text.block.text.slice(only.close.at).trim() === ''
  ) {
    reading.drafts.add('headline', only.stretches, speaking, null);
    return;
  }
  addParts(reading, text, head.content, speaking);
}

/** In each part of a headline another may speak: 某部：… 某地外长：…. @returns whether anybody does */
function addParts(reading: PageReading, { common, index }: BlockText, from: number, first: Speaking | null): boolean {
  let speaking = first;
  for (const [start, end] of partsOfHeadline(common, from)) {
    const head = headlineAt(common.slice(start, end), reading.speakers, true);
    if (head !== null) {
      speaking = { speaker: head.speaker, evidence: place(index, start + head.at[0], start + head.at[1]) };
      reading.carried.remember(speaking);
    }
    if (speaking !== null)
      reading.drafts.add('headline', [place(index, start + (head?.content ?? 0), end)], speaking, null);
  }
  return speaking !== null;
}

/** On a page of an event a heading may be the record's own words, whoever is not named in it. */
function addOwnWords({ isOfEvent, drafts }: PageReading, { common, index }: BlockText): void {
  if (!isOfEvent || countHan(common) < LEAST_TENTATIVE) return;
  drafts.push('headline', [{ block: index, range: trim(common, 0, common.length) }], UNKNOWN, null, true);
}

/** The name in a cell is said to have said what stands in the others. */
export function readRow(reading: PageReading, text: BlockText): boolean {
  const { common, index } = text;
  const end = common.indexOf('\t');
  if (end < 0) return false;
  const words = common.slice(0, end).trim();
  const speaker = reading.speakers.labelOf(words.replace(/[：:]$/u, ''));
  if (speaker === null) return false;
  const speaking: Speaking = { speaker, evidence: { block: index, range: [0, end] } };
  let from = end + 1;
  for (const cell of common.slice(end + 1).split('\t')) {
    const inCell = text.spans.filter(({ open }) => open.at >= from && open.at < from + cell.length);
    const [only] = inCell;
    if (only !== undefined && common.slice(from, only.open.at).trim() === '')
      for (const span of inCell) reading.drafts.add('direct', span.stretches, speaking, null);
    else
      reading.drafts.add('direct', [{ block: index, range: trim(common, from, from + cell.length) }], speaking, null);
    from += cell.length + 1;
  }
  return true;
}

/** What style marks as quoted: direct where somebody was named before it. */
export function readBlockQuotation(reading: PageReading, text: BlockText, ledIn: Speaking | null): void {
  const before = reading.drafts.last();
  const goesOn =
    before?.kind === 'direct' &&
    lastOf(before.stretches).block === text.index - 1 &&
    reading.blocks[text.index - 1]?.role === 'quotation';
  for (const { stretches, isDrawn } of text.spans) {
    if (!isDrawn) continue;
    if (ledIn !== null) reading.drafts.add('direct', stretches, ledIn, ledIn.evidence);
    else if (goesOn) reading.drafts.push('direct', stretches, before.speaker, null, false);
    else reading.drafts.push('embedded', stretches, UNKNOWN, null, false);
  }
}

const ATTRIBUTION = /^[\s]*[—―–-]{1,2}\s*([^，。！？：“”「」]{2,24}?)\s*(?:[，,（(][^。！？“”「」]{0,30})?$/u;

/** Blocks from a quotation to the line below it. */
const MOST_BELOW = 2;

/** Whether a line behind this block may yet tell whose the last statement is. */
export function mayBeAttributed({ drafts }: PageReading, index: number): boolean {
  const last = drafts.last();
  return last !== undefined && index - lastOf(last.stretches).block < MOST_BELOW;
}

/** A line —— 某某 below a quotation. @returns whether it is one */
export function attribute(reading: PageReading, { common, index }: BlockText): boolean {
  const words = ATTRIBUTION.exec(common)?.[1];
  if (words === undefined) return false;
  const speaker = reading.speakers.labelOf(words);
  const last = reading.drafts.last();
  if (speaker === null || last === undefined || index - lastOf(last.stretches).block > MOST_BELOW) return false;
  if (last.kind !== 'embedded') return false;
  last.kind = 'direct';
  last.speaker = toldSpeaker({ speaker, evidence: { block: index, range: [0, words.length] } });
  return true;
}
