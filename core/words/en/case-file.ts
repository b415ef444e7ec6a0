// Legal words in English: why a file of a case cannot be kept, redacted or packed.

import type { CaseFileObstacleCode } from '#core/desk/case-file-obstacle.ts';

export const caseFileWords: Readonly<Record<`obstacle.${CaseFileObstacleCode}`, string>> = {
  'obstacle.file-unknown': 'The desk holds no such file any more. Look at the files of the case as they stand now.',
  'obstacle.file-empty': 'This file holds nothing. Choose another one.',
  'obstacle.file-too-large':
    'This file is {megabytes} MB; a case takes files of up to {most} MB. Divide it, or keep it where it is and note the place in the case.',
  'obstacle.file-too-many':
    'A case takes up to {most} files. Put several into one archive, or remove those that are no longer needed.',
  'obstacle.file-incomplete': 'The file changed while it was being read, so nothing was kept. Bring it in once more.',
  'obstacle.redaction-not-possible':
    'Only text and PDF files can be redacted here. Save the file as a PDF in the program that made it, and bring that in.',
  'obstacle.redaction-too-large':
    'This file is {megabytes} MB; texts of up to {most} MB can be redacted here. Divide it first.',
  'obstacle.redaction-empty': 'Nothing has been marked, so there is nothing to redact. Mark at least one passage.',
  'obstacle.redaction-leaks':
    'The desk looked at the redacted copy and still found something of what should be gone on page {page}. Nothing was kept. Draw the boxes there a little larger and try again.',
  'obstacle.redaction-unchecked':
    'The redacted copy could not be read again to check it, so nothing was kept. Try again with fewer pages.',
  'obstacle.package-empty': 'A package needs at least one file or letter. Choose what the person is to receive.',
  'obstacle.package-too-large':
    'The chosen files come to {megabytes} MB; a package takes up to {most} MB. Make two packages.',
  'obstacle.package-not-printable':
    'Among the chosen files, {count, plural, one {one cannot} other {# cannot}} be printed on pages. Choose the ZIP file instead.',
  'obstacle.package-failed': 'The package could not be made. Nothing was kept. Try again with fewer files.',
};
