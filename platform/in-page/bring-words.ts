import { addWords } from '../shared/i18n.ts';
import { KnownFailure, type PanelWords, type Words } from '../shared/protocol.ts';

/**
 * Speak in the words that came.
 * @throws KnownFailure for anything but text
 */
export function bringPanelWords({ locale, words }: PanelWords): void {
  if (!isWords(words)) throw new KnownFailure('bad-message');
  addWords(locale, words);
}

function isWords(value: unknown): value is Words {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every((inner) => typeof inner === 'string' || isWords(inner));
}
