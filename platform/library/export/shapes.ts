/** What comes from a file, checked: each shape gives out what it was told to look for and nothing else, or throws. */

/** @throws {BadShape} */
export type Shape<T> = (value: unknown) => T;

export class BadShape extends Error {
  override name = 'BadShape';
}

const refuse = (): never => {
  throw new BadShape();
};

/** @param allows asked of what has the right length */
export function text(most: number, allows: (value: string) => boolean = () => true): Shape<string> {
  return (value) => (typeof value === 'string' && value.length <= most && allows(value) ? value : refuse());
}

export function oneOf<T extends string>(values: readonly T[]): Shape<T> {
  return (value) => values.find((each) => each === value) ?? refuse();
}

export const flag: Shape<boolean> = (value) => (typeof value === 'boolean' ? value : refuse());

export const count: Shape<number> = (value) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : refuse();

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value) => (value === null ? null : shape(value));
}

/** Left out where nothing was given. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value) => (value === undefined ? undefined : shape(value));
}

export function listOf<T>(shape: Shape<T>, most: number): Shape<T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > most) return refuse();
    return value.map((each) => shape(each));
  };
}

/** @param length of the text in which the range lies */
export function rangeIn(length: number): Shape<[number, number]> {
  return (value) => {
    if (!Array.isArray(value) || value.length !== 2) return refuse();
    const [start, end] = [count(value[0]), count(value[1])];
    return start < end && end <= length ? [start, end] : refuse();
  };
}

/** In the order of the text, none over another: together they have no more than it has, however many they are. */
export function rangesIn(length: number, most: number): Shape<[number, number][]> {
  const ranges = listOf(rangeIn(length), most);
  return (value) => {
    const all = ranges(value);
    return areApart(all) ? all : refuse();
  };
}

/** Whether ranges lie one behind the other. */
export function areApart(ranges: readonly (readonly [number, number])[]): boolean {
  let reached = 0;
  return ranges.every(([start, end]) => {
    const isBehind = start >= reached;
    reached = end;
    return isBehind;
  });
}

export function object<T extends object>(shapes: { [Key in keyof T]-?: Shape<T[Key]> }): Shape<T> {
  const named = Object.entries<Shape<unknown>>(shapes);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse();
    const given = value as Record<string, unknown>;
    const found = named.map(
      ([key, shape]) => [key, shape(Object.hasOwn(given, key) ? given[key] : undefined)] as const,
    );
    return Object.fromEntries(found.filter(([, own]) => own !== undefined)) as T;
  };
}

/** Told apart by `kind`. */
export function anyOf<T extends { kind: string }>(shapes: Record<T['kind'], Shape<T>>): Shape<T> {
  return (value) => {
    const kind = (value as { kind?: unknown } | null)?.kind;
    const isKnown = typeof kind === 'string' && Object.hasOwn(shapes, kind);
    return isKnown ? shapes[kind as T['kind']](value) : refuse();
  };
}
