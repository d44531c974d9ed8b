import { z } from 'zod';
import { ALIGNED_FORMATS, ENCODINGS } from '../../align/formats/names.js';
import { listCollections } from '../../db/collections.js';
import { findJob, type Job } from '../../db/jobs.js';
import { ImportJobPage, pathOf } from '../../views/import/import-job-page.js';
import { ImportPage } from '../../views/import/import-page.js';
import type { FormError } from '../../views/library/new-collection-page.js';
import type { Context } from '../context.js';
import { NotFound, UserError } from '../errors.js';
import type { AlignedFile, AlignedRequest } from '../formats/aligned.js';
import type { MaterialPreview } from '../formats/read-material.js';
import { parse, pathId } from '../input.js';
import { asksForPartials, backTo, page } from '../respond.js';
import { checkLanguage } from '../services/collections.js';
import { importAligned, previewImport } from '../services/importing.js';
import { importIntoTexts, previewLinks } from '../services/importing-groups.js';
import { importKnowledge } from '../services/knowing.js';
import { pairNames } from '../services/pair-names.js';
import { createUploads } from '../services/uploads.js';

const uploads = createUploads();

const or = <T extends z.ZodType>(schema: T) => z.union([z.literal(''), schema]).default('');
const choice = z.object({
  token: z.string().default(''),
  title: z.string().default(''),
  format: or(z.enum(ALIGNED_FORMATS)),
  encoding: or(z.enum(ENCODINGS)),
  'source-language': z.string().max(35).default(''),
  'target-language': z.string().max(35).default(''),
  'source-column': z.string().max(200).default(''),
  'target-column': z.string().max(200).default(''),
  status: z.enum(['confirmed', 'suggested', 'needs_review']).default('confirmed'),
  into: z
    .string()
    .regex(/^(?:collection|knowledge|bitext-\d{1,15})$/)
    .default('collection'),
});

type ImportChoice = z.infer<typeof choice>;

const EMPTY = parse(choice, {});

/** `GET /imports/new` */
export const showForm = (c: Context): Promise<Response> => {
  const into = c.req.query('into') === 'knowledge' ? 'knowledge' : 'collection';
  return formPage(c, { choice: { ...EMPTY, into }, preview: null, error: null });
};

/** `POST /imports/previews`: shows what is in a file; nothing is stored. */
export async function preview(c: Context): Promise<Response> {
  const form = await c.req.parseBody();
  const chosen = parse(choice, onlyWords(form));
  return answering(c, chosen, async () => {
    const request = await requestOf(form, chosen);
    const token = uploads.keep(request, c.get('services').now());
    if (chosen.token !== '') uploads.drop(chosen.token);
    const title = chosen.title || request.file.name.replace(/\.[^.]+$/, '');
    const links = await previewLinks(c.get('services').db, request, bitextOf(chosen));
    const shown = links ?? (await previewImport(request));
    return formPage(c, { choice: { ...chosen, token, title }, preview: shown, error: null });
  });
}

/** `POST /imports`: queues the import of a file that was looked at. */
export async function create(c: Context): Promise<Response> {
  const form = await c.req.parseBody();
  const chosen = parse(choice, onlyWords(form));
  return answering(c, chosen, async () => {
    const request = await requestOf(form, chosen);
    const job = await start(c, chosen, request);
    if (chosen.token !== '') uploads.drop(chosen.token);
    return backTo(c, `/imports/${job.id}`);
  });
}

/** The pair of texts that was chosen; 0: none. */
const bitextOf = ({ into }: Pick<ImportChoice, 'into'>): number => Number(/^bitext-(\d+)$/.exec(into)?.[1] ?? 0);

/** Queues what was chosen: a new collection, knowledge only, or groups for texts that are there. */
function start(c: Context, { title, status, into }: ImportChoice, request: AlignedRequest): Promise<Job> {
  const [services, { actor }] = [c.get('services'), c.get('ui')];
  if (into === 'knowledge') return importKnowledge(services, request, { title, actor });
  const bitextId = bitextOf({ into });
  if (bitextId > 0) return importIntoTexts(services, request, { bitextId, status, actor });
  return importAligned(services, request, { title, status, actor });
}

/** `GET /imports/:id`: how far an import is; once it is done, leads to the collection. */
export async function show(c: Context): Promise<Response> {
  const job = await findImport(c);
  if (job.status === 'done') {
    const path = pathOf(job);
    if (!asksForPartials(c)) return backTo(c, path);
    c.header('HX-Redirect', path);
  }
  return page(c, <ImportJobPage ui={c.get('ui')} job={job} />);
}

/** `DELETE /imports/:id`: cancels an import; nothing of it stays. */
export async function cancel(c: Context): Promise<Response> {
  const { jobs } = c.get('services');
  const job = await findImport(c);
  jobs.cancel(job.id);
  await jobs.wait(job.id);
  return backTo(c, `/imports/${job.id}`);
}

async function findImport(c: Context) {
  const job = await findJob(c.get('services').db, pathId(c));
  if (job?.kind !== 'import') throw new NotFound('no-such-job', 'There is no such import.');
  return job;
}

interface FormState {
  readonly choice: ImportChoice;
  readonly preview: MaterialPreview | null;
  readonly error: FormError | null;
}

async function formPage(c: Context, state: FormState, status: 200 | UserError['status'] = 200) {
  return page(c, <ImportPage ui={c.get('ui')} places={await placesOf(c)} {...state} />, status);
}

/** Pairs of texts offered to import groups into: of the collections touched last. */
const MAX_PLACES = 100;

async function placesOf(c: Context) {
  const { db } = c.get('services');
  const places = [];
  for (const { id, title } of await listCollections(db)) {
    if (places.length >= MAX_PLACES) break;
    for (const [bitextId, pair] of await pairNames(db, id)) places.push({ bitextId, label: `${title}: ${pair}` });
  }
  return places;
}

/** Shows the form again, with what is wrong and everything chosen. */
async function answering(c: Context, chosen: ImportChoice, act: () => Promise<Response>): Promise<Response> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const gone = error.code === 'upload-gone' ? { ...chosen, token: '' } : chosen;
    return formPage(c, { choice: gone, preview: null, error }, error.status);
  }
}

type Form = Awaited<ReturnType<Context['req']['parseBody']>>;

function onlyWords(form: Form): Record<string, string> {
  return Object.fromEntries(
    Object.entries(form).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** The files just sent, or those that were looked at, read as was chosen. */
async function requestOf(form: Form, chosen: ImportChoice): Promise<AlignedRequest> {
  const file = await fileOf(form.file);
  const kept = file === null ? uploads.find(chosen.token) : { file };
  const source = file === null ? kept.source : await fileOf(form.source);
  const target = file === null ? kept.target : await fileOf(form.target);
  const { format, encoding } = chosen;
  const mapping = {
    ...(chosen['source-column'] ? { source: columnOf(chosen['source-column']) } : {}),
    ...(chosen['target-column'] ? { target: columnOf(chosen['target-column']) } : {}),
  };
  return {
    file: kept.file,
    ...(source ? { source } : {}),
    ...(target ? { target } : {}),
    ...(format ? { format } : {}),
    ...(encoding ? { encoding } : {}),
    ...languagesOf(chosen),
    ...(Object.keys(mapping).length > 0 ? { mapping } : {}),
  };
}

/** A column by its name, or by its number from 1. */
const columnOf = (text: string): string | number => (/^\d{1,3}$/.test(text) ? Number(text) - 1 : text);

function languagesOf(chosen: ImportChoice): Pick<AlignedRequest, 'languages'> {
  const [source, target] = [chosen['source-language'].trim(), chosen['target-language'].trim()];
  if (source === '' && target === '') return {};
  return {
    languages: { source: checkLanguage(source, 'source-language'), target: checkLanguage(target, 'target-language') },
  };
}

async function fileOf(value: Form[string] | undefined): Promise<AlignedFile | null> {
  if (!(value instanceof File) || value.size === 0) return null;
  return { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) };
}
