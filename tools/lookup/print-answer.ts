/** An answer as it is read in a terminal. */
import { styleText } from 'node:util';
import type {
  Concordance,
  Edit,
  Match,
  NearPassage,
  OfSource,
  Reading,
  SourcedAnswer,
  SourcedMatch,
} from '../../engine/record/answer.ts';
import { isPackSource } from '../../engine/record/collection.ts';
import { isOfRecord } from '../../engine/record/of-record.ts';
import { joinWords, stretchesOf } from '../../engine/record/record-words.ts';
import type { Transcript } from '../../engine/record/record.ts';
import { UNNAMED_ARCHIVE } from '../../platform/archive/archive-address.ts';
import { VOICE_NAMES, WORDING_NAMES } from './finding-names.ts';

const bold = (text: string) => styleText('bold', text);
const dim = (text: string) => styleText('dim', text);

/** A text, and of which source it is where several are asked. */
type NearText = Transcript & Partial<OfSource>;

/** @param texts those of the nearest passages, where they are told. @param write gets the lines, one after the other */
export function printAnswer(answer: SourcedAnswer, texts: readonly NearText[], write: (text: string) => void): void {
  const { attributed, cleaned, closest, coverage, matches, query, sources } = answer;
  const ownerOf = namingOf(sources);
  const say = (line: string) => write(`${line}\n`);
  const headline = answer.concordance
    ? describeConcordance(answer.concordance)
    : [ownerOf(matches[0]), sayWhose(matches[0]) + WORDING_NAMES[answer.wording]].filter(Boolean).join(' · ');
  say(bold(headline) + (answer.reason ? ` (${answer.reason})` : ''));
  if (attributed !== null) {
    const where = ownerOf(matches[0]) || '记录';
    say(bold(`网页说这是${attributed.to}的话，${where}中说话的是${attributed.record}`));
  }
  for (const { kind, range } of cleaned) {
    if (kind === 'contradicting-gloss') say(bold(`网页在引文中加入了与之相抵的说明：${query.slice(...range).trim()}`));
  }
  if (sources.some(({ reason }) => reason === 'partial')) say(bold('档案库有一部分没有回答：此处未见，不等于其中没有'));
  for (const match of matches) say(describe(match, query, ownerOf(match)));
  if (matches.length === 0) {
    say(dim(`${coverage.from} – ${coverage.to}: ${coverage.events} 场, ${coverage.transcripts} 个文本。未见≠未说`));
  }
  if (closest !== null) printClosest(closest, texts, ownerOf, say);
}

/** An archive's answers are from it, by its name. */
const OF_ARCHIVE = 'archive:';

/** Whose texts they are that are not the record's: nothing of them may be taken for it. */
function namingOf(sources: SourcedAnswer['sources']): (from: OfSource | undefined) => string {
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  return (from) => {
    if (from === undefined || isOfRecord(from)) return '';
    if (isPackSource(from.source)) return `资料包“${names.get(from.source) ?? from.source}”`;
    if (!from.source.startsWith(OF_ARCHIVE)) return '我的文库';
    const name = from.source.slice(OF_ARCHIVE.length);
    return name === UNNAMED_ARCHIVE ? '档案库' : `档案库“${name}”`;
  };
}

/** Apart from the matches: a passage that comes near is no finding. */
function printClosest(
  closest: readonly NearPassage[],
  texts: readonly NearText[],
  ownerOf: (from: OfSource | undefined) => string,
  say: (line: string) => void,
): void {
  const isEnglish = closest.some(({ words }) => words.length > 0);
  const near = closest.map((passage) => ({ ...passage, text: texts.find(({ id }) => id === passage.transcript)! }));
  const owners = near.map(({ text: { source } }) => (source === undefined ? '' : ownerOf({ source })));
  const of = owners.some((owner) => owner !== '') ? '文本' : '记录';
  const heading = isEnglish ? `中文${of}中最接近的段落` : `${of}中措辞最接近的段落`;
  say(`\n${bold(heading)}${closest.length > 0 ? '（都不是核对结果）' : '：没有'}`);
  for (const [at, { text: transcript, paragraph, ranges, words }] of near.entries()) {
    const { voice, speaker, outlet } = transcript.turns.find(({ paragraphs }) =>
      paragraphs.some((each) => each.id === paragraph),
    )!;
    const official = voice === 'answer' || voice === 'reported' ? transcript.speaker : null;
    const who = voice === 'question' ? (outlet ?? '记者') : (speaker ?? official ?? '');
    say(
      ['', [owners[at], bold(transcript.date ?? '?'), who, VOICE_NAMES[voice]].filter(Boolean).join('  ')].join('\n'),
    );
    say(`  ${paragraph}\n    ${joinWords(stretchesOf(transcript, [ranges])).replaceAll('\n', '\n    ')}`);
    if (words.length > 0) say(dim(`    ${words.map(({ quote, record }) => `${quote} ${record}`).join(' · ')}`));
  }
}

/** Beside the words of editors and moderators the official's name would seem to be theirs. */
function namesOfficial({ voice }: Match): boolean {
  return voice === 'answer' || voice === 'reported';
}

function isOfTwo({ flags }: Match): boolean {
  return flags.includes('across-voices');
}

/** Before a wording, so that it is not taken for the official's. */
function sayWhose(match: Match | undefined): string {
  if (match !== undefined && isOfTwo(match)) return '两人的话 · ';
  return match === undefined || match.voice === 'answer' ? '' : `${VOICE_NAMES[match.voice]} · `;
}

function describeConcordance({ events, places, voices, atLeast }: Concordance): string {
  const whose = voices.map((each) => `${VOICE_NAMES[each.voice]} ${each.places} 处`).join('、');
  return `${atLeast ? '至少' : ''}在 ${events} 个场合的 ${places} 处出现：${whose}`;
}

function whoOf(match: Match): string {
  if (match.voice === 'question') return match.question?.outlet ?? '记者';
  return namesOfficial(match) ? (match.speaker ?? '') : '';
}

function describe(match: SourcedMatch, query: string, owner: string): string {
  const head = [
    owner,
    bold(match.date ?? '?'),
    ...(isOfTwo(match) ? ['两人的话'] : [whoOf(match), VOICE_NAMES[match.voice]]),
    WORDING_NAMES[match.wording],
    match.count > 1 ? `×${match.count}` : '',
    ...match.flags,
  ];
  const asked = match.question && match.voice !== 'question' ? [dim(`  ${match.question.outlet ?? ''}问`)] : [];
  // Whose each piece is, where they are not one person's.
  const pieces = isOfTwo(match)
    ? match.pieces.map((piece) => `  ${VOICE_NAMES[piece.voice]}: ${query.slice(...piece.quote)}`)
    : [];
  return ['', head.filter(Boolean).join('  '), ...asked, ...pieces, ...match.readings.flatMap(describeReading)].join(
    '\n',
  );
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
