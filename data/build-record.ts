import type { OfficialRecord } from '../engine/record.ts';
export function buildRecord(): OfficialRecord {
  return { transcripts: [], emendations: [], alignment: [] };
}
