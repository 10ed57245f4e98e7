/**
 * Apache in front of a site, as many hosts have it: it serves the plugin's scripts from their files, by their
 * `.htaccess`, and asks PHP for everything else.
 */
import { existsSync } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../../scripts/processes.js';
import type { Guard } from './guard.js';
import { until } from './until.js';

const PROGRAM = '/usr/sbin/apache2';
const MODULES = ['mpm_event', 'authz_core', 'mime', 'headers', 'rewrite', 'proxy', 'proxy_http'];
const SCRIPTS = '/wp-content/plugins/cluster-news/cdn/';

/** Why there is no Apache, or false. */
export const withoutApache = existsSync(PROGRAM) ? false : 'apache2 is not installed';

/** Starts it on a free port. @param php the address that answers everything else; @returns its address */
export async function startApache(guard: Guard, php: string): Promise<string> {
  const port = await freePort();
  const file = join(guard.folder, 'apache.conf');
  await writeFile(file, configure(guard.folder, port, php));
  await chmod(file, 0o644);
  guard.run(`${PROGRAM} -f "$FOLDER/apache.conf" -D FOREGROUND`);
  const url = `http://127.0.0.1:${port}`;
  await until('Apache', () => fetch(`${url}${SCRIPTS}manifest.json`).then(isOk, () => false));
  return url;
}

const isOk = ({ ok }: Response): boolean => ok;

function configure(folder: string, port: number, php: string): string {
  const load = (name: string): string =>
    `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`;
  return `
${MODULES.map(load).join('\n')}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
User www-data
Group www-data
PidFile ${folder}/apache.pid
ErrorLog ${folder}/apache.log
Mutex file:/tmp
TypesConfig /dev/null
DocumentRoot ${folder}/site
<Directory ${folder}/site>
  AllowOverride All
  Options FollowSymLinks
  Require all granted
</Directory>
ProxyPreserveHost On
ProxyPass ${SCRIPTS} !
ProxyPass / ${php}/
`;
}
