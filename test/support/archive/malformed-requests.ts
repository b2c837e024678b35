/** Requests that no client of ours sends, the same ones for a seed: each must be refused by a code. */
import type { InjectOptions } from 'fastify';
import { randomFrom } from '../../../tools/fuzz.ts';

const URLS = ['/v1/lookup', '/v1/search', '/v1/propose', '/v1/check'];
const BODIES = [
  '',
  '{',
  'null',
  '[]',
  '"词"',
  '{"query":',
  '{"query":"a"}}',
  '\0',
  '{"query":\ud800}',
  '<xml/>',
  'NaN',
];
const VALUES: unknown[] = [null, 0, -1, 1.5, true, [], {}, [['']], { query: '词' }, '9'.repeat(70_000), 1e308];
const TYPES = [
  'text/plain',
  'application/xml',
  'multipart/form-data; boundary=x',
  'application/json; charset=x',
  'a/b',
];

export function* malformedRequests(count: number, seed: number, token: string): Generator<InjectOptions> {
  const random = randomFrom(seed);
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const headers = { authorization: `Bearer ${token}` };
  const json = { ...headers, 'content-type': 'application/json' };
  const noise = (): string =>
    Array.from({ length: 1 + Math.floor(random() * 40) }, () => String.fromCharCode(1 + random() * 0xfffe)).join('');
  const kinds: (() => InjectOptions)[] = [
    // Another address, another method.
    () => ({
      method: one(['GET', 'POST', 'PUT', 'DELETE', 'PATCH']),
      url: `/${encodeURIComponent(noise().toWellFormed())}`,
      headers,
    }),
    () => ({ method: one(['GET', 'PUT', 'DELETE', 'PATCH']), url: one(URLS), headers }),
    () => ({
      method: 'GET',
      url: `/v1/texts/${one(['%', '%ff', '%00', encodeURIComponent(noise().toWellFormed()), 'x'.repeat(300)])}`,
      headers,
    }),
    // No JSON, or none that is told.
    () => ({ method: 'POST', url: one(URLS), headers: json, payload: one(BODIES) }),
    () => ({ method: 'POST', url: one(URLS), headers: json, payload: noise() }),
    () => ({
      method: 'POST',
      url: one(URLS),
      headers: { ...headers, 'content-type': one(TYPES) },
      payload: '{"query":"词"',
    }),
    // JSON of another form.
    () => ({
      method: 'POST',
      url: one(URLS),
      headers: json,
      payload: JSON.stringify({ query: one(VALUES), text: one(VALUES) }),
    }),
    () => ({ method: 'POST', url: one(URLS), headers: json, payload: JSON.stringify({ query: '词', [noise()]: 1 }) }),
    () => ({
      method: 'POST',
      url: '/v1/lookup',
      headers: json,
      payload: JSON.stringify({ query: '词', length: one([-1, 'x', 1.5, null]) }),
    }),
    () => ({
      method: 'POST',
      url: '/v1/search',
      headers: json,
      payload: JSON.stringify({ query: '词', limit: one([0, 1e9, '5', null]), filter: one([1, [], null]) }),
    }),
    () => ({
      method: 'POST',
      url: '/v1/check',
      headers: json,
      payload: JSON.stringify({ quotations: one([1, [1], [{}], [{ id: 1 }], [{ id: {}, query: '' }], [null]]) }),
    }),
    () => ({ method: 'POST', url: '/v1/propose', headers: json, payload: `{"query":"${'词'.repeat(90_000)}"}` }),
    // Another token, or one that is none.
    () => ({
      method: 'POST',
      url: one(URLS),
      headers: { ...json, authorization: `Bearer ${encodeURIComponent(noise().toWellFormed())}` },
      payload: '{"query":"词"}',
    }),
    () => ({
      method: 'POST',
      url: one(URLS),
      headers: { ...json, authorization: one(['', 'Bearer', 'Bearer ', 'bearer x y', 'Basic eA==']) },
      payload: '{}',
    }),
    () => ({ method: 'POST', url: one(URLS), headers: json, payload: `{"query":"a","__proto__":{"x":1}}` }),
    () => ({ method: 'POST', url: one(URLS), headers: json, payload: `${'['.repeat(5000)}${']'.repeat(5000)}` }),
  ];
  for (let at = 0; at < count; at += 1) yield one(kinds)();
}
