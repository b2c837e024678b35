import type { OfficialRecord } from './record.ts';
/** FlexSearch's export: pairs of key and JSON. */
export type IndexDump = [key: string, json: string][];
export function dumpIndex(_record: OfficialRecord): IndexDump {
  return [];
}
