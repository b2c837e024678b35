import { browser } from '../shared/browser.ts';
import type { RecordVersion } from '../notebook/keep.ts';

/** SHA-256 of the shipped files; put in by the build. */
declare const __BUNDLE__: Readonly<Record<'record.json', string>>;

/** Which record this extension searches. It comes with the extension and has its version. */
export function corpus(): RecordVersion {
  return { version: browser.runtime.getManifest().version, hash: __BUNDLE__['record.json'] };
}
