import { getLocale } from '../../../platform/shared/i18n.ts';

/** Counts are whole; rates have as many digits as tell them apart. */
export function sayNumber(value: number): string {
  return value.toLocaleString(getLocale(), { maximumFractionDigits: value < 10 ? 1 : 0 });
}
