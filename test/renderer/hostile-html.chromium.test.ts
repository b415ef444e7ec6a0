// What a mail can make a browser do: the same vectors raw, behind each layer alone, and in the real formatted view.

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import { formattedPage } from '#core/desk/formatted-page.ts';
import type { MessageId } from '#core/base/id.ts';
import { documentHeaders } from '#host/web/headers.ts';
import { sanitiseMail } from '#mail/html/sanitise-mail.ts';
import { loggedLookUps } from '#test/support/logged-chromium.ts';
import { pdfFile, richMail } from '#test/support/rich-mail.ts';
import { startScreenDesk, testPassphrase, type ScreenDesk } from '#test/support/screen-desk.ts';
import { takeMail } from '#test/support/take-mail.ts';
import { trackerVectors, type TrackerVector } from '#test/support/tracker-vectors.ts';
import { ensureRenderer } from '#tools/build-renderer.ts';

/** Hears every request that a vector makes; serves the vectors raw where a test asks for that. */
let server: Server;
let port: number;
const heard = new Set<string>();
let pages: ReadonlyMap<string, { readonly headers: Readonly<Record<string, string>>; readonly body: string }>;
let vectors: readonly TrackerVector[];

beforeAll(async () => {
  server = createServer((request, response) => {
    const name = request.headers.host?.split('.')[0] ?? '';
    if (/^v\d+$/.test(name)) heard.add(name);
    const page = name === 'pages' ? pages.get(request.url ?? '') : undefined;
    response.writeHead(200, page?.headers ?? { 'access-control-allow-origin': '*', 'content-type': 'text/plain' });
    response.end(page?.body ?? '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
  vectors = trackerVectors((number) => `http://v${number}.leak.localhost:${port}`);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

interface Leaks {
  /** Numbers of the vectors whose server was spoken to. */
  readonly requests: readonly number[];
  /** Numbers of those whose name was looked up, by Chromium's own log: also where no request followed. */
  readonly lookUps: readonly number[];
}

async function leaksOf(show: (context: BrowserContext) => Promise<void>): Promise<Leaks> {
  heard.clear();
  const lines = await loggedLookUps(show);
  const names = lines.flatMap((line) => /"host":"(?:[a-z]+:\/\/)?(v\d+)\.leak\.localhost/.exec(line)?.[1] ?? []);
  return { requests: numbersOf(heard), lookUps: numbersOf(new Set(names)) };
}

function numbersOf(names: ReadonlySet<string>): readonly number[] {
  return [...names].map((name) => Number(name.slice(1))).toSorted((a, b) => a - b);
}

/** All documents at once, each in a frame of its own. */
async function showInFrames(
  context: BrowserContext,
  documents: readonly string[],
  headers: Readonly<Record<string, string>> = { 'content-type': 'text/html; charset=utf-8' },
): Promise<void> {
  const frames = documents.map((_, at) => `<iframe src="/${at}"></iframe>`).join('');
  const html = { 'content-type': 'text/html; charset=utf-8' };
  pages = new Map([
    ['/', { headers: html, body: frames }],
    ...documents.map((body, at) => [`/${at}`, { headers, body }] as const),
  ]);
  const page = await context.newPage();
  await page.goto(`http://pages.localhost:${port}/`);
  await page.waitForTimeout(2_500);
}

function namesOf(numbers: readonly number[]): readonly string[] {
  return numbers.map((number) => vectors[number]?.name ?? '');
}

describe('the vectors', () => {
  it('leak in most cases where nothing protects: the check can fail', async () => {
    expect(vectors.length).toBeGreaterThanOrEqual(100);
    const { requests, lookUps } = await leaksOf((context) =>
      showInFrames(
        context,
        vectors.map(({ html }) => `<!doctype html><body>${html}</body>`),
      ),
    );
    expect(requests.length).toBeGreaterThan(vectors.length * 0.6);
    expect(namesOf(lookUps)).toEqual(expect.arrayContaining(['img', 'link dns-prefetch', 'link preconnect']));
  });

  it('are harmless behind the first layer alone: what is left of them, in a page that allows everything', async () => {
    const cleaned = vectors.map(({ html }) =>
      sanitiseMail(html)
        .pieces.map((piece) => (piece.kind === 'markup' ? piece.html : ''))
        .join(''),
    );
    const tags = cleaned.join('').match(/<[^<>]*>/g) ?? [];
    const plain = /^<\/?[a-z][a-z0-9]*(?: (?:align|dir|colspan|rowspan)="\w+")*(?: \/)?>$/;
    expect(tags.filter((tag) => !plain.test(tag))).toEqual([]);
    const leaks = await leaksOf((context) =>
      showInFrames(
        context,
        cleaned.map((html) => `<!doctype html>${html}`),
      ),
    );
    expect(leaks).toEqual({ requests: [], lookUps: [] });
  });

  it('send nothing from the frame alone, but a hint to look up a name: so both layers are needed', async () => {
    const leaks = await leaksOf(async (context) => {
      const documents = vectors.map(({ html }) =>
        formattedPage({
          pieces: [{ kind: 'markup', html }],
          links: [],
          pictures: new Map(),
          theme: 'light',
          language: undefined,
          title: '',
          words: { picture: (text) => text, link: () => '' },
        }),
      );
      pages = new Map([['/', { headers: documentHeaders, body: '<!doctype html><body></body>' }]]);
      const page = await context.newPage();
      await page.goto(`http://pages.localhost:${port}/`);
      await page.evaluate((all) => {
        const { trustedTypes } = globalThis as unknown as {
          trustedTypes: { createPolicy(name: string, rules: object): { createHTML(text: string): string } };
        };
        const policy = trustedTypes.createPolicy('formatted-mail', { createHTML: (text: string) => text });
        for (const text of all) {
          const frame = document.createElement('iframe');
          frame.setAttribute('sandbox', '');
          frame.srcdoc = policy.createHTML(text);
          document.body.append(frame);
        }
      }, documents);
      await page.waitForTimeout(2_500);
    });
    expect(namesOf(leaks.requests)).toEqual([]);
    expect(namesOf(leaks.lookUps).filter((name) => !/dns-prefetch|preconnect/.test(name))).toEqual([]);
  });
});

describe('the real page', () => {
  let desk: ScreenDesk;
  const mails: MessageId[] = [];

  beforeAll(async () => {
    desk = await startScreenDesk({ rendererFolder: await ensureRenderer(), now: '2026-11-23T08:40:00Z' as Instant });
    const created = await desk.client.desk.create({ profile: 'kraaft', passphrase: testPassphrase });
    if (!created.ok) throw new Error(created.failure.code);
    for (let at = 0; at < vectors.length; at += 16) mails.push(await takeMail(desk.client, mailOf(at)));
  }, 120_000);
  afterAll(async () => {
    await desk.close();
  });

  async function openPage(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    await page.goto(desk.newAddress());
    await page.getByRole('navigation').waitFor();
    return page;
  }

  async function open(page: Page, id: MessageId): Promise<void> {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `/messages/${id}`);
    await page.getByRole('radio', { name: 'Formatted' }).waitFor();
  }

  it('shows every mail’s formatted view with no request and no look-up', async () => {
    const shown: string[] = [];
    const leaks = await leaksOf(async (context) => {
      const page = await openPage(context);
      for (const id of mails) {
        await open(page, id);
        await page.getByRole('radio', { name: 'Formatted' }).click();
        const frame = page.frameLocator('iframe[title="Formatted message"]');
        await frame
          .getByText(/^seen \d+$/)
          .first()
          .waitFor();
        shown.push(...(await frame.getByText(/^seen \d+$/).allTextContents()));
        await page.waitForTimeout(300);
        await page.getByRole('radio', { name: 'Source' }).click();
        await page.getByLabel('Source of the message').waitFor();
      }
    });
    expect(leaks).toEqual({ requests: [], lookUps: [] });
    // The words around nearly all of them are there; a few vectors swallow what follows, as they would anywhere.
    expect(shown.length).toBeGreaterThan(vectors.length * 0.85);
  });

  it('draws hostile attachments in the viewer with no request and no look-up', async () => {
    const at = (number: number) => `http://v${number}.leak.localhost:${port}`;
    const scripted = `/OpenAction << /S /JavaScript /JS (app.launchURL\\("${at(1)}/js", true\\); this.submitForm\\("${at(2)}/form"\\)) >> /AA << /WC << /S /URI /URI (${at(3)}/uri) >> >>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="fetch('${at(4)}/svg')"><image href="${at(5)}/a.png"/><script>fetch('${at(6)}/js')</script></svg>`;
    const html = `<script>fetch('${at(7)}/js')</script><img src="${at(8)}/a.png"><link rel="dns-prefetch" href="${at(9)}">`;
    const id = await takeMail(
      desk.client,
      richMail({
        subject: 'Attachments',
        html: '<p>see attachments</p>',
        files: [
          { name: 'form.pdf', type: 'application/pdf', bytes: pdfFile(scripted) },
          { name: 'drawing.svg', type: 'image/svg+xml', bytes: Buffer.from(svg) },
          { name: 'page.html', type: 'text/html', bytes: Buffer.from(html) },
          { name: 'photo.png', type: 'image/png', bytes: Buffer.from(svg) },
        ],
      }),
    );
    const leaks = await leaksOf(async (context) => {
      const page = await openPage(context);
      await open(page, id);
      for (const [name, sign] of [
        ['form.pdf', 'Page 1 of a request for access'],
        ['drawing.svg', '<script>'],
        ['page.html', '<script>'],
        ['photo.png', '<script>'],
      ] as const) {
        await page.getByRole('button', { name: `View ${name}` }).click();
        await page.frameLocator(`iframe[title="${name}"]`).getByText(sign).waitFor({ state: 'attached' });
        await page.waitForTimeout(300);
        await page.getByRole('button', { name: 'Close' }).last().click();
      }
    });
    expect(leaks).toEqual({ requests: [], lookUps: [] });
  });

  function mailOf(start: number): Buffer {
    const parts = vectors.slice(start, start + 16).map(({ html }, at) =>
      [
        '--b',
        'Content-Type: text/html; charset=utf-8',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from(`${html}<p>seen ${start + at}</p>`)
          .toString('base64')
          .replace(/.{76}/g, '$&\r\n'),
      ].join('\r\n'),
    );
    const head =
      `From: a@example.org\r\nTo: dpo@example.com\r\nSubject: Vectors ${start}\r\nMessage-ID: <v${start}@example.org>\r\n` +
      'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n';
    return Buffer.from(`${head}${parts.join('\r\n')}\r\n--b--\r\n`);
  }
});
