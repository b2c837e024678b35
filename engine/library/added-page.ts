/** A web page as it is added to the library: plain JSON, made by a script in the page, or of a page's file. No markup is in it. */
export interface AddedPage {
  /** Where it was found; empty for a file that does not say. */
  address: string;
  /** As its tab is called. */
  title: string;
  language: string | null;
  /** The elements around the blocks, outer ones first. */
  containers: PageContainer[];
  /** In the order of the page; what is not seen is not among them. */
  blocks: AddedBlock[];
  metadata: PageMetadatum[];
}

export interface PageContainer {
  /** Index of the one around it, −1 where there is none. */
  parent: number;
  /** In small letters. */
  tag: string;
}

/** `term` and `description`: `<dt>` and `<dd>`. */
export type AddedRole = 'text' | 'heading' | 'quotation' | 'row' | 'caption' | 'item' | 'term' | 'description';

export interface AddedBlock {
  /** As read, `<br>` as "\n", cells of a row parted by "\t". */
  text: string;
  role: AddedRole;
  /** Of a heading, 1 to 6; else 0. */
  level: number;
  /** Stretches in bold type, half-open. */
  bold: [start: number, end: number][];
  /** How many of its characters lead elsewhere. */
  linked: number;
  /** Index of the innermost container, −1 where there is none. */
  within: number;
}

/** What a page says of itself. `name`: of the `<meta>`, or of the property; of JSON-LD the value is the whole script. */
export interface PageMetadatum {
  from: 'json-ld' | 'meta' | 'time' | 'microdata' | 'canonical';
  name: string;
  value: string;
}
