// Bytes to well-formed Unicode: byte order mark, then UTF-8, then what the page declares, then what the bytes look like.
import { createRequire } from 'node:module';
import { ReadoutError } from '../record/errors.ts';
import type { TextFlag } from './report.ts';

/** The decoded text, and doubts about the decoding. */
export interface Decoded {
  text: string;
  flags: TextFlag[];
}

// chardet loads when the first text in a legacy charset comes.
const require = createRequire(import.meta.url);

/** A share of replacement characters above which nobody can call the result text. */
const MAX_BROKEN = 0.1;
/** Bytes looked at to tell binary from text and to guess a charset. */
export const SAMPLE = 65_536;

/** First bytes of common files that are no text, with what to call them. */
const SIGNATURES: [string, number[]][] = [
  ['a PDF file; take its text out first', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive (or an Office document); unpack it or save it as plain text', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Office document; save it as plain text', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a gzip archive; unpack it first', [0x1f, 0x8b]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
];

/**
 * Decodes an input. NUL and lone surrogates become U+FFFD; a byte order mark is dropped; nothing else changes.
 *
 * @param content bytes, or text that was decoded elsewhere
 * @param kind of an HTML page the charset that it declares is believed, unless the bytes are valid UTF-8
 * @throws ReadoutError `binary` (no text at all), `encoding` (text in no charset we can read), `no-text` (empty)
 */
export function decode(content: Uint8Array | string, kind: 'text' | 'html'): Decoded {
  const raw = typeof content === 'string' ? content : decodeBytes(content, kind).text;
  const text = cleaned(unmarked(raw));
  if (!hasText(text)) throw noText();
  return { text, flags: doubts(text) };
}

/**
 * The charset of a plain text by its first bytes, at most SAMPLE of them. Throws as `decode` does.
 *
 * @param whole whether they are all; if not, they may end inside a character
 */
export function charsetOf(sample: Uint8Array, whole: boolean): string {
  return decodeBytes(whole ? sample : sample.subarray(0, characterEnd(sample)), 'text').charset;
}

/** Where the last whole character of UTF-8 ends. */
function characterEnd(bytes: Uint8Array): number {
  let lead = bytes.length - 1;
  while (lead > bytes.length - 4 && bytes[lead] >> 6 === 0b10) lead--;
  const size = bytes[lead] >= 0xf0 ? 4 : bytes[lead] >= 0xe0 ? 3 : bytes[lead] >= 0xc0 ? 2 : 1;
  return lead + size > bytes.length ? lead : bytes.length;
}

/** Without the byte order mark. */
export function unmarked(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** With U+FFFD for NUL and lone surrogates. */
export function cleaned(text: string): string {
  const wellFormed = text.toWellFormed();
  return wellFormed.includes('\0') ? wellFormed.replaceAll('\0', '\ufffd') : wellFormed;
}

function decodeBytes(bytes: Uint8Array, kind: 'text' | 'html'): { text: string; charset: string } {
  const signature = SIGNATURES.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (signature) throw new ReadoutError('binary', `This is ${signature[0]}, not text (told from its first bytes).`);
  const marked = byteOrderMark(bytes);
  if (marked) return checked(bytes, marked);
  const wide = unmarkedUtf16(bytes);
  if (wide) return checked(bytes, wide);
  const declared = kind === 'html' ? declaredCharset(bytes) : null;
  if (declared?.startsWith('iso-2022')) return { text: lossy(bytes, declared), charset: declared };
  const utf8 = strict(bytes);
  refuseBinary(bytes, utf8 !== null ? 0.1 : 0.03);
  if (utf8 !== null) return { text: utf8, charset: 'utf-8' };
  if (declared && declared !== 'utf-8') return checked(bytes, declared);
  const mended = lossy(bytes, 'utf-8');
  if (isMostlyUtf8(mended)) return { text: mended, charset: 'utf-8' };
  return checked(bytes, guessCharset(bytes));
}

function strict(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function lossy(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) {
    throw new ReadoutError('encoding', 'This text is in UTF-32 (told from its first four bytes). Save it as UTF-8.');
  }
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: NUL bytes on one side of the pairs alone, since blanks and Latin letters have them there. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  const zeros = [0, 0];
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at & 1]++;
  const [even, odd] = zeros;
  const pairs = end / 2;
  if (pairs < 2 || Math.max(even, odd) < pairs * 0.05 || Math.min(even, odd) > Math.max(even, odd) * 0.05) return null;
  const charset = odd > even ? 'utf-16le' : 'utf-16be';
  const sample = lossy(bytes.subarray(0, end), charset);
  const words = sample.match(/[\p{L}\p{N}\p{P}\s]/gu)?.length ?? 0;
  return words > sample.length * 0.8 ? charset : null;
}

/** The charset that a page names in its first bytes, where a decoder for it exists. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const name = /<meta[^<>]{0,200}?charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w:.-]{2,40})/i.exec(head)?.[1];
  return name ? knownCharset(name) : null;
}

function knownCharset(name: string): string | null {
  try {
    const { encoding } = new TextDecoder(name);
    // A page that was read up to its declaration cannot be in UTF-16, whatever it says.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}

/** Broken UTF-8 is still UTF-8 where most of its characters outside ASCII are whole. */
function isMostlyUtf8(text: string): boolean {
  let broken = 0;
  let whole = 0;
  for (let at = 0; at < text.length && broken + whole < SAMPLE; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) whole++;
  }
  return whole >= 2 * broken;
}

/** A legacy charset by letter frequencies; Windows-1252, the commonest by far, where the bytes say too little. */
function guessCharset(bytes: Uint8Array): string {
  const { analyse } = require('chardet') as typeof import('chardet');
  let first = 0;
  while (bytes[first] < 0x80) first++;
  const start = Math.max(0, first - 1024);
  for (const { name, confidence } of analyse(bytes.subarray(start, start + SAMPLE))) {
    const known = confidence >= 20 && !/^(utf-|ascii)/i.test(name) ? knownCharset(name) : null;
    if (known === 'iso-8859-1') return 'windows-1252';
    if (known && known !== 'utf-8') return known;
  }
  return 'windows-1252';
}

function refuseBinary(bytes: Uint8Array, allowed: number): void {
  const end = Math.min(bytes.length, SAMPLE);
  let first = -1;
  let count = 0;
  for (let at = 0; at < end; at++) {
    const byte = bytes[at];
    if (byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b) continue;
    count++;
    if (first < 0) first = at;
  }
  if (count <= Math.max(1, end * allowed)) return;
  throw new ReadoutError(
    'binary',
    `This is not text: ${count} of its first ${end} bytes are control codes, the first at byte ${first}. Give a text or an HTML file.`,
  );
}

/** Decodes, unless too much of it is broken. */
function checked(bytes: Uint8Array, charset: string): { text: string; charset: string } {
  const text = lossy(bytes, charset);
  let broken = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) broken++;
  if (broken <= Math.max(2, text.length * MAX_BROKEN)) return { text, charset };
  throw new ReadoutError(
    'encoding',
    `This text could not be decoded: read as ${charset}, ${broken} characters are broken, the first near byte ${brokenByte(bytes, charset)}. Save it as UTF-8.`,
  );
}

/** Where decoding first fails, by halving: a prefix decodes cleanly up to there. */
function brokenByte(bytes: Uint8Array, charset: string): number {
  let low = 0;
  let high = bytes.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const clean = !new TextDecoder(charset).decode(bytes.subarray(0, middle), { stream: true }).includes('\ufffd');
    if (clean) low = middle;
    else high = middle;
  }
  return low;
}

export function hasText(text: string): boolean {
  return /[^\s\ufffd]/.test(text);
}

export function noText(): ReadoutError {
  return new ReadoutError('no-text', 'There is no text in this input: it is empty or holds white space alone.');
}

/** UTF-8 read as Windows-1252: an accented letter as A-tilde or A-circumflex and a sign, a quotation mark as three signs. */
const MOJIBAKE =
  /\u00c3[\u0080-\u00bf\u201a\u0192\u00a0]|\u00e2\u20ac[\u0080-\u00bf\u2122\u0153\u201c\u201d\u02dc\u00a6]|\u00c2[\u00a0\u00ab\u00bb\u00b0]|[\u00d0\u00d1][\u0080-\u00bf]/g;

/** What in a text makes one doubt its encoding: characters lost, or read as another encoding's. */
export function doubts(text: string): TextFlag[] {
  const flags: TextFlag[] = [];
  const note = (at: number, length: number, count: number, what: string) =>
    flags.push({
      kind: 'encoding',
      span: [at, at + length],
      message: `${what} (${count}${count === 1 ? ' place' : ' places'}, the first here).`,
    });
  const broken = text.indexOf('\ufffd');
  if (broken >= 0) note(broken, 1, occurrences(text, '\ufffd'), 'Characters were lost in decoding');
  const mangled = [...text.slice(0, SAMPLE * 16).matchAll(MOJIBAKE)];
  if (mangled.length > 0) {
    note(
      mangled[0].index,
      mangled[0][0].length,
      mangled.length,
      'UTF-8 text seems to have been read as another encoding before it came here',
    );
  }
  return flags;
}

function occurrences(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++;
  return count;
}
