// What a page says of itself: title, authors, date, outlet, language and address, from its head.
import { validDay } from '../date.ts';
import { type Attribute, attribute } from './elements.ts';
import type { Facts } from './parse.ts';

export interface PageFacts {
  title: string | null;
  authors: string[];
  /** ISO 8601 day, as written: no time zone is applied. */
  date: string | null;
  outlet: string | null;
  /** Primary BCP 47 subtag. */
  language: string | null;
  /** The canonical address, as text: never opened. */
  url: string | null;
}

/** Sources of a fact, the surest first. */
const TITLES = ['og:title', 'ld:headline', 'twitter:title', 'dc.title', 'title'];
const DATES = [
  'article:published_time',
  'ld:datepublished',
  'datepublished',
  'og:article:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'article.published',
  'date',
  'time',
];
const OUTLETS = ['og:site_name', 'ld:publisher', 'application-name', 'publisher', 'dc.publisher'];
const AUTHORS = ['ld:author', 'author', 'article:author', 'parsely-author', 'dc.creator', 'byl', 'sailthru.author'];
const LANGUAGES = ['html:lang', 'content-language', 'og:locale'];
const ADDRESSES = ['canonical', 'og:url'];

const MAX_VALUE = 500;
const MAX_JSON = 500_000;
const MAX_NODES = 3000;

/** Collects a page's facts from its elements, in document order. */
export class FactCollector implements Facts {
  private readonly found = new Map<string, string[]>();

  element(tag: string, attributes: readonly Attribute[]): void {
    if (tag === 'meta') {
      const content = attribute(attributes, 'content');
      const name =
        attribute(attributes, 'property') ??
        attribute(attributes, 'name') ??
        attribute(attributes, 'itemprop') ??
        attribute(attributes, 'http-equiv');
      if (content !== null && name !== null) this.note(name, content);
    } else if (tag === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attribute(attributes, 'rel') ?? '')) {
      this.note('canonical', attribute(attributes, 'href'));
    } else if (tag === 'html') {
      this.note('html:lang', attribute(attributes, 'lang') ?? attribute(attributes, 'xml:lang'));
    } else if (/datePublished/i.test(attribute(attributes, 'itemprop') ?? '')) {
      this.note('datepublished', attribute(attributes, 'datetime') ?? attribute(attributes, 'content'));
    } else if (tag === 'time') {
      this.note('time', attribute(attributes, 'datetime'));
    }
  }

  content(tag: string, attributes: readonly Attribute[], text: string): void {
    if (tag === 'title') this.note('title', text);
    else if (tag === 'script' && /ld\+json/i.test(attribute(attributes, 'type') ?? '')) this.linkedData(text);
  }

  /** The facts, each from the surest source that has it. */
  facts(): PageFacts {
    const outlet = this.first(OUTLETS);
    return {
      title: withoutOutlet(this.first(TITLES), outlet),
      authors: this.authors(),
      date:
        this.values(DATES)
          .map(dayOf)
          .find((day) => day !== null) ?? null,
      outlet,
      language: /^[a-z]{2,3}(?![a-z])/i.exec(this.first(LANGUAGES) ?? '')?.[0].toLowerCase() ?? null,
      url: this.values(ADDRESSES).find((address) => /^https?:\/\//i.test(address)) ?? null,
    };
  }

  private note(name: string, value: string | null): void {
    if (value === null) return;
    const bare = value
      .slice(0, 4 * MAX_VALUE)
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, MAX_VALUE)
      .toWellFormed();
    const values = this.found.get(name.toLowerCase().slice(0, 80)) ?? [];
    if (bare === '' || values.length >= 20 || this.found.size >= 1000) return;
    values.push(bare);
    this.found.set(name.toLowerCase().slice(0, 80), values);
  }

  private values(names: readonly string[]): string[] {
    return names.flatMap((name) => this.found.get(name) ?? []);
  }

  private first(names: readonly string[]): string | null {
    return this.values(names)[0] ?? null;
  }

  private authors(): string[] {
    const source = AUTHORS.find((name) => this.found.has(name));
    const named = source ? (this.found.get(source) ?? []).filter((name) => !/^https?:|^@|\.\w+\//i.test(name)) : [];
    return [...new Set(named.map((name) => name.replace(/^(?:by|di|von|par|por)\s+/i, '')))].filter(
      (name) => name !== '',
    );
  }

  /** Facts of a news article in JSON-LD; anything else in it is passed over. */
  private linkedData(json: string): void {
    if (json.length > MAX_JSON) return;
    let data: unknown;
    try {
      data = JSON.parse(json);
    } catch {
      return;
    }
    const queue: unknown[] = [data];
    for (let at = 0; at < queue.length && queue.length < MAX_NODES; at++) {
      const item = queue[at];
      if (Array.isArray(item)) queue.push(...item.slice(0, MAX_NODES));
      else if (typeof item === 'object' && item !== null) {
        const fields = new Map<string, unknown>(Object.entries(item));
        if (isArticle(fields.get('@type'))) this.article(fields);
        else if (fields.has('@graph')) queue.push(fields.get('@graph'));
        else if (fields.has('mainEntity')) queue.push(fields.get('mainEntity'));
      }
    }
  }

  private article(fields: Map<string, unknown>): void {
    for (const name of namesIn(fields.get('headline'))) this.note('ld:headline', name);
    for (const name of namesIn(fields.get('datePublished'))) this.note('ld:datepublished', name);
    for (const name of namesIn(fields.get('author'))) this.note('ld:author', name);
    for (const name of namesIn(fields.get('publisher'))) this.note('ld:publisher', name);
  }
}

function isArticle(type: unknown): boolean {
  return (Array.isArray(type) ? type : [type]).some(
    (one) => typeof one === 'string' && /Article|Posting|Report/.test(one),
  );
}

/** The strings or the `name` fields in a value or a list of them. */
function namesIn(value: unknown): string[] {
  return (Array.isArray(value) ? value.slice(0, 20) : [value]).flatMap((one) => {
    if (typeof one === 'string') return [one];
    if (typeof one !== 'object' || one === null) return [];
    const name = new Map<string, unknown>(Object.entries(one)).get('name');
    return typeof name === 'string' ? [name] : [];
  });
}

/** A page's title often ends with the outlet, after a bar or a dash. */
function withoutOutlet(title: string | null, outlet: string | null): string | null {
  if (title === null || outlet === null || !title.endsWith(outlet)) return title;
  const bare = title.slice(0, -outlet.length).replace(/\s*[|·:–—-]\s*$/u, '');
  return bare.trim() === '' ? title : bare.trim();
}

/** The day of an ISO 8601 date or time, as written, where there is such a day. */
function dayOf(value: string): string | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(value.trim());
  return day ? validDay(Number(day[1]), Number(day[2]), Number(day[3])) : null;
}
