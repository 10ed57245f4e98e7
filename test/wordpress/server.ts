/**
 * A real WordPress for the tests: Debian's package on a database of its own, in a temporary folder,
 * seeded by seed.php. The shapes that a mock would guess (error objects in `_embedded`, entities,
 * dates, CORS headers) are here what WordPress itself answers.
 */
import { execFile, execFileSync } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { connect } from 'node:net';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { copyPlugin } from '../../scripts/plugin-files.js';
import { startApache } from './apache.js';
import { Guard } from './guard.js';
import { until } from './until.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const NO_PACKAGE = "Debian's package wordpress is not installed";
/** Debian keeps MariaDB's server where only root's PATH looks. Parallel requests need workers. */
const ENV = {
  ...process.env,
  PATH: `${process.env['PATH']}:/usr/sbin`,
  PHP_CLI_SERVER_WORKERS: '4',
};
/** As root MariaDB wants to be told another user. */
const DATABASE_USER = userInfo().username === 'root' ? 'mysql' : userInfo().username;

const runFile = promisify(execFile);

export interface WordPress {
  /** Where the site answers, without a slash at the end: `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Puts Apache in front of it, and resolves with its address. */
  startApache(): Promise<string>;
  /** Makes it the first site of a network with our plugin, and resolves with the address of the second one. */
  becomeNetwork(): Promise<string>;
  /** Ends exactly the processes that were started for it, and removes its folder. */
  stop(): Promise<void>;
}

/** The reason why `startWordPress` cannot work here, or `undefined` when it can. */
export function isWordPressInstalled(): string | undefined {
  if (packageFolder() === undefined) {
    return NO_PACKAGE;
  }
  const missing = ['php', 'mariadbd', 'mariadb-install-db'].find((name) => !answers('which', name));
  if (missing !== undefined) {
    return `${missing} is not installed`;
  }
  const modules = answers('php', '-m') ?? '';
  const module = ['mysqli', 'gd', 'mbstring'].find((name) => !modules.includes(name));
  return module && `PHP's module ${module} is not installed`;
}

/**
 * Starts a seeded WordPress on a free port. It goes with `stop()`, or when this process ends.
 * @param hasPlugin whether our plugin stands in its folder: `configure` in comments.ts activates it
 */
export async function startWordPress(hasPlugin = true): Promise<WordPress> {
  const guard = await Guard.start(ENV);
  try {
    await copySite(guard.folder);
    if (hasPlugin) copyPlugin(join(guard.folder, 'site/wp-content/plugins/cluster-news'));
    await startDatabase(guard);
    const url = await startPhp(guard);
    await runFile('php', [join(HERE, 'install.php'), guard.folder, url]);
    await runFile('php', [join(HERE, 'seed.php'), guard.folder]);
    return {
      url,
      startApache: () => startApache(guard, url),
      becomeNetwork: () => becomeNetwork(guard, url),
      stop: () => guard.end(),
    };
  } catch (cause) {
    await guard.end();
    throw new Error(`WordPress does not start. Its services said: ${guard.output}`, { cause });
  }
}

async function copySite(folder: string): Promise<void> {
  const original = packageFolder();
  if (original === undefined) {
    throw new Error(NO_PACKAGE);
  }
  const site = join(folder, 'site');
  // The package links fonts and scripts to other packages: the copy follows the links.
  await runFile('cp', ['-rL', original, site]);
  await Promise.all([
    cp(join(HERE, 'wp-config.php'), join(site, 'wp-config.php')),
    cp(join(HERE, 'mu-plugin.php'), join(site, 'wp-content/mu-plugins/widgets.php')),
    cp(join(HERE, 'backstage.php'), join(site, 'wp-content/mu-plugins/backstage.php')),
    cp(join(HERE, 'guards.php'), join(site, 'wp-content/mu-plugins/guards.php')),
    cp(join(HERE, 'theme'), join(site, 'wp-content/themes/plain'), { recursive: true }),
  ]);
}

async function startDatabase(guard: Guard): Promise<void> {
  const data = join(guard.folder, 'data');
  const options = ['--no-defaults', `--user=${DATABASE_USER}`, `--datadir=${data}`];
  await runFile(
    'mariadb-install-db',
    [...options, '--auth-root-authentication-method=normal', '--skip-test-db'],
    { env: ENV },
  );
  guard.run(
    `mariadbd --no-defaults --user=${DATABASE_USER} --datadir="$FOLDER/data" --skip-networking` +
      ' --socket="$FOLDER/data/mariadb.sock" --pid-file="$FOLDER/data/pid"',
  );
  await until('MariaDB', () => accepts(join(guard.folder, 'data/mariadb.sock')));
}

/** Lets PHP choose a free port, so that no other process can take it in between. */
async function startPhp(guard: Guard): Promise<string> {
  guard.run('php -S 127.0.0.1:0 -t "$FOLDER/site"');
  return until('PHP', () => /Development Server \((http:[^)]+)\) started/.exec(guard.output)?.[1]);
}

async function becomeNetwork(guard: Guard, url: string): Promise<string> {
  await runFile('php', [join(HERE, 'network.php'), guard.folder, url]);
  return `${url}/school`;
}

function accepts(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}

/** Where WordPress is: Debian's package, or another version unpacked somewhere. */
function packageFolder(): string | undefined {
  const other = process.env['WORDPRESS_FOLDER'];
  if (other !== undefined) return other;
  const file = answers('dpkg', '-L', 'wordpress')
    ?.split('\n')
    .find((line) => line.endsWith('/wp-load.php'));
  return file && dirname(file);
}

/** What a command prints; `undefined` when it fails or is not there. */
function answers(command: string, ...args: string[]): string | undefined {
  try {
    return execFileSync(command, args, { encoding: 'utf8', env: ENV, stdio: 'pipe' });
  } catch {
    return undefined;
  }
}
