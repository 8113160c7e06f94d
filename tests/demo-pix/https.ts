/**
 * The demonstration as a server of its own, for what a driver cannot answer in the browser's place: a page
 * that the browser prepares by itself.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerFor } from './answer.ts';
import { installPackages, isProgram, onPath } from '../tools/machine/programs.ts';
import type { DemoPix } from './index.ts';

const HOST = 'app.pix.fr';

export interface DemoServer {
  /** Switches with which Chromium goes to it for Pix, for nothing else, and believes that it is. */
  switches: string[];
  close: () => Promise<void>;
}

export async function serveDemoPix(demo: DemoPix): Promise<DemoServer> {
  const server = createServer(selfSigned(), (request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const asked = {
        method,
        url: `https://${HOST}${url}`,
        headers: Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [name, String(value)]),
        ),
        body: Buffer.concat(parts).toString() || null,
      };
      void answerFor(demo, asked).then((answer) => {
        response.writeHead(answer?.status ?? 404, letPrepare(answer?.headers ?? {}));
        response.end(answer?.body);
      });
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    switches: [
      `--host-resolver-rules=MAP ${HOST}:443 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
    ],
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** A page may say what the browser is to prepare: its rules are a script of a kind of their own. */
function letPrepare({ ...headers }: Record<string, string>): Record<string, string> {
  const policy = headers['content-security-policy'];
  if (policy === undefined) return headers;
  const allowed = policy.replace('script-src', "script-src 'inline-speculation-rules'");
  return { ...headers, 'content-security-policy': allowed };
}

/** A key and a certificate for this run alone. */
function selfSigned(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'balise-https-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const request = `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=${HOST} -keyout ${key} -out ${cert}`;
  if (!onPath('openssl').some(isProgram)) installPackages(['openssl']);
  try {
    const { status, stderr } = spawnSync('openssl', request.split(' '), { encoding: 'utf8' });
    if (status !== 0) throw new Error(`openssl: ${stderr}`);
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
