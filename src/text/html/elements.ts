// What HTML elements are to a reader: never shown, blocks of their own, or furniture by their very name.

const set = (names: string) => new Set(names.split(' '));

/** Elements whose content a browser does not show. */
const UNRENDERED = set(
  'area audio base canvas col datalist defs desc embed frameset head iframe link map meta metadata noembed noframes noscript object param rp script source style symbol template title track video',
);

/** Elements that set their text apart from what stands before and after. Custom elements count among them. */
const BLOCK = set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frame h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section select summary table tbody textarea tfoot thead tr ul xmp',
);

/** A form may hold a whole page, an aside a part of the story: they are not among these. */
const FURNITURE = set('button dialog footer menu nav option select textarea');
const VOID = set('area base br col embed hr img input link meta param source track wbr');

export interface Attribute {
  name: string;
  value: string;
}

export function isUnrendered(tag: string, attributes: readonly Attribute[]): boolean {
  if (UNRENDERED.has(tag)) return true;
  for (const { name, value } of attributes) {
    if (name === 'hidden' && value !== 'until-found') return true;
    if (
      name === 'style' &&
      /(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/i.test(value.slice(0, 1000))
    ) {
      return true;
    }
  }
  return tag === 'dialog' && !attributes.some(({ name }) => name === 'open');
}

/** Whether an element is unrendered by its name alone. */
export function isUnrenderedTag(tag: string): boolean {
  return UNRENDERED.has(tag);
}

export function isBlock(tag: string): boolean {
  return BLOCK.has(tag) || tag.includes('-');
}

export function isFurniture(tag: string): boolean {
  return FURNITURE.has(tag);
}

export function isVoid(tag: string): boolean {
  return VOID.has(tag);
}

export function attribute(attributes: readonly Attribute[], name: string): string | null {
  return attributes.find((one) => one.name === name)?.value ?? null;
}
