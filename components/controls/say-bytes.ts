import { getLocale } from '../../platform/shared/i18n.ts';

/** In thousands, as the browsers' own pages count. */
export function sayBytes(bytes: number): string {
  const [value, unit] =
    bytes < 1000
      ? [bytes, 'byte']
      : bytes < 1_000_000
        ? [bytes / 1000, 'kilobyte']
        : bytes < 1_000_000_000
          ? [bytes / 1_000_000, 'megabyte']
          : [bytes / 1_000_000_000, 'gigabyte'];
  const format = new Intl.NumberFormat(getLocale(), {
    style: 'unit',
    unit,
    // The short form of a byte has no plural: `94 byte`.
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: value < 10 ? 1 : 0,
  });
  return format.format(value);
}
