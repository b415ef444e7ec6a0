// Legal words in English: why a mail's formatted view, an attachment or its source cannot be shown.

import type { ReadingObstacleCode } from '#core/desk/reading-obstacle.ts';

export const readingWords: Readonly<Record<`obstacle.${ReadingObstacleCode}`, string>> = {
  'obstacle.mail-erased': 'The content of this message was erased. That it came, and when, is all that is kept.',
  'obstacle.mail-not-formatted': 'This message is plain text. There is no formatted view of it; read it under Text.',
  'obstacle.mail-not-shown': 'The formatted view could not be made. {why} Read the message as text.',
  'obstacle.attachment-absent':
    'This message has no attachment number {place}. Save the original and open it in your mail program.',
  'obstacle.attachment-erased': 'This attachment was deleted from the desk. The rest of the message is as it arrived.',
  'obstacle.attachment-not-fetched':
    'Only the header of this message was fetched, because of its size. Open the attachment in your mail program.',
  'obstacle.attachment-too-large':
    'This attachment is {megabytes} MB; attachments of up to {most} MB can be opened here. Save the original message instead.',
};
