/** All that a finding's view says, worked out once: a web page is brought the sentences, and not the code that makes them. */
import type { Answer, Edit, Flag, Match, NearPassage, SourcedMatch } from '../../../engine/record/answer.ts';
import type { SaidAnswer, SaidEdit, SaidFinding, SaidMatch } from '../../../engine/record/shown/said.ts';
import type { AnswerView, UnsaidView } from '../../../engine/record/view.ts';
import { getLocale, inLocale, LOCALES, nameSources, t } from '../../../platform/shared/i18n.ts';
import { sayTogether } from '../../controls/say-together.ts';
import { showPlainly } from '../../controls/show-plainly.ts';
import { hasSpeaker, sayOthers } from '../../controls/say-others.ts';
import { sayVoice } from '../../controls/say-voice.ts';
import { isOfRecord, ofLibrary, sayNotRecord } from '../../controls/whose-text.ts';
import {
  isOfficials,
  sayAloud,
  sayAnswer,
  sayAttributed,
  sayEditInRuns,
  sayMatch,
  sayName,
  sayShownPlace,
  shortEdition,
  sayWho,
} from './say-finding.ts';
import { sayGrounds } from './say-grounds.ts';
import { sayOriginal, sayPieces, sayQuestion, saySource, sayTexts } from './say-texts.ts';
import { takeAlong } from './take-along.ts';

/** The view with what is said of it in all languages: who is shown it may change the language. */
export function sayView(view: UnsaidView): AnswerView {
  return { ...view, said: saidOf(view) };
}

export function saidOf(view: UnsaidView): AnswerView['said'] {
  nameSources(view.answer.sources);
  return Object.fromEntries(LOCALES.map((locale) => [locale, inLocale(locale, () => sayAll(view))]));
}

function sayAll(view: UnsaidView): SaidAnswer {
  const { answer } = view;
  const whole: SaidFinding = {
    headline: sayAnswer(view),
    detail: null,
    attributed: sayAttributed(view, undefined),
    taken: null,
  };
  const lines = view.lines.map(({ match, voice, outlet }) => {
    const of = answer.matches[match]!;
    const whose = sayOthers(voice, outlet && sayName(outlet, view)) ?? sayPerson(of.speaker, view);
    return ofLibrary(of, whose);
  });
  const near = (answer.closest ?? []).map((passage) => sayNear(passage, view));
  return {
    ...whole,
    lines,
    near,
    aloud: sayAloud(view),
    matches: answer.matches.map((match) => sayOne(match, whole, view)),
  };
}

function sayNear({ transcript, paragraph }: NearPassage, view: UnsaidView): SaidAnswer['near'][number] {
  const [turn, edition] = [view.passages[paragraph], view.editions[transcript]];
  const text = edition ? shortEdition(edition) : '';
  if (turn === undefined) return { whose: '', voice: null, text };
  const { voice } = turn;
  const speaker = turn.speaker && (view.named[turn.speaker]?.[getLocale()] ?? turn.speaker);
  const outlet = turn.outlet && sayName(turn.outlet, view);
  const isNamed = hasSpeaker(voice) && speaker !== null;
  return { whose: sayVoice({ voice, speaker, outlet }), voice: isNamed ? t(`voice.${voice}`) : null, text };
}

function sayPerson(speaker: string | null, { named }: UnsaidView): string {
  return speaker === null ? t('voice.answer') : (named[speaker]?.[getLocale()] ?? speaker);
}

function sayOne(match: SourcedMatch, whole: SaidFinding, view: UnsaidView): SaidMatch {
  const { answer, officials } = view;
  const isCounted = match.formula || answer.concordance !== null;
  const said = isCounted
    ? { headline: whole.headline, detail: answer.concordance ? sayShownPlace(match, view) : null }
    : sayMatch(match, view);
  const isToldAbove = match.wording !== 'similar' && !isCounted;
  const damage = match.readings[0]?.damage;
  return {
    ...said,
    attributed: sayAttributed(view, match),
    pieces: sayPieces(match, view),
    question: sayQuestion(match, view),
    source: saySource(match, view),
    original: sayOriginal(match, view),
    texts: sayTexts(match, view),
    taken: takeAlong(view, match),
    named: namedOf(match).map((edit): SaidEdit => ({
      type: t(`edit.${edit.type}`),
      change: sayEditInRuns(edit, isOfRecord(match)),
    })),
    // Whoever asked, chaired or wrote a heading is named above; the official's name stays away from their words.
    by: isOfficials(match) && !isToldAbove ? sayWho(match, officials[match.source]?.[match.event]) : null,
    before: match.flags.filter((flag) => !TOLD_ABOVE.has(flag)).map((flag) => sayFlag(flag, match)),
    after: [
      ...(damage
        ? [
            sayTogether(
              damage.emended === null
                ? t('finding.damage-lost', { printed: damage.printed })
                : t('finding.damage', { printed: damage.printed, emended: damage.emended }),
              t('finding.grounds', { grounds: sayGrounds(damage.grounds) }),
            ),
          ]
        : []),
      ...(isOfRecord(match) ? [] : [sayNotRecord(match)]),
    ],
    missing: match.wording === 'partial' ? restsOf(answer, match).map(showPlainly) : [],
  };
}

/** So many lines at most where other words alone are named: more are seen better in the passage. */
const WORDS_NAMED = 3;

/** `similar` is no finding: what differs is seen in its words. What cannot be read in the quote is no change, and must be seen for what it is. */
function namedOf({ wording, readings }: Match): Edit[] {
  const edits = wording === 'similar' ? [] : (readings[0]?.edits ?? []);
  const grave = edits.filter(({ kind, type }) => type === 'masked' || (kind === 'protected' && type !== 'word'));
  const words = edits.filter(({ kind, type }) => kind === 'protected' && type === 'word');
  return [...grave, ...words.slice(0, Math.max(0, WORDS_NAMED - grave.length))];
}

/** The headline says the one, and the warning below it the other. */
const TOLD_ABOVE: ReadonlySet<Flag> = new Set<Flag>(['across-voices', 'contradicting-gloss']);

/** Flags whose sentence names the record. */
const OF_PLACE = [
  'truncated-before-turn',
  'in-question',
  'in-hypothesis',
  'in-others-view',
  'across-sentences',
  'across-turns',
  'reordered',
] as const satisfies readonly Flag[];

function sayFlag(flag: Flag, match: SourcedMatch): string {
  const ofPlace = isOfRecord(match) ? undefined : OF_PLACE.find((each) => each === flag);
  return ofPlace === undefined ? t(`finding.flag.${flag}`) : t(`finding.library-text.flag.${ofPlace}`);
}

/** What parts a stretch from the words that were found. */
const EDGES = /^[\p{P}\p{Z}\s]+|[\p{Z}\s，,、；;：:]+$/gu;

/** The stretches of a quote between the pieces that were found. */
function restsOf({ query, compared }: Answer, { pieces }: Match): string[] {
  const rests: string[] = [];
  let from = compared[0];
  for (const [start, end] of pieces.map(({ quote }) => quote).sort((a, b) => a[0] - b[0])) {
    rests.push(query.slice(from, start));
    from = Math.max(from, end);
  }
  rests.push(query.slice(from, compared[1]));
  return rests
    .map((rest) => rest.replace(EDGES, ''))
    .filter((rest) => (rest.match(/\p{Script=Han}/gu)?.length ?? 0) >= 2);
}
