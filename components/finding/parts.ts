/** Parts of a finding that a reader may leave out. Who spoke, when, and what differs is none of them. */
export type Part = 'question' | 'readings' | 'events' | 'coverage';
export type Parts = Record<Part, boolean>;

export const ALL_PARTS: Parts = { question: true, readings: true, events: true, coverage: true };
