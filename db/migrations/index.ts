import type { Migration } from 'kysely';
import { initial } from './001-initial.js';
import { segmentHistory } from './002-segment-history.js';
import { flags } from './003-flags.js';
import { review } from './004-review.js';
import { bookmarks } from './005-bookmarks.js';
import { verdicts } from './006-verdicts.js';
import { knowledge } from './008-knowledge.js';
import { qualityFigures } from './009-quality-figures.js';
import { changeDid } from './010-change-did.js';
import { flagDismissals } from './011-flag-dismissals.js';
import { pairChecks } from './012-pair-checks.js';

/** All migrations by name; they run in the order of their names and are never changed once released. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-initial': initial,
  '002-segment-history': segmentHistory,
  '003-flags': flags,
  '004-review': review,
  '005-bookmarks': bookmarks,
  '006-verdicts': verdicts,
  '008-knowledge': knowledge,
  '009-quality-figures': qualityFigures,
  '010-change-did': changeDid,
  '011-flag-dismissals': flagDismissals,
  '012-pair-checks': pairChecks,
};
