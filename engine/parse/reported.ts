/** Lead-ins of a digest: 有记者提问,… and 对此,林岚说,… They are the turn's label, and what follows is reported speech. */
import { groupOf } from '../record/match-groups.ts';
import { EXPECTED_NAME, OFFICE_END, readPerson } from './names.ts';
import type { Label } from './speakers.ts';
import type { Line } from './lines.ts';

export interface LeadIn extends Label {
  reported: true;
}

const WHERE =
  '(?:(?:对此|對此|就此|会上|會上|记者会上|記者會上|发布会上|發布會上|会后|會後|随后|隨後|最后|最後|此外|另外|同时|同時|其间|席间|当天|當天|当日|當日|(?:在)?(?:谈|談|谈及|談及|谈到|談到|提到|关于|關於|针对|針對|对于|對於|就|在|当)[^，,。：:？?]{2,30})[，,]?){0,2}';
const ASKS =
  '(?:再次|还|還|又|也|继续|繼續)?(?:提问|提問|追问|追問|发问|發問|问及|問及|问到|問到|问道|問道|询问|詢問|问|問)(?:道|说|[說説]|称|稱|到)?';
const SAYS =
  '(?:说|[說説]|称|稱|表示|指出|强调|強調|认为|認為|回应|回應|回答|答道|重申|透露|介绍|介紹|谈到|談到|说道|[說説]道)(?:说|[說説]|称|稱|道|指出)?';
const ADVERBS =
  '(?:还|還|也|又|则|則|进一步|進一步|再次|明确|明確|郑重|鄭重|特别|特別|同时|同時|对此|對此|就此|在[^，,。]{1,20}?时|当(?:天|日)|\\d{1,2}日)*';
const ASKED = new RegExp(
  `^${WHERE}(?:另)?(?:有|一[名位])?(?<outlet>[^，,。：:？?]{0,20}?)(?:记者|記者|媒体|媒體)们?${ASKS}[，,：:]`,
  'u',
);
const SAID = new RegExp(
  `^${WHERE}(?<who>(?<office>[^，,。：:？?“”]{0,24}?${OFFICE_END})?(?<name>${EXPECTED_NAME})?|他|她)${ADVERBS}${SAYS}[，,：:]`,
  'u',
);

export interface LeadInOptions {
  /** Whoever else is named (某某主席指出,…) is quoted, not reported. null: not known, the first one counts. */
  speaker: string | null;
  questions: boolean;
  answers: boolean;
}

/** The lead-ins of a text, in order; none where it has labels of that kind. */
export function findLeadIns(source: string, lines: Line[], options: LeadInOptions): LeadIn[] {
  const found: LeadIn[] = [];
  let { speaker } = options;
  for (const { start, end } of lines) {
    let asked = false;
    for (const at of sentenceStarts(source, start, end)) {
      if (at < (found.at(-1)?.end ?? 0)) continue;
      const text = source.slice(at, Math.min(end, at + 90));
      const question = options.questions ? ASKED.exec(text) : null;
      if (question) {
        found.push(leadIn('question', at, question[0], null, outletOf(groupOf(question, 'outlet'))));
        asked = true;
        continue;
      }
      // Inside a paragraph, 他表示 goes on with the same answer; only behind a question does it begin one.
      if (at !== start && !asked) continue;
      const answer = options.answers ? SAID.exec(text) : null;
      const who = answer?.groups?.['who'] ?? '';
      if (!answer || who === '') continue;
      // 某某主席指出: the name may stand before the office, too.
      const name = answer.groups?.['name'] ?? readPerson(who)?.name ?? null;
      const spokesperson = /[发發]言人$/u.test(who);
      if (name === null ? speaker === null && !spokesperson : speaker !== null && !speaker.startsWith(name)) continue;
      speaker ??= name;
      found.push(leadIn('answer', at, answer[0], speaker, null));
      asked = false;
    }
  }
  return found;
}

function leadIn(
  voice: 'question' | 'answer',
  start: number,
  text: string,
  speaker: string | null,
  outlet: string | null,
): LeadIn {
  return { start, end: start + text.length, words: text, voice, speaker, office: null, outlet, reported: true };
}

function outletOf(words: string): string | null {
  const bare = words.replaceAll(/[《》]|^(?:来自|來自)/gu, '').trim();
  return bare === '' || /^(?:有|另有|多[位名家]|中外|外国|外國|在场|现场)$/u.test(bare) ? null : bare;
}

function* sentenceStarts(source: string, start: number, end: number): Generator<number> {
  yield start;
  // A blank behind Han ends what was a line: a heading, run into one line with the lead-in.
  const stop = /[。！？!?][”"」』）)]?[\s　]*|(?<=\p{Script=Han})[\s　]+/gu;
  // Only in the line: looked for from each line on, a stop that never comes costs the square of the text.
  const line = source.slice(start, end);
  for (const hit of line.matchAll(stop)) {
    if (hit.index + hit[0].length < line.length) yield start + hit.index + hit[0].length;
  }
}
