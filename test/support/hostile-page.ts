// A page that wants at the desk: runs in Chromium on another port, so it has nothing but what stands in its one function.

/** Every way a page has to send something, aimed at the host; tells which one got an answer it could read. */
export async function attack({
  origin,
  bearer,
  token,
}: {
  origin: string;
  bearer: string;
  token: string;
}): Promise<string[]> {
  const read: string[] = [];
  const call = `${origin}/rpc/desk/status`;
  const session = JSON.stringify({ token });
  const json = { 'content-type': 'application/json' };
  const ours = { ...json, 'x-desk': '1', authorization: `Bearer ${bearer}` };
  const tries: Readonly<Record<string, () => Promise<unknown>>> = {
    'fetch, all headers': () => fetch(call, { method: 'POST', headers: ours, body: '{}' }),
    'fetch, session': () =>
      fetch(`${origin}/session`, { method: 'POST', headers: { ...json, 'x-desk': '1' }, body: session }),
    'fetch, no preflight': async () => {
      const answer = await fetch(call, {
        method: 'POST',
        mode: 'no-cors',
        headers: { 'content-type': 'text/plain' },
        body: '{}',
      });
      if (answer.type === 'opaque') throw new Error('opaque');
    },
    'fetch, document': () => fetch(origin),
    beacon: async () => {
      navigator.sendBeacon(call, new Blob(['{}'], { type: 'text/plain' }));
      navigator.sendBeacon(`${origin}/session`, new Blob([session], { type: 'application/json' }));
      throw new Error('nothing to read');
    },
    image: () => loaded(Object.assign(new Image(), { src: `${origin}/assets/page-1a2b.js` })),
    script: () => loaded(Object.assign(document.createElement('script'), { src: `${origin}/assets/page-1a2b.js` })),
    module: () =>
      loaded(Object.assign(document.createElement('script'), { type: 'module', src: `${origin}/assets/page-1a2b.js` })),
    style: () =>
      loaded(
        Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${origin}/assets/page-1a2b.css` }),
      ),
    'web socket': () => loaded(new WebSocket(`${origin.replace('http', 'ws')}/rpc/desk/status`), 'open'),
    'event source': () => loaded(new EventSource(`${origin}/rpc/notices/follow`), 'open'),
    worker: async () => loaded(new Worker(`${origin}/assets/page-1a2b.js`), 'message'),
    xhr: () =>
      new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.open('POST', call);
        Object.entries(ours).forEach(([name, value]) => request.setRequestHeader(name, value));
        request.addEventListener('load', resolve);
        request.addEventListener('error', reject);
        request.send('{}');
      }),
  };
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- runs in the page, which has only what is in here
  function loaded(target: EventTarget, event = 'load'): Promise<unknown> {
    if (target instanceof HTMLElement) document.head.append(target);
    return new Promise((resolve, reject) => {
      target.addEventListener(event, resolve);
      target.addEventListener('error', reject);
    });
  }
  for (const [name, attempt] of Object.entries(tries)) {
    await attempt().then(
      () => read.push(name),
      () => {},
    );
  }
  const frame = Object.assign(document.createElement('iframe'), { src: origin, name: 'frame' });
  const framed = loaded(frame);
  document.body.append(frame);
  await framed;
  try {
    if (frame.contentDocument?.querySelector('#desk')) read.push('frame');
  } catch {
    // another origin: nothing to read
  }
  for (const enctype of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
    const form = Object.assign(document.createElement('form'), {
      action: call,
      method: 'POST',
      enctype,
      target: 'frame',
    });
    document.body.append(form);
    const done = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    form.submit();
    await done;
  }
  return read;
}
