// What aligned material and texts may come as: the choices a person is offered, and the reader accepts.

export const ALIGNED_FORMATS = [
  'tmx',
  'xliff',
  'csv',
  'tsv',
  'jsonl',
  'moses',
  'hunalign',
  'ladder',
  'vecalign',
  'tei',
  'glossary',
] as const;
export type AlignedFormat = (typeof ALIGNED_FORMATS)[number];

/** Encodings a person may choose from; all of them are labels of the Encoding Standard. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1254',
  'windows-1256',
  'windows-1251',
  'iso-8859-9',
] as const;
