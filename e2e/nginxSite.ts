import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { makeSamples } from '../hosting/samples.mjs';

export interface NginxSite {
  /** One address for each sub-path. */
  readonly addresses: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * A real nginx that serves a built folder by the shipped sample, once for each sub-path, on free ports. Of the sample
 * only the port and the folder are replaced; nginx itself checks it first (`nginx -t`).
 *
 * @param program nginx's program file
 */
export async function openNginxSite(
  program: string,
  folder: string,
  bases: readonly string[],
): Promise<NginxSite> {
  const home = await mkdtemp(join(tmpdir(), 'corridor-nginx-'));
  // The folder as it is under a root of its own: nginx's processes may not look into every home.
  await cp(folder, join(home, 'site'), { recursive: true });
  const servers: string[] = [];
  const addresses: string[] = [];
  for (const base of bases) {
    const port = await freePort();
    const root = base === '/' ? join(home, 'site') : join(home, `root-${String(port)}`);
    if (base !== '/') {
      await mkdir(dirname(join(root, base.slice(0, -1))), { recursive: true });
      await symlink(join(home, 'site'), join(root, base.slice(0, -1)));
    }
    servers.push(
      (makeSamples({ base })['nginx.conf'] ?? '')
        .replace('listen 80;', `listen 127.0.0.1:${String(port)};`)
        .replace('root /var/www/corridor;', `root ${root};`),
    );
    addresses.push(`http://127.0.0.1:${String(port)}${base}`);
  }
  const settings = join(home, 'nginx.conf');
  await writeFile(settings, aroundServers(servers, home, await typesOf(program)));
  const start = ['-p', home, '-c', settings, '-e', join(home, 'error.log')];
  await promisify(execFile)(program, ['-t', ...start]);
  const process = spawn(program, start, { stdio: 'ignore' });
  for (const address of addresses) await answering(address);
  return {
    addresses,
    close: async () => {
      process.kill();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** What stands around a site's block in the settings of a machine, with nothing that needs rights. */
function aroundServers(servers: readonly string[], home: string, types: string): string {
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(home, name)};`,
  );
  return [
    'daemon off; master_process off;',
    `pid ${join(home, 'nginx.pid')};`,
    'events { worker_connections 256; }',
    'http {',
    `include ${types};`,
    'default_type application/octet-stream; access_log off;',
    ...folders,
    ...servers,
    '}',
    '',
  ].join('\n');
}

/** nginx's own list of types lies beside the settings that it was built for. */
async function typesOf(program: string): Promise<string> {
  const { stderr } = await promisify(execFile)(program, ['-V']);
  const settings = /--conf-path=(\S+)/.exec(stderr)?.[1] ?? '/etc/nginx/nginx.conf';
  return join(dirname(settings), 'mime.types');
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => done(bound !== null && typeof bound === 'object' ? bound.port : 0));
    });
  });
}

async function answering(address: string): Promise<void> {
  for (let left = 100; left > 0; left -= 1) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok === true) return;
    await new Promise((done) => setTimeout(done, 30));
  }
  throw new Error(`nginx does not answer at ${address}.`);
}
