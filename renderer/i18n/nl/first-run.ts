// Texts of the screens in Dutch: the first run and the sample desk.

import type { firstRunTexts as english } from '../en/first-run.ts';

export const firstRunTexts: Readonly<Record<keyof typeof english, string>> = {
  'firstRun.step': 'Stap {step} van {steps}',
  'firstRun.place': 'Taal en land',
  'firstRun.mailbox': 'Mailbox',
  'firstRun.window': 'Wat wordt gelezen',
  'firstRun.protection': 'Beveiliging',
  'firstRun.own': 'Uw eigen organisatie',
  'firstRun.ownNote': 'Nu de naam, het adres en het land; de rest kan later bij Instellingen.',
  'firstRun.ownName': 'Naam van de organisatie',
  'firstRun.ownNameMissing': 'Zonder naam kan geen brief zeggen wie antwoordt.',
  'firstRun.ownAddress': 'Adres voor verzoeken',
  'firstRun.ownAddressHint': 'Waarheen betrokkenen hun verzoek moeten sturen, zoals in de privacyverklaring staat.',
  'firstRun.ownPrefix': 'Begin van elk kenmerk',
  'firstRun.ownPrefixHint': 'Twee tot zes hoofdletters. Een zaak heet dan {prefix}-2026-0001.',
  'firstRun.ownPrefixWrong': 'Twee tot zes letters van A tot en met Z.',
  'firstRun.country': 'Land of regio',
  'firstRun.countryHint': 'De feestdagen daar verschuiven het einde van termijnen (Verordening 1182/71, art. 2 en 3).',
  'firstRun.court': 'de bevoegde rechter (artikel 79 AVG)',
  'firstRun.mailboxTitle': 'Uw mailbox',
  'firstRun.mailboxText':
    'De desk leest alleen mee: niets wordt als gelezen gemarkeerd, verplaatst of verwijderd. Adres en wachtwoord blijven in dit venster tot de desk beveiligd is; eerder staat er niets op schijf.',
  'firstRun.mailboxKnown':
    '{user} laat de desk toe. {folders, plural, one {Er is één map gevonden.} other {Er zijn # mappen gevonden.}}',
  'firstRun.mailboxChange': 'Een andere mailbox kiezen',
  'firstRun.later': 'De mailbox later instellen',
  'firstRun.windowTitle': 'Welke post moet worden gelezen?',
  'firstRun.windowFolders':
    'Verzoeken komen in het postvak IN en raken zoek tussen de ongewenste post. Beide zijn gekozen; voeg de mappen toe waarheen regels of collega’s post verplaatsen.',
  'firstRun.windowHow': 'Hoe ver terug',
  'firstRun.windowAll':
    'Alles in deze mappen, het nieuwste eerst: {messages, plural, =0 {nog geen bericht} one {één bericht} other {# berichten}}. U kunt met het nieuwste beginnen terwijl het oudere binnenkomt.',
  'firstRun.windowWhy':
    'Alleen dan kan de desk van elk berichtnummer laten zien wat ermee is gebeurd. Een bericht dat nooit is gelezen, kan een verzoek zijn waarvan de termijn loopt.',
  'firstRun.windowReadOnly':
    'De mailbox blijft zoals hij is: geen bericht wordt gemarkeerd, verplaatst, beantwoord of verwijderd.',
  'firstRun.windowNone': 'Voorlopig geen mailbox',
  'firstRun.windowNoneText':
    'Er valt nog niets te kiezen. Post kan ook uit bestanden komen: sleep .eml-, .msg- of mbox-bestanden naar het venster. Een mailbox voegt u toe bij Instellingen, Mailaccounts.',
  'firstRun.protectTitle': 'Beveilig de desk',
  'firstRun.making': 'De desk wordt ingericht',
  'firstRun.makingDesk': 'Sleutels en versleutelde database maken',
  'firstRun.makingMailbox': '{user} verbinden',
  'firstRun.mailboxFailed':
    'De desk is klaar; de mailbox kon niet worden verbonden. {why} Voeg hem toe bij Instellingen, Mailaccounts.',
  'sample.title': 'Voorbeelddesk',
  'sample.offer': 'Rondkijken met voorbeeldgegevens',
  'sample.text': 'Verzonnen post en 24 zaken in vier talen, met lopende termijnen. Eén klik verwijdert alles weer.',
  'sample.settings':
    'Verzonnen post en 24 zaken om in rond te kijken en mee te oefenen. Uw eigen desk wordt eerst vergrendeld en blijft onaangeroerd; het voorbeeld staat in een eigen map, die wordt verwijderd zodra u het beëindigt.',
  'sample.settingsDo': 'Deze desk vergrendelen en het voorbeeld openen',
  'sample.making': 'De voorbeelddesk wordt ingericht…',
  'sample.mark': 'Voorbeeldgegevens',
  'sample.end': 'Voorbeeld beëindigen',
  'sample.ended': 'Het voorbeeld is verwijderd.',
  'sample.note':
    'Alles hier is verzonnen en niets wat u doet heeft gevolgen: er gaat geen post uit en uw eigen desk is gesloten. Zodra u het voorbeeld beëindigt, wordt alles verwijderd.',
  'sample.noAccount':
    'Een voorbeelddesk heeft geen mailaccount: hij wordt verwijderd zodra u hem beëindigt, en echte post daarmee ook. Beëindig het voorbeeld om uw mailbox toe te voegen.',
};
