import { z } from 'zod';
import { ARRANGEMENTS } from '../../align/groups/arrangements.js';
import type { Context } from '../context.js';
import { InvalidInput } from '../errors.js';
import { parse, pathId, readGesture } from '../input.js';
import { arrange } from '../services/arranging.js';
import { answerChange } from '../workbench-update.js';

const wanted = z.object({ arrange: z.enum(ARRANGEMENTS) });

/** `POST /collections/:id/arrangements` with `arrange=merge` and a chosen sentence: merge, divide, swap, shift. */
export async function create(c: Context): Promise<Response> {
  const gesture = await readGesture(c);
  const { arrange: kind } = parse(wanted, await c.req.parseBody());
  const [segmentId] = gesture.segment;
  return answerChange(c, pathId(c), gesture, async (request, view) => {
    if (segmentId === undefined) throw new InvalidInput('nothing-chosen', 'Choose at least one sentence first.');
    return arrange(c.get('services').db, request, { segmentId, bitexts: view.bitexts, kind });
  });
}
