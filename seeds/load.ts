import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findSeededCollection } from '../db/collections.js';
import type { Db } from '../db/open.js';
import { ROOT } from '../server/root.js';
import { createCollection } from '../server/services/collections.js';
import { split } from '../server/services/splitting.js';

interface SeedDocument {
  readonly file: string;
  readonly title: string;
  readonly language: string;
  readonly role: 'pivot' | 'version';
  readonly source: string | null;
  readonly date: string | null;
}

interface SeedCollection {
  readonly key: string;
  readonly title: string;
  readonly documents: readonly SeedDocument[];
}

/**
 * Puts the demo collections into the database, those that are not there yet. A collection that is there is left
 * alone, whatever a person has made of it.
 */
export async function loadSeeds(db: Db, now: string): Promise<void> {
  const folder = join(ROOT, 'seeds');
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as readonly SeedCollection[];
  for (const { key, title, documents } of manifest) {
    if (await findSeededCollection(db, key)) continue;
    const inputs = documents.map((d) => ({
      ...d,
      dated: d.date,
      text: readFileSync(join(folder, 'documents', d.file), 'utf8'),
    }));
    const pivot = inputs.find((d) => d.role === 'pivot');
    const versions = inputs.filter((d) => d.role === 'version');
    if (pivot) await createCollection(db, { title, seedKey: key, pivot, versions }, { now, split });
  }
}
