import { sayVoice } from '../../components/controls/say-voice.ts';
import type { Turn } from '../../engine/record/record.ts';
import { t } from '../../platform/shared/i18n.ts';

const KINDS = {
  q: 'question',
  a: 'answer',
  m: 'moderator',
  h: 'heading',
  c: 'caption',
  n: 'narration',
  s: 'sidebar',
} as const;

/** What a turn is, and the how manieth of its kind in its text, as its id counts: `narration 1` for `…#n1`. */
export function numberTurn({ id }: Pick<Turn, 'id'>): string {
  const [, letter = '', n = ''] = /#([a-z])[a-z]?(\d+(?:-\d+)?)$/u.exec(id) ?? [];
  // An opening statement, or the rest of an answer whose question the text does not print.
  if (letter === 'a' && /^0(?:-|$)/u.test(n)) return t('compare.turn.unasked');
  const kind = (KINDS as Partial<Record<string, (typeof KINDS)[keyof typeof KINDS]>>)[letter];
  return kind === undefined ? '' : t(`compare.turn.${kind}`, { n });
}

/** Whose words a turn has, where somebody is named. @returns null where its number says all: `caption 1` */
export function sayWho({ voice, speaker, outlet }: Turn): string | null {
  const isNamed = voice === 'question' ? outlet !== null : speaker !== null;
  return isNamed || voice === 'reported' ? sayVoice({ voice, speaker, outlet }) : null;
}

/** On one line. */
export function nameTurn(turn: Turn): string {
  const who = sayWho(turn);
  return who === null ? numberTurn(turn) : `${numberTurn(turn)} · ${who}`;
}
