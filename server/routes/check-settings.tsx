import { z } from 'zod';
import {
  type CheckOptions,
  readThreshold,
  THRESHOLDS,
  type Threshold,
  type ThresholdName,
} from '../../align/quality/checks/thresholds.js';
import { CHECK_CODES } from '../../align/quality/checks/types.js';
import { type CheckSettingsDraft, CheckSettingsPage } from '../../views/quality/check-settings-page.js';
import type { Context } from '../context.js';
import { parse, pathId } from '../input.js';
import { backTo, page } from '../respond.js';
import { check, checkOptions, setCheckOptions } from '../services/checking.js';
import { requireCollection } from '../services/required.js';

/** `GET /collections/:id/check-settings` */
export async function show(c: Context): Promise<Response> {
  const { db } = c.get('services');
  const collection = await requireCollection(db, pathId(c));
  const options = await checkOptions(db, collection.id);
  const typed = texts((one) => String(options[one.name]));
  const draft = { disabled: options.disabled, typed, invalid: [] };
  return page(c, <CheckSettingsPage ui={c.get('ui')} collection={collection} draft={draft} />);
}

const text = z.string().max(100);
const form = z.object({
  on: z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(z.enum(CHECK_CODES))),
  /** Sets this one to its default, whatever is typed for it. */
  reset: z.enum(THRESHOLDS.map(({ name }) => name)).optional(),
  ...(Object.fromEntries(THRESHOLDS.map((one) => [one.name, text.default(String(one.default))])) as Record<
    ThresholdName,
    z.ZodDefault<typeof text>
  >),
});

/**
 * `POST /collections/:id/check-settings`: which checks run, and how strictly; everything is then looked at again. With
 * `reset`, that threshold goes back to its default. 422 with the form as typed where a value cannot be used.
 */
export async function save(c: Context): Promise<Response> {
  const { db } = c.get('services');
  const collection = await requireCollection(db, pathId(c));
  const { on, reset, ...sent } = parse(form, await c.req.parseBody({ all: true }));
  const typed = texts((one) => (one.name === reset ? String(one.default) : sent[one.name]));
  const disabled = CHECK_CODES.filter((code) => !on.includes(code));
  const invalid = THRESHOLDS.filter((one) => readThreshold(one, typed[one.name]) === null);
  if (invalid.length > 0) {
    const draft: CheckSettingsDraft = { disabled, typed, invalid };
    return page(c, <CheckSettingsPage ui={c.get('ui')} collection={collection} draft={draft} />, 422);
  }
  const read = THRESHOLDS.map((one) => [one.name, readThreshold(one, typed[one.name])]);
  await apply(c, collection.id, { disabled, ...(Object.fromEntries(read) as Partial<CheckOptions>) });
  const path = `/collections/${collection.id}`;
  return backTo(c, reset === undefined ? `${path}/quality` : `${path}/check-settings#${reset}`);
}

/** `DELETE /collections/:id/check-settings`: everything as it is by default. */
export async function reset(c: Context): Promise<Response> {
  const { id } = await requireCollection(c.get('services').db, pathId(c));
  await apply(c, id, {});
  return backTo(c, `/collections/${id}/check-settings`);
}

async function apply(c: Context, collectionId: number, options: Partial<CheckOptions>): Promise<void> {
  const services = c.get('services');
  await setCheckOptions(services.db, collectionId, options);
  await check(services, collectionId, c.get('ui').actor);
}

/** A text for each threshold. */
const texts = (textOf: (threshold: Threshold) => string): CheckSettingsDraft['typed'] =>
  Object.fromEntries(THRESHOLDS.map((one) => [one.name, textOf(one)])) as CheckSettingsDraft['typed'];
