/** The table of all that can be asked: who may, what is sent, what comes back. The description that is served follows from it. */
import type { Scope } from '../tokens/tokens.ts';
import * as shapes from './shapes.ts';

export interface RouteRule {
  method: 'GET' | 'POST';
  url: string;
  what: string;
  /** null: without a token. */
  scope: Scope | null;
  body: Readonly<Record<string, unknown>> | null;
  params: Readonly<Record<string, unknown>> | null;
  answer: Readonly<Record<string, unknown>> | null;
  type: 'application/json' | 'application/x-ndjson' | 'text/plain';
  /** Bytes of a body. */
  mostBytes: number;
}

const SMALL = 256 * 1024;
const LARGE = 16 * 1024 * 1024;
const ROUTE = { scope: 'read', body: null, params: null, type: 'application/json', mostBytes: SMALL } as const;

export const ROUTES = {
  lookUp: {
    ...ROUTE,
    method: 'POST',
    url: '/v1/lookup',
    what: 'How a quotation stands to the texts of the archive.',
    body: shapes.LOOK_UP,
    answer: shapes.ANSWER,
  },
  search: {
    ...ROUTE,
    method: 'POST',
    url: '/v1/search',
    what: 'Passages that hold some words.',
    body: shapes.SEARCH,
    answer: shapes.FOUND,
  },
  propose: {
    ...ROUTE,
    method: 'POST',
    url: '/v1/propose',
    what: 'Paragraphs that may hold a quotation, for who aligns them by himself.',
    body: shapes.PROPOSE,
    answer: shapes.PROPOSED,
  },
  check: {
    ...ROUTE,
    method: 'POST',
    url: '/v1/check',
    what: 'Many quotations, or all statements of a text: a line of JSON for each as soon as it is compared. The last line is { "done": true }; where it is missing, the answer was cut off.',
    body: shapes.CHECK,
    answer: null,
    type: 'application/x-ndjson',
    mostBytes: LARGE,
  },
  coverage: {
    ...ROUTE,
    method: 'GET',
    url: '/v1/coverage',
    what: 'How far the texts of the archive reach.',
    answer: shapes.COVERED,
  },
  text: {
    ...ROUTE,
    method: 'GET',
    url: '/v1/texts/:id',
    what: 'A text with all texts of its event.',
    params: shapes.TEXT_ID,
    answer: shapes.TEXTS,
  },
  health: {
    ...ROUTE,
    method: 'GET',
    url: '/healthz',
    what: 'Whether the archive answers.',
    scope: null,
    answer: shapes.HEALTH,
  },
  metrics: {
    ...ROUTE,
    method: 'GET',
    url: '/metrics',
    what: 'Counts, in the text form of Prometheus.',
    scope: 'watch',
    answer: null,
    type: 'text/plain',
  },
  description: {
    ...ROUTE,
    method: 'GET',
    url: '/v1/openapi.json',
    what: 'This description.',
    scope: null,
    answer: { type: 'object' },
  },
} satisfies Record<string, RouteRule>;
export type RouteName = keyof typeof ROUTES;

/** As OpenAPI 3.1. */
export function describeRoutes(version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const [name, route] of Object.entries(ROUTES) as [RouteName, RouteRule][]) {
    const path = route.url.replaceAll(/:(\w+)/gu, '{$1}');
    const params = Object.entries((route.params?.['properties'] ?? {}) as Record<string, object>);
    const answer = route.answer === null ? {} : { schema: route.answer };
    const refused = { description: 'Refused.', content: { 'application/json': { schema: shapes.REFUSAL } } };
    paths[path] = {
      ...paths[path],
      [route.method.toLowerCase()]: {
        operationId: name,
        summary: route.what,
        security: route.scope === null ? [] : [{ token: [] }],
        parameters: params.map(([key, schema]) => ({ name: key, in: 'path', required: true, schema })),
        ...(route.body !== null && {
          requestBody: { required: true, content: { 'application/json': { schema: route.body } } },
        }),
        responses: {
          200: { description: 'Answered.', content: { [route.type]: answer } },
          '4XX': refused,
          '5XX': refused,
        },
      },
    };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Yuanhua archive', version },
    paths,
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  };
}
