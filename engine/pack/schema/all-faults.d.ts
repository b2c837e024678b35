import type { SchemaCheck } from './first-fault.js';

export const pack: SchemaCheck;
export const record: SchemaCheck;
export const people: SchemaCheck;
export const outlets: SchemaCheck;
export const ids: SchemaCheck;
