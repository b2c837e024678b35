/** Parts of a finding that a reader may leave out. Who spoke, when, and what differs is none of them. */
export type FindingPart = 'question' | 'readings' | 'events' | 'coverage';
export type Parts = Record<FindingPart, boolean>;

export const ALL_PARTS: Parts = { question: true, readings: true, events: true, coverage: true };
