/** Every answer that is none has a code that a program can tell by, and a sentence for who reads it. */
import { OtherFold } from '../store/facts.ts';
import { TooSlow, Unreachable } from '../database/shard.ts';

export const REFUSALS = {
  invalid: 400,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  'other-fold': 409,
  'too-large': 413,
  'not-json': 415,
  'rate-limited': 429,
  unexpected: 500,
  busy: 503,
  unreachable: 503,
  'too-slow': 503,
} as const;
export type RefusalCode = keyof typeof REFUSALS;

export class Refusal extends Error {
  override name = 'Refusal';
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}

export interface RefusalBody {
  error: { code: RefusalCode; message: string };
}

export function refusalBody({ code, message }: Refusal): RefusalBody {
  return { error: { code, message } };
}

/** @param error as the framework or one of ours threw it; what is in none of their lists is a bug, and is told without its words */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof Unreachable) return new Refusal('unreachable', 'no part of the archive answers');
  if (error instanceof TooSlow) return new Refusal('too-slow', 'the archive took too long');
  if (error instanceof OtherFold) return new Refusal('other-fold', `the archive is ${error.message}`);
  const { name, code, statusCode, validation, validationContext } = (error ?? {}) as Record<string, unknown>;
  if (name === 'TimeoutError') return new Refusal('too-slow', 'the archive took too long');
  if (Array.isArray(validation)) {
    const [first] = validation as { instancePath?: string; message?: string }[];
    const where = `${typeof validationContext === 'string' ? validationContext : 'request'}${first?.instancePath ?? ''}`;
    return new Refusal('invalid', `${where} ${first?.message ?? 'is not as described'}`);
  }
  if (statusCode === 413) return new Refusal('too-large', 'the body is larger than is taken');
  if (statusCode === 415) return new Refusal('not-json', 'the body must be application/json');
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) {
    const isJson = error instanceof SyntaxError || String(code).startsWith('FST_ERR_CTP');
    return new Refusal('invalid', isJson ? 'the body is no JSON' : 'the request cannot be read');
  }
  return new Refusal('unexpected', 'something went wrong here');
}
