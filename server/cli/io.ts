/** The three streams of a command, so that commands can be tested without a process. */
export interface Io {
  /** Resolves once whoever reads has room for more. */
  readonly stdout: (text: string | Uint8Array) => void | Promise<void>;
  readonly stderr: (text: string) => void;
  /** Everything on standard input, in whatever encoding it is. */
  readonly stdin: () => Promise<Uint8Array>;
}
