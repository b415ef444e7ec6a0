import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeOfFile, obstacleOfFile } from '#host/file-obstacle.ts';
import { writeFileWhole } from '#host/write-file.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

function codeOf(work: () => void): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return codeOfFile(error) ?? 'no code';
  }
}

describe('a file written whole', () => {
  test('is there with all its octets, for its owner only, and nothing beside it', () => {
    const folder = temporaryFolder();
    const bytes = Buffer.alloc(3_000_000, 'x');
    writeFileWhole(join(folder, 'a.zip'), bytes);
    expect(readdirSync(folder)).toEqual(['a.zip']);
    expect(readFileSync(join(folder, 'a.zip')).equals(bytes)).toBe(true);
    expect(statSync(join(folder, 'a.zip')).mode & 0o077).toBe(0);
  });

  test('takes the place of an older one, also of a link: what the link leads to stays', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'other'), 'untouched');
    symlinkSync(join(folder, 'other'), join(folder, 'a.zip'));
    writeFileWhole(join(folder, 'a.zip'), Buffer.from('new'));
    writeFileWhole(join(folder, 'a.zip'), Buffer.from('newer'));
    expect([readFileSync(join(folder, 'a.zip'), 'utf8'), readFileSync(join(folder, 'other'), 'utf8')]).toEqual([
      'newer',
      'untouched',
    ]);
  });

  test('that cannot be put in its place leaves nothing behind', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'taken', 'full'), { recursive: true });
    expect(codeOf(() => writeFileWhole(join(folder, 'taken'), Buffer.from('x')))).toMatch(/EISDIR|ENOTEMPTY|EEXIST/);
    expect(codeOf(() => writeFileWhole(join(folder, 'not', 'there'), Buffer.from('x')))).toBe('ENOENT');
    expect(readdirSync(folder)).toEqual(['taken']);
  });
});

test('errors of the file system are obstacles where a person can do something about them', () => {
  const withCode = (code: string) => Object.assign(new Error('text with /a/path'), { code });
  expect(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EIO'].map((code) => obstacleOfFile(withCode(code))?.code)).toEqual([
    'disk-full',
    'disk-full',
    'desk-read-only',
    'desk-read-only',
    'desk-read-only',
  ]);
  expect([withCode('EBADF'), new TypeError('x'), undefined].map(obstacleOfFile)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
