/**
 * Each site's words are compared by themselves: what another site writes in its frame decides nothing of the page around it, whose text this
 * is, of which day, who is meant by a name, who speaks on, and no words of the two are ever taken for one statement.
 */
import type { CheckedStatement, PageCheck, StatementPlace } from '../../../engine/page/statement.ts';
import type { Compared, ComparePage, CompareStep } from './comparing.ts';
import type { JoinedPage } from './join-frames.ts';

/** @returns what is told of the page is of its own text; the statements are of all, those of other sites last */
export async function* compareSites<S extends CheckedStatement>(
  { sites, page: { cut } }: Pick<JoinedPage, 'sites' | 'page'>,
  compare: ComparePage<S>,
  signal: AbortSignal,
): AsyncGenerator<CompareStep<S>, Compared<S>, void> {
  let whole: Compared<S> | null = null;
  let drafts = 0;
  for (const { page, from } of sites) {
    // It vanished before it was read.
    if (whole !== null && page.blocks.length === 0) continue;
    const comparing = compare(page, signal);
    let of = 0;
    let step = await comparing.next();
    for (; step.done !== true; step = await comparing.next()) {
      of = step.value.of;
      const statements = step.value.statements.map((statement) => moved(statement, from));
      yield { ...step.value, checked: drafts + step.value.checked, of: drafts + of, statements };
    }
    drafts += of;
    const own = { ...step.value, statements: step.value.statements.map((statement) => moved(statement, from)) };
    whole = whole === null ? own : withOthers(whole, own);
    if (signal.aborted) break;
  }
  if (whole === null) throw new RangeError('a page without a text');
  return { ...whole, cut: whole.cut ?? cut };
}

/** Of another site's text nothing is told but its statements. */
function withOthers<S extends CheckedStatement>(page: Compared<S>, others: Compared<S>): Compared<S> {
  const count = page.statements.length;
  const ofStatements = others.disagreements.flatMap((each): PageCheck['disagreements'] =>
    each.statement === null ? [] : [{ ...each, statement: each.statement + count }],
  );
  return {
    ...page,
    disagreements: [...page.disagreements, ...ofStatements],
    statements: [...page.statements, ...others.statements],
    cut: page.cut ?? others.cut,
  };
}

/** From its place in a site's text to that in the whole. */
function moved<S extends CheckedStatement>(statement: S, from: number): S {
  const place = (old: StatementPlace): StatementPlace => ({ ...old, block: old.block + from });
  const { speaker, places } = statement;
  return {
    ...statement,
    speaker: { ...speaker, evidence: speaker.evidence && place(speaker.evidence) },
    places: places.map((stretches) => stretches.map(place)),
  };
}
