/** The formats in which a notebook is written: for people, in the reader's language, and for programs. */
export const FOR_PEOPLE = ['html', 'markdown', 'table'] as const;
export const FOR_PROGRAMS = ['json', 'csv', 'annotation'] as const;
/** A table for people has no place for all that an entry holds. */
export const READABLE = ['html', 'markdown', 'json', 'csv', 'annotation'] as const;
export const FORMATS = [...FOR_PEOPLE, ...FOR_PROGRAMS] as const;
export type Format = (typeof FORMATS)[number];
