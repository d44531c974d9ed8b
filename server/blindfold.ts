// Keeps two annotators from each other's work until both are done: not in the library, not by address, search, history,
// export or live changes. It goes by the name in the signed cookie, for Hiza has no accounts: it keeps honest people
// from seeing by accident what would spoil the measure, not a person who takes another's name.
import type { MiddlewareHandler } from 'hono';
import { type BlindCopy, blindCopies, collectionOf, findCopy, type OwnedNoun } from '../db/blind-copies.js';
import type { Db } from '../db/open.js';
import type { Env } from './context.js';
import { Conflict, NotFound } from './errors.js';
import { ALIGNER_NAME } from './people.js';

const NAMED = /^\/(collections|documents|segments|groups|bitexts|jobs|samples|gold-sets)\/(\d{1,15})(?:\/|$)/;

/** Refuses every address that leads into the copy of another annotator. */
export const blindfold = (): MiddlewareHandler<Env> => async (c, next) => {
  const named = NAMED.exec(c.req.path);
  if (named)
    await refuseBlind(c.get('services').db, named[1] as 'collections' | OwnedNoun, Number(named[2]), c.get('ui').actor);
  await next();
};

async function refuseBlind(db: Db, noun: 'collections' | OwnedNoun, id: number, actor: string): Promise<void> {
  const hidden = await hiddenFrom(db, actor);
  if (hidden.length === 0) return;
  const collectionId = noun === 'collections' ? id : await collectionOf(db, noun, id);
  const copy = hidden.find((one) => one.collectionId === collectionId);
  if (copy) throw blind(copy);
}

/** The copies that a person must not see now. */
export async function hiddenFrom(db: Db, actor: string): Promise<readonly BlindCopy[]> {
  return (await blindCopies(db)).filter(({ annotator }) => annotator !== actor);
}

/**
 * Refuses a change of a copy by anybody but its annotator, and by the annotator too once the work is said to be done.
 * @throws Conflict, NotFound
 */
export async function refuseSealed(db: Db, collectionId: number, actor: string): Promise<void> {
  const copy = await findCopy(db, collectionId);
  if (!copy || (actor === ALIGNER_NAME && copy.doneAt === null)) return;
  if (copy.doneAt !== null) {
    const message = 'This annotation is finished, so that it can be compared. It does not change any more.';
    throw new Conflict('annotation-done', message);
  }
  if (copy.annotator !== actor) throw blind(copy);
}

const blind = ({ annotator }: BlindCopy) =>
  new NotFound(
    'blind',
    `${annotator} annotates these texts independently. They open to everybody when both annotators have said that they are done.`,
    { actor: annotator },
  );
