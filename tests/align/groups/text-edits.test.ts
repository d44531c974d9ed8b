import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EditError } from '../../../align/groups/draft.js';
import { apply, type Edit } from '../../../align/groups/edits.js';
import { violations } from '../../../align/groups/invariants.js';
import type { EditState, Piece } from '../../../align/groups/state.js';
import {
  originalOffset,
  paragraphAround,
  planCorrection,
  planJoin,
  planResegment,
  planRestoration,
  planSplit,
  RESEGMENT_WAYS,
  toPiece,
} from '../../../align/groups/text-plans.js';
import { splitSentences } from '../../../align/text/sentences.js';
import { expectUndone, type Step, tryApply } from './replay.js';

// Document 1 has the versions 2 and 3: bitexts 100 and 200.
const TEXTS: Readonly<Record<number, string>> = {
  1: 'Heyet geldi. Toplantı  yapıldı. Karar alındı.\n\n**Sonuç** Herkes memnun. Bitti 👍🏽.',
  2: 'Heyət gəldi. Görüş keçirildi. Qərar qəbul edildi.\n\nHamı razıdır.',
  3: 'وصل الوفد. عُقد الاجتماع. اتُّخذ القرار.',
};
const LANGUAGES: Readonly<Record<number, string>> = { 1: 'tr', 2: 'az', 3: 'ar' };
const bitexts = new Map([
  [100, { sourceDocumentId: 1, targetDocumentId: 2 }],
  [200, { sourceDocumentId: 1, targetDocumentId: 3 }],
]);
const segments = new Map(
  [1, 2, 3].flatMap((documentId) => {
    const text = TEXTS[documentId] as string;
    return splitSentences(text, LANGUAGES[documentId] as string).map(({ start, end }, i) => {
      const segment = { documentId, start, end, text: text.slice(start, end), corrected: false };
      return [documentId * 10 + i, segment] as const;
    });
  }),
);
const empty: EditState = { bitexts, segments, groups: new Map() };
let changeId = 0;
const by = () => ({ actor: 'ayşe', now: '2026-01-01T00:00:00.000Z', changeId: ++changeId });
const run = (state: EditState, ...edits: Edit[]): EditState => edits.reduce((s, e) => apply(s, e, by()).state, state);
const link = (groupId: number, source: number[], target: number[], bitextId = 100): Edit => ({
  type: 'link',
  bitextId,
  groupId,
  source,
  target,
});
const pieces = (state: EditState, documentId: number): readonly Piece[] =>
  [...state.segments]
    .filter(([, s]) => s.documentId === documentId)
    .map(([id, s]) => toPiece(id, s))
    .sort((a, b) => a.start - b.start);
const pieceAt = (state: EditState, id: number): Piece => {
  const segment = state.segments.get(id);
  if (!segment) throw new Error(`no segment ${id}`);
  return toPiece(id, segment);
};
const textOf = (state: EditState, id: number) => TEXTS[state.segments.get(id)?.documentId as number] as string;
const split = (state: EditState, id: number, caret: number, newId: number, text = pieceAt(state, id).text): Edit =>
  planSplit(textOf(state, id), pieceAt(state, id), { text, caret, newId });
const join = (state: EditState, id: number): Edit => {
  const all = pieces(state, state.segments.get(id)?.documentId as number);
  const at = all.findIndex((p) => p.segmentId === id);
  return planJoin(textOf(state, id), all.slice(at, at + 2));
};
const correct = (state: EditState, id: number, text: string): Edit =>
  planCorrection(textOf(state, id), pieceAt(state, id), text);

describe('splitting a sentence', () => {
  test('gives the second part a new id and puts it into the same groups, in every bitext', () => {
    const linked = run(empty, link(1, [10], [20]), link(2, [10], [30], 200));
    const state = run(linked, split(linked, 10, 5, 99));
    expect(pieces(state, 1).slice(0, 2)).toMatchObject([
      { segmentId: 10, text: 'Heyet', start: 0, end: 5, corrected: false },
      { segmentId: 99, text: 'geldi.', start: 6, end: 12, corrected: false },
    ]);
    expect(state.groups.get(1)).toMatchObject({
      source: [10, 99],
      target: [20],
      status: 'confirmed',
      changedSince: true,
    });
    expect(state.groups.get(2)).toMatchObject({ source: [10, 99], target: [30], changedSince: true });
  });
  test('leaves the groups of other sentences exactly as they were', () => {
    const linked = run(empty, link(1, [10], [20]), link(2, [11], [21]));
    expect(run(linked, split(linked, 10, 5, 99)).groups.get(2)).toBe(linked.groups.get(2));
  });
  test('cuts the original where the correction is cut', () => {
    const corrected = run(empty, correct(empty, 10, 'Heyet Ankara’ya geldi.'));
    const state = run(corrected, split(corrected, 10, 'Heyet Ankara’ya'.length, 99));
    expect(pieceAt(state, 99)).toMatchObject({ text: 'geldi.', corrected: false, start: 6 });
    expect(pieceAt(state, 10)).toMatchObject({ text: 'Heyet Ankara’ya', corrected: true, start: 0, end: 5 });
  });
  test('refuses to cut off nothing, and never cuts a character in two', () => {
    expect(() => split(empty, 10, 0, 99)).toThrow(EditError);
    expect(() => split(empty, 10, 12, 99)).toThrow(EditError);
    const last = pieces(empty, 1).at(-1) as Piece;
    const inside = last.text.indexOf('👍') + 1;
    const edit = split(empty, last.segmentId, inside, 99);
    expect(edit.type === 'split' && edit.pieces[1]?.text).toBe('👍🏽.');
  });
  test.each([
    ['Geldi . Gitti.', 'Geldi. Gitti.', 7, 8],
    ['a b c', 'a b c', 2, 2],
    ['bir iki üç dört', 'bir ikki uuç dört', 8, 7],
  ])('%s corrected to %s: %i stands for %i', (original, corrected, caret, expected) => {
    expect(originalOffset(original, corrected, caret)).toBe(expected);
  });
});

describe('joining two sentences', () => {
  test('keeps the first id; groups of both become one, the confirmed one keeping its id', () => {
    const linked = run(
      empty,
      { type: 'suggest', bitextId: 100, runId: 1, suggestions: [suggestion(1, [10], [20])] },
      link(2, [11], [21]),
    );
    const state = run(linked, join(linked, 10));
    expect(pieceAt(state, 10)).toMatchObject({ text: 'Heyet geldi. Toplantı  yapıldı.', corrected: false });
    expect(state.segments.has(11)).toBe(false);
    expect([...state.groups.keys()]).toEqual([2]);
    expect(state.groups.get(2)).toMatchObject({
      source: [10],
      target: [20, 21],
      status: 'confirmed',
      changedSince: true,
    });
  });
  test('lets a link win over “no counterpart”', () => {
    const linked = run(empty, link(1, [10], [20]), {
      type: 'leave-unaligned',
      bitextId: 100,
      segments: [{ groupId: 2, segmentId: 11 }],
      reason: 'absent',
    });
    const state = run(linked, join(linked, 10));
    expect([...state.groups.values()]).toMatchObject([{ id: 1, source: [10], target: [20], reason: null }]);
  });
  test('of sentences that are not neighbours is refused', () => {
    const edit = planJoin(TEXTS[1] as string, [pieceAt(empty, 10), pieceAt(empty, 12)]);
    expect(() => run(empty, edit)).toThrow(/stands between/);
  });
});

describe('correcting a sentence', () => {
  test('keeps its place and its groups, and marks only those', () => {
    const linked = run(empty, link(1, [10], [20]), link(2, [11], [21]));
    const state = run(linked, correct(linked, 10, 'Heyet geldi!'));
    expect(pieceAt(state, 10)).toMatchObject({ text: 'Heyet geldi!', corrected: true, start: 0, end: 12 });
    expect(state.groups.get(1)).toMatchObject({ changedSince: true, source: [10] });
    expect(state.groups.get(2)).toMatchObject({ changedSince: false });
  });
  test('the original can be given back', () => {
    const state = run(empty, correct(empty, 10, 'Heyet geldi!'));
    const restored = run(state, planRestoration(TEXTS[1] as string, pieceAt(state, 10)));
    expect(pieceAt(restored, 10)).toEqual(pieceAt(empty, 10));
  });
});

describe('cutting a paragraph anew', () => {
  test('by the rules gives back what joining and splitting changed, with the ids that are left', () => {
    const joined = run(empty, join(empty, 10));
    const changed = run(joined, split(joined, 12, 5, 99));
    const paragraph = paragraphAround(TEXTS[1] as string, pieces(changed, 1), 10);
    const state = run(
      changed,
      planResegment(TEXTS[1] as string, paragraph, { language: 'tr', way: 'sentences', takeId: () => 100 }),
    );
    expect(pieces(state, 1).map((p) => p.text)).toEqual(pieces(empty, 1).map((p) => p.text));
    expect(
      pieces(state, 1)
        .slice(0, 3)
        .map((p) => p.segmentId),
    ).toEqual([10, 100, 12]);
  });
  test('leaves corrected sentences alone', () => {
    const corrected = run(empty, correct(empty, 11, 'Toplantı oldu.'));
    const paragraph = paragraphAround(TEXTS[1] as string, pieces(corrected, 1), 10);
    const cut = { language: 'tr', way: 'whole', takeId: () => 100 } as const;
    expect(() => planResegment(TEXTS[1] as string, paragraph, cut)).toThrow(/like that already/);
  });
});

function suggestion(groupId: number, source: number[], target: number[]) {
  return { groupId, source, target, kind: 'full' as const, confidence: 0.7, evidence: [] };
}

// Any sequence of edits of texts and groups.
interface Gesture {
  readonly kind: 'split' | 'join' | 'correct' | 'restore' | 'resegment' | 'link' | 'none' | 'reject';
  readonly which: number;
  readonly place: number;
  readonly text: string;
}
const gesture: fc.Arbitrary<Gesture> = fc.record({
  kind: fc.constantFrom('split', 'join', 'correct', 'restore', 'resegment', 'link', 'none', 'reject'),
  which: fc.nat(),
  place: fc.nat(60),
  text: fc.constantFrom('Heyet dün geldi.', 'yeni cümle', 'başka bir söz 🎉 burada', 'قرار جديد', '  '),
});
let nextId = 1000;
function edit(state: EditState, { kind, which, place, text }: Gesture): Edit {
  const ids = [...state.segments.keys()];
  const id = ids[which % ids.length] as number;
  const documentId = state.segments.get(id)?.documentId as number;
  const documentText = TEXTS[documentId] as string;
  const groupId = [...state.groups.keys()][which % Math.max(1, state.groups.size)] ?? 1;
  switch (kind) {
    case 'split':
      return split(state, id, place, nextId++, place % 3 === 0 ? text.trim() || undefined : undefined);
    case 'join':
      return join(state, id);
    case 'correct':
      return correct(state, id, text);
    case 'restore':
      return planRestoration(documentText, pieceAt(state, id));
    case 'resegment': {
      const paragraph = paragraphAround(documentText, pieces(state, documentId), id);
      const way = RESEGMENT_WAYS[place % 3] ?? 'whole';
      return planResegment(documentText, paragraph, { language: 'tr', way, takeId: () => nextId++ });
    }
    case 'reject':
      return { type: 'reject', groupIds: [groupId] };
    case 'none':
      return {
        type: 'leave-unaligned',
        bitextId: 100,
        segments: [{ groupId: nextId++, segmentId: id }],
        reason: 'absent',
      };
    case 'link': {
      const bitextId = place % 2 === 0 ? 100 : 200;
      const of = (d: number) => pieces(state, d).map((p) => p.segmentId);
      const target = of(place % 2 === 0 ? 2 : 3);
      const source = of(1);
      return link(
        nextId++,
        [source[which % source.length] as number],
        [target[place % target.length] as number],
        bitextId,
      );
    }
  }
}

/** Segments and the gaps between them give back the text; what is not corrected reads as the original does. */
function expectVerbatim(state: EditState): void {
  for (const documentId of [1, 2, 3]) {
    const text = TEXTS[documentId] as string;
    let at = 0;
    let whole = '';
    for (const piece of pieces(state, documentId)) {
      whole += text.slice(at, piece.start) + text.slice(piece.start, piece.end);
      at = piece.end;
      expect(piece.corrected).toBe(piece.text !== text.slice(piece.start, piece.end));
    }
    expect(whole + text.slice(at)).toBe(text);
  }
}

describe('any sequence of edits of texts and groups', () => {
  test('breaks no invariant, loses no counterpart, and undone backwards gives back every state', () => {
    fc.assert(
      fc.property(fc.array(gesture, { maxLength: 25 }), (gestures) => {
        let state = empty;
        const steps: Step[] = [];
        for (const one of gestures) {
          const applied = tryApply(state, () => edit(state, one), by);
          if (!applied) continue;
          expect(violations(applied.state)).toEqual([]);
          expectVerbatim(applied.state);
          const rewrites = !['link', 'none', 'reject'].includes(one.kind);
          if (rewrites) expect(linkedText(applied.state)).toEqual(expect.arrayContaining([...linkedText(state)]));
          steps.push({ before: state, inverse: applied.inverse });
          state = applied.state;
        }
        expectUndone(steps, state, by);
      }),
      { numRuns: 300 },
    );
  });
});

/** Which pairs of places in the texts are linked, place by place: text edits may add to it but never take away. */
function linkedText(state: EditState): readonly string[] {
  const starts = new Map([...segments.values()].map((s) => [`${s.documentId}:${s.start}`, s]));
  const covers = (id: number) => {
    const own = state.segments.get(id);
    return [...starts.keys()].filter((key) => {
      const place = starts.get(key);
      return own && place && own.documentId === place.documentId && own.start <= place.start && place.start < own.end;
    });
  };
  return [...state.groups.values()]
    .filter((g) => g.status === 'confirmed')
    .flatMap((g) =>
      g.source.flatMap(covers).flatMap((a) => g.target.flatMap(covers).map((b) => `${g.bitextId} ${a} ${b}`)),
    );
}
