// The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, the words still to come, three actions.

/** Puts the next word on the stack. */
export const SHIFT = 0;
/** The word on top of the stack gets the next word as its head and leaves. */
export const LEFT = 1;
/** The word on top of the stack gets the one below as its head and leaves. */
export const RIGHT = 2;

export class State {
  stack = new Int32Array(512);
  depth = 0;
  /** First word not yet on the stack. */
  next = 0;
  count = 0;
  /** Of each word so far, -1 where none. */
  head = new Int32Array(512);
  relation = new Uint8Array(512);
  /** Outermost children so far, -1 where none, and their numbers. */
  leftmost = new Int32Array(512);
  rightmost = new Int32Array(512);
  leftCount = new Uint8Array(512);
  rightCount = new Uint8Array(512);
  /** One bit a relation of the children on either side. */
  relations = new Int32Array(512);

  begin(count: number): void {
    if (count > this.stack.length) {
      const size = count * 2;
      this.stack = new Int32Array(size);
      this.head = new Int32Array(size);
      this.relation = new Uint8Array(size);
      this.leftmost = new Int32Array(size);
      this.rightmost = new Int32Array(size);
      this.leftCount = new Uint8Array(size);
      this.rightCount = new Uint8Array(size);
      this.relations = new Int32Array(size);
    }
    this.count = count;
    this.depth = 0;
    this.next = 0;
    this.head.fill(-1, 0, count);
    this.leftmost.fill(-1, 0, count);
    this.rightmost.fill(-1, 0, count);
    this.leftCount.fill(0, 0, count);
    this.rightCount.fill(0, 0, count);
    this.relations.fill(0, 0, count);
  }

  get done(): boolean {
    return this.next === this.count && this.depth === 1;
  }

  may(action: number): boolean {
    if (action === SHIFT) return this.next < this.count;
    if (action === LEFT) return this.depth > 0 && this.next < this.count;
    return this.depth > 1;
  }

  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  /** Gives the top of the stack its head and relation, and takes it off. */
  attach(head: number, relation: number): void {
    const word = this.stack[--this.depth];
    this.head[word] = head;
    this.relation[word] = relation;
    if (word < head) {
      if (this.leftmost[head] < 0 || word < this.leftmost[head]) this.leftmost[head] = word;
      if (this.leftCount[head] < 5) this.leftCount[head]++;
    } else {
      if (word > this.rightmost[head]) this.rightmost[head] = word;
      if (this.rightCount[head] < 5) this.rightCount[head]++;
    }
    this.relations[head] |= 1 << (relation & 31);
  }

  /** The head that an action other than SHIFT would give to the top of the stack. */
  headBy(action: number): number {
    return action === LEFT ? this.next : this.stack[this.depth - 2];
  }
}
