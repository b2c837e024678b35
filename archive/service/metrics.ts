/** Counts for whoever watches the service, in the text form of Prometheus. No words and no names of texts are in them. */

/** Seconds. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

export interface Metrics {
  done(route: string, status: number, seconds: number): void;
  refused(code: string): void;
  found(wording: string): void;
  partial(): void;
  inFlight: number;
  text(more: Readonly<Record<string, number>>): string;
}

export function createMetrics(): Metrics {
  const requests = new Map<string, number>();
  const refusals = new Map<string, number>();
  const wordings = new Map<string, number>();
  const times = new Map<string, { counts: number[]; sum: number; count: number }>();
  let partials = 0;
  const addOne = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  const metrics: Metrics = {
    inFlight: 0,
    done(route, status, seconds) {
      addOne(requests, `route="${route}",status="${status}"`);
      const own = times.get(route) ?? { counts: BOUNDS.map(() => 0), sum: 0, count: 0 };
      times.set(route, own);
      own.sum += seconds;
      own.count += 1;
      for (const [at, bound] of BOUNDS.entries()) if (seconds <= bound) own.counts[at]! += 1;
    },
    refused: (code) => addOne(refusals, `code="${code}"`),
    found: (wording) => addOne(wordings, `wording="${wording}"`),
    partial: () => void (partials += 1),
    text(more) {
      const lines = [
        ...counter('archive_requests_total', 'Requests answered.', requests),
        ...counter('archive_refusals_total', 'Requests refused, by code.', refusals),
        ...counter('archive_findings_total', 'Quotations compared, by wording.', wordings),
        ...counter(
          'archive_partial_total',
          'Answers for which a part of the archive was missing.',
          new Map([['', partials]]),
        ),
        '# HELP archive_request_seconds Time of requests.',
        '# TYPE archive_request_seconds histogram',
      ];
      for (const [route, { counts, sum, count }] of times) {
        for (const [at, bound] of BOUNDS.entries())
          lines.push(`archive_request_seconds_bucket{route="${route}",le="${bound}"} ${counts[at]}`);
        lines.push(`archive_request_seconds_bucket{route="${route}",le="+Inf"} ${count}`);
        lines.push(`archive_request_seconds_sum{route="${route}"} ${sum}`);
        lines.push(`archive_request_seconds_count{route="${route}"} ${count}`);
      }
      for (const [name, value] of Object.entries({ archive_requests_in_flight: metrics.inFlight, ...more }))
        lines.push(`# TYPE ${name} gauge`, `${name} ${value}`);
      return `${lines.join('\n')}\n`;
    },
  };
  return metrics;
}

function counter(name: string, help: string, counts: ReadonlyMap<string, number>): string[] {
  const labels = (key: string): string => (key === '' ? '' : `{${key}}`);
  return [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} counter`,
    ...Array.from(counts, ([key, count]) => `${name}${labels(key)} ${count}`),
  ];
}
