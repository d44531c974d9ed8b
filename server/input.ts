// Reading forms: everything from outside passes here and comes out typed.
import { z } from 'zod';
import { ROW_FILTERS } from '../align/groups/row-filter.js';
import type { Context } from './context.js';
import { InvalidInput } from './errors.js';

/** A positive id of ours. Anything else cannot name a thing. */
export const id = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);
export const ids = z.array(id).max(10_000);
const count = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

/** `1,2,3` as a list of ids. */
export const idList = z
  .string()
  .transform((text): unknown[] => text.split(',').filter((part) => part !== ''))
  .pipe(ids);

/** Parses, or says which field is wrong. @throws InvalidInput `form` */
export function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const field = result.error.issues[0]?.path.join('.') || 'address';
  throw new InvalidInput('form', `The request is incomplete or damaged (${field}). Reload the page and try again.`, {
    field,
  });
}

/** The id in the path, such as `:id`. */
export const pathId = (c: Context, name = 'id'): number => parse(id, c.req.param(name));

const rowFilter = {
  show: z.enum(ROW_FILTERS).catch('all'),
  find: z.string().max(500).catch(''),
  regex: z.union([z.literal('on').transform(() => true), z.boolean()]).catch(false),
};

/** Where a view of the workbench is: its texts, from which row on, and which rows. From the query. */
export const place = z.object({
  columns: idList.default([]),
  from: z.coerce.number().int().min(0).max(10_000_000).catch(0),
  ...rowFilter,
});
export type Place = z.infer<typeof place>;

const gesture = z.object({
  columns: idList.default([]),
  from: count.default(0),
  seen: z
    .union([count, z.literal('').transform(() => null)])
    .nullable()
    .default(null),
  segment: z.union([id.transform((one) => [one]), ids]).default([]),
  reason: z.string().default('absent'),
  move: z.string().default(''),
  view: z.enum(['rows', 'ribbons', 'queue']).catch('rows'),
  ...rowFilter,
  skipped: idList.default([]),
  /** Sentences under the hands and those they go to next; null: not told. */
  hand: idList.nullable().catch(null).default(null),
  since: z.iso.datetime().nullable().catch(null),
  client: z.string().max(100).default(''),
});

/** What every form of the workbench sends: the view, what was seen, what is chosen. */
export type Gesture = z.infer<typeof gesture>;

export async function readGesture(c: Context): Promise<Gesture> {
  const form = await c.req.parseBody({ all: true });
  return parse(gesture, form);
}
