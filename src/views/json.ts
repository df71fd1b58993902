// Records and failures as JSON: one value, the same bytes every time, harmless on a terminal and inside a page.

const UNSAFE = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** JSON of a value; control characters and bidi controls are written as \u escapes, so the value is the same. */
export function toJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(UNSAFE, escaped);
}
