import { describe, expect, it } from 'vitest';
import { sanitiseMail } from '#mail/html/sanitise-mail.ts';

const markup = (html: string): string =>
  sanitiseMail(html)
    .pieces.map((piece) => (piece.kind === 'markup' ? piece.html : `{${piece.kind}}`))
    .join('');

describe('what is left of a mail’s HTML', () => {
  it('is the structure of a letter, with four attributes of a short list of values', () => {
    expect(markup('<h2 align="CENTER">A</h2><ul><li dir=rtl>b</li></ul><blockquote>c</blockquote>')).toBe(
      '<h2 align="center">A</h2><ul><li dir="rtl">b</li></ul><blockquote>c</blockquote>',
    );
    expect(markup('<table><tr><td colspan="3" rowspan="65534" width=9>x</td></tr></table>')).toBe(
      '<table><tr><td colspan="3" rowspan="50">x</td></tr></table>',
    );
  });

  it('has no style, class, id, title, handler or address, whatever the element', () => {
    const attributes = 'style="x" class="a" id="b" title="c" onclick="d" src="e" href="f" background="g" data-mark="0"';
    for (const tag of 'p div span td table h1 li blockquote pre u hr br'.split(' '))
      expect(markup(`<${tag} ${attributes}>x`)).toMatch(new RegExp(`^<${tag}(?: /)?>x`));
  });

  it('has none of the words that a page would not show', () => {
    expect(markup('a<script>b</script><style>c</style><title>d</title><svg><text>e</text></svg>f')).toBe('af');
    expect(markup('<select><option>a</option></select><textarea>b</textarea><object>c</object>d')).toBe('d');
  });

  it('keeps the words of what it does not know', () => {
    expect(markup('<center><font color=red>a</font></center><o:p>b</o:p><form>c<button>d</button></form>')).toBe(
      'abcd',
    );
  });

  it('escapes text, also where it looks like markup', () => {
    expect(markup('&lt;img src=x onerror=alert(1)&gt; 1 < 2 & 3')).not.toContain('<');
  });
});

describe('links and pictures', () => {
  it('become marks, which a mail cannot forge', () => {
    const { pieces } = sanitiseMail(
      '<a href="https://example.org/?a=1&amp;b" data-mark="7">text</a><img data-mark="0">',
    );
    expect(pieces).toEqual([
      { kind: 'open-link', target: 'https://example.org/?a=1&b' },
      { kind: 'markup', html: 'text' },
      { kind: 'close-link' },
      { kind: 'remote-picture', text: '' },
    ]);
  });

  it('name a part by its Content-ID, percent-encoded or not (RFC 2392)', () => {
    const { pieces } = sanitiseMail(
      '<img src="cid:a%40b" alt="Logo"><img src="CID:c@d"><img src="https://x.example/p">',
    );
    expect(pieces).toEqual([
      { kind: 'picture', contentId: 'a@b', text: 'Logo' },
      { kind: 'picture', contentId: 'c@d', text: '' },
      { kind: 'remote-picture', text: '' },
    ]);
  });
});

describe('bounds', () => {
  it('cuts what is too long or has too many elements, and says so', () => {
    expect(sanitiseMail(`<p>${'a'.repeat(3_000_000)}`).isCut).toBe(true);
    const many = sanitiseMail('<p>a</p>'.repeat(50_000));
    expect(many.isCut).toBe(true);
    expect(JSON.stringify(many).length).toBeLessThan(400_000);
    expect(sanitiseMail('<p>a</p>').isCut).toBe(false);
  });
});
