import { describe, expect, it } from 'vitest';
import { checkContradictions, type GroupMembers } from '../../../../align/quality/checks/contradictions.js';

/** `link('tr1 tr2', 'az1')`: the document is the letters of the segment. */
function link(source: string, target: string): GroupMembers {
  const members = (names: string) => ({
    document: names.replace(/\d.*/, ''),
    segments: names === '' ? [] : names.split(' '),
  });
  return { id: `${source}-${target}`, source: members(source), target: members(target) };
}

const flagged = (...groups: readonly GroupMembers[]) =>
  checkContradictions(groups)
    .map((flag) => flag.groupId)
    .sort();

describe('contradictions between pairs', () => {
  it('are three groups that do not close', () => {
    const groups = [link('tr1', 'az1'), link('tr1', 'ar1'), link('az1', 'ar2')];
    expect(flagged(...groups)).toEqual(groups.map(({ id }) => id).sort());
  });

  it('are none where the triangle closes, if only in part', () => {
    expect(flagged(link('tr1', 'az1'), link('tr1', 'ar1'), link('az1', 'ar1'))).toEqual([]);
    expect(flagged(link('tr1', 'az1'), link('tr1', 'ar1 ar2'), link('az1', 'ar2'))).toEqual([]);
  });

  it('are none while the third pair has not been aligned', () => {
    expect(flagged(link('tr1', 'az1'), link('tr1', 'ar1'))).toEqual([]);
  });

  it('do not come from "no counterpart"', () => {
    expect(
      flagged(link('tr1', 'az1'), link('tr1', 'ar1'), {
        ...link('az1', 'ar2'),
        target: { document: 'ar', segments: [] },
      }),
    ).toEqual([]);
  });
});
