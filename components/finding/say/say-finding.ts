/** A finding in words. Nothing here accuses: the record has something, or it has not. */
import type { Concordance, Edit, EditType, Match, Reading, SourcedMatch } from '../../../engine/record/answer.ts';
import type { Edition, OfficialNames, UnsaidView } from '../../../engine/record/view.ts';
import type { Runs } from '../../../engine/record/shown/said.ts';
import { getLocale, type MessageKey, t } from '../../../platform/shared/i18n.ts';
import { codeOf } from '../../../platform/shared/unseen.ts';
import { formatDate } from '../../controls/format-date.ts';
import { isOfRecord, ofLibrary, packOf, sayGivenTo } from '../../controls/whose-text.ts';
import { showName, showPlainly } from '../../controls/show-plainly.ts';

export interface Saying {
  headline: string;
  /** Said below the headline: how the words stand, where the headline had to say whose they are. */
  detail: string | null;
}

/**
 * The official with the office, as a sentence names them: of several offices the one they speak in, the last.
 *
 * In the language of the sentence where there is a form in it; the source line and the title below have the text's own.
 */
export function sayWho(
  { speaker, office }: Pick<Match, 'speaker' | 'office'>,
  names: OfficialNames | undefined,
): string {
  if (speaker === null) return t('finding.official');
  const last = office?.split('、').at(-1) ?? null;
  return names?.[getLocale()] ?? (last === null ? speaker : t('finding.who', { speaker, office: last }));
}

/** Speaker and all offices, as the text prints them. */
export function sayFullWho({ speaker, office }: Pick<Match, 'speaker' | 'office'>): string {
  return [speaker, office].filter((part) => part !== null).join(getLocale() === 'en' ? ', ' : '，');
}

export function sayMatch(printed: SourcedMatch, view: Pick<UnsaidView, 'officials' | 'outlets'>): Saying {
  const match = inLanguage(printed, view);
  const { wording, voice } = match;
  const names = view.officials[match.source]?.[match.event];
  if (wording === 'none' || wording === 'unchecked') return { headline: t('finding.none'), detail: null };
  if (!isOfRecord(match)) return sayOwnText(match, wording, names);
  if (wording === 'similar') {
    return { headline: t('finding.similar'), detail: voice === 'answer' ? null : sayWhose(match, names) };
  }
  const own = isOfMany(match)
    ? 'text'
    : voice === 'answer'
      ? match.question === null
        ? 'statement'
        : 'answer'
      : 'text';
  const form = formOf(match, wording);
  const who = sayWho(match, names);
  const how = t(`finding.${own}.${form}`, { date: formatDate(match.date), who, n: countOf(match, form) });
  if (isOfMany(match)) return { headline: sayAllWhose(match), detail: how };
  return voice === 'answer' ? { headline: how, detail: null } : { headline: sayWhose(match, names), detail: how };
}

/** Who asked, in the reader's language. */
function inLanguage(match: SourcedMatch, view: Pick<UnsaidView, 'outlets'>): SourcedMatch {
  const outlet = match.question?.outlet ?? null;
  return match.question === null || outlet === null
    ? match
    : { ...match, question: { ...match.question, outlet: sayName(outlet, view) } };
}

type FoundForm = Exclude<Match['wording'], 'none' | 'unchecked' | 'similar'> | 'damage' | 'masked' | 'across-events';

function formOf(match: Match, wording: Exclude<Match['wording'], 'none' | 'unchecked' | 'similar'>): FoundForm {
  // Each event's match has its own pieces, so none can say from how many the quote was joined.
  if (wording === 'spliced' && match.flags.includes('across-events')) return 'across-events';
  return wording === 'near' ? nearForm(match.readings[0]) : wording;
}

function countOf({ pieces, readings }: Match, form: FoundForm): number {
  return form === 'spliced' ? pieces.length : (readings[0]?.edits.length ?? 0);
}

/**
 * A text of the reader's own library: anybody may have written it, so that it comes from there is said first, and day and name stand as
 * what the text says of itself.
 */
function sayOwnText(
  match: SourcedMatch,
  wording: Exclude<Match['wording'], 'none' | 'unchecked'>,
  names: OfficialNames | undefined,
): Saying {
  const whose = isOfMany(match) ? sayAllWhose(match) : match.voice === 'answer' ? null : sayWhose(match, names);
  const pack = packOf(match);
  if (wording === 'similar') {
    const headline = pack === null ? t('finding.library-text.similar') : t('finding.pack-text.similar', { pack });
    return { headline, detail: whose };
  }
  const isNamed = whose === null && match.speaker !== null;
  const facts = [formatDate(match.date), ...(isNamed ? [showName(sayWho(match, names))] : [])];
  const form = formOf(match, wording);
  const told = facts.join(getLocale() === 'en' ? ', ' : '，');
  const headline =
    pack === null
      ? t(`finding.library-text.${form}`, { facts: told, n: countOf(match, form) })
      : t('finding.pack-text.found', { pack, facts: told, how: t(`wording.${wording}`) });
  return { headline, detail: whose };
}

/** Whether the words are of several people, so that nobody's name may stand over all of them. */
export function isOfMany({ flags }: Pick<Match, 'flags'>): boolean {
  return flags.includes('across-voices');
}

/** Whether they are the official's, so that the name may stand beside them. */
export function isOfficials(match: Pick<Match, 'flags' | 'voice'>): boolean {
  return (match.voice === 'answer' || match.voice === 'reported') && !isOfMany(match);
}

/** Whose they are then, in the order of the quote. */
function sayAllWhose({ pieces }: Match): string {
  const voices = [...new Set(pieces.map(({ voice }) => voice))].map((voice) => t(`voice.${voice}`));
  const whose = voices.join(getLocale() === 'en' ? ', ' : '、');
  return voices.length > 2 ? t('finding.whose.several', { whose }) : t('finding.whose.two', { whose });
}

/** That the page gives the words to somebody else; null where it does not, or where another's words are shown. */
export function sayAttributed({ answer, named }: UnsaidView, match: SourcedMatch | undefined): Runs | null {
  const { attributed } = answer;
  if (attributed === null || (match !== undefined && match.saidBy !== attributed.record)) return null;
  const told = match ?? answer.matches[0];
  // Each name in the reader's language where it is known there; else the page's own characters, simplified or traditional.
  const inLanguage = (name: string, lang: 'zh' | 'zh-Hans'): Runs[number] => {
    const own = named[name]?.[getLocale()];
    return own === undefined ? { words: showPlainly(name), lang } : { words: own, lang: null };
  };
  return runsOf(({ to = '', record = '' }) => sayGivenTo(told, { to, record }), {
    to: inLanguage(attributed.to, 'zh'),
    record: inLanguage(attributed.record, 'zh-Hans'),
  });
}

/** A sentence with words of others in it. */
export function sayInRuns(key: MessageKey, values: Record<string, Runs[number]>): Runs {
  return runsOf((marks) => t(key, marks), values);
}

/** @param say the sentence with what it is given for each of the values */
function runsOf(say: (marks: Record<string, string>) => string, values: Record<string, Runs[number]>): Runs {
  const marked = say(Object.fromEntries(Object.keys(values).map((name) => [name, `\0${name}\0`])));
  return marked.split('\0').flatMap((part, at) => (at % 2 === 1 ? values[part]! : part === '' ? [] : part));
}

function wordsOfRuns(runs: Runs): string {
  return runs.map((run) => (typeof run === 'string' ? run : run.words)).join('');
}

/** Where so short a quote stands: it is counted, and who says it where is told place by place. */
export function sayConcordance({ events, places, voices, atLeast }: Concordance): string {
  const whose = voices
    .map(({ voice, places: n }) => t('finding.concordance.of-these', { n, voice: t(`voice.${voice}`) }))
    .join(getLocale() === 'en' ? ', ' : '、');
  const form = atLeast ? 'at-least' : events === 1 ? 'one-event' : 'events';
  return t(`finding.concordance.${form}`, { n: places, events, whose });
}

/** What is shown of one event's places of a short quote. */
export function sayShownPlace(match: SourcedMatch, view: UnsaidView): string {
  return match.count > 1
    ? t('finding.concordance.shown', { n: match.count, date: formatDate(match.date) })
    : sayMatch(match, view).headline;
}

/** The answer as a whole, as it is announced. */
export function sayAloud(view: UnsaidView): string {
  const attributed = sayAttributed(view, view.answer.matches[0]);
  if (attributed === null) return sayAnswer(view);
  return sayAnswer(view) + t('finding.and') + wordsOfRuns(attributed);
}

/** The answer as a whole, in a sentence. */
export function sayAnswer(view: UnsaidView): string {
  const { answer } = view;
  if (answer.concordance !== null) return sayConcordance(answer.concordance) + sayOfLibrary(answer.matches);
  if (answer.wording === 'unchecked') return t(`finding.reason.${answer.reason ?? 'not-text'}`);
  const first = answer.matches[0];
  if (first === undefined) return t('finding.none');
  if (!first.formula) return sayMatch(first, view).headline;
  return t('finding.formula', { n: answer.matches.length }) + sayOfLibrary(answer.matches);
}

/** How many of the events that are counted are known from the reader's own texts alone, and from packs. */
function sayOfLibrary(matches: readonly SourcedMatch[]): string {
  const others = matches.filter((match) => !isOfRecord(match));
  const ofPacks = others.filter((match) => packOf(match) !== null).length;
  const own = others.length - ofPacks;
  const told = [
    own === 0 ? '' : t('finding.library-text.some', { n: own }),
    ofPacks === 0 ? '' : t('finding.pack-text.some', { n: ofPacks }),
  ];
  return told.map((each) => (each === '' ? '' : t('finding.and') + each)).join('');
}

/** Whose words these are, where they are not the official's own. */
function sayWhose({ voice, question, ...match }: SourcedMatch, names: OfficialNames | undefined): string {
  const shown = (name: string) => (isOfRecord(match) ? name : showName(name));
  const who = shown(sayWho(match, names));
  if (voice !== 'question') return voice === 'answer' ? '' : t(`finding.whose.${voice}`, { who });
  const outlet = question?.outlet ?? null;
  return outlet === null
    ? t('finding.whose.question-unnamed', { who })
    : t('finding.whose.question', { outlet: shown(outlet), who });
}

/** Whether it is the print, or the page, that hides what differs. */
function nearForm(reading: Reading | undefined): 'damage' | 'masked' | 'near' {
  const isAll = (kind: EditType): boolean => reading?.edits.every(({ type }) => type === kind) ?? false;
  if (reading?.damage && isAll('damage')) return 'damage';
  return reading !== undefined && reading.edits.length > 0 && isAll('masked') ? 'masked' : 'near';
}

/** Characters of a site's own font: no other has a glyph for them. */
const PRIVATE = /\p{Co}/gu;

/** One protected difference, named: 数字：引文 800 → 记录 600. @param isRecord whether it differs from the record, not from a text of the reader's or of a pack */
export function sayEditInRuns({ quote: given, record }: Edit, isRecord = true): Runs {
  const quote = { words: showPlainly(given).replace(PRIVATE, codeOf), lang: 'zh' } as const;
  const there = { words: record, lang: 'zh-Hans' } as const;
  if (record === '') return sayInRuns(isRecord ? 'edit.added' : 'edit.text-added', { quote });
  if (given === '') return sayInRuns('edit.left-out', { record: there });
  return sayInRuns(isRecord ? 'edit.change' : 'edit.text-change', { quote, record: there });
}

/** The same as text. */
export function sayEdit(edit: Edit, isRecord = true): string {
  return wordsOfRuns(sayEditInRuns(edit, isRecord));
}

/** A name in the reader's language, where there is a form in it; else as it is printed. */
export function sayName(name: string, { outlets }: Pick<UnsaidView, 'outlets'>): string {
  return outlets[name]?.[getLocale()] ?? name;
}

/** A text of an event in few words. */
export function shortEdition({ source, short, title }: Edition): string {
  return ofLibrary({ source }, short[getLocale()] ?? title);
}

/** What is said of a text, with what it prints of itself told to be Chinese. @param said the names of the text's own that stand in it are found there */
export function inRunsOf({ source, publisher, pageHead, sourceLine, title }: Edition, said: string): Runs {
  const printed = [publisher, pageHead, sourceLine, title].find(
    (each) => each !== null && /\p{Script=Han}/u.test(each) && said.includes(each),
  );
  if (printed == null) return [said];
  const [before = '', ...after] = said.split(printed);
  return [before, { words: printed, lang: isOfRecord({ source }) ? 'zh-Hans' : 'zh' }, after.join(printed)];
}

/** A text of an event, as the reader knows it; one of their own library as that. */
export function nameEdition({ source, names, title, form }: Edition): string {
  return ofLibrary({ source }, `${names[getLocale()] ?? title} · ${t(`finding.form.${form}`)}`);
}
