/** What is wrong with a pack, told so that whoever made it finds the place. */
import { PACK_LIMITS } from './limits.ts';

/** Of what kind it is, for those who show it in words of their own. */
export type PackFaultKind =
  /** No archive, or none with a `pack.json`. */
  | 'not-a-pack'
  /** Of a format that this program does not know. */
  | 'other-format'
  /** It would fill the memory: files, sizes, what comes out of what. */
  | 'too-large'
  /** A file's name leads elsewhere, or could. */
  | 'bad-name'
  /** Damaged, locked, packed in an unknown way, or made so that two programs see two things. */
  | 'bad-archive'
  | 'missing-file'
  | 'unlisted-file'
  | 'wrong-hash'
  /** No UTF-8, no JSON. */
  | 'bad-json'
  /** JSON, but not what the schema says. */
  | 'bad-shape'
  /** Each value is possible, all together are not: two texts of one id, a day that is none. */
  | 'bad-facts'
  /** A source that no text of a library may be. */
  | 'bad-text'
  /** A record that points out of its text, or to one place twice. */
  | 'bad-place'
  | 'bad-signature';

export interface PackFault {
  kind: PackFaultKind;
  /** In the pack; null: the pack itself. */
  file: string | null;
  /** `line 12, /texts/0/date`; null: the whole file. */
  place: string | null;
  /** In English, for those who make packs. */
  what: string;
  todo: string;
}

/** Faults as they are found. Beyond the limit they are counted alone. */
export class FaultList {
  readonly told: PackFault[] = [];
  total = 0;

  get isFull(): boolean {
    return this.told.length >= PACK_LIMITS.faults;
  }

  add(fault: PackFault): void {
    this.total += 1;
    if (!this.isFull) this.told.push(fault);
  }
}

/** A fault after which checking stops: what stands behind it is not looked at. */
export class PackRefused extends Error {
  override name = 'PackRefused';
  readonly fault: PackFault;

  constructor(fault: PackFault, cause?: unknown) {
    super(tellFault(fault), cause === undefined ? undefined : { cause });
    this.fault = fault;
  }
}

/** On one line. */
export function tellFault({ file, place, what, todo }: PackFault): string {
  const where = [file, place].filter((part) => part !== null).join(', ');
  return `${where === '' ? '' : `${where}: `}${what}; ${todo}`;
}
