// How far a long run is: reports, rate and time left, in one line of a terminal that is rubbed out again.

export interface Progress {
  step(): void;
  clear(): void;
}

/** @param total how many inputs there are, where that is known. No stream: no progress. */
export function progressOf(stream: NodeJS.WriteStream | null, total: number | null): Progress {
  if (!stream) return { step() {}, clear() {} };
  const start = Date.now();
  let done = 0;
  let shown = start;
  return {
    step() {
      done++;
      const now = Date.now();
      if (now - shown < 200) return;
      shown = now;
      const seconds = (now - start) / 1000;
      const left = total === null ? '' : `, ${Math.ceil(((total - done) * seconds) / done)} s left`;
      const of = total === null ? '' : ` of ${total}`;
      stream.write(`\r\x1b[K${done}${of} reports, ${(done / seconds).toFixed(1)} a second${left}`);
    },
    clear() {
      if (shown > start) stream.write('\r\x1b[K');
    },
  };
}
