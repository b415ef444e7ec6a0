import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { formattedPage, formattedStyle, formattedStyleHash } from '#core/desk/formatted-page.ts';
import type { MailLink } from '#core/desk/reading-views.ts';

const link: MailLink = {
  number: 1,
  text: 'x',
  target: 'https://evil.example/"><script>',
  kind: 'web',
  host: 'evil.example"><script>',
  asciiHost: 'evil.example',
  isDifferentFromText: true,
};

it('names the hash of its style, by which two policies allow it', () => {
  expect(formattedStyleHash).toBe(`sha256-${createHash('sha256').update(formattedStyle).digest('base64')}`);
});

it('escapes everything but the cleaned markup, and allows nothing but pictures in it', () => {
  const page = formattedPage({
    pieces: [
      { kind: 'markup', html: '<p>a</p>' },
      { kind: 'link', number: 1 },
      { kind: 'link', number: 2 },
      { kind: 'picture', index: 3, text: '"><b>' },
      { kind: 'picture', index: 4, text: '<i>' },
      { kind: 'remote-picture', text: '<u>' },
    ],
    links: [link],
    pictures: new Map([[3, 'data:image/png;base64,AA==']]),
    theme: 'dark',
    language: '"><x',
    title: '</title><s>',
    words: { picture: (text) => `[${text}]`, link: ({ host }) => host },
  });
  expect(page).toContain('<p>a</p> <bdi class="link other">evil.example&quot;&gt;&lt;script&gt;</bdi>');
  expect(page).toContain('<img src="data:image/png;base64,AA==" alt="&quot;&gt;&lt;b&gt;">');
  expect(page).toContain('<bdi class="picture">[&lt;i&gt;]</bdi><bdi class="picture">[&lt;u&gt;]</bdi>');
  expect(page).toContain("default-src 'none'; img-src data:;");
  for (const forged of ['<script', '<b>', '<i>', '<u>', '<s>', '<x']) expect(page).not.toContain(forged);
});
