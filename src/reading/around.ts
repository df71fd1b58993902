// In whose words a passage stands: the innermost statement around it, found by its place rather than by a search of all.
import type { Span, Statement } from '../record/record.ts';
import type { Reading } from './reading.ts';

interface Pieces {
  /** Pieces of content by where they begin, with their statements. */
  spans: Span[];
  owners: Statement[];
  /** Length of the longest piece. */
  longest: number;
}

const piecesOf = new WeakMap<readonly Statement[], Pieces>();

function pieces(statements: readonly Statement[]): Pieces {
  let found = piecesOf.get(statements);
  if (!found) {
    const all = statements.flatMap((owner) => owner.content.map((span) => ({ span, owner })));
    all.sort((a, b) => a.span[0] - b.span[0]);
    const longest = all.reduce((most, { span }) => Math.max(most, span[1] - span[0]), 0);
    found = { spans: all.map(({ span }) => span), owners: all.map(({ owner }) => owner), longest };
    piecesOf.set(statements, found);
  }
  return found;
}

/** The statement with the shortest piece of content that holds the span, or null. */
export function speechAround({ statements }: Pick<Reading, 'statements'>, span: Span): Statement | null {
  const { spans, owners, longest } = pieces(statements);
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle][0] <= span[0]) low = middle + 1;
    else high = middle;
  }
  let best: Statement | null = null;
  let length = Infinity;
  for (let i = low - 1; i >= 0 && spans[i][0] + longest >= span[1]; i--) {
    const [from, to] = spans[i];
    if (to < span[1] || to - from > length) continue;
    best = owners[i];
    length = to - from;
  }
  return best;
}
