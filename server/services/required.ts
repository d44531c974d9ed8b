// What a request names has to be there: each kind of thing with one sentence for when it is not.

import type { Group } from '../../align/groups/group.js';
import { type Bitext, findBitext } from '../../db/bitexts.js';
import { type Collection, findCollection } from '../../db/collections.js';
import { findGroups } from '../../db/groups.js';
import type { Db } from '../../db/open.js';
import { NotFound } from '../errors.js';

/** @throws NotFound `no-such-collection` */
export async function requireCollection(db: Db, collectionId: number): Promise<Collection> {
  const collection = await findCollection(db, collectionId);
  if (!collection)
    throw new NotFound('no-such-collection', 'There is no such collection. Choose one from the library.');
  return collection;
}

/** @throws NotFound `no-such-bitext` */
export async function requireBitext(db: Db, bitextId: number): Promise<Bitext> {
  const bitext = await findBitext(db, bitextId);
  if (!bitext)
    throw new NotFound('no-such-bitext', 'This pair of texts is not there any more. Choose one from the library.');
  return bitext;
}

/** A group that stands now, rejected ones too. @throws NotFound `no-such-group` */
export async function requireGroup(db: Db, groupId: number): Promise<Group> {
  const [group] = await findGroups(db, [groupId]);
  if (!group) throw new NotFound('no-such-group', 'This group is not there any more. It is shown as it is now.');
  return group;
}
