import type { Context } from '../context.js';
import { pathId, readGesture } from '../input.js';
import * as service from '../services/history.js';
import { answerChange } from '../workbench-update.js';

/** `POST /collections/:id/undos`: takes back the person's newest change. */
export async function undo(c: Context): Promise<Response> {
  const { db } = c.get('services');
  return answerChange(c, pathId(c), await readGesture(c), (request) => service.undo(db, request));
}

/** `POST /collections/:id/redos`: makes again what was undone last. */
export async function redo(c: Context): Promise<Response> {
  const { db } = c.get('services');
  return answerChange(c, pathId(c), await readGesture(c), (request) => service.redo(db, request));
}
