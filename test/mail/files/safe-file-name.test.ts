import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '#mail/mime/attachment.ts';

describe('a file name that is safe to write', () => {
  it.each([
    ['report.pdf', 'report.pdf'],
    ['Antrag auf Löschung (2).docx', 'Antrag auf Löschung (2).docx'],
    ['../../../etc/passwd', '_.._.._etc_passwd'],
    ['..\\..\\windows\\system32', '_.._windows_system32'],
    ['C:\\Windows\\x.exe', 'C__Windows_x.exe'],
    ['/etc/passwd', '_etc_passwd'],
    ['.', 'attachment'],
    ['..', 'attachment'],
    ['', 'attachment'],
    ['   ', 'attachment'],
    ['.bashrc', 'bashrc'],
    ['name.', 'name'],
    ['name. . .', 'name'],
    ['CON', '_CON'],
    ['con.txt', '_con.txt'],
    ['NUL.tar.gz', '_NUL.tar.gz'],
    ['COM1', '_COM1'],
    ['lpt9.doc', '_lpt9.doc'],
    ['COM¹', '_COM¹'],
    ['console.log', 'console.log'],
    ['a<b>c:d"e|f?g*h.txt', 'a_b_c_d_e_f_g_h.txt'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['zero\u200Bwidth\uFEFF.txt', 'zerowidth.txt'],
    ['null\u0000byte.txt', 'nullbyte.txt'],
    ['line\r\nbreak.txt', 'line break.txt'],
    ['tab\tname', 'tab name'],
    ['e\u0301te\u0301.txt', 'été.txt'],
    ['\uD800lone.txt', '\uFFFDlone.txt'],
  ])('%j becomes %j', (name, expected) => {
    expect(safeFileName(name)).toBe(expected);
  });

  it('cuts a long name between characters and keeps its extension', () => {
    expect(safeFileName(`${'a'.repeat(300)}.pdf`)).toBe(`${'a'.repeat(116)}.pdf`);
    expect(safeFileName(`${'ü'.repeat(300)}.pdf`)).toBe(`${'ü'.repeat(58)}.pdf`);
    expect(safeFileName(`${'😀'.repeat(300)}.pdf`)).toBe(`${'😀'.repeat(29)}.pdf`);
    expect(Buffer.byteLength(safeFileName(`a.${'x'.repeat(300)}`))).toBe(120);
  });

  it('holds its promises for any name', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({
        unit: fc.constantFrom('.', '/', '\\', ' ', 'C', ':', 'N', 'U', 'L', '\u202E', '\u0000'),
        maxLength: 40,
      }),
    );
    fc.assert(
      fc.property(any, (name) => {
        const safe = safeFileName(name);
        expect(safe).not.toBe('');
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(120);
        expect(safe).not.toMatch(/[\p{Cc}<>:"/\\|?*\u202A-\u202E\u2066-\u2069\u200B\uFEFF]|^[. ]|[. ]$/u);
        expect(safe).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu);
        expect(safe.isWellFormed()).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
