/** Characters a writer gathers before it hands them on: large enough to be quick, small enough to stay in memory. */
export const CHUNK_CHARS = 65_536;

/** Joins many short strings into chunks of about `CHUNK_CHARS`, so that a sink is not called once a line. */
export function* gather(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length >= CHUNK_CHARS) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}
