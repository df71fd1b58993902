// Words of a report, file names and error messages on their way to a terminal or a page: nothing in them may steer it.

/** C0 but tab and line feed, DEL, C1, line and paragraph separators. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;
/** Embeddings, overrides and isolates: they would reorder what stands beside the report's own words. */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/g;
const OVERRIDES = /[\u202d\u202e]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const SPACE = /\s+/g;

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}

/** Text for a terminal, lines kept: controls become their pictures (ESC is ␛), bidi controls go. */
export function cleanLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROLS, picture).replace(BIDI, '');
}

/** As cleanLines, in one line: white space folded. */
export function clean(text: string): string {
  return cleanLines(text).replace(SPACE, ' ').trim();
}

/** Text for a page: as long as before, so that offsets hold; controls become pictures, bidi overrides a sign. */
export function cleanPage(text: string): string {
  return text.replace(CONTROLS, (control) => (control === '\r' ? ' ' : picture(control))).replace(OVERRIDES, '\ufffd');
}

/** One line set apart from what surrounds it where it holds right-to-left letters (FSI … PDI). */
export function isolate(line: string): string {
  return RIGHT_TO_LEFT.test(line) ? `\u2068${line}\u2069` : line;
}

/** At most `length` code units from the start, never half a character. */
export function startOf(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? length - 1 : length);
}
