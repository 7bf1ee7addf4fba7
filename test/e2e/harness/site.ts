import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The government host of every test page; both browsers map it to this machine (see chromium.ts and firefox.ts). */
export const reportHost = 'www.example.gov.cn';
/** A second government host, for frames from elsewhere. */
export const frameHost = 'zwgk.example.gov.cn';
/** A host that is no government's: the extension has no right to it until the person asks for a check. */
export const otherHost = 'www.example.com';
/** Hosts of units of the same government, for lists that lead to several sites. */
export const unitHosts = ['czj', 'slj', 'jyj', 'mzj', 'zjj'].map((unit) => `${unit}.example.gov.cn`);
/** All hosts that the browsers find on this machine. */
export const localHosts = [reportHost, frameHost, otherHost, ...unitHosts];

/**
 * What a path answers: HTML, or a body with its type, status and the milliseconds to wait before it is
 * sent, or what to wait for (`after`); `keep` lets browsers keep it, `endless` sends the body and never says that it was all.
 */
export type Answer =
  | string
  | {
      body: string | Buffer;
      type?: string;
      status?: number;
      delay?: number;
      keep?: boolean;
      endless?: boolean;
      after?: Promise<void>;
    };

/** One page that was asked for. `to` is 0 until it is answered. */
export interface Visit {
  host: string;
  path: string;
  from: number;
  to: number;
}

/** A web site on this machine, under the names of `localHosts`. */
export interface Site {
  readonly port: number;
  /** The address of a path, at http://www.example.gov.cn:<port> unless another of `localHosts` is given. */
  url(path: string, host?: string): string;
  /** Sets what a path answers from now on; the path begins with a slash and has no query. */
  set(path: string, answer: Answer): void;
  /** Takes the site off the network, or back: whoever asks meanwhile is cut off without an answer, and counts as no visit. */
  setDown(down: boolean): void;
  /** Every path asked for so far (save the browser's own favicon.ico), with its query, oldest first: to see that nobody calls home. */
  readonly requests: readonly string[];
  /** When each page of a host was asked for and answered, in milliseconds since 1970, oldest first. */
  readonly visits: readonly Visit[];
  /** Ends the site; fails where somebody has asked for a path that it does not have: no page of a test does, and nobody else may ask. */
  close(): Promise<void>;
}

/**
 * Starts a site on a free port of the loopback address.
 * @param pages what each path answers, for example `{ '/report.html': html }`; every other path answers 404
 */
export async function serveSite(pages: Record<string, Answer> = {}): Promise<Site> {
  const answers = new Map(Object.entries(pages));
  const requests: string[] = [];
  const visits: Visit[] = [];
  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') return void response.writeHead(204).end();
    requests.push(request.url ?? '/');
    const visit = { host: request.headers.host ?? '', path: request.url ?? '/', from: Date.now(), to: 0 };
    visits.push(visit);
    response.on('close', () => {
      visit.to = Date.now();
    });
    void respond(request, response, answers);
  });
  let isDown = false;
  server.on('connection', (socket) => isDown && socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    requests,
    visits,
    url: (path, host = reportHost) => `http://${host}:${port}${path}`,
    set: (path, answer) => void answers.set(path, answer),
    setDown: (down) => {
      isDown = down;
      if (down) server.closeAllConnections();
    },
    close: () =>
      new Promise((resolve, reject) => {
        const strange = requests.filter((path) => !answers.has(pathOf(path)));
        server.close(() =>
          strange.length === 0 ? resolve() : reject(new Error(`Nobody should ask for ${strange.join(', ')}`)),
        );
        server.closeAllConnections();
      }),
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answers: Map<string, Answer>,
): Promise<void> {
  const found = answers.get(pathOf(request.url ?? '/')) ?? { body: 'not found', type: 'text/plain', status: 404 };
  const answer = typeof found === 'string' ? { body: found } : found;
  await answer.after;
  if (answer.delay) await new Promise((resolve) => setTimeout(resolve, answer.delay));
  response.writeHead(answer.status ?? 200, {
    'content-type': answer.type ?? 'text/html; charset=utf-8',
    // Also keeps a page out of the browser's back/forward cache.
    'cache-control': answer.keep ? 'max-age=60' : 'no-store',
  });
  if (answer.endless) response.write(answer.body);
  else response.end(answer.body);
}

function pathOf(url: string): string {
  return decodeURIComponent(url.split('?')[0] ?? '/');
}
