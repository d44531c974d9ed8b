/** The settings, all from the environment. The README names every one of them. */
export interface Config {
  /** PORT: the port to listen on; 0 takes any free one. */
  readonly port: number;
  /** HOST: the address to bind. Anything but loopback needs a password. */
  readonly host: string;
  /** HIZA_DB: the database file. */
  readonly databasePath: string;
  /** HIZA_PASSWORD: asked for by the browser (user name: any). */
  readonly password: string | null;
  /** HIZA_HOSTS: further host names the server answers to, separated by commas. */
  readonly hosts: readonly string[];
}

export class ConfigError extends Error {}

const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];

/** Whether an address can only be reached from this machine. */
export const isLoopback = (host: string): boolean => LOOPBACK.includes(host);

/** Reads and checks the settings. @throws ConfigError with a sentence that says what to do */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const port = Number(env.PORT || '3000');
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new ConfigError(`PORT is “${env.PORT}”; set it to a number from 0 to 65535.`);
  }
  const host = env.HOST || '127.0.0.1';
  const password = env.HIZA_PASSWORD || null;
  if (!isLoopback(host) && password === null) {
    throw new ConfigError(
      `HOST is “${host}”, so others could reach Hiza. Set HIZA_PASSWORD too, or leave HOST out to stay on this machine.`,
    );
  }
  const hosts = (env.HIZA_HOSTS ?? '').split(',').map((name) => name.trim().toLowerCase());
  return { port, host, databasePath: env.HIZA_DB || 'data/hiza.sqlite', password, hosts: hosts.filter(Boolean) };
}
