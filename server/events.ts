// Tells open pages of changes: a bus inside the process. Who was not listening reads the database.
import type { Db } from '../db/open.js';

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

const listeners = new WeakMap<Db, Map<number, Set<Listener>>>();

/** Calls every listener of the collection. Call it after the transaction, never inside. */
export function publishChange(db: Db, event: ChangeEvent): void {
  for (const listener of listeners.get(db)?.get(event.collectionId) ?? []) listener(event);
}

/** Listens to the changes of a collection until the function it returns is called. */
export function onChange(db: Db, collectionId: number, listener: Listener): () => void {
  const byCollection = listeners.get(db) ?? new Map<number, Set<Listener>>();
  listeners.set(db, byCollection);
  const mine = byCollection.get(collectionId) ?? new Set<Listener>();
  byCollection.set(collectionId, mine);
  mine.add(listener);
  return () => {
    mine.delete(listener);
    if (mine.size === 0) byCollection.delete(collectionId);
  };
}
