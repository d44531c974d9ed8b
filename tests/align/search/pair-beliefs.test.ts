import { describe, expect, test } from 'vitest';
import { NO_CLAIM_NATS, pairBeliefs } from '../../../align/search/pair-beliefs.js';

describe('what is believed of single pairs', () => {
  const frame = { sourceCount: 3, targetCount: 3 };
  const pairs = {
    source: Int32Array.of(0, 0, 1, 2),
    target: Int32Array.of(0, 2, 0, 2),
    ownNats: new Float64Array(4),
  };
  const beliefs = pairBeliefs(frame, pairs, Float64Array.of(3, 1, -1, 2));

  test('a pair that is no candidate is as good as impossible', () => {
    expect(beliefs.linkNats(0, 2)).toBe(1);
    expect(beliefs.linkNats(1, 1)).toBe(NO_CLAIM_NATS);
  });
  test('the best claim on a sentence, other than of those excepted, from either side', () => {
    expect(beliefs.claimNats(true, 0, () => false)).toBe(3);
    expect(beliefs.claimNats(true, 0, (partner) => partner === 0)).toBe(1);
    expect(beliefs.claimNats(false, 2, (partner) => partner === 2)).toBe(1);
    expect(beliefs.claimNats(true, 1, (partner) => partner === 0)).toBe(NO_CLAIM_NATS);
  });
  test('partners come best first, down to the least that is asked for', () => {
    expect(beliefs.partners(false, 0, -2)).toEqual([0, 1]);
    expect(beliefs.partners(false, 0, 0)).toEqual([0]);
    expect(beliefs.partners(true, 1, 0)).toEqual([]);
  });
});
