/** Told as JSON Schema's keywords: which one a value fails, and where. */
export interface SchemaFault {
  /** A JSON Pointer. */
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
}

export interface SchemaCheck {
  (value: unknown): boolean;
  /** Of the last call; null: none. */
  errors?: SchemaFault[] | null;
}

export const pack: SchemaCheck;
export const record: SchemaCheck;
export const people: SchemaCheck;
export const outlets: SchemaCheck;
export const ids: SchemaCheck;
