// `app://desk/`: the page from a map in memory, with the same policy as on the loopback host. No file:// anywhere.

import { protocol, type Protocol } from 'electron';
import { strictHeaders } from '#host/web/headers.ts';
import { loadStaticFiles, type StaticFile } from '#host/web/static-files.ts';

export const appOrigin = 'app://desk';

/** Must run before the app is ready. Standard: has an origin. Secure: counts as HTTPS. Nothing more. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
}

/** @param folder the built page */
export async function serveAppScheme(target: Pick<Protocol, 'handle'>, folder: string): Promise<void> {
  const files = await loadStaticFiles(folder);
  target.handle('app', (request) => {
    const { host, pathname, search } = new URL(request.url);
    const isOurs = request.method === 'GET' && host === 'desk' && search === '';
    const file = !isOurs ? undefined : pathname === '/' ? files.document : files.find(pathname);
    return file === undefined ? new Response(null, { status: 404, headers: strictHeaders }) : respond(file);
  });
}

function respond({ headers, body }: StaticFile): Response {
  return new Response(new Uint8Array(body), { headers });
}
