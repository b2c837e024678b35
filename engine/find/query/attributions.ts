/**
 * What says whose the words are, before, between and behind them: 某某说, 某部长表示, 某部：.
 *
 * Nothing that a reader selected may vanish, so a stretch is an attribution only where every piece of it is shown to be one: a name, an
 * office, an outlet, a day, a place, an occasion, a word of speech. One piece that is none of these, and all of it is text to be compared.
 */
import { foldText, isFoldedHan } from '../../text/fold.ts';
import { characterAt } from '../../text/letters.ts';
import type { KnownNames } from '../../text/names.ts';
import type { Person } from '../../text/person.ts';
import { matchesIn, wordList } from '../../text/word-list.ts';
import type { Range } from '../../record/record.ts';
import { attributionToken, VERB } from './attribution-words.ts';

export interface Attribution {
  kind: 'attribution' | 'label';
  range: Range;
  /** Whom the page names, as the data of the record have the name, or as printed; null for 他, 答 and the like. */
  to: string | null;
  /** Whether that is an official whose answers the record holds, or nobody by name: such words are set aside first. */
  isOwn: boolean;
}

export interface Attributions {
  /** In the order of the text, not overlapping. */
  in(text: string): Attribution[];
}

const OPENS = '“「『〝"‘';
const CLOSES = '”」』〞"’';
const STOPS = '。！？!?；;\\n\\r';

/** Latin words that say who spoke, and nothing else. */
const LATIN_SPEECH =
  /^(?:(?:the|chinese|china['’]?s|foreign|minister|state|councilor|councillor|spokesperson|he|she|said|says|told|tells|reporters?|journalists?|added|adds|noted|stated|stressed|asked|answered|put|it|as|in|on|at|to|a|an|of|is|saying|needed|beijing|march|april|press|conference|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mr|fm|\d{1,4})\W*)+$/iu;

/** Each character in its common form, punctuation as it is: offsets stay. */
function common(text: string): string {
  let out = '';
  let done = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (isFoldedHan(text.charCodeAt(at))) continue;
    const character = characterAt(text, at);
    const form = commonForm(character);
    if (form !== character) {
      out += text.slice(done, at) + form;
      done = at + character.length;
    }
    at += character.length - 1;
  }
  return out + text.slice(done);
}

const commonForms = new Map<string, string>();

function commonForm(character: string): string {
  const known = commonForms.get(character);
  if (known !== undefined) return known;
  const { text: folded } = foldText(character, { vocabulary: false });
  const form = folded.length === character.length ? folded : character;
  commonForms.set(character, form);
  return form;
}

interface Found {
  to: string | null;
  isOwn: boolean;
}

export function createAttributions(names: KnownNames): Attributions {
  const { people } = names;
  const persons = new Map<string, Person>();
  for (const person of people)
    for (const form of wordList(person.name, ...person.hans, ...person.hant, ...(person.address ?? [])))
      if (!persons.has(form)) persons.set(form, person);
  const answering = people.filter(({ answers }) => answers);
  const [official] = answering;
  const ownOffices = new Set(
    wordList(...answering.flatMap(({ byOffice = [], bodies = [] }) => [...byOffice, ...bodies])),
  );
  const token = attributionToken(names, persons.keys(), ownOffices);

  /** Whether every piece of a stretch belongs to an attribution, and whom it names; null where some piece does not. */
  function read(stretch: string): { found: Found | null } | null {
    let found: Found | null = null;
    let office: string | null = null;
    let isTitled = false;
    for (let at = 0; at < stretch.length;) {
      token.lastIndex = at;
      const match = token.exec(stretch);
      if (match === null || match[0] === '') return null;
      const groups: Partial<Record<string, string>> = match.groups ?? {};
      const { person: form, latin } = groups;
      const person =
        latin === undefined ? persons.get(form ?? '') : people.find(({ english }) => english.toLowerCase() === latin);
      // Behind 某某总统 no other name follows.
      if (groups['titled'] !== undefined && !isTitled) return null;
      const name = groups['titled'] ?? groups['named'];
      if (person !== undefined) found = { to: person.name, isOwn: person.answers ?? false };
      else if (name !== undefined) found = { to: name, isOwn: false };
      else if (groups['office'] !== undefined || groups['held'] !== undefined) {
        office = (office ?? '') + match[0];
      } else if (groups['outlet'] !== undefined) found ??= { to: groups['outlet'], isOwn: true };
      else if (groups['role'] !== undefined || groups['he'] !== undefined) found ??= { to: null, isOwn: true };
      isTitled = groups['office'] !== undefined || groups['held'] !== undefined;
      at += match[0].length;
    }
    if (found === null && office !== null) {
      const isOwn = ownOffices.has(office);
      found = { to: isOwn && official !== undefined ? official.name : office, isOwn };
    }
    return { found };
  }

  return {
    in(text) {
      const plain = common(text);
      const all = [...spoken(plain, read), ...labels(plain, read), ...latin(text)];
      return withoutOverlaps(all);
    },
  };
}

type Read = (stretch: string) => { found: Found | null } | null;

/** More characters are no attribution. */
const LONGEST = 120;

/** To whom it is said. */
const HEARERS = '(?:(?:本报|本台|本刊|中外|在场|现场)?(?:记者|媒体)们?|大家|各位|外界)';
const SPOKEN = new RegExp(`${VERB}(?:道|说|到|${HEARERS})?(?=\\s*(?:[：:，,。]|[${OPENS}]|$))`, 'gu');
const BOUNDARY = new RegExp(`[${STOPS}${OPENS}${CLOSES}：:，,]`, 'u');

/** 就“两国关系”: marks round what is asked about end no stretch. Of so many units at most. */
const LONGEST_TOPIC = 66;
const TOPIC_BEFORE = new RegExp(`[就绕于谈到论以][${OPENS}][^${OPENS}${CLOSES}${STOPS}]{1,30}[${CLOSES}]$`, 'u');

/** What ends an attribution behind its verb. */
const TAIL = /\s*(?:[：:，,]\s*|[。.]\s*$)?/uy;
const CLOSED_BEFORE = new RegExp(`[${CLOSES}]\\s*[，,。]?\\s*$`, 'u');
/** As headlines have it, without a pause: 某某称…. */
const BARE = new RegExp(
  `^\\s*([^\\s“”「」『』。！？：:，,\\n]{2,24}?)(?:(?!回答|答|问|提问|发问|追问)${VERB}\\s*|(?:谈|论|回应|就)[^“”「」『』。！？：:，,\\s]{1,16}\\s+)(?=\\p{Script=Han})`,
  'u',
);

/** …，某某说，…: a subject and its verb, between pauses. */
function* spoken(text: string, read: Read): Generator<Attribution> {
  let done = 0;
  for (const { 0: verb, index } of matchesIn(text, SPOKEN)) {
    let start = index;
    while (start > done && index - start < LONGEST) {
      const from = Math.max(done, start - LONGEST_TOPIC);
      const topic = CLOSES.includes(text.charAt(start - 1)) ? TOPIC_BEFORE.exec(text.slice(from, start)) : null;
      if (topic !== null) start = from + topic.index + 1;
      else if (BOUNDARY.test(text.charAt(start - 1))) break;
      else start -= 1;
    }
    const subject = read(text.slice(start, index));
    if (subject?.found == null) continue;
    // A day, an occasion before it, each between pauses.
    for (let from = start; from > done && /[，,：:]/u.test(text.charAt(from - 1));) {
      let before = from - 1;
      while (before > done && !BOUNDARY.test(text.charAt(before - 1))) before -= 1;
      const phrase = text.slice(before, from - 1);
      if (phrase.trim() === '' || read(phrase) === null) break;
      start = before;
      from = before;
    }
    let end = index + verb.length;
    TAIL.lastIndex = end;
    end += TAIL.exec(text)?.[0].length ?? 0;
    // Marks that close before it and open again behind it belong to the frame.
    const closes = CLOSED_BEFORE.exec(text.slice(Math.max(0, start - 8), start));
    const opens = end < text.length && OPENS.includes(text.charAt(end));
    const isBetween = closes !== null && opens;
    if (isBetween) start -= closes[0].length;
    if (isBetween) end += 1;
    if (start === 0 && end === text.length) continue;
    yield { kind: 'attribution', range: [start, end], ...subject.found };
    done = end;
  }
  const [bare, who = ''] = BARE.exec(text) ?? [];
  const found = bare === undefined ? null : read(who.trim())?.found;
  if (bare !== undefined && found != null && found.to !== null)
    yield { kind: 'attribution', range: [0, bare.length], ...found };
}

/** Behind a name on a line of its own stood a time, which is blank by now. */
const LABEL = new RegExp(
  `(?:^|(?<=[\\n\\r】］\\])）${STOPS}丨|｜]))(?<lead>[\\s“「『"*【#]{0,9})(?<who>[^“”「」『』。！？：:\\n【】]{1,60}?)(?<end>[*]*\\s*[:：]\\s*|】|[ \\t]{4,}(?=[\\n\\r]))`,
  'gu',
);
const SIGNED = new RegExp(`[—–―-]{1,3}\\s*(?<who>[^—–―。！？!?\\n]{2,60})$`, 'u');

/** Most quotes have none, and the pattern tries at every character. */
const ENDS_LABEL = /[:：】]|[ \t]{4}[\n\r]/u;

/** 某某：, 【某某】 before the words, and —— 某某 behind them. */
function* labels(text: string, read: Read): Generator<Attribution> {
  const matches = ENDS_LABEL.test(text) ? matchesIn(text, LABEL) : [];
  for (const { index, groups: { who = '', lead = '' } = {}, 0: all } of matches) {
    const found = read(who.trim().replace(/(?:[(（]?\d{1,2}:\d{2}(?::\d{2})?[)）]?)$/u, ''))?.found;
    if (found == null || all.length >= text.trim().length) continue;
    // A mark that stands before the label opens the words.
    yield { kind: 'label', range: [index + (lead.trim() === '' ? lead.length : 0), index + all.length], ...found };
  }
  const signed = SIGNED.exec(text);
  const found = signed === null || signed.index === 0 ? null : read((signed[1] ?? '').trim())?.found;
  if (signed !== null && found != null) yield { kind: 'attribution', range: [signed.index, text.length], ...found };
}

const LATIN =
  /(?<!\p{Script=Latin})\p{Script=Latin}[\p{Script=Latin}\p{M}.,;:'’-]*(?:[ \t]+[\p{Script=Latin}\d][\p{Script=Latin}\p{M}\d.,;:'’-]*)*/gu;

/** Lin Lan said, in the language of the page round the words; and whole lines of another script. */
function* latin(text: string): Generator<Attribution> {
  for (const { 0: words, index } of text.matchAll(LATIN)) {
    const isSpeech =
      /\b(?:said|says|told|added|noted|stated|stressed|put)\b/iu.test(words) &&
      LATIN_SPEECH.test(words.replace(/\b[A-Z][a-z]+\b/gu, 'the'));
    if (isSpeech && words.includes(' '))
      yield { kind: 'attribution', range: [index, index + words.length], to: null, isOwn: true };
  }
}

function withoutOverlaps(all: readonly Attribution[]): Attribution[] {
  const out: Attribution[] = [];
  for (const each of all.toSorted((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1])) {
    if (each.range[0] >= (out.at(-1)?.range[1] ?? 0)) out.push(each);
  }
  return out;
}
