/** The part of `web-ext lint --output json` that is read here. */
interface LintReport {
  errors: LintMessage[];
  warnings: LintMessage[];
}
interface LintMessage {
  code: string;
  message: string;
  file?: string;
}

/** Preact assigns innerHTML inside itself, behind a property that we never set. */
const ALLOWED = new Set(['UNSAFE_VAR_ASSIGNMENT']);
/** The published build of pdf.js looks for the global object in every way there is, also by ones that our policy forbids and that are not reached. */
const ALLOWED_IN_PDF = new Set(['DANGEROUS_EVAL', ...ALLOWED]);

/** What stands against publishing the Firefox build: every error, and every warning that is not a known one. */
export function objections(json: string): string[] {
  const { errors, warnings } = JSON.parse(json) as LintReport;
  const unknown = warnings.filter(({ code, file }) => !(file?.startsWith('pdf/') ? ALLOWED_IN_PDF : ALLOWED).has(code));
  return [...errors, ...unknown].map(({ code, message, file }) => `${code} in ${file ?? 'the package'}: ${message}`);
}
