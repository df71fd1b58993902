// Builds HTML in which every string is text: whatever a report holds, it cannot become markup.
import { cleanPage } from './clean.ts';

/** A finished piece of a page. */
export class Html {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

export type Child = Html | string | number | null | false | readonly Child[];
export interface Attributes {
  [name: string]: string | number | boolean | null;
}

const ENTITIES: { [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const VOID = new Set(['meta', 'link', 'br', 'hr', 'img', 'input']);

function escaped(text: string): string {
  return cleanPage(text).replace(/[&<>"]/g, (character) => ENTITIES[character]);
}

function render(child: Child): string {
  if (child === null || child === false) return '';
  if (child instanceof Html) return child.html;
  return Array.isArray(child) ? child.map(render).join('') : escaped(String(child));
}

/** An element; attributes that are null or false are left out, those that are true stand alone. */
export function h(tag: string, attributes: Attributes = {}, ...children: Child[]): Html {
  let open = `<${tag}`;
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    open += value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;
  }
  return new Html(VOID.has(tag) ? `${open}>` : `${open}>${render(children)}</${tag}>`);
}

/** Our own style or script, as it stands. Never for anything that comes from a report. */
export function own(tag: 'style' | 'script', code: string): Html {
  return new Html(`<${tag}>${code}</${tag}>`);
}

/** An address that a page may link to, or null: http and https only. */
export function safeHref(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}
