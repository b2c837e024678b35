/** The service: who asks, whether he may, how long he waits, what is noted of it. What is answered is in `answering.ts` and `check.ts`. */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import fastify, { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import type { Asking } from '../database/shard.ts';
import { createCheckToken, type TokenFacts } from '../tokens/tokens.ts';
import { createRates } from '../tokens/rates.ts';
import { FOLD_VERSION } from '../../engine/index/segments/manifest.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { Refusal, refusalBody, refusalOf, REFUSALS } from './refusal.ts';
import { type RouteName, ROUTES, type RouteRule } from './routes.ts';

const zip = promisify(gzip);

export interface ServiceOptions {
  /** Where the tokens are. */
  tokens: Pool;
  /** PEM; null: this machine alone may ask. */
  tls: { key: string; cert: string } | null;
  /** A request is answered within this time, or refused. */
  answerMs: number;
  /** Requests that are worked on at once; more are refused, since they would only wait. */
  mostInFlight: number;
  /** Where a line of JSON for each request goes; null: nowhere. */
  log: { write(line: string): void } | null;
}

export const SERVICE: Omit<ServiceOptions, 'tokens' | 'tls'> = {
  answerMs: 15_000,
  mostInFlight: 128,
  log: process.stdout,
};

/** What a route does. A string is JSON already, or text. */
export type Handle = (request: FastifyRequest, reply: FastifyReply, asking: Asking) => Promise<unknown>;

/**
 * Who takes longer to send a request is let go soon after. Node takes the longer of both times for the whole request, so that for its heads
 * must be said as well, which is a minute else.
 */
const SOCKETS = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 2000 };

/** Smaller answers are one packet anyway. */
const WORTH_ZIPPING = 1400;

declare module 'fastify' {
  interface FastifyRequest {
    token: TokenFacts | null;
  }
  interface FastifyContextConfig {
    rule?: RouteRule;
  }
}

export function createService(
  handles: (metrics: Metrics) => Record<RouteName, Handle>,
  { tokens, tls, answerMs, mostInFlight, log }: ServiceOptions,
): FastifyInstance {
  const metrics = createMetrics();
  const rates = createRates();
  const checkToken = createCheckToken(tokens);
  const app = fastify({
    // By us, with nothing in it that somebody asked.
    logger: log === null ? false : { level: 'info', base: null, stream: log },
    logController: new LogController({ disableRequestLogging: true }),
    ...(tls === null ? { http: SOCKETS } : { https: { ...SOCKETS, ...tls, minVersion: 'TLSv1.2' as const } }),
    requestTimeout: SOCKETS.requestTimeout,
    keepAliveTimeout: 65_000,
    // What is sent is taken as it is or not at all.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false, allErrors: false } },
    return503OnClosing: true,
    frameworkErrors(error, _request, reply) {
      // An address that cannot be read comes before any hook.
      const refusal = refusalOf(error);
      void (reply as unknown as FastifyReply)
        .code(REFUSALS[refusal.code])
        .type('application/json')
        .send(refusalBody(refusal));
    },
    clientErrorHandler(_error, socket) {
      if (socket.writable) socket.end(badRequest());
    },
  }) as unknown as FastifyInstance;
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  app.decorateRequest('token', null);

  app.addHook('onRequest', async (request, reply) => {
    metrics.inFlight += 1;
    // Not when it is answered: who goes away half-way is done with as well.
    reply.raw.once('close', () => done(request, reply));
    const { rule } = request.routeOptions.config;
    if (rule === undefined || rule.scope === null) return;
    const token = await checkToken(bearerOf(request));
    if (token === 'guessed') throw new Refusal('busy', 'too many unknown tokens are being tried; again in a moment');
    if (token === null) throw new Refusal('unauthorized', 'a token is needed: Authorization: Bearer …');
    request.token = token;
    const waitSeconds = rates.take(token.name, token.perMinute);
    if (waitSeconds > 0) throw new RateLimited(waitSeconds);
    if (!token.scopes.includes(rule.scope)) throw new Refusal('forbidden', `this token may not ${rule.scope}`);
  });
  let answering = 0;
  // When all of a request is there: who sends it byte by byte takes nobody's place.
  app.addHook('preHandler', async (request, reply) => {
    if (request.token === null) return;
    if (answering >= mostInFlight) throw new Refusal('busy', 'too many requests are being answered');
    answering += 1;
    reply.raw.once('close', () => (answering -= 1));
  });
  app.addHook('onSend', async (request, reply, payload) => {
    reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    if (typeof payload !== 'string' || payload.length < WORTH_ZIPPING) return payload;
    reply.header('vary', 'accept-encoding');
    if (!/\bgzip\b/u.test(request.headers['accept-encoding'] ?? '')) return payload;
    reply.header('content-encoding', 'gzip');
    reply.removeHeader('content-length');
    return zip(payload);
  });
  const done = (request: FastifyRequest, reply: FastifyReply): void => {
    metrics.inFlight -= 1;
    const route = request.routeOptions.config.rule?.url ?? 'none';
    metrics.done(route, reply.statusCode, reply.elapsedTime / 1000);
    const { method, token } = request;
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    request.log.info({ route, method, status: reply.statusCode, ms, token: token?.name ?? null }, 'request');
  };
  app.setNotFoundHandler(async () => {
    throw new Refusal('not-found', 'there is nothing at this address');
  });
  app.setErrorHandler(async (error, request, reply) => {
    const refusal = refusalOf(error);
    metrics.refused(refusal.code);
    if (error instanceof RateLimited) reply.header('retry-after', `${error.seconds}`);
    if (refusal.code === 'unauthorized') reply.header('www-authenticate', 'Bearer');
    // What a database says may hold what was asked: its name and its code say enough.
    const { name, code, stack } = error as Error & { code?: unknown };
    const places = (stack ?? '')
      .split('\n')
      .filter((line) => /^\s{4}at /u.test(line))
      .slice(0, 6);
    if (refusal.code === 'unexpected') request.log.error({ name, code, places }, 'failed');
    return reply.code(REFUSALS[refusal.code]).type('application/json').send(refusalBody(refusal));
  });

  const all = handles(metrics);
  for (const [name, rule] of Object.entries(ROUTES) as [RouteName, RouteRule][]) {
    app.route({
      method: rule.method,
      url: rule.url,
      bodyLimit: rule.mostBytes,
      config: { rule },
      schema: { ...(rule.body && { body: rule.body }), ...(rule.params && { params: rule.params }) },
      handler: async (request, reply) => {
        refuseOtherFold(request.body);
        // A stream is given more time than one answer: each of its lines has its own.
        const limit = rule.type === 'application/x-ndjson' ? answerMs * 40 : answerMs;
        const asking: Asking = { signal: whileWaited(reply, limit), lost: new Set() };
        reply.type(rule.type === 'text/plain' ? 'text/plain; version=0.0.4; charset=utf-8' : rule.type);
        return all[name](request, reply, asking);
      },
    });
  }
  return app;
}

class RateLimited extends Refusal {
  readonly seconds: number;

  constructor(seconds: number) {
    super('rate-limited', `this token has asked too often; again in ${seconds} s`);
    this.seconds = seconds;
  }
}

function bearerOf({ headers }: FastifyRequest): string {
  return /^Bearer ([\w-]{1,200})$/iu.exec(headers.authorization ?? '')?.[1] ?? '';
}

function refuseOtherFold(body: unknown): void {
  const { fold } = (body ?? {}) as { fold?: number };
  if (fold !== undefined && fold !== FOLD_VERSION)
    throw new Refusal('other-fold', `this archive folds by version ${FOLD_VERSION}, not ${fold}`);
}

/** Aborted when who asked has gone away, or has waited too long. */
function whileWaited(reply: FastifyReply, limitMs: number): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort(new DOMException('gone', 'AbortError'));
  });
  return AbortSignal.any([gone.signal, AbortSignal.timeout(limitMs)]);
}

/** To what is no HTTP at all. */
function badRequest(): string {
  const body = JSON.stringify(refusalBody(new Refusal('invalid', 'this is no HTTP request')));
  return `HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`;
}
