// A record as one self-contained page: the report with its passages marked, and the entries beside it.
import { hash } from 'node:crypto';
import type { Failure, Record, Span } from '../record/record.ts';
import { REGISTERS, registerNames } from '../record/registers.ts';
import { type Card, cardsOf, type Fact, titleOf } from './cards.ts';
import { type Child, type Html, h, own, safeHref } from './h.ts';
import { pageScript } from './page-script.ts';
import { indexStyle, laneClass, pageStyle } from './page-style.ts';
import { type Segment, segmentsOf } from './segments.ts';

const FOLDED = new Set(['boilerplate', 'spam']);
/** They repeat what other entries say, so a page opens without them. */
const OFF_AT_FIRST = new Set(['events', 'times']);
/** Entries of a few words: their words stand in the card's first line. */
const SHORT = new Set(['figures', 'times']);
/** Kinds of block that say so in words beside the text. */
const TAGGED = new Set(['dateline', 'caption', 'credit', 'table']);

/** A whole document that asks the network for nothing and runs nothing but our own style and script. */
function documentOf(title: string, style: string, script: string | null, body: Child[]): string {
  const digest = (code: string) => `'sha256-${hash('sha256', code, 'base64')}'`;
  const policy = [
    "default-src 'none'",
    `style-src ${digest(style)}`,
    ...(script ? [`script-src ${digest(script)}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = h(
    'html',
    { lang: 'en' },
    h(
      'head',
      {},
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('title', {}, title),
      own('style', style),
    ),
    h('body', {}, body, script && own('script', script)),
  );
  return `<!doctype html>\n${page.html}\n`;
}

/** The words of a stretch of the text, cut into its segments. */
function markedWords(text: string, span: Span, segments: readonly Segment[]): Child[] {
  const words: Child[] = [];
  for (const segment of segments) {
    const start = Math.max(span[0], segment.span[0]);
    const end = Math.min(span[1], segment.span[1]);
    if (start >= end) continue;
    const { entries, extents, lanes, flagged } = segment;
    const piece = text.slice(start, end);
    if (!entries.length && !extents.length) {
      words.push(piece);
      continue;
    }
    const classes = lanes.flatMap((register, lane) => (register ? [laneClass(lane, register)] : []));
    if (flagged) classes.push('gw');
    words.push(
      h(
        entries.length ? 'mark' : 'span',
        {
          class: classes.join(' ') || null,
          'data-e': entries.join(' ') || null,
          'data-x': extents.join(' ') || null,
        },
        piece,
      ),
    );
  }
  return words;
}

/** For each stretch (in order), the segments that share a character with it. */
function segmentsWithin(spans: readonly Span[], segments: readonly Segment[]): Segment[][] {
  let first = 0;
  return spans.map(([start, end]) => {
    while (first < segments.length && segments[first].span[1] <= start) first++;
    let last = first;
    while (last < segments.length && segments[last].span[0] < end) last++;
    return segments.slice(first, last);
  });
}

function cardHtml(card: Card, record: Record): Html {
  const { language, text } = record.report;
  const quoted = (span: Span) => h('q', { lang: language, dir: 'auto' }, text.slice(span[0], span[1]));
  const named = (names: readonly string[]) =>
    names.flatMap((name, index): Child[] => [index > 0 && ', ', h('bdi', { lang: language }, name)]);
  const value = (fact: Fact): Child[] => {
    const parts = [fact.text ?? null, fact.names && named(fact.names), ...(fact.spans ?? []).map(quoted)];
    return parts.filter((part) => part !== null && part !== undefined).flatMap((part) => [part, ' ']);
  };
  const letter = REGISTERS[card.register];
  const label = card.id.toUpperCase();
  const facts: [label: string, value: Child][] = card.facts.map((fact) => [fact.label, value(fact)]);
  if (card.rule !== null) {
    facts.push(['Rule', `${card.rule} · ${card.confidence?.toFixed(2)} · ${card.span[0]}–${card.span[1]}`]);
  }
  return h(
    'li',
    { class: 'card', id: card.id, 'data-r': letter },
    h('a', { class: 'k id', href: `#${card.id}`, title: card.register }, label),
    h(
      'div',
      { class: 'h' },
      card.who.length > 0 && h('b', {}, named(card.who)),
      card.act !== '' && (card.who.length > 0 ? h('span', {}, card.act) : h('b', {}, card.act)),
      card.to.length > 0 && h('span', {}, '→ ', named(card.to)),
      SHORT.has(card.register) && h('span', { class: 'in' }, quoted(card.span)),
      card.notes.length > 0 && h('span', { class: 'meta' }, card.notes.join(' · ')),
    ),
    !SHORT.has(card.register) && card.passages.length > 0 && h('div', { class: 'l' }, quoted(card.passages[0])),
    h(
      'div',
      { class: 'full' },
      card.passages.map(quoted),
      h(
        'dl',
        {},
        facts.map(([name, content]) => [h('dt', {}, name), h('dd', {}, content)]),
      ),
    ),
  );
}

function legend(record: Record): Html {
  const filters = registerNames
    .filter((name) => record[name].length)
    .map((name) =>
      h(
        'label',
        { 'data-r': REGISTERS[name] },
        h('input', { type: 'checkbox', id: `show-${REGISTERS[name]}`, checked: !OFF_AT_FIRST.has(name) }),
        h('span', { class: 'k', 'aria-hidden': 'true' }, REGISTERS[name].toUpperCase()),
        h('span', { class: 'nm' }, name[0].toUpperCase() + name.slice(1)),
        h('span', { class: 'n' }, record[name].length),
      ),
    );
  return h('div', { class: 'bar' }, h('fieldset', { class: 'legend wide', 'aria-label': 'Registers shown' }, filters));
}

function kicker(record: Record): Html {
  const { outlet, date, language, authors, url, path } = record.report;
  const href = safeHref(url);
  return h(
    'p',
    { class: 'kicker' },
    outlet === null ? h('span', { class: 'quiet' }, 'outlet not stated') : h('bdi', {}, outlet),
    date === null ? h('span', { class: 'quiet' }, 'no date') : h('time', { datetime: date }, date),
    h('span', {}, language),
    authors.length > 0 && h('bdi', {}, authors.join(', ')),
    path !== null && h('bdi', {}, path),
    href !== null && h('a', { href, rel: 'noreferrer noopener' }, 'source'),
  );
}

function cast(record: Record): Html | false {
  if (!record.actors.length) return false;
  const list = record.actors.flatMap((actor, index): Child[] => [
    index > 0 && ' · ',
    h('bdi', { lang: record.report.language }, actor.name),
    h('small', {}, ` ${actor.kind} ${actor.mentions.length}`),
  ]);
  return h('p', { class: 'cast' }, h('b', {}, 'Actors '), list);
}

/** The blocks in order, each with its cards; what is no part of the report is folded. */
function rows(record: Record, cards: readonly Card[]): Html[] {
  const { text, language } = record.report;
  const blocks = record.blocks;
  const segments = segmentsWithin(
    blocks.map((block) => block.span),
    segmentsOf(text.length, cards),
  );
  const inOrder = [...cards].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const result: Html[] = [];
  let next = 0;
  for (let i = 0; i < blocks.length; i++) {
    const limit = i + 1 < blocks.length ? blocks[i + 1].span[0] : Number.POSITIVE_INFINITY;
    const first = next;
    while (next < inOrder.length && inOrder[next].span[0] < limit) next++;
    const own = inOrder.slice(first, next);
    const { id, kind, span } = blocks[i];
    const words = markedWords(text, span, segments[i]);
    if (FOLDED.has(kind) && !own.length) {
      const folded: Html[] = [];
      let end = i;
      for (; end < blocks.length && FOLDED.has(blocks[end].kind); end++) {
        const after = end + 1 < blocks.length ? blocks[end + 1].span[0] : Number.POSITIVE_INFINITY;
        if (next < inOrder.length && inOrder[next].span[0] < after) break;
        const content = markedWords(text, blocks[end].span, segments[end]);
        folded.push(h('p', { lang: language, dir: 'auto' }, content, h('span', { class: 'tag' }, blocks[end].kind)));
      }
      const label = `Not part of the report: ${folded.length} ${folded.length === 1 ? 'block' : 'blocks'}`;
      result.push(h('details', { class: 'fold' }, h('summary', {}, label), folded));
      i = end - 1;
      continue;
    }
    const tag = kind === 'title' ? 'h1' : kind === 'heading' ? 'h2' : 'p';
    result.push(
      h(
        'section',
        { class: 'row', id },
        h('span', { class: 'num', 'aria-hidden': 'true' }, i + 1),
        h(
          tag,
          { class: `text ${kind}`, lang: language, dir: 'auto' },
          words,
          (TAGGED.has(kind) || FOLDED.has(kind)) && h('span', { class: 'tag' }, kind),
        ),
        own.length > 0 &&
          h(
            'ol',
            { class: 'notes' },
            own.map((card) => cardHtml(card, record)),
          ),
      ),
    );
  }
  return result;
}

/** The page of one record, whole: a file that opens from disk. */
export function recordToHtml(record: Record): string {
  const cards = cardsOf(record);
  const titled = record.blocks.some((block) => block.kind === 'title');
  const { report, reader } = record;
  return documentOf(`${titleOf(record)} · Readout`, pageStyle, pageScript, [
    h('a', { class: 'skip', href: '#report' }, 'Skip to the report'),
    h(
      'header',
      { class: 'wide' },
      kicker(record),
      !titled && h('h1', { lang: report.language, dir: 'auto' }, titleOf(record, 120)),
      !titled && h('p', { class: 'quiet' }, 'The report has no title: these are its first words.'),
      cast(record),
    ),
    legend(record),
    h('main', { class: 'wide', id: 'report' }, rows(record, cards)),
    h('footer', { class: 'wide' }, `Readout ${reader.version} · model ${reader.model ?? 'none'} · report ${report.id}`),
  ]);
}

/** What the index says of one input: a page, or why there is none. */
export interface IndexRow {
  title: string;
  language: string;
  date: string | null;
  counts: number[];
  /** File name of the page, beside the index. */
  page: string;
}

export function indexRow(record: Record, page: string): IndexRow {
  const { language, date } = record.report;
  return { title: titleOf(record), language, date, counts: registerNames.map((name) => record[name].length), page };
}

/** The index of several pages; failures stand in their place. */
export function indexToHtml(rows: readonly (IndexRow | Failure)[]): string {
  const number = (content: Child) => h('td', { class: 'n' }, content);
  const line = (row: IndexRow | Failure) =>
    'error' in row
      ? h(
          'tr',
          { class: 'failed' },
          h('td', {}, h('bdi', {}, row.path ?? row.id ?? 'standard input')),
          h('td', { colspan: registerNames.length + 2 }, `${row.error.message} (${row.error.code})`),
        )
      : h(
          'tr',
          {},
          h('td', {}, h('a', { href: encodeURIComponent(row.page), lang: row.language, dir: 'auto' }, row.title)),
          h('td', { class: 'd' }, row.date ?? ''),
          h('td', {}, row.language),
          row.counts.map((count) => number(count || '')),
        );
  const read = rows.filter((row) => 'page' in row).length;
  const head = ['Report', 'Date', 'Language'].map((name) => h('th', { scope: 'col' }, name));
  const registers = registerNames.map((name) => {
    const badge = h('abbr', { class: 'k', 'data-r': REGISTERS[name], title: name }, REGISTERS[name].toUpperCase());
    return h('th', { class: 'n', scope: 'col' }, badge);
  });
  return documentOf('Reports · Readout', indexStyle, null, [
    h(
      'main',
      { class: 'wide' },
      h('h1', {}, `${read} ${read === 1 ? 'report' : 'reports'}`),
      h(
        'div',
        { class: 'scroll' },
        h('table', {}, h('thead', {}, h('tr', {}, head, registers)), h('tbody', {}, rows.map(line))),
      ),
    ),
  ]);
}
