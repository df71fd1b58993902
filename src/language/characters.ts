// Kinds of characters, and the canonical form of typographic variants.

const LETTER = 1;
const DIGIT = 2;
const SPACE = 4;
const OPENING = 8;
const CLOSING = 16;
const APOSTROPHE = 32;
const UPPER = 64;

const unicodeLetter = /[\p{L}\p{M}\p{Cf}]/u;
const unicodeDigit = /\p{N}/u;
const unicodeUpper = /[\p{Lu}\p{Lt}]/u;
const unicodeOpening = /[\p{Ps}\p{Pi}]/u;
const unicodeClosing = /[\p{Pe}\p{Pf}]/u;

/** Kinds of every UTF-16 code unit, reckoned when first met; surrogates count as letters only where they pair to one. */
const kinds = new Uint8Array(0x10000);
const KNOWN = 128;

function reckon(code: number): number {
  const char = String.fromCharCode(code);
  let kind = KNOWN;
  if (code <= 32 || /[\s\u0085\u180e]/.test(char)) kind |= SPACE;
  else if (unicodeDigit.test(char)) kind |= DIGIT;
  else if (unicodeLetter.test(char)) kind |= LETTER;
  if (unicodeUpper.test(char)) kind |= UPPER;
  if (unicodeOpening.test(char)) kind |= OPENING;
  if (unicodeClosing.test(char)) kind |= CLOSING;
  if ("'\u2018\u2019\u02bc\u02b9\u00b4`\uff07".includes(char)) kind |= APOSTROPHE;
  kinds[code] = kind;
  return kind;
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code < 0xdc00 && at + 1 < text.length) {
    return unicodeLetter.test(String.fromCodePoint(text.codePointAt(at)!)) ? LETTER : 0;
  }
  // The second half of a pair goes with the first.
  if (code >= 0xdc00 && code < 0xe000) return LETTER;
  return at < text.length ? kinds[code] || reckon(code) : 0;
}

export const isLetter = (text: string, at: number): boolean => (kindAt(text, at) & LETTER) !== 0;
export const isDigit = (text: string, at: number): boolean => (kindAt(text, at) & DIGIT) !== 0;
export const isWordCharacter = (text: string, at: number): boolean => (kindAt(text, at) & (LETTER | DIGIT)) !== 0;
/** White space, and control characters, which are no part of any word. */
export const isSpace = (text: string, at: number): boolean => (kindAt(text, at) & SPACE) !== 0;
export const isUpper = (text: string, at: number): boolean => (kindAt(text, at) & UPPER) !== 0;
export const isOpening = (text: string, at: number): boolean => (kindAt(text, at) & OPENING) !== 0;
export const isClosing = (text: string, at: number): boolean => (kindAt(text, at) & CLOSING) !== 0;
export const isApostrophe = (text: string, at: number): boolean => (kindAt(text, at) & APOSTROPHE) !== 0;

const beyondAscii = /[^\x20-\x7e]/;
const variants: { [char: string]: string } = { '…': '...', '\u00ad': '', '\u200b': '', '\ufeff': '' };
for (const char of '‘’ʼʹ´＇') variants[char] = "'";
for (const char of '“”„‟«»‹›＂') variants[char] = '"';
for (const char of '‐‑‒–—―−') variants[char] = '-';
const variant = new RegExp(`[${Object.keys(variants).join('')}]`, 'g');

/** The form with typographic marks as treebanks mostly write them: ’ as ', “ « as ", – as -, … as three stops. */
export function canonical(form: string): string {
  if (form.includes('`')) form = form.replaceAll('``', '"').replaceAll('`', "'");
  return beyondAscii.test(form) ? form.replace(variant, (char) => variants[char]) : form;
}

/** Code units in lower case, of canonical marks; reckoned when first met. */
const lowered = new Uint16Array(0x10000);

/** A code unit in lower case, typographic marks as in `canonical`; what would become several units stays as it is. */
export function lowerCode(code: number): number {
  return lowered[code] || reckonLower(code);
}

function reckonLower(code: number): number {
  const char = String.fromCharCode(code);
  const lower = canonical(char).toLowerCase();
  lowered[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
  return lowered[code];
}
