import { expect, test } from 'vitest';
import { checkAll } from '../../../align/quality/checks/index.js';
import { looseSigns } from '../../../align/quality/checks/loose-signs.js';
import { DEFAULT_CHECK_OPTIONS } from '../../../align/quality/checks/thresholds.js';
import type { CheckedGroup } from '../../../align/quality/checks/types.js';
import { type CheckPart, checkParts } from '../../../server/jobs/check-parts.js';
import { packGroups } from '../../../server/jobs/packed-groups.js';

const groups = Array.from({ length: 60 }, (_, at): CheckedGroup => {
  const many = ' Uzun bir ek cümle burada durur.'.repeat(at % 20 === 3 ? 9 : 0);
  return {
    id: String(at + 1),
    source: {
      language: 'tr',
      sentences: [`Toplantıya ${at % 7} kişi geldi.`, at % 9 === 0 ? 'Sonra (gittiler.' : 'Gittiler.'],
    },
    target: {
      language: 'az',
      sentences: [`İclasa ${at % 6} nəfər gəldi${' tez'.repeat(at % 4)}.${many}`, 'Sonra getdilər.'],
    },
    status: 'confirmed',
    changedSinceDecision: at % 13 === 5,
    decidedBy: 'Leyla',
    decidedAt: '2026-11-18T10:00:00.000Z',
  };
});

test('groups that come part by part have the flags of all at once, in the same order', async () => {
  const loose = groups.map(({ id, source, target }) => ({
    id,
    source: looseSigns(source.sentences),
    target: looseSigns(target.sentences),
  }));
  async function* parts(): AsyncGenerator<CheckPart> {
    for (const from of [0, 7, 14, 50]) {
      const page = groups.slice(from, from === 14 ? 50 : from === 50 ? 60 : from + 7);
      const staleIds = page.map(({ id }) => id);
      yield {
        pair: 1,
        options: DEFAULT_CHECK_OPTIONS,
        groups: packGroups(page),
        staleIds,
        total: groups.length,
        joined: null,
      };
    }
    yield { pair: 1, loose };
  }
  const told: number[] = [];
  const [none, checked] = await checkParts(parts(), ({ done }) => told.push(done));
  expect(none).toBeUndefined();
  const wanted = checkAll(groups);
  expect(new Set(wanted.map(({ code }) => code))).toEqual(
    new Set(['numbers', 'length', 'changed', 'brackets', 'repeated']),
  );
  expect(checked?.flags).toEqual(wanted);
  expect(checked?.sourceKeys.length).toBe(60);
  expect(told.at(-1)).toBe(60);
});
