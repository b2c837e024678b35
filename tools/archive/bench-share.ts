/** A process and all that it has started, with a part of one processor: Linux's control groups, of whichever version is there. For root. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ProcessorLimit {
  /** Milliseconds of a processor that it has used since. */
  usedMs: () => number;
  /** When its processes have ended. */
  remove: () => void;
}

const GROUPS = '/sys/fs/cgroup';
/** Much longer than the five milliseconds by which the system hands a part out to each processor: else most of it would lie there unused. */
const PERIOD_US = 100_000;

/** What it starts from now on is limited with it. Its part it has whatever else runs. */
export function limitProcessor(pid: number, percent: number): ProcessorLimit {
  const isSecond = existsSync(join(GROUPS, 'cgroup.controllers'));
  const quota = Math.round((PERIOD_US * percent) / 100);
  const name = `archive-bench-${pid}`;
  const [limiting, counting] = ['cpu', 'cpuacct'].map((kind) => join(GROUPS, isSecond ? '' : kind, name)) as [
    string,
    string,
  ];
  if (isSecond) writeFileSync(join(GROUPS, 'cgroup.subtree_control'), '+cpu');
  const folders = new Set([limiting, counting]);
  for (const folder of folders) mkdirSync(folder);
  const settings: [string, string][] = isSecond
    ? [
        ['cpu.max', `${quota} ${PERIOD_US}`],
        ['cpu.weight', '10000'],
      ]
    : [
        ['cpu.cfs_period_us', `${PERIOD_US}`],
        ['cpu.cfs_quota_us', `${quota}`],
        ['cpu.shares', '262144'],
      ];
  for (const [file, value] of settings) writeFileSync(join(limiting, file), value);
  for (const folder of folders)
    for (const each of [pid, ...startedBy(pid)]) writeFileSync(join(folder, 'cgroup.procs'), `${each}`);
  return {
    usedMs() {
      if (!isSecond) return Number(readFileSync(join(counting, 'cpuacct.usage'), 'utf8')) / 1e6;
      return Number(/^usage_usec (\d+)$/mu.exec(readFileSync(join(counting, 'cpu.stat'), 'utf8'))![1]) / 1e3;
    },
    remove() {
      for (const folder of folders) rmdirSync(folder);
    },
  };
}

function startedBy(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        // Behind the program's name, which may hold anything, its state and who started it.
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent;
      } catch {
        // It has ended meanwhile.
        return false;
      }
    });
}
