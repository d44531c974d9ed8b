import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../../db/samples.js';
import { newestVerdicts } from '../../../server/services/judged.js';

let position = 0;
const judged = (groupId: number, verdict: Judgement['verdict'], day: number, confidence: number | null = 0.9) =>
  ({
    sampleId: day,
    position: position++,
    groupId,
    bitextId: 1,
    confidence,
    sourceText: 'Bir cümle.',
    targetText: 'Bir cümlə.',
    verdict,
    judgedBy: verdict && 'Leyla',
    judgedAt: verdict && `2026-11-0${day}T10:00:00.000Z`,
  }) satisfies Judgement;

const said = (judgements: readonly Judgement[]) =>
  newestVerdicts(judgements).map(({ groupId, verdict }) => [groupId, verdict]);

describe('what samples say of confidence', () => {
  it('counts a group that was drawn twice once, by the newest verdict, whichever sample it belongs to', () => {
    expect(said([judged(7, 'wrong', 2), judged(7, 'right', 1), judged(3, 'right', 1)])).toEqual([
      [3, 'right'],
      [7, 'wrong'],
    ]);
  });

  it('keeps a verdict while a later drawing of the same group waits for its own', () => {
    expect(said([judged(7, 'wrong', 1), judged(7, null, 2)])).toEqual([[7, 'wrong']]);
  });

  it('leaves out groups that people made: nobody was sure of them to a degree', () => {
    expect(said([judged(7, 'right', 1, null)])).toEqual([]);
  });

  it('goes by the drawing that had a confidence, when people have since made the group their own', () => {
    expect(said([judged(7, 'wrong', 1, 0.8), judged(7, 'right', 2, null)])).toEqual([[7, 'wrong']]);
  });
});
