/** A file or a page as text, before anybody has understood it: what a reader of a format hands to `understand`. */
import type { Range, Voice } from '../record/record.ts';

/** What a text's own form states, or its first lines prove. */
export type FactName =
  | 'date'
  | 'title'
  | 'speaker'
  | 'office'
  | 'place'
  | 'publisher'
  | 'address'
  | 'language'
  | 'event';

/** A fact and where it was read: `datePublished` of the page's JSON-LD, `<meeting>` of a TEI header. */
export interface StatedFact {
  fact: FactName;
  value: string;
  /** Where it stands, for the reader: `JSON-LD datePublished`, `<meta name="PubDate">`, `header <date when>`. */
  evidence: string;
}

/** A turn that the form itself names: TEI, Akoma Ntoso, lists of `{speaker, text}`, captions. Ranges are of `source`. */
export interface StatedTurn {
  voice: Voice | null;
  speaker: string | null;
  /** The label's place in the source, where it stands there. */
  label: Range | null;
  paragraphs: Range[];
}

/** When a stretch was spoken, in captions. */
export interface SpokenTime {
  range: Range;
  startMs: number;
  endMs: number;
}

/** Something that the reader must know of what was read; `line` counts from 1. */
export interface ReadNotice {
  kind:
    | 'encoding-guessed'
    | 'replaced-surrogates'
    | 'direction-marks'
    | 'rolling-lines'
    | 'overlapping-times'
    | 'unreadable-glyphs'
    /** Of a PDF: nothing but pictures. */
    | 'empty-pages'
    /** Characters of private use: what they show is known to the font of whoever wrote them. */
    | 'private-characters'
    | 'ignored-keys'
    | 'skipped-entries';
  count: number;
  line: number | null;
}

export type TextFormat =
  | 'txt'
  | 'md'
  | 'html'
  | 'mhtml'
  | 'docx'
  | 'epub'
  | 'srt'
  | 'vtt'
  | 'lrc'
  | 'csv'
  | 'json'
  | 'tei'
  | 'akn'
  | 'pdf'
  | 'page';

export interface ReadText {
  /** As the reader knows it: the file's name, `outer.zip › inner.txt`, the page's title. Never a path to go to. */
  name: string;
  format: TextFormat;
  /** The text whose characters all ranges count, in UTF-16 units. It is kept and never changed. */
  source: string;
  /** By which the bytes were decoded; null where the form has only one. */
  encoding: string | null;
  /** SHA-256 of the bytes, in hexadecimal; of `source` in UTF-8 where there were none. */
  sha256: string;
  stated: StatedFact[];
  /** null: the form names none, and the parser looks for them. */
  turns: StatedTurn[] | null;
  times: SpokenTime[];
  notices: ReadNotice[];
}
