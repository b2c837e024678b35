import { describe, expect, it } from 'vitest';
import {
  AT_FIRST,
  calmed,
  failed,
  gone,
  known,
  opened,
  pressed,
  rested,
  settled,
  type WatchStep,
  told,
  type Watch,
} from '../../../entrypoints/watch/states.ts';
import type { PageQuote } from '../../../platform/in-page/handover.ts';
import { pageSettings } from '../../../platform/shared/page-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../platform/shared/settings.ts';

/** Of a quote only the words count here, and how many of them are Han. */
const aQuote = (text: string): PageQuote =>
  ({ text, length: text.length, han: text.match(/\p{Script=Han}/gu)?.length ?? 0, words: 9 }) as PageQuote;
const A = aQuote('风雨不动安如山');
const B = aQuote('多极化应当是平等有序的');
const settings = (more: Partial<Settings> = {}) =>
  pageSettings({ ...DEFAULT_SETTINGS, ...more, locale: 'en' }, null, ['news.example']);
const RANGE = {} as AbstractRange;
const NO_KEYS: ReadonlySet<string> = new Set();

/** One thing that happens. */
type Event = (watch: Watch) => WatchStep;
const rest: Event = (watch) => rested(watch, A);
const settle =
  (quote: PageQuote | null, { keys = NO_KEYS, isShown = false } = {}): Event =>
  (watch) =>
    settled(watch, RANGE, quote, keys, isShown);
const calm =
  (quote = A): Event =>
  (watch) =>
    calmed(watch, quote);
const has =
  (yes: boolean, quote = A): Event =>
  (watch) =>
    known(watch, quote, yes);
const tell =
  (more: Partial<Settings> = {}, quote: PageQuote | null = A): Event =>
  (watch) =>
    told(watch, quote, settings(more));
const fail =
  (quote = A): Event =>
  (watch) =>
    failed(watch, quote);

/** What comes of events, one after the other: `name: deeds` of each. */
function run(events: Event[], from: Watch = AT_FIRST): [watch: Watch, steps: string[]] {
  const steps: string[] = [];
  let watch = from;
  for (const happens of events) {
    const [next, ...deeds] = happens(watch);
    watch = next;
    steps.push([next.name, ...deeds].join(' '));
  }
  return [watch, steps];
}
/** A page in which the settings were told before. */
const KNOWN: Watch = { ...AT_FIRST, settings: settings() };
const ALL = { markFor: 'all' } as const;

describe('from the first selection in a page', () => {
  it.each<[string, Event[], string[]]>([
    [
      'the mark is drawn when the settings and the answer are there',
      [settle(A), calm(), has(true), tell()],
      ['asked wait', 'asked lookUp viewSettings', 'asked', 'marked lookUp draw'],
    ],
    [
      'in whatever order they come',
      [settle(A), calm(), tell(), has(true)],
      ['asked wait', 'asked lookUp viewSettings', 'asked lookUp', 'marked lookUp draw'],
    ],
    [
      'nothing comes up for what the record does not have',
      [settle(A), calm(), tell(), has(false)],
      ['asked wait', 'asked lookUp viewSettings', 'asked lookUp', 'idle'],
    ],
    [
      'nothing comes up on a site that is off',
      [settle(A), calm(), has(true), tell({ offSites: ['news.example'] })],
      ['asked wait', 'asked lookUp viewSettings', 'asked', 'idle'],
    ],
    [
      'the mark is drawn before the answer where it is for all',
      [settle(A), calm(), tell(ALL)],
      ['asked wait', 'asked lookUp viewSettings', 'marked lookUp draw'],
    ],
    [
      'the panel comes up at once where there is no mark',
      [settle(A), calm(), tell({ trigger: 'at-once', markFor: 'all' })],
      ['asked wait', 'asked lookUp viewSettings', 'asked lookUp open'],
    ],
  ])('%s', (_, events, steps) => {
    expect(run(events)[1]).toEqual(steps);
  });
});

describe('where the settings were told before', () => {
  it.each<[string, Partial<Settings>, Event[], string[]]>([
    ['they are asked for again', {}, [settle(A), calm()], ['asked wait', 'asked lookUp viewSettings']],
    [
      'nothing of the words is sent where nothing may come up',
      { paused: true },
      [settle(A), calm(), tell({ paused: true })],
      ['asked wait', 'asked viewSettings', 'idle'],
    ],
    [
      'the words are sent when they say otherwise now',
      { paused: true },
      [settle(A), calm(), tell(), has(true)],
      ['asked wait', 'asked viewSettings', 'asked lookUp', 'marked lookUp draw'],
    ],
    [
      'a held key asks for the answer, whatever it is',
      { trigger: 'modifier', modifier: 'Alt' },
      [settle(A, { keys: new Set(['Alt']) }), calm(), tell({ trigger: 'modifier', modifier: 'Alt' })],
      ['asked wait', 'asked lookUp viewSettings', 'asked lookUp open'],
    ],
    [
      'no key that is asked for, no question',
      { trigger: 'modifier', modifier: 'Alt' },
      [settle(A), calm(), tell({ trigger: 'modifier', modifier: 'Alt' })],
      ['asked wait', 'asked viewSettings', 'idle'],
    ],
  ])('%s', (_, before, events, steps) => {
    expect(run(events, { ...KNOWN, settings: settings(before) })[1]).toEqual(steps);
  });
});

describe('asked ahead, while the mouse rests', () => {
  it.each<[string, Event[], string[]]>([
    [
      'the mark need not wait',
      [rest, has(true), settle(A), calm()],
      ['ahead lookAhead', 'ahead', 'asked wait', 'marked lookUp draw'],
    ],
    [
      'nor what was not known yet when the hand let go',
      [rest, settle(A), calm(), has(true)],
      ['ahead lookAhead', 'asked wait', 'asked lookUp', 'marked lookUp draw'],
    ],
    [
      'nothing comes up for what the record does not have',
      [rest, has(false), settle(A), calm()],
      ['ahead lookAhead', 'ahead', 'asked wait', 'idle'],
    ],
    [
      'other words are asked for anew',
      [rest, has(true), settle(B), calm(B), has(true, A), tell({}, B), has(true, B)],
      [
        'ahead lookAhead',
        'ahead',
        'asked wait',
        'asked lookUp viewSettings',
        'asked',
        'asked lookUp',
        'marked lookUp draw',
      ],
    ],
    ['a press ends it', [rest, pressed, has(true)], ['ahead lookAhead', 'idle', 'idle']],
    [
      'what was known before a press is not used after it',
      [rest, has(true), pressed, settle(A), calm()],
      ['ahead lookAhead', 'ahead', 'idle', 'asked wait', 'asked lookUp viewSettings'],
    ],
    [
      'not while another selection is asked for, or marked',
      [settle(B), rest, calm(B), tell(ALL, B), rest],
      ['asked wait', 'asked', 'asked lookUp viewSettings', 'marked lookUp draw', 'marked'],
    ],
  ])('%s', (_, events, steps) => {
    expect(run(events, KNOWN)[1]).toEqual(steps);
  });

  it.each<[string, Partial<Settings>, string]>([
    ['where nothing may come up', { paused: true }, 'idle'],
    ['for too few words', { minHan: 30 }, 'idle'],
    ['without the key that is asked for', { trigger: 'modifier' }, 'idle'],
    ['where the mark does not wait for the answer', ALL, 'idle'],
  ])('is nothing %s', (_, more, step) => {
    expect(run([rest], { ...KNOWN, settings: settings(more) })[1]).toEqual([step]);
  });
});

describe('words in English', () => {
  const words = aQuote('Might does not make right');
  const selected = [settle(words), calm(words)];
  it.each<[string, Partial<Settings>, boolean, string]>([
    ['have a mark where something is found', {}, true, 'marked lookUp draw'],
    ['have none where nothing is', {}, false, 'idle'],
    ['have none before the answer, where the mark is for all', ALL, false, 'idle'],
    [
      'open the panel where there is no mark, and something is found',
      { trigger: 'at-once' },
      true,
      'asked lookUp open',
    ],
    ['open no panel by themselves where nothing is', { trigger: 'at-once', markFor: 'all' }, false, 'idle'],
  ])('%s', (_, more, found, step) => {
    const [, steps] = run([...selected, tell(more, words), has(found, words)], { ...KNOWN, settings: settings(more) });
    expect(steps.slice(0, 2)).toEqual(['asked wait', 'asked lookUp viewSettings']);
    expect(steps.at(-1)).toBe(step);
  });

  it('are answered at once, whatever is found, for a held key', () => {
    const more = { trigger: 'modifier', modifier: 'Alt' } as const;
    const held = settle(words, { keys: new Set(['Alt']) });
    expect(run([held, calm(words), tell(more, words)], KNOWN)[1].at(-1)).toBe('asked lookUp open');
  });
});

describe('what is told too late', () => {
  it.each<[string, Event]>([
    ['calm', calm()],
    ['the answer', has(true)],
    ['the settings', tell()],
    ['a failure', fail()],
  ])('comes to nothing once other words are selected: %s', (_, late) => {
    const [before] = run([settle(A), calm(), settle(B), calm(B)], KNOWN);
    const [after, [step]] = run([late], before);
    expect(step).toBe('asked');
    expect({ ...after, settings: null }).toEqual({ ...before, settings: null });
  });

  it.each<[string, Event, Watch['name']]>([
    ['nothing is selected any longer', settle(null), 'idle'],
    ['the menu opened the panel', (watch) => opened(watch, RANGE), 'open'],
    ['a panel is open that stays for its own words', settle(B, { isShown: true }), 'open'],
    ['the words went away', gone, 'idle'],
  ])('comes to nothing once %s', (_, ends, name) => {
    const [, steps] = run([settle(A), calm(), ends, has(true), tell()], KNOWN);
    expect(steps.slice(2)).toEqual([name, name, name]);
  });

  it('what a hand selected too quickly waits for calm, whatever is known of it', () => {
    const [, steps] = run([rest, settle(A), has(true), tell({}, null), calm()], KNOWN);
    expect(steps).toEqual(['ahead lookAhead', 'asked wait', 'asked', 'asked', 'marked lookUp draw']);
  });
});

describe('a selection that was considered', () => {
  it('is remembered while it is asked for, shown, dismissed and let be', () => {
    for (const events of [[], [calm()], [calm(), tell(), has(true)], [calm(), tell(), has(true), gone], [has(false)]])
      expect(run([settle(A), ...events], KNOWN)[0].considered).toBe(RANGE);
  });

  it('may be selected again where it could not be asked for', () => {
    expect(run([settle(A), calm(), fail()], KNOWN)[0].considered).toBeNull();
  });

  it('is what the menu or the shortcut was used on', () => {
    expect(run([settle(A), (watch) => opened(watch, null)], KNOWN)[0].considered).toBeNull();
  });
});

it('the mark may go and nothing else: what is being selected, or shown, goes on', () => {
  expect(run([settle(A), calm(), tell(ALL), gone], KNOWN)[1].at(-1)).toBe('idle');
  expect(run([rest, gone], KNOWN)[1].at(-1)).toBe('ahead');
  expect(run([(watch) => opened(watch, RANGE), gone], KNOWN)[1].at(-1)).toBe('open');
});

it('changes nothing in place', () => {
  const frozen = Object.freeze({ ...KNOWN });
  for (const happens of [rest, settle(A), pressed, tell(), gone, fail(), has(true)])
    expect(() => happens(frozen)).not.toThrow();
});
