/** English words whose change changes what is said, and words that say nothing by themselves. All are forms, as `englishUnits` makes them. */
import type { EditType } from '../../record/answer.ts';
import { foldSpelling } from './spelling.ts';

/** Equal words are joined by `=`. */
const NEGATIONS = 'not no never none neither nor nobody nothing nowhere without hardly=scarcely=barely';
const MODALS = 'must should=ought may might can could will=shall would cannot';
const SCOPES =
  'all every=each some many much most few several any only=solely both either always often=frequently sometimes seldom=rarely usually=generally mainly=mostly=largely=chiefly=primarily ' +
  'entirely=fully=completely=totally=wholly almost=nearly main certain partly=partially majority minority whole=entire half everyone=everybody anyone=anybody someone=somebody everything anything something least overall exclusively merely';
const TIMES =
  'today tomorrow yesterday now=currently already soon ago last next previous current past future recently still yet before after until=till since once again ever formerly eventually immediately ' +
  'tonight monday tuesday wednesday thursday friday saturday sunday spring summer autumn=fall winter';
const QUESTIONS = 'why how whether what';
const PERSONS =
  'i=me=my=mine=myself we=us=our=ours=ourselves you=your=yours=yourself=yourselves he=him=his=himself she=her=hers=herself they=them=their=theirs=themselves';
/** How exact a number is: beside one they belong to it. */
const EXACTNESS =
  'about=around=approximately=roughly=some nearly=almost over=above under=below more less=fewer least most exactly up';

/** Opposites: of each pair one word says the contrary of the other. Stems count, so that all forms of a word are meant. */
const OPPOSITES =
  'support/oppose increase/decrease increase/reduce rise/fall grow/shrink grow/decline expand/shrink expand/contract more/less more/fewer import/export accept/reject approve/reject north/south east/west ' +
  'up/down win/lose strengthen/weaken long/short large/small big/small great/small high/low open/close open/shut positive/negative right/wrong friend/enemy partner/rival partner/adversary peace/war success/failure ' +
  'succeed/fail begin/end start/end start/stop gain/loss best/worst better/worse good/bad major/minor first/last from/to with/against for/against promote/hinder promote/undermine cooperation/confrontation ' +
  'cooperation/conflict safe/dangerous stable/unstable fast/slow faster/slower accelerate/slow encourage/discourage easy/difficult easy/hard rich/poor strong/weak easing/tightening ease/tighten deepen/weaken ' +
  'internal/external domestic/foreign inside/outside true/false allow/forbid allow/prohibit agree/disagree include/exclude unite/divide unity/division love/hate trust/distrust buy/sell build/destroy protect/harm ' +
  'safeguard/undermine uphold/violate respect/violate hope/fear hope/despair progress/setback stability/turmoil stability/chaos order/chaos order/disorder justice/injustice attack/defend lift/impose raise/lower ' +
  'early/late old/new young/old narrow/widen near/far close/far bright/dark optimistic/pessimistic praise/criticize welcome/reject welcome/oppose advance/retreat enter/leave join/leave maximum/minimum former/latter ' +
  'escalate/ease busy/quiet free/restricted full/empty upper/lower superior/inferior guilty/innocent developed/developing unilateral/multilateral bilateral/multilateral ahead/behind multipolar/unipolar majority/minority';

/** Words that say nothing by themselves, and are no change where they come or go. */
const FUNCTION =
  "the a an of to in on at by for from with as and that which who whom is are was were be been being am has have had having do does did done it its this these those there here also too so such into upon onto 's " +
  'then thus well just very indeed own quite rather where when while during through between towards toward across within among per amid thereby hence both';

interface Known {
  type: EditType;
  value: string;
}

const known = new Map<string, Known>();
for (const [list, type] of [
  [NEGATIONS, 'negation'],
  [MODALS, 'modality'],
  [SCOPES, 'scope'],
  [TIMES, 'time'],
  [QUESTIONS, 'question-word'],
  [PERSONS, 'person'],
] as const) {
  for (const group of list.split(' ')) {
    const [value = '', ...others] = group.split('=');
    for (const word of [value, ...others]) if (!known.has(word)) known.set(foldSpelling(word), { type, value });
  }
}
const exactness = new Map(
  EXACTNESS.split(' ').flatMap((group) => {
    const [value = '', ...others] = group.split('=');
    return [value, ...others].map((word) => [word, value] as const);
  }),
);
const functionWords = new Set(FUNCTION.split(' ').map(foldSpelling));
const opposites = new Set(
  OPPOSITES.split(' ').flatMap((pair) => {
    const [one = '', other = ''] = pair.split('/').map(rootOf);
    return [`${one}/${other}`, `${other}/${one}`];
  }),
);

export function protectedWord(form: string): Known | null {
  return known.get(form) ?? null;
}

export function exactnessOf(form: string): string | null {
  return exactness.get(form) ?? null;
}

export function isFunctionWord(form: string): boolean {
  return functionWords.has(form);
}

export function areOpposite(one: string, other: string): boolean {
  return opposites.has(`${rootOf(one)}/${rootOf(other)}`);
}

/** What the forms of one word share: expands, expanded, expanding, expansion do not all; support, supports, supported do. */
export function rootOf(form: string): string {
  const long = form.length > 4 ? form.replace(/(?:ies|ied)$/u, 'y') : form;
  const stripped = long.length > 4 ? long.replace(/(?<=[a-z]{3})(?:ing|ings|ed|es|er|est)$/u, '') : long;
  if (stripped !== long) return stripped.replace(/([b-df-hj-np-rtv-z])\1$/u, '$1');
  return long.length > 3 ? long.replace(/(?<=[^s])s$/u, '').replace(/e$/u, '') : long;
}

/** Two forms of one word: strength and strengths, work and worked. */
export function areForms(one: string, other: string): boolean {
  return one.length > 2 && other.length > 2 && rootOf(one) === rootOf(other);
}

const DENYING = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non', 'de', 'mis', 'anti'];

/** unable and able, non-alliance and alliance */
export function areDenied(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 3 && DENYING.some((prefix) => long === prefix + short);
}

/** A letter more, less, or two that changed places, in a long word: goverment, recieve. Another letter makes another word: conform, confirm. */
export function isMistyped(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 6 || /\d/u.test(one + other)) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (at === 0) return false;
  if (long.length === short.length + 1) return short.slice(at) === long.slice(at + 1) && at < short.length;
  if (long.length !== short.length) return false;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}
