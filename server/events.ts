// Tells open pages of changes: a bus inside the process, and, while anybody listens, a look now and then at what other
// processes wrote (`foreign-changes.ts`). Who was not listening reads the database.
import type { Db } from '../db/open.js';
import { type ForeignWatch, watchForeign } from './foreign-changes.js';

/** One change that was committed. */
export interface ChangeEvent {
  readonly collectionId: number;
  readonly changeId: number;
  readonly actor: string;
  /** The page the change was made on; null: none (command line, jobs). */
  readonly client: string | null;
  /** `undo`, `redo`, or the types of the edits, each once. */
  readonly did: readonly string[];
}

type Listener = (event: ChangeEvent) => void;

interface Room {
  readonly listeners: Set<Listener>;
  readonly watch: ForeignWatch;
}

const rooms = new WeakMap<Db, Map<number, Room>>();

/** Calls every listener of the collection. Call it after the transaction, never inside. */
export function publishChange(db: Db, event: ChangeEvent): void {
  const room = rooms.get(db)?.get(event.collectionId);
  if (!room?.watch.isNews(event.changeId)) return;
  for (const listener of room.listeners) listener(event);
}

/** Listens to the changes of a collection, whichever process makes them, until the function it returns is called. */
export function onChange(db: Db, collectionId: number, listener: Listener): () => void {
  const byCollection = rooms.get(db) ?? new Map<number, Room>();
  rooms.set(db, byCollection);
  const room = byCollection.get(collectionId) ?? openRoom(db, collectionId);
  byCollection.set(collectionId, room);
  room.listeners.add(listener);
  return () => {
    room.listeners.delete(listener);
    if (room.listeners.size > 0 || byCollection.get(collectionId) !== room) return;
    room.watch.end();
    byCollection.delete(collectionId);
  };
}

function openRoom(db: Db, collectionId: number): Room {
  const watch = watchForeign(db, collectionId, ({ id: changeId, actor, did }) =>
    publishChange(db, { collectionId, changeId, actor, client: null, did }),
  );
  return { listeners: new Set(), watch };
}
