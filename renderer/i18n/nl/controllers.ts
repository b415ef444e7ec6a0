// Texts of the screens in Dutch: controllers.

import type { controllersTexts as english } from '../en/controllers.ts';

export const controllersTexts: Readonly<Record<keyof typeof english, string>> = {
  // The longest word of the desk says where it may break.
  'controllers.title': 'Verwerkings\u00ADverantwoordelijken',
  'controllers.lead': 'Voor wie de desk werkt, elk met een eigen kalender, kanalen, gegevens en beleid.',
  'controllers.settingsNote':
    '{count, plural, one {De desk werkt voor één verwerkingsverantwoordelijke: {names}.} other {De desk werkt voor # verwerkingsverantwoordelijken: {names}.}}',
  'controllers.open': 'Naar de verwerkingsverantwoordelijken',
  'controllers.add': 'Verwerkingsverantwoordelijke toevoegen',
  'controllers.check': 'Beleid toetsen',
  'controllers.cases': '{open, plural, one {# open zaak} other {# open zaken}}, {closed} gesloten',
  'controllers.policy':
    'Beleid van kracht sinds {day}; {count, plural, =0 {geen afwijking genoteerd} one {één afwijking van de wet} other {# afwijkingen van de wet}}',
  'controllers.noPolicy': 'Geen beleid van kracht',
  'controllers.startFrom': 'Waar begint u?',
  'controllers.blank': 'Een leeg profiel',
  'controllers.blankHint':
    'Land, wettelijke tijd, autoriteit en rechter worden overgenomen van {home}; controleert u ze.',
  'controllers.blankNote': 'Land, wettelijke tijd, autoriteit en rechter zijn overgenomen van {home}. Controleer ze.',
  'controllers.fromPolicy': 'Het privacybeleid',
  'controllers.fromPolicyHint':
    'De desk leest het beleid, toont wat het zegt en waar het van de wet afwijkt, en u aanvaardt regel voor regel.',
  'controllers.bundledHint': 'Een profiel dat met DPO Desk meekomt; feestdagen van {country}',
  'controllers.bundledNote': 'Dit profiel komt met DPO Desk mee. Controleer het voordat u het toevoegt.',
};
