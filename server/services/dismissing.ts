// A reviewer looks at a flag and finds that all is in order. What is said of a flag holds for that flag only: where the
// texts of the group change, or what the check says of them, it is another flag, and open again.

import type { Edit } from '../../align/groups/edits.js';
import type { CheckCode } from '../../align/quality/checks/types.js';
import { findFlags, type StoredFlag } from '../../db/flags.js';
import type { Db } from '../../db/open.js';
import { Conflict } from '../errors.js';
import { type ChangeRequest, type ChangeResult, changeGroups } from './change.js';
import { requireBitext, requireGroup } from './required.js';

/** One flag of a group, as a page named it. */
export interface NamedFlag {
  readonly groupId: number;
  readonly code: CheckCode;
  readonly fingerprint: string;
}

type Who = Omit<ChangeRequest, 'collectionId'>;

/**
 * Notes that a flag is in order, with a reason or without (`''`); one change, which can be undone. What somebody else
 * found in order already stays theirs.
 * @throws NotFound; Conflict `flag-gone` where the group has no such flag any more, `stale` where it was changed since
 */
export async function dismissFlag(db: Db, who: Who, flag: NamedFlag, reason: string): Promise<ChangeResult> {
  return changeFlag(db, who, flag, ({ bitextId, inOrder }) => {
    if (inOrder !== null) return { type: 'dismiss', set: [], cleared: [] };
    const dismissed = { ...flag, bitextId, person: who.actor, at: who.now, reason };
    return { type: 'dismiss', set: [dismissed], cleared: [] };
  });
}

/** Takes back that a flag is in order, whoever said it. @throws NotFound, Conflict */
export async function restoreFlag(db: Db, who: Who, flag: NamedFlag): Promise<ChangeResult> {
  return changeFlag(db, who, flag, ({ bitextId, inOrder }) => ({
    type: 'dismiss',
    set: [],
    cleared: inOrder === null ? [] : [{ ...flag, bitextId, ...inOrder }],
  }));
}

type Dismissing = Extract<Edit, { type: 'dismiss' }>;

async function changeFlag(
  db: Db,
  who: Who,
  { groupId, code, fingerprint }: NamedFlag,
  edit: (flag: StoredFlag) => Dismissing,
): Promise<ChangeResult> {
  const { collectionId } = await requireBitext(db, (await requireGroup(db, groupId)).bitextId);
  return changeGroups(db, { ...who, collectionId }, async (trx) => {
    const flags = await findFlags(trx, [groupId]);
    const flag = flags.find((one) => one.code === code && one.fingerprint === fingerprint && fingerprint !== '');
    if (flag === undefined) {
      throw new Conflict(
        'flag-gone',
        'The group or its texts were changed, and this flag with them. Look at it again.',
      );
    }
    const made = edit(flag);
    return { edits: made.set.length + made.cleared.length > 0 ? [made] : [] };
  });
}
