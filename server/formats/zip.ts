// Looks into a zip before anybody unpacks it: what it claims, and whether the claims are true.
import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly headerAt: number;
}

/** Why a zip is not unpacked. */
export class ZipRefused extends Error {
  readonly code: 'no-zip' | 'zip-too-large' | 'zip-path' | 'zip-encrypted';
  constructor(code: ZipRefused['code'], message: string) {
    super(message);
    this.code = code;
  }
}

const MAX_ENTRIES = 2_000;
const MAX_BYTES = 64_000_000;
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

/**
 * The entries of a zip (APPNOTE 4.3), or `ZipRefused`: too many, too large unpacked, names that leave the folder,
 * encryption, two entries of one name.
 */
export function zipEntries(bytes: Buffer): ZipEntry[] {
  const end = endOfDirectory(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) throw new ZipRefused('zip-too-large', 'The file is a package of too many parts.');
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw broken();
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packedBytes: bytes.readUInt32LE(at + 20),
      bytes: bytes.readUInt32LE(at + 24),
      headerAt: bytes.readUInt32LE(at + 42),
    });
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new ZipRefused('zip-encrypted', 'The file has a password.');
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  checkNames(entries);
  const total = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  if (total > MAX_BYTES) {
    const message = `Unpacked, the file is ${Math.round(total / 1e6)} MB; at most ${MAX_BYTES / 1e6} MB are read.`;
    throw new ZipRefused('zip-too-large', message);
  }
  return entries;
}

/** Unpacks one entry; more bytes than the directory promised are a bomb. */
export function unpack(bytes: Buffer, entry: ZipEntry): Buffer {
  const at = entry.headerAt;
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL_HEADER) throw broken();
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const packed = bytes.subarray(start, start + entry.packedBytes);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw broken();
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.bytes) });
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_BUFFER_TOO_LARGE') throw broken();
    throw new ZipRefused('zip-too-large', 'A part of the file is larger than the file says: it was not unpacked.');
  }
}

function endOfDirectory(bytes: Buffer): number {
  // The record is 22 bytes and a comment of at most 65,535.
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw broken();
}

function checkNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const parts = name.split('/');
    if (name.startsWith('/') || /[\\:\0]/.test(name) || parts.includes('..') || seen.has(name)) {
      throw new ZipRefused('zip-path', 'The file is a package with names that no document has; it was not unpacked.');
    }
    seen.add(name);
  }
}

function broken(): ZipRefused {
  return new ZipRefused('no-zip', 'The file is no whole package: it may have been cut off on the way.');
}
