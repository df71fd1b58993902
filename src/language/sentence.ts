// One sentence at work: the columns that the network fills, used again for the next.

export class Sentence {
  count = 0;
  /** Form numbers. */
  form!: Int32Array;
  upos!: Uint8Array;
  /** Index into the model's feature strings. */
  feats!: Int32Array;
  /** Head within the sentence, -1 for the root. */
  head!: Int32Array;
  /** Number among all relations. */
  deprel!: Uint8Array;
  name!: Uint8Array;
  #capacity = 0;

  constructor() {
    this.reserve(512);
  }

  /** Makes room for `count` words; what was there is lost when it must grow. */
  reserve(count: number): void {
    if (count <= this.#capacity) return;
    const size = Math.max(count, this.#capacity * 2);
    this.#capacity = size;
    this.form = new Int32Array(size);
    this.upos = new Uint8Array(size);
    this.feats = new Int32Array(size);
    this.head = new Int32Array(size);
    this.deprel = new Uint8Array(size);
    this.name = new Uint8Array(size);
  }
}
