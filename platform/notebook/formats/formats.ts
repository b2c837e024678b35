/** The formats in which a notebook is written and read. */
export const FORMATS = ['json', 'markdown', 'csv', 'html', 'annotation'] as const;
export type Format = (typeof FORMATS)[number];
