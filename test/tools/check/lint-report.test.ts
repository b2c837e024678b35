import { describe, expect, it } from 'vitest';
import { objections } from '../../../tools/check/lint-report.ts';

const report = (errors: object[], warnings: object[]) => JSON.stringify({ errors, warnings });

describe("Mozilla's report on the package", () => {
  it('lets pass what is known of Preact, and nothing else', () => {
    const known = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment to innerHTML', file: 'panel.js' };
    expect(objections(report([], [known, known]))).toEqual([]);
  });

  it('names every error, and every warning of another kind', () => {
    const id = { code: 'ADDON_ID_REQUIRED', message: 'The add-on ID is required' };
    const danger = { code: 'DANGEROUS_EVAL', message: 'eval can be harmful', file: 'background.js' };
    expect(objections(report([id], [danger]))).toEqual([
      'ADDON_ID_REQUIRED in the package: The add-on ID is required',
      'DANGEROUS_EVAL in background.js: eval can be harmful',
    ]);
  });

  it('lets pass what the published pdf.js holds and never reaches, in its own files alone', () => {
    const found = (file: string) => ({ code: 'DANGEROUS_EVAL', message: 'The Function constructor is eval.', file });
    expect(objections(report([], [found('pdf/pdf.mjs')]))).toEqual([]);
    expect(objections(report([], [found('chunks/pdf.js')]))).toHaveLength(1);
    expect(objections(report([], [{ ...found('pdf/pdf.mjs'), code: 'REMOTE_SCRIPT' }]))).toHaveLength(1);
  });

  it('does not take a linter that fell over for a clean report', () => {
    expect(() => objections('Error: no such folder')).toThrow(SyntaxError);
  });
});
