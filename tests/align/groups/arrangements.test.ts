import { describe, expect, test } from 'vitest';
import { type Arrangement, arrangement, type Place } from '../../../align/groups/arrangements.js';

// The text in hand has sentences 11-16, the other 1-6. Place n holds sentence n of the other text.
const own = [11, 12, 13, 14, 15, 16];
const place = (n: number, mine: number[], rest: Partial<Place> = {}): Place => ({
  groupId: n,
  own: mine,
  other: [n],
  confirmed: false,
  ...rest,
});
const act = (kind: Arrangement, segmentId: number, places: Place[]) =>
  arrangement(kind, { places, own, segmentId, newGroupId: 99 }).map((p) => [p.groupId, p.own, p.other]);

describe('merging', () => {
  test('joins the next sentence, and its counterpart with it', () => {
    const places = [place(1, [11]), place(2, [12])];
    expect(act('merge', 11, places)).toEqual([
      [1, [11, 12], [1, 2]],
      [2, [], []],
    ]);
  });
  test('takes in a sentence that stands free, from either side', () => {
    expect(act('merge', 11, [place(1, [11])])).toEqual([[1, [11, 12], [1]]]);
    expect(act('merge', 11, [place(1, [12])])).toEqual([[1, [11, 12], [1]]]);
  });
  test('of the last sentence, or of two that stand free, does nothing', () => {
    expect(act('merge', 16, [place(1, [16])])).toEqual([]);
    expect(act('merge', 11, [place(1, [14])])).toEqual([]);
  });
});

describe('splitting a group', () => {
  test('shares out the counterparts; one alone stays with the first part', () => {
    expect(act('divide', 12, [place(1, [11, 12], { other: [1, 2] })])).toEqual([
      [1, [11], [1]],
      [99, [12], [2]],
    ]);
    expect(act('divide', 12, [place(1, [11, 12])])).toEqual([
      [1, [11], [1]],
      [99, [12], []],
    ]);
  });
  test('before its first sentence does nothing', () => {
    expect(act('divide', 11, [place(1, [11, 12])])).toEqual([]);
  });
});

test('swapping exchanges counterparts with the next group and leaves free places alone', () => {
  expect(act('swap', 11, [place(1, [11]), place(2, []), place(3, [12])])).toEqual([
    [1, [12], [1]],
    [3, [11], [3]],
  ]);
});

describe('shifting', () => {
  const places = [place(1, [11]), place(2, [12]), place(3, [13]), place(4, [])];
  test('moves everything from the sentence on down by one', () => {
    expect(act('shift-down', 12, places)).toEqual([
      [2, [], [2]],
      [3, [12], [3]],
      [4, [13], [4]],
    ]);
  });
  test('is taken back by shifting up', () => {
    const shifted = [place(1, [11]), place(2, []), place(3, [12]), place(4, [13])];
    expect(act('shift-up', 12, shifted)).toEqual([
      [2, [12], [2]],
      [3, [13], [3]],
      [4, [], [4]],
    ]);
  });
  test('stops at the next confirmed group', () => {
    const anchored = [place(1, [11]), place(2, []), place(3, [13], { confirmed: true })];
    expect(act('shift-down', 11, anchored)).toEqual([
      [1, [], [1]],
      [2, [11], [2]],
    ]);
    expect(act('shift-up', 12, [place(1, [11], { confirmed: true }), place(2, [12])])).toEqual([]);
  });
});
