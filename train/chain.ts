// Learning of tags whose neighbours matter: a conditional random field of the first order (Lafferty et al. 2001).

/**
 * The loss of a chain of tags, minus the logarithm of the probability of the right one. scores: a row of `stride` numbers a
 * word from `at`, of which the first `tags` count; they become their gradients. transitions: a row of `tags` for each tag
 * before, the last row for the start; its gradients are added to `slopes`.
 */
export function chainLoss(
  scores: Float32Array,
  at: number,
  stride: number,
  right: Int32Array,
  tags: number,
  transitions: Float32Array,
  slopes: Float32Array,
): number {
  const { length } = right;
  const forward = new Float64Array(length * tags);
  const backward = new Float64Array(length * tags);
  const terms = new Float64Array(tags);
  for (let word = 0; word < length; word++) {
    for (let tag = 0; tag < tags; tag++) {
      const own = scores[at + word * stride + tag];
      if (word === 0) forward[tag] = own + transitions[tags * tags + tag];
      else {
        for (let last = 0; last < tags; last++) {
          terms[last] = forward[(word - 1) * tags + last] + transitions[last * tags + tag];
        }
        forward[word * tags + tag] = own + logSum(terms);
      }
    }
  }
  for (let word = length - 2; word >= 0; word--) {
    for (let tag = 0; tag < tags; tag++) {
      for (let next = 0; next < tags; next++) {
        terms[next] =
          transitions[tag * tags + next] + scores[at + (word + 1) * stride + next] + backward[(word + 1) * tags + next];
      }
      backward[word * tags + tag] = logSum(terms);
    }
  }
  const total = logSum(forward.subarray((length - 1) * tags));
  let sum = 0;
  for (let word = 0; word < length; word++) {
    const before = word === 0 ? tags : right[word - 1];
    sum += scores[at + word * stride + right[word]] + transitions[before * tags + right[word]];
    slopes[before * tags + right[word]]--;
    for (let tag = 0; tag < tags; tag++) {
      if (word === 0) slopes[tags * tags + tag] += Math.exp(forward[tag] + backward[tag] - total);
      else {
        const rest = scores[at + word * stride + tag] + backward[word * tags + tag] - total;
        for (let last = 0; last < tags; last++) {
          slopes[last * tags + tag] += Math.exp(
            forward[(word - 1) * tags + last] + transitions[last * tags + tag] + rest,
          );
        }
      }
    }
  }
  for (let word = 0; word < length; word++) {
    for (let tag = 0; tag < tags; tag++) {
      const share = Math.exp(forward[word * tags + tag] + backward[word * tags + tag] - total);
      scores[at + word * stride + tag] = share - (tag === right[word] ? 1 : 0);
    }
    scores.fill(0, at + word * stride + tags, at + (word + 1) * stride);
  }
  return total - sum;
}

function logSum(terms: Float64Array): number {
  let top = terms[0];
  for (let i = 1; i < terms.length; i++) if (terms[i] > top) top = terms[i];
  let sum = 0;
  for (let i = 0; i < terms.length; i++) sum += Math.exp(terms[i] - top);
  return top + Math.log(sum);
}
