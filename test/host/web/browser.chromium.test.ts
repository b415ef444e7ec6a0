// The loopback host in real Chromium: its own page works, and a hostile page on another port or name gets nowhere.

import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { Browser, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openChromium } from '#test/support/chromium.ts';
import { attack } from '#test/support/hostile-page.ts';
import { startStubWebHost, type StubWebHost } from '#test/support/web-host.ts';

let browser: Browser;
let stub: StubWebHost;
let page: Page;

beforeAll(async () => {
  browser = await openChromium(['--host-resolver-rules=MAP rebind.example 127.0.0.1']);
});
afterAll(async () => await browser.close());
beforeEach(async () => {
  stub = await startStubWebHost();
  page = await (await browser.newContext()).newPage();
});
afterEach(async () => {
  await page.context().close();
  await stub.web.close();
});

/** What rpc/wires does, spelled out: exchange the fragment's token and make one call. */
async function enter(): Promise<{ bearer: string; status: number }> {
  const headers = { 'content-type': 'application/json', 'x-desk': '1' };
  const token = location.hash.slice('#token='.length);
  const session = await fetch('/session', { method: 'POST', headers, body: JSON.stringify({ token }) });
  const { bearer } = (await session.json()) as { bearer: string };
  const authorization = `Bearer ${bearer}`;
  const call = await fetch('/rpc/desk/status', { method: 'POST', headers: { ...headers, authorization }, body: '{}' });
  return { bearer, status: call.status };
}

describe('its own page', () => {
  test('opens by its address, runs its script, wears its style and reaches the desk', async () => {
    const answer = await page.goto(stub.web.url);
    expect(answer?.status()).toBe(200);
    await expect.poll(async () => await page.title()).toBe('ran');
    expect(await page.locator('#desk').evaluate((desk) => getComputedStyle(desk).color)).toBe('rgb(1, 2, 3)');
    expect((await page.evaluate(enter)).status).toBe(200);
    expect(stub.desk.reached).toEqual(['desk.status']);
    expect(await page.evaluate(() => [isSecureContext, crossOriginIsolated])).toEqual([true, true]);
  });

  test('leaves no cookie and nothing in the browser’s storage', async () => {
    await page.goto(stub.web.url);
    await page.evaluate(enter);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
      '',
      0,
      0,
    ]);
  });

  test('comes back after a reload, without its session', async () => {
    await page.goto(stub.web.url);
    await page.evaluate(enter);
    expect((await page.reload())?.status()).toBe(200);
    const again = await page.evaluate(async () => {
      const headers = { 'content-type': 'application/json', 'x-desk': '1' };
      const token = location.hash.slice('#token='.length);
      return (await fetch('/session', { method: 'POST', headers, body: JSON.stringify({ token }) })).status;
    });
    expect(again).toBe(401);
  });

  test('cannot run inline script or style, make script from text, or speak to another origin', async () => {
    const other = await serveText('text/plain', 'other');
    await page.goto(stub.web.url);
    const outcome = await page.evaluate(async (otherOrigin) => {
      const blocked: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
      const script = document.createElement('script');
      const ran = globalThis as { ran?: boolean };
      try {
        script.textContent = 'globalThis.ran = true';
      } catch {
        blocked.push('threw');
      }
      document.head.append(script);
      try {
        document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="globalThis.ran = true">');
      } catch {
        blocked.push('threw');
      }
      const style = document.createElement('style');
      style.textContent = 'p { color: red }';
      document.head.append(style);
      const form = document.createElement('form');
      form.action = otherOrigin;
      document.body.append(form);
      form.submit();
      const frame = document.createElement('iframe');
      frame.src = otherOrigin;
      document.body.append(frame);
      const image = new Image();
      image.src = `${otherOrigin}/pixel.png`;
      const sent = await fetch(otherOrigin, { mode: 'no-cors' }).then(
        () => true,
        () => false,
      );
      (globalThis as { blocked?: string[] }).blocked = blocked;
      return { ran: ran.ran === true, sent };
    }, other.origin);
    expect(outcome).toEqual({ ran: false, sent: false });
    const blocked = async () => new Set(await page.evaluate(() => (globalThis as { blocked?: string[] }).blocked));
    await expect
      .poll(blocked)
      .toEqual(
        new Set([
          'threw',
          'require-trusted-types-for',
          'style-src-elem',
          'form-action',
          'frame-src',
          'img-src',
          'connect-src',
        ]),
      );
    expect(other.requests).toEqual([]);
    other.server.close();
  });
});

describe('a hostile page that knows the name, the port and even the session', () => {
  test.each(['http://127.0.0.1', 'http://evil.localhost', 'http://rebind.example'])(
    'at %s reaches nothing',
    async (name) => {
      const evil = await serveText('text/html', '<!doctype html><html><head></head><body>evil</body></html>');
      const { bearer } = await page.goto(stub.web.url).then(async () => await page.evaluate(enter));
      stub.desk.reached.splice(0);
      const token = stub.tokenOf(stub.web.newAddress());
      const evilPage = await page.context().newPage();
      await evilPage.goto(`${name}:${new URL(evil.origin).port}/`);
      expect(await evilPage.evaluate(attack, { origin: stub.web.origin, bearer, token })).toEqual([]);
      expect(stub.desk.reached).toEqual([]);
      expect(stub.log.events.filter(({ event }) => event === 'web.session')).toHaveLength(1);
      // The token that the attacker held is still good for its owner: it was never taken.
      expect(await stub.exchange(token)).toEqual(expect.any(String));
      evil.server.close();
    },
  );

  test('would get through to a host without these rules', async () => {
    const evil = await serveText('text/html', '<!doctype html><html><head></head><body>evil</body></html>');
    const open = await serveText('text/javascript', '', {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': 'authorization, content-type, x-desk',
    });
    await page.goto(evil.origin);
    const read = await page.evaluate(attack, { origin: open.origin, bearer: 'b', token: 't' });
    expect(read).toEqual(expect.arrayContaining(['fetch, all headers', 'fetch, session', 'script', 'module', 'xhr']));
    expect(open.requests.filter((path) => path.startsWith('/rpc')).length).toBeGreaterThan(7);
    evil.server.close();
    open.server.close();
  });

  test('cannot open the desk in a window or a tab of its own', async () => {
    const evil = await serveText('text/html', '<!doctype html><html><head></head><body>evil</body></html>');
    await page.goto(evil.origin);
    const statuses: number[] = [];
    page.context().on('response', (response) => {
      if (response.url().startsWith(stub.web.origin)) statuses.push(response.status());
    });
    const opened = page.context().waitForEvent('page');
    await page.evaluate((url) => void window.open(url), stub.web.url);
    await (await opened).waitForLoadState();
    await page.evaluate((url) => location.assign(url), stub.web.url).catch(() => {});
    await expect.poll(() => statuses.length).toBe(2);
    expect(statuses).toEqual([403, 403]);
    evil.server.close();
  });

  test('whose own name is made to point at the host (DNS rebinding) gets an empty 421', async () => {
    const statuses: number[] = [];
    page.on('response', (response) => statuses.push(response.status()));
    for (const name of ['rebind.example', '127.0.0.1', 'localhost']) {
      await expect(page.goto(`http://${name}:${stub.port}/`)).rejects.toThrow('ERR_HTTP_RESPONSE_CODE_FAILURE');
    }
    expect(statuses).toEqual([421, 421, 421]);
    expect(stub.desk.reached).toEqual([]);
  });
});

async function serveText(
  type: string,
  text: string,
  more: Readonly<Record<string, string>> = {},
): Promise<{ server: Server; origin: string; requests: string[] }> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    if (request.url !== '/favicon.ico') requests.push(request.url ?? '');
    response.writeHead(200, { 'content-type': type, ...more }).end(text);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { server, requests, origin: `http://127.0.0.1:${address.port}` };
}
