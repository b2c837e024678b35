/**
 * Look a quote up from a terminal or a script.
 *
 *   npm run lookup -- QUOTE                     readable, in colour on a terminal
 *   npm run lookup -- --json QUOTE              one answer as JSON
 *   npm run --silent lookup -- --jsonl < FILE   {id, query} a line in, one answer a line out
 *
 * Exit code 2: called wrongly, or a line is no JSON of that form; it says which.
 */
import { readFileSync } from 'node:fs';
import { styleText } from 'node:util';
import { buildRecord } from '../data/build-record.ts';
import type { Answer, Concordance, Edit, Match, Reading, SourcedAnswer } from '../engine/record/answer.ts';
import { NAMES } from '../data/known-names.ts';
import { createFinder } from '../engine/find/finder.ts';
import { createMemoryStore } from '../engine/index/memory-store.ts';
import { dumpIndex } from '../engine/index/index-dump.ts';
import { mergeAnswers } from '../engine/source/merge.ts';
import { BUNDLED } from '../platform/background/load-source.ts';

const USAGE = 'usage: lookup [--json] QUOTE | lookup --jsonl < QUOTES';

/** The bundled record alone: no other source lies within a terminal's reach. */
function openRecord(): { lookUp(quote: string): Promise<SourcedAnswer> } {
  const record = buildRecord();
  const finder = createFinder(createMemoryStore(record, dumpIndex(record)), () => performance.now(), NAMES);
  return {
    async lookUp(quote) {
      const value = await finder.lookUp(quote);
      return mergeAnswers([{ id: BUNDLED, value }], [{ id: BUNDLED, state: 'answered', reason: null }]);
    },
  };
}

function fail(message: string): never {
  process.stderr.write(`lookup: ${message}\n`);
  process.exit(2);
}

/** @returns null for a line that is no {id, query} */
function parseLine(line: string): { id: unknown; query: string } | null {
  try {
    const { id, query } = JSON.parse(line) as { id?: unknown; query?: unknown };
    return typeof query === 'string' ? { id: id ?? null, query } : null;
  } catch {
    // Not JSON: the caller names the line.
    return null;
  }
}

async function answerLines(input: string): Promise<void> {
  const lines = input.split('\n').map((line, index) => ({ line: line.replace(/\r$/, ''), number: index + 1 }));
  const asked = lines
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => ({ number, ask: parseLine(line) }));
  // Read whole before the first answer: half an output is harder to notice than none.
  const bad = asked.find(({ ask }) => ask === null);
  if (bad) fail(`line ${bad.number} is not {"id": …, "query": "…"}`);
  const record = openRecord();
  for (const { ask } of asked) {
    process.stdout.write(`${JSON.stringify({ id: ask!.id, ...(await record.lookUp(ask!.query)) })}\n`);
  }
}

const WORDING_NAMES: Record<Answer['wording'], string> = {
  verbatim: '逐字一致',
  near: '仅有细微差异',
  altered: '文字有改动',
  abridged: '有省略(已标明)',
  spliced: '拼接',
  partial: '部分相符',
  similar: '有相近表述',
  none: '本库未见',
  unchecked: '无法核对',
};
const VOICE_NAMES: Record<Match['voice'], string> = {
  answer: '答',
  question: '记者提问',
  moderator: '主持人',
  heading: '标题',
  caption: '图片说明',
  narration: '记述',
  reported: '转述',
};

const bold = (text: string) => styleText('bold', text);
const dim = (text: string) => styleText('dim', text);

function printAnswer(answer: Answer): void {
  const { coverage, matches } = answer;
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const headline = answer.concordance
    ? describeConcordance(answer.concordance)
    : sayWhose(matches[0]) + WORDING_NAMES[answer.wording];
  say(bold(headline) + (answer.reason ? ` (${answer.reason})` : ''));
  for (const match of matches) say(describe(match));
  if (matches.length === 0) {
    say(dim(`${coverage.from} – ${coverage.to}: ${coverage.events} 场, ${coverage.transcripts} 个文本。未见≠未说`));
  }
}

/** Beside the words of editors and moderators the official's name would seem to be theirs. */
function namesOfficial({ voice }: Match): boolean {
  return voice === 'answer' || voice === 'reported';
}

/** Before a wording, so that it is not taken for the official's. */
function sayWhose(match: Match | undefined): string {
  return match === undefined || match.voice === 'answer' ? '' : `${VOICE_NAMES[match.voice]} · `;
}

function describeConcordance({ events, places, voices }: Concordance): string {
  const whose = voices.map((each) => `${VOICE_NAMES[each.voice]} ${each.places} 处`).join('、');
  return `在 ${events} 场记者会的 ${places} 处出现：${whose}`;
}

function describe(match: Match): string {
  const head = [
    bold(match.date ?? '?'),
    match.voice === 'question' ? (match.question?.outlet ?? '记者') : namesOfficial(match) ? (match.speaker ?? '') : '',
    VOICE_NAMES[match.voice],
    WORDING_NAMES[match.wording],
    match.count > 1 ? `×${match.count}` : '',
    ...match.flags,
  ];
  const asked = match.question && match.voice !== 'question' ? [dim(`  ${match.question.outlet ?? ''}问`)] : [];
  return ['', head.filter(Boolean).join('  '), ...asked, ...match.readings.flatMap(describeReading)].join('\n');
}

function describeReading(reading: Reading): string[] {
  const { damage } = reading;
  return [
    `  ${reading.paragraph}  ${WORDING_NAMES[reading.wording]}  ${(100 * reading.similarity).toFixed(1)}%`,
    `    ${reading.text.replaceAll('\n', '\n    ')}`,
    ...reading.edits.map((edit) => `    ${describeEdit(edit)}`),
    ...(damage ? [dim(`    印本有损: ${damage.printed} → ${damage.emended ?? '?'} (${damage.grounds})`)] : []),
  ];
}

function describeEdit({ kind, type, quote, record }: Edit): string {
  const line = `[-${quote}-] {+${record}+} ${type}`;
  return kind === 'protected' ? styleText('red', line) : kind === 'plain' ? styleText('yellow', line) : dim(line);
}

const args = process.argv.slice(2);
const mode = args[0] === '--json' || args[0] === '--jsonl' ? args.shift() : null;
if (mode === '--jsonl') {
  if (args.length > 0) fail(USAGE);
  await answerLines(readFileSync(0, 'utf8'));
} else {
  if (args.length === 0) fail(USAGE);
  const answer = await openRecord().lookUp(args.join(' '));
  if (mode === '--json') process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  else printAnswer(answer);
}
