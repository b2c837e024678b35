/** A transcript of the record, as `npm run record -- --json` writes it. Its words are the text; where they stood before is not kept. */
import type { FactName } from '../../../../engine/library/read-text.ts';
import { bodyOf, type ReadBody } from '../body.ts';
import { ReadProblem } from '../read-problem.ts';
import type { ItemReader } from './item-reader.ts';
import { isObject, type ParsedObject } from './parsed-object.ts';
import { paragraphsOf, type StatedItem, voiceOf, writeItems } from './write-items.ts';

const FACTS: readonly FactName[] = ['date', 'title', 'speaker', 'office', 'place', 'publisher', 'address'];

/** @throws ReadProblem */
export function transcriptBody(transcript: ParsedObject, reader: ItemReader): ReadBody {
  const stated = reader.facts(Object.fromEntries(FACTS.map((fact) => [fact, transcript[fact]])));
  const items = (transcript['turns'] as ParsedObject[]).map((turn, at): StatedItem => {
    const paragraphs = (turn['paragraphs'] as unknown[]).flatMap((paragraph) => {
      const text = isObject(paragraph)
        ? reader.string(paragraph, 'text')
        : typeof paragraph === 'string'
          ? paragraph
          : null;
      if (text === null)
        throw new ReadProblem('missing-text', { where: { unit: 'item', at: at + 1, column: null }, items: [at + 1] });
      return paragraphsOf(reader.sound(text));
    });
    const voice = voiceOf(reader.string(turn, 'voice') ?? '');
    return {
      voice,
      speaker: reader.string(turn, 'speaker'),
      label: reader.string(turn, 'label'),
      paragraphs,
      times: null,
    };
  });
  const { source, turns } = writeItems(items, false);
  return bodyOf('json', source, { stated, turns });
}
