// Texts of the screens in Dutch: erasing one mail or one attachment for good.

import type { erasureTexts as english } from '../en/erasure.ts';

export const erasureTexts: Readonly<Record<keyof typeof english, string>> = {
  'eraseMail.act': 'Definitief wissen',
  'eraseMail.title': 'Dit bericht definitief wissen',
  'eraseMail.final': 'Dit kan niet ongedaan worden gemaakt, ook niet vanuit het logboek van de desk.',
  'eraseMail.goes':
    'De tekst, de bijlagen, de afzender en het onderwerp verdwijnen, en hun sleutels worden vernietigd. Back-ups van vóór nu bevatten het bericht nog, hoogstens 30 dagen. De mailserver houdt zijn eigen kopie.',
  'eraseMail.stays': 'Vastgelegd blijft dat er een bericht kwam, wanneer, en dat u het om deze reden hebt gewist.',
  'eraseMail.reason': 'Waarom mag of moet het weg?',
  'eraseMail.reasonHint': 'Noem de regel, niet de persoon: de reden blijft in het logboek.',
  'eraseMail.do': 'Definitief wissen',
  'eraseMail.done': 'Het bericht is gewist.',
  'eraseAttachment.act': '{name} definitief wissen…',
  'eraseAttachment.title': '{name} definitief wissen',
  'eraseAttachment.goes':
    'Deze bijlage verdwijnt en haar sleutel wordt vernietigd; de rest van het bericht blijft. Back-ups van vóór nu bevatten haar nog, hoogstens 30 dagen. De mailserver houdt zijn eigen kopie.',
  'eraseAttachment.stays':
    'Het bewaarde bericht heeft daarna een ander controlegetal; het logboek zegt waarom. Vastgelegd blijft dat hier een bijlage was.',
  'eraseAttachment.done': 'De bijlage is gewist.',
};
