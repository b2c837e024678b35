/** A JSON file of a pack against its schema, every fault with its line. */
import type { FaultList, PackFaultKind } from './fault.ts';
import { lineOfPlace, walkJson } from './json-places.ts';
import { PACK_LIMITS } from './limits.ts';
import { ids, outlets, pack, people, record, type SchemaCheck, type SchemaFault } from './schema/first-fault.js';

export type PackSchema = 'pack' | 'record' | 'people' | 'outlets' | 'ids';

const FIRST_FAULT: Readonly<Record<PackSchema, SchemaCheck>> = { pack, record, people, outlets, ids };

/** A file that has the shape of its schema, and the door to tell what is wrong with it beyond that. */
export interface CheckedJson<T> {
  value: T;
  /** @param pointer where in the file */
  fault: (kind: PackFaultKind, pointer: string, what: string, todo: string) => void;
}

/** null: what is wrong is in `faults`. */
export async function checkJson<T>(
  file: string,
  text: string,
  schema: PackSchema,
  faults: FaultList,
): Promise<CheckedJson<T> | null> {
  const flaw = walkJson(text);
  if (flaw) {
    const place = `line ${lineOfPlace(text, flaw.at)}`;
    faults.add({ kind: 'bad-json', file, place, what: flaw.what, todo: flaw.todo });
    return null;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const place = placeOfError(text, error);
    faults.add({ kind: 'bad-json', file, place, what: 'is no JSON', todo: 'write it with a program that writes JSON' });
    return null;
  }
  const found = await faultsOf(value, schema, text.length <= PACK_LIMITS.allFaultsLength);
  const told = found.slice(0, PACK_LIMITS.faults).map((each) => ({ ...inWords(each), pointer: each.instancePath }));
  const places = placesOf(
    text,
    told.map(({ pointer }) => pointer),
  );
  for (const { pointer, what, kind } of told) {
    const todo =
      kind === 'other-format'
        ? 'a newer program reads it'
        : `docs/PACKS.md and ${schema}.schema.json say what may stand there`;
    faults.add({ kind, file, place: places(pointer), what, todo });
  }
  faults.total += found.length - told.length;
  if (found.length > 0) return null;
  return {
    value: value as T,
    fault: (kind, pointer, what, todo) => {
      // Walked through again for each: there are few, and none where all is well.
      const place = faults.isFull ? null : placesOf(text, [pointer])(pointer);
      faults.add({ kind, file, place, what, todo });
    },
  };
}

async function faultsOf(value: unknown, schema: PackSchema, isSmall: boolean): Promise<readonly SchemaFault[]> {
  const first = FIRST_FAULT[schema];
  if (first(value)) return [];
  const only = first.errors ?? [];
  if (!isSmall) return only;
  // Fetched from the package when it is needed: a sound pack never does.
  const every: Readonly<Record<PackSchema, SchemaCheck>> = await import('./schema/all-faults.js');
  const all = every[schema];
  return all(value) ? only : (all.errors ?? only);
}

function placesOf(text: string, pointers: readonly string[]): (pointer: string) => string {
  const found = new Map<string, number>();
  if (pointers.length > 0) walkJson(text, new Set(pointers), (pointer, at) => void found.set(pointer, at));
  return (pointer) => {
    const at = found.get(pointer);
    const line = at === undefined ? [] : [`line ${lineOfPlace(text, at)}`];
    return [...line, pointer === '' ? 'the whole' : pointer].join(', ');
  };
}

/** Some platforms tell where they stopped. */
function placeOfError(text: string, error: unknown): string | null {
  const at = error instanceof Error ? /position (\d+)/u.exec(error.message)?.[1] : undefined;
  const line = error instanceof Error ? /line (\d+) column/u.exec(error.message)?.[1] : undefined;
  if (at !== undefined) return `line ${lineOfPlace(text, Number(at))}`;
  return line === undefined ? null : `line ${line}`;
}

function inWords({ instancePath, keyword, params }: SchemaFault): { kind: PackFaultKind; what: string } {
  const kind = instancePath === '/format' ? 'other-format' : 'bad-shape';
  const told = (what: string): { kind: PackFaultKind; what: string } => ({ kind, what });
  const limit = String(params['limit']);
  switch (keyword) {
    case 'required':
      return told(`“${String(params['missingProperty'])}” is missing`);
    case 'additionalProperties':
      return told(`“${String(params['additionalProperty']).slice(0, 100)}” is not known in this format`);
    case 'type':
      return told(`must be ${[params['type']].flat().join(' or ')}`);
    case 'enum':
      return told(
        `must be one of ${(params['allowedValues'] as unknown[]).map((each) => JSON.stringify(each)).join(', ')}`,
      );
    case 'const':
      return told(`must be ${JSON.stringify(params['allowedValue'])}`);
    case 'pattern':
      return told(`must look like ${String(params['pattern'])}`);
    case 'discriminator':
      return told(`“kind” has a value that is not known in this format`);
    case 'maxLength':
      return told(`has more than ${limit} characters`);
    case 'minLength':
      return told(`has fewer than ${limit} characters`);
    case 'maxItems':
    case 'maxProperties':
      return told(`has more than ${limit} items`);
    case 'minItems':
      return told(`has fewer than ${limit} items`);
    case 'minimum':
      return told(`is less than ${limit}`);
    case 'maximum':
      return told(`is more than ${limit}`);
    default:
      return told(`fails “${keyword}”`);
  }
}
