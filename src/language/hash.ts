// Hashing of features to 32 bits. The upper bits are the good ones: rows are taken from the top.

/** FNV-1a over code units, one step at a time: from `start`, each unit by `step`, mixed by `finish`. */
export const start = 0x811c9dc5;
export const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
export function finish(hash: number): number {
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) | 0;
}

/** FNV-1a over the UTF-16 code units of `text` in [from, to). */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = start;
  for (let i = from; i < to; i++) hash = step(hash, text.charCodeAt(i));
  return finish(hash);
}

/** A well-mixed number for a small one (a tag, a distance, a label). */
export function hashNumber(value: number): number {
  let hash = Math.imul(value + 0x7f4a7c15, 0x9e3779b1);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  return (hash ^ (hash >>> 13)) | 0;
}

/** One, two and three values under the template `key`. */
export function mix1(key: number, a: number): number {
  const hash = Math.imul(a ^ Math.imul(key, 0x632be5ab), 0x9e3779b1);
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
}
export function mix2(key: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(key, 0x632be5ab), 0x9e3779b1);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0x85ebca6b);
  return Math.imul(hash ^ (hash >>> 14), 0xc2b2ae35);
}
export function mix3(key: number, a: number, b: number, c: number): number {
  let hash = Math.imul(a ^ Math.imul(key, 0x632be5ab), 0x9e3779b1);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 14)) + c, 0xc2b2ae35);
  return Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f);
}
