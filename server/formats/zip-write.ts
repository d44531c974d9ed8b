// Writes zip files as they are made: nothing is held back but the list of names (APPNOTE 4.3, without zip64).
import { constants, deflateRawSync } from 'node:zlib';

/** One file of a package. */
export interface ZipPart {
  readonly name: string;
  readonly chunks: AsyncIterable<string> | Iterable<string>;
}

/** Version 2.0, sizes after the data (bit 3), UTF-8 names (bit 11), deflated, no time, the first day the format knows. */
const ABOUT = [20, 0x0808, 8, 0, 0x0021];

/** The chunks of a zip of the parts, in their order. The same content makes the same file. */
export async function* writeZip(parts: readonly ZipPart[]): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, chunks } of parts) {
    const nameBytes = Buffer.from(name);
    const headerAt = at;
    const local = [long(0x04034b50), shorts(ABOUT), longs([0, 0, 0]), shorts([nameBytes.length, 0]), nameBytes];
    const start = Buffer.concat(local);
    yield start;
    const sizes = { crc: 0, packed: 0, bytes: 0 };
    for await (const chunk of chunks) {
      const packed = pack(Buffer.from(chunk), sizes);
      if (packed !== null) yield packed;
    }
    yield LAST_BLOCK;
    const numbers = longs([sizes.crc, sizes.packed + LAST_BLOCK.length, sizes.bytes]);
    yield Buffer.concat([long(0x08074b50), numbers]);
    at += start.length + sizes.packed + LAST_BLOCK.length + 16;
    const place = Buffer.concat([shorts([nameBytes.length, 0, 0, 0, 0]), longs([0, headerAt]), nameBytes]);
    directory.push(long(0x02014b50), shorts([20, ...ABOUT]), numbers, place);
  }
  const entries = Buffer.concat(directory);
  const counts = shorts([0, 0, parts.length, parts.length]);
  yield Buffer.concat([entries, long(0x06054b50), counts, longs([entries.length, at]), shorts([0])]);
}

/** An empty block that says it is the last. */
const LAST_BLOCK = Buffer.from([0x03, 0x00]);

/** A sync flush ends a block at a byte without ending the stream: chunks can be packed one by one. */
function pack(bytes: Buffer, sizes: { crc: number; packed: number; bytes: number }): Buffer | null {
  if (bytes.length === 0) return null;
  const packed = deflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
  sizes.crc = crc32(bytes, sizes.crc);
  sizes.bytes += bytes.length;
  sizes.packed += packed.length;
  return packed;
}

function shorts(values: readonly number[]): Buffer {
  return Buffer.from(Uint16Array.from(values).buffer);
}

function longs(values: readonly number[]): Buffer {
  return Buffer.from(Uint32Array.from(values).buffer);
}

const long = (value: number): Buffer => longs([value]);

/** CRC-32 of ISO 3309, a byte at a time. (zlib.crc32 came with Node 20.15.) */
function crc32(bytes: Uint8Array, before: number): number {
  let crc = ~before;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});
