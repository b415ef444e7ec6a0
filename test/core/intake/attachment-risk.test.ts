import { describe, expect, it } from 'vitest';
import { needsTypedName, riskOf, riskOfName } from '#core/intake/attachment-risk.ts';
import { mediaKindOf } from '#core/intake/media-kind.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('what a file is, by its first octets', () => {
  it.each([
    ['%PDF-1.7', 'pdf'],
    ['\n\n%PDF-1.4', 'pdf'],
    ['\u0089PNG\r\n\u001a\n', 'png'],
    ['\u00ff\u00d8\u00ff\u00e0', 'jpeg'],
    ['GIF89a', 'gif'],
    ['RIFF\0\0\0\0WEBPVP8 ', 'webp'],
    ['BM\0\0\0\0\0\0\0\0', 'bmp'],
    ['PK\u0003\u0004....[Content_Types].xml', 'office'],
    ['PK\u0003\u0004....META-INF/MANIFEST.MF', 'program'],
    ['PK\u0003\u0004....', 'zip'],
    ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'old-office'],
    ['MZ\u0090\0', 'program'],
    ['MZ %PDF-1.4', 'program'],
    ['\u007fELF', 'program'],
    ['#!/bin/sh\n', 'script'],
    ['<svg xmlns="x"><script>', 'svg'],
    ['<?xml version="1.0"?><svg>', 'svg'],
    ['  <!doctype html><p>', 'html'],
    ['<?xml version="1.0"?><a/>', 'xml'],
    ['From: a@example.org\r\n', 'mail'],
    ['BEGIN:VCALENDAR', 'calendar'],
    ['Geachte heer', 'text'],
    ['\u00ff\u00fea\0b\0', 'text'],
    ['\0\u0001\u0002', 'binary'],
    ['', 'empty'],
  ])('%j is %s', (start, kind) => {
    expect(mediaKindOf(bytes(start))).toBe(kind);
  });
});

describe('what to mind', () => {
  it.each([
    ['invoice.pdf.exe', 'double-extension'],
    ['invoice.pdf   .scr', 'double-extension'],
    ['photo.jpg.html', 'double-extension'],
    ['setup.MSI', 'executable'],
    ['run.cmd', 'executable'],
    ['list.xlsm', 'macros'],
    ['page.html', 'active'],
    ['all.zip', 'archive'],
    ['letter.pdf', 'none'],
    ['no ending', 'none'],
  ])('about the name "%s" is %s', (name, risk) => {
    expect(riskOfName(name)).toBe(risk);
  });

  it('is graver where the content says so', () => {
    expect(riskOf('letter.pdf', mediaKindOf(bytes('MZ\u0090')), false)).toBe('executable');
    expect(riskOf('letter.pdf', 'html', false)).toBe('disguised');
    expect(riskOf('letter.pdf', 'pdf', true)).toBe('encrypted');
    expect(riskOf('drawing', 'svg', false)).toBe('active');
    expect(riskOf('letter.docx', 'old-office', true)).toBe('encrypted');
    expect(riskOf('letter.pdf', 'pdf', false)).toBe('none');
  });

  it('asks for the typed name of programs only', () => {
    expect(needsTypedName('executable')).toBe(true);
    expect(needsTypedName('double-extension')).toBe(true);
    expect(needsTypedName('macros')).toBe(false);
  });
});
