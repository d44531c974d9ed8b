import { collectMaterial, type Material } from '../../align/formats/material.js';
import type { AlignedFormat } from '../../align/formats/names.js';
import type { ReadItem } from '../../align/formats/read.js';
import type { LanguageTag, Problem, Progress } from '../../align/types.js';
import { type AlignedRequest, readAligned } from './aligned.js';

/** A file of aligned material, read. */
export interface AlignedMaterial {
  readonly format: AlignedFormat | null;
  readonly encoding: string;
  /** Null where nothing in the file was of use; `problems` says why. */
  readonly material: Material | null;
  readonly problems: readonly Problem[];
}

/** What a person is shown before anything is stored. */
export interface MaterialPreview {
  readonly format: AlignedFormat | null;
  readonly encoding: string;
  readonly units: number;
  readonly documents: readonly {
    readonly language: LanguageTag;
    readonly title: string | null;
    readonly sentences: number;
  }[];
  readonly groups: number;
  /** The first groups, a text a language; null where there is none in it. */
  readonly samples: readonly (readonly (string | null)[])[];
  readonly problems: readonly Problem[];
  readonly problemCount: number;
}

/** Units between two reports of progress. */
const PROGRESS_UNITS = 1_000;

/** Reads all of a file. */
export async function readMaterial(
  request: AlignedRequest,
  onProgress: (progress: Progress) => void = () => {},
): Promise<AlignedMaterial> {
  const { format, encoding, items } = readAligned(request);
  const languages = request.languages ? [request.languages.source, request.languages.target] : [];
  const collector = collectMaterial(languages);
  let done = 0;
  const add = (item: ReadItem): void => {
    collector.add(item);
    done += 1;
    if (done % PROGRESS_UNITS === 0) onProgress({ phase: 'read', done, total: 0 });
  };
  // Waiting for what is there already would take longer than reading it.
  if (Symbol.iterator in items) for (const item of items) add(item);
  else for await (const item of items) add(item);
  const { material, problems } = collector.finish();
  return { format, encoding, material, problems };
}

const SAMPLES = 10;
const SHOWN_PROBLEMS = 20;
const SAMPLE_CHARS = 300;

/** Reads all of a file, and gives figures and examples. */
export async function previewMaterial(request: AlignedRequest): Promise<MaterialPreview> {
  const { format, encoding, material, problems } = await readMaterial(request);
  const shown = { format, encoding, problems: problems.slice(0, SHOWN_PROBLEMS), problemCount: problems.length };
  if (material === null) return { ...shown, units: 0, documents: [], groups: 0, samples: [] };
  const { documents, groups, units, problemCount } = material;
  const text = (index: number, [from, to]: readonly [number, number]): string => {
    const document = documents[index];
    if (document === undefined || from === to) return '';
    const { text: all, offsets } = document;
    return all
      .slice(offsets[2 * from], offsets[2 * to - 1])
      .slice(0, SAMPLE_CHARS)
      .replaceAll('\n', ' ');
  };
  const samples = groups
    .slice(0, SAMPLES)
    .map(({ version, source, target }) =>
      documents.map((_, i) => (i === 0 ? text(0, source) : i === version ? text(version, target) : null)),
    );
  return {
    ...shown,
    problemCount,
    units,
    documents: documents.map(({ language, title, offsets }) => ({ language, title, sentences: offsets.length / 2 })),
    groups: groups.length,
    samples,
  };
}
