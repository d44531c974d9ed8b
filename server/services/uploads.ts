// Files between "show me what is in it" and "import it": kept in memory for a while, never on disk.
import { NotFound, TooLarge } from '../errors.js';
import type { AlignedRequest } from '../formats/aligned.js';

/** All uploads together. */
const MAX_BYTES = 256 * 1024 * 1024;
/** A person who looks at a preview for longer chooses the file again. */
const MAX_AGE_MS = 60 * 60 * 1000;

interface Upload {
  readonly request: AlignedRequest;
  readonly bytes: number;
  readonly atMs: number;
}

export interface Uploads {
  /** Keeps files. @returns the word to ask for them with. @throws TooLarge */
  keep(request: AlignedRequest, now: string): string;
  /** @throws NotFound `upload-gone` */
  find(token: string): AlignedRequest;
  drop(token: string): void;
}

export function createUploads(): Uploads {
  const uploads = new Map<string, Upload>();
  return {
    keep(request, now) {
      const atMs = Date.parse(now);
      for (const [token, upload] of uploads) if (atMs - upload.atMs > MAX_AGE_MS) uploads.delete(token);
      const files = [request.file, request.source, request.target];
      const bytes = files.reduce((sum, file) => sum + (file?.bytes.length ?? 0), 0);
      // The oldest make room.
      for (const [token, upload] of uploads) {
        const held = [...uploads.values()].reduce((sum, each) => sum + each.bytes, 0);
        if (held + bytes <= MAX_BYTES) break;
        if (upload) uploads.delete(token);
      }
      if (bytes > MAX_BYTES) throw new TooLarge('request-large', 'These files are too large. Import them in parts.');
      const token = crypto.randomUUID();
      uploads.set(token, { request, bytes, atMs });
      return token;
    },
    find(token) {
      const upload = uploads.get(token);
      if (!upload) throw new NotFound('upload-gone', 'The file is not at hand any more. Choose it again.');
      return upload.request;
    },
    drop: (token) => void uploads.delete(token),
  };
}
