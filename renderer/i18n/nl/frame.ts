// Texts of the screens in Dutch: app, fault, nav, key, days, track, clock, job, status, toast, gone, trouble, mail, rights, about.

import type { frameTexts as english } from '../en/frame.ts';

export const frameTexts: Readonly<Record<keyof typeof english, string>> = {
  'app.skip': 'Naar de inhoud',
  'app.loading': 'Een ogenblik…',
  'app.retry': 'Opnieuw proberen',
  'app.cancel': 'Annuleren',
  'app.close': 'Sluiten',
  'app.undo': 'Ongedaan maken',
  'app.next': 'Verder',
  'app.back': 'Terug',
  'app.silent': 'De desk antwoordt niet. Er wordt opnieuw geprobeerd; niets op deze pagina gaat verloren.',
  'app.readOnly':
    'De desk kan worden gelezen, maar niet beschreven: de schijf is vol of meldde een fout. Maak ruimte vrij als zij vol is. Vergrendel anders de desk, ontgrendel hem weer en kijk of uw laatste handeling er staat; gebeurt het opnieuw, maak dan een back-up op een andere schijf.',

  'fault.title': 'Er ging iets mis binnen de desk.',
  'fault.numbered':
    'Uw gegevens zijn veilig. Meldt u dit, vermeld dan nummer {id}; het logboek van de app bevat het zonder persoonsgegevens.',
  'fault.silent': 'Uw gegevens zijn veilig. Probeer het opnieuw; blijft het, start DPO Desk dan opnieuw.',

  'nav.title': 'Schermen',
  'nav.today': 'Vandaag',
  'nav.triage': 'Triage',
  'nav.cases': 'Zaken',
  'nav.messages': 'Berichten',
  'nav.settings': 'Instellingen',
  'nav.lock': 'Vergrendel',
  'nav.hint': '{name} ({key})',
  'nav.wantsLook': 'Daar vraagt iets uw aandacht',
  'nav.waiting': '{count, plural, one {# bericht wacht} other {# berichten wachten}}',

  'key.title': 'Sneltoetsen',
  'key.areOff': 'Sneltoetsen van één letter zijn uitgeschakeld; zet ze aan onder Instellingen.',
  'key.undo': 'Laatste handeling ongedaan maken',
  'key.nextPane': 'Volgend deel van het scherm',
  'key.next': 'Volgende in de lijst',
  'key.previous': 'Vorige in de lijst',
  'key.search': 'Zoeken',
  'key.back': 'Terug naar de lijst',

  'job.nothingNew': 'Geen nieuwe post.',
  'job.done.verify': 'Het auditlogboek is gecontroleerd. De uitkomst staat op de pagina Beveiliging.',
  'job.done.anchor': 'Het auditlogboek is verankerd.',
  'job.done.backup': 'Back-up gemaakt, teruggelezen en gecontroleerd.',
  'job.completed': 'Het bericht is nu helemaal hier.',
  'job.brought':
    '{stored, plural, one {Eén nieuw bericht.} other {# nieuwe berichten.}} {requests, plural, =0 {} one {Eén ervan lijkt een verzoek.} other {# ervan lijken verzoeken.}}',
  'job.withheld':
    '{count, plural, one {De server gaf één bericht niet af; de volgende keer wordt het opnieuw gevraagd.} other {De server gaf # berichten niet af; de volgende keer worden ze opnieuw gevraagd.}}',
  'job.beginning': 'begint',
  'job.counted': '{done, number} van {total, number}',
  'job.minutesLeft': 'nog ongeveer {minutes} min',

  'toast.title': 'Zojuist gedaan',
  'toast.canUndo': 'Ongedaan te maken met Ctrl Z.',
  'toast.confirmed': 'Zaak {ref} geopend.',
  'toast.attached': 'Toegevoegd aan {ref}.',
  'toast.exported':
    '{entries, plural, one {Dossier opgeslagen als {file}, met # onderdeel.} other {Dossier opgeslagen als {file}, met # onderdelen.}}',

  'days.left': '{days, plural, one {nog # dag} other {nog # dagen}}',
  'days.over': '{days, plural, one {# dag over de termijn} other {# dagen over de termijn}}',
  'days.today': 'vandaag',
  'days.leftUnit': '{days, plural, one {dag over} other {dagen over}}',
  'days.overUnit': '{days, plural, one {dag te laat} other {dagen te laat}}',
  'days.todayUnit': 'vandaag',

  'track.described': 'Ontvangen {received}; verlenging mee te delen tot en met {noticeBy}; antwoord uiterlijk {due}',
  'track.received': 'Ontvangen {day}',
  'track.notice': 'Verlenging mee te delen t/m {day}',
  'track.due': 'Uiterlijk {day}',

  'rights.title': 'Ingeroepen rechten',

  'clock.why': 'Waarom deze datum?',
  'clock.ifExtended': 'Als de termijn wordt verlengd',
  'clock.source': 'Feestdagen van {country} ({code}), tabel {calendar}; regels {rule}.',

  'mail.title': 'Bericht',
  'mail.nobody': 'Onbekende afzender',
  'mail.noSubject': 'Geen onderwerp',
  'mail.noText': 'Dit bericht heeft geen tekst.',
  'mail.notYetRead': 'Dit bericht wordt gelezen. De tekst verschijnt hier dadelijk.',
  'mail.quoted':
    '{lines, plural, one {Aangehaalde tekst en ondertekening, # regel} other {Aangehaalde tekst en ondertekening, # regels}}',
  'mail.from': 'Van',
  'mail.replyTo': 'Antwoord aan',
  'mail.received': 'Ontvangen',
  'mail.attachments': 'Bijlagen',
  'mail.hasAttachments': 'Heeft bijlagen',
  'mail.author': 'Doorgestuurd voor',
  'mail.partial': 'Groter dan de desk inneemt: alleen de kop is hier, de rest staat in de mailbox',
  'mail.fetchRest': 'De rest ophalen',
  'mail.form': 'Vorm',
  'mail.htmlOnly': 'Opgemaakte mail, getoond als platte tekst',
  'mail.original': 'Het origineel zoals opgeslagen',
  'mail.source': 'Bron',
  'mail.size': 'Grootte',
  'about.controller': 'Verwerkingsverantwoordelijke',
  'about.addresses': 'Officiële adressen',
  'about.holidays': 'Feestdagen',
  'about.zone': 'Wettelijke tijd',
  'about.authority': 'Toezichthoudende autoriteit',
  'about.version': 'Versie',
  'about.local':
    'Alles wordt versleuteld op deze computer bewaard. Uit zichzelf spreekt de desk alleen met uw mailprovider; naamservers en anderen worden gevraagd wanneer u dat toestaat.',
  'trouble.desk-in-use': 'De desk is elders in gebruik',
  'trouble.desk-newer': 'Deze desk vraagt een nieuwere DPO Desk',
  'trouble.desk-damaged': 'De desk is niet te lezen',
  'trouble.desk-absent': 'De desk is er niet',
  'gone.title': 'Deze sessie is voorbij',
  'gone.text':
    'Het adres waarmee deze pagina is geopend, werkt maar één keer, en de sessie is geëindigd. Begin opnieuw met het adres dat DPO Desk bij het starten toont.',
  'gone.shell': 'Het deel van DPO Desk dat de desk beheert, is gestopt. Open de desk opnieuw.',
  'gone.reload': 'Opnieuw openen',
  'gone.safe': 'Alles wat is beslist, is opgeslagen.',
};
