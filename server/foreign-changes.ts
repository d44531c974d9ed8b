// Changes that other processes write into the same database: the command line, a second server. A number that SQLite keeps
// tells whether any connection but ours wrote; only then is the history read.
import { type Deed, deedsAfter, latestChangeId } from '../db/changes.js';
import { foreignWrites } from '../db/dialects/sqlite.js';
import type { Db } from '../db/open.js';

/** How often a look is taken while somebody listens. One look is a few hundredths of a millisecond. */
export const LOOK_MS = 500;

export interface ForeignWatch {
  /** Whether a change is told of for the first time; notes that it is. */
  readonly isNews: (changeId: number) => boolean;
  readonly end: () => void;
}

/** Calls `tell` for every change of a collection that nobody told of (`isNews`), until `end` is called. */
export function watchForeign(db: Db, collectionId: number, tell: (deed: Deed) => void): ForeignWatch {
  /** Everything up to here was told of, or was there before anybody listened. */
  let known: number | null = null;
  const told = new Set<number>();
  let version: number | null = null;
  let ended = false;
  const look = async (): Promise<void> => {
    const now = await foreignWrites(db);
    if (known !== null && now === version) return;
    version = now;
    if (known === null) {
      known = await latestChangeId(db, collectionId);
      return;
    }
    for (const deed of await deedsAfter(db, collectionId, known)) {
      if (!ended) tell(deed);
      known = deed.id;
    }
    for (const id of told) if (id <= known) told.delete(id);
  };
  let timer: ReturnType<typeof setTimeout>;
  const again = (): void => {
    if (ended) return;
    timer = setTimeout(() => void lookOnce(), LOOK_MS);
    timer.unref();
  };
  // A database that is just being closed, or busy for long, is looked at again or not at all; pages still work.
  const lookOnce = (): Promise<void> =>
    look()
      .catch(() => {})
      .finally(again);
  void lookOnce();
  const end = (): void => {
    ended = true;
    clearTimeout(timer);
  };
  const isNews = (id: number): boolean => {
    if (told.has(id) || (known !== null && id <= known)) return false;
    told.add(id);
    return true;
  };
  return { isNews, end };
}
