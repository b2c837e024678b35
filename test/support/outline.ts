import { NAMES } from '../../data/known-names.ts';
import { parseTranscript } from '../../engine/parse/parse-transcript.ts';
import type { KnownNames } from '../../engine/text/names.ts';
import type { KnownFacts, Parsed } from '../../engine/parse/parse-transcript.ts';
import type { Transcript, Turn } from '../../engine/record/record.ts';

/** A turn in one line: key, voice, whose, label, text; paragraphs are parted by ¶. */
export function outlineOf({ turns }: Pick<Transcript, 'turns'>): string[] {
  return turns.map((turn) => {
    const { id, voice, label, paragraphs } = turn;
    const text = paragraphs.map((paragraph) => paragraph.text).join(' ¶ ');
    return [id.slice(id.indexOf('#') + 1), voice, whose(turn), label ?? '-', text].join(' | ');
  });
}

function whose({ speaker, outlet, reported, part }: Turn): string {
  return [speaker ?? outlet ?? '-', reported ? ' reported' : '', part === 'sidebar' ? ' sidebar' : ''].join('');
}

export function parse(
  source: string,
  facts: KnownFacts = {},
  names: KnownNames = NAMES,
): Parsed & { outline: string[] } {
  const parsed = parseTranscript(source, names, facts);
  return { ...parsed, outline: outlineOf(parsed.transcript) };
}
