import { describe, expect, it } from 'vitest';
import {
  codeOf,
  FAILURE_WORDS,
  type FailureCode,
  FileFailure,
  SettingsFailure,
} from '../../../platform/shared/failures.ts';
import { LOCALES, t } from '../../../platform/shared/i18n.ts';
import { NotebookFailure } from '../../../platform/notebook/notebook.ts';
import { FAILURES, KnownFailure } from '../../../platform/shared/protocol.ts';
import { sayFailure } from '../../../platform/own-page/say-failure.ts';

const CODES = Object.keys(FAILURE_WORDS) as FailureCode[];

describe.each(LOCALES)('in %s', (locale) => {
  it.each(CODES)('%s is said, with what to do after it', (code) => {
    const said = t(FAILURE_WORDS[code], {}, locale);
    const parts = said.match(/[^.。，]+[.。，]/g) ?? [];
    expect(parts.length, said).toBeGreaterThanOrEqual(2);
    expect(parts.slice(1).join(''), said).toMatch(
      locale === 'en' ? /\b(?:[Rr]eload|install|try again|Select|update|import)\b/ : /请|請|或/,
    );
  });

  it('no two failures are said alike', () => {
    expect(new Set(CODES.map((code) => t(FAILURE_WORDS[code], {}, locale))).size).toBe(CODES.length);
  });
});

it('has every failure that crosses the channel', () => {
  expect(FAILURES.filter((failure) => !CODES.includes(failure))).toEqual([]);
});

it.each([
  [new KnownFailure('record-damaged'), 'record-damaged'],
  [new NotebookFailure('full', null), 'notebook-full'],
  [new SettingsFailure('settings-not-stored', null), 'settings-not-stored'],
  [new SettingsFailure('settings-unreadable', null), 'settings-unreadable'],
  [new FileFailure(null), 'file-unreadable'],
  [new TypeError('x'), 'unexpected'],
  [Object.assign(new Error('x'), { name: 'NotebookFailure', why: 'other' }), 'unexpected'],
  ['text', 'unexpected'],
  [undefined, 'unexpected'],
])('%s is %s', (error, code) => {
  expect(codeOf(error)).toBe(code);
  expect(sayFailure(error)).toBe(t(FAILURE_WORDS[code as FailureCode]));
});
