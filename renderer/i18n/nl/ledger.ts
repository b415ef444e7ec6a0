// Texts of the screens in Dutch: the completeness ledger.

import type { ledgerTexts as english } from '../en/ledger.ts';

export const ledgerTexts: Readonly<Record<keyof typeof english, string>> = {
  'ledger.title': 'Volledigheid',
  'ledger.lead': 'Wat er van elk bericht geworden is, nummer voor nummer, stand van {when}.',
  'ledger.short': 'Post volledig: {total, plural, one {# bericht verantwoord} other {# berichten verantwoord}}',
  'ledger.shortNot': 'Post nog niet volledig: zie wat ontbreekt',

  'ledger.proof':
    '{shown, plural, one {Het ene bericht dat de mailserver ooit heeft getoond, zit in een zaak, wacht op beoordeling, is door u terzijde gelegd of staat hieronder.} other {Elk van de # berichten die de mailserver ooit heeft getoond, zit in een zaak, wacht op beoordeling, is door u terzijde gelegd of staat hieronder.}}',
  'ledger.proofErased':
    '{shown, plural, one {Het ene bericht dat de mailserver ooit heeft getoond, zit in een zaak, wacht op beoordeling, is door u terzijde gelegd, na afloop van zijn termijn gewist of staat hieronder.} other {Elk van de # berichten die de mailserver ooit heeft getoond, zit in een zaak, wacht op beoordeling, is door u terzijde gelegd, na afloop van zijn termijn gewist of staat hieronder.}}',
  'ledger.proofFiles':
    '{count, plural, one {Het ene bericht dat uit een bestand kwam, zit in een zaak, wacht op beoordeling, is door u terzijde gelegd of is onleesbaar bewaard.} other {Elk van de # berichten die uit bestanden kwamen, zit in een zaak, wacht op beoordeling, is door u terzijde gelegd of is onleesbaar bewaard.}}',
  'ledger.proofFilesErased':
    '{count, plural, one {Het ene bericht dat uit een bestand kwam, zit in een zaak, wacht op beoordeling, is door u terzijde gelegd, is onleesbaar bewaard of is na afloop van zijn termijn gewist.} other {Elk van de # berichten die uit bestanden kwamen, zit in een zaak, wacht op beoordeling, is door u terzijde gelegd, is onleesbaar bewaard of is na afloop van zijn termijn gewist.}}',
  'ledger.proofNothing': 'De mailserver heeft nog geen bericht getoond.',
  'ledger.doesNotComeOut':
    'De som klopt niet: de desk bevat een ander aantal berichten dan de nummers van de servers en de bestanden samen. Exporteer de verantwoording en laat haar zien aan wie de desk beheert.',
  'ledger.notYet': 'Het bewijs is nog niet volledig.',
  'ledger.notYetKnown':
    '{shown, plural, one {Tot nu toe is # bericht verantwoord dat de mailserver heeft getoond.} other {Tot nu toe zijn # berichten verantwoord die de mailserver heeft getoond.}}',
  'ledger.none': 'Er is nog niets te verantwoorden',
  'ledger.noneWhy':
    'Zodra een mailbox is verbonden of bestanden zijn overgenomen, bewijst deze pagina wat er van elk bericht geworden is.',

  'ledger.missing': 'Wat ontbreekt',
  'ledger.missing.neverLevel': '{folder} van {user} is nog niet tot het einde gelezen.',
  'ledger.missing.neverLevelDo': 'Het lezen gaat vanzelf verder. Bij het account staat hoever het is.',
  'ledger.missing.unaccounted':
    '{count, plural, one {{folder} van {user}: # bericht op de server is niet verantwoord.} other {{folder} van {user}: # berichten op de server zijn niet verantwoord.}}',
  'ledger.missing.unaccountedDo': 'Bij de volgende blik wordt de hele map vergeleken. Laat de desk nu kijken.',
  'ledger.missing.withheld':
    '{count, plural, one {{folder} van {user}: de server toont # bericht en geeft het niet af.} other {{folder} van {user}: de server toont # berichten en geeft ze niet af.}}',
  'ledger.missing.withheldDo':
    'Bij elke blik wordt er opnieuw om gevraagd. Blijft dit zo, meld het dan aan de beheerder van de server.',
  'ledger.toAccounts': 'Naar de mailaccounts',
  'ledger.figure': '{value, number}',

  'ledger.where': 'Waar de berichten zijn',
  'ledger.where.case': 'in zaken',
  'ledger.where.tray': 'wachten op beoordeling',
  'ledger.where.set-aside': 'door u terzijde gelegd',
  'ledger.where.unreadable': 'onleesbaar, bewaard zoals ontvangen',
  'ledger.where.erased': 'gewist na afloop van hun termijn',
  'ledger.sum': 'Hoe de som uitkomt',
  'ledger.sum.shown': 'door de mailserver getoond',
  'ledger.sum.again': 'nogmaals hetzelfde bericht, in een andere map of onder een nieuwe nummering',
  'ledger.sum.never': 'nooit afgegeven: staan hieronder',
  'ledger.sum.files': 'uit bestanden',
  'ledger.sum.stored': 'verschillende berichten in de desk',

  'ledger.folders': 'Mappen van {user}',
  'ledger.removedAccount': 'verwijderd',
  'ledger.removedFolder': 'niet meer gelezen',
  'ledger.folder': 'Map',
  'ledger.levelAt': 'Gelijk {when}',
  'ledger.neverLevel': 'Nog niet gelijk',
  'ledger.comparedAt': 'Elk nummer vergeleken {when}',
  'ledger.neverCompared': 'Nog niet nummer voor nummer vergeleken',
  'ledger.onServer': 'Op de server',
  'ledger.stored': 'Bewaard',
  'ledger.again': 'Daarvan nogmaals',
  'ledger.gone': 'Sindsdien weg',
  'ledger.oversize': 'Te groot',
  'ledger.unreadable': 'Onleesbaar',
  'ledger.differing': 'Afwijkend',
  'ledger.vanished': 'Weg vóór ophalen',
  'ledger.withheld': 'Achtergehouden',
  'ledger.unused': 'Nooit gebruikte nummers',
  'ledger.unaccounted': 'Niet verantwoord',

  'ledger.epochs': '{count, plural, one {# nummering (UIDVALIDITY)} other {# nummeringen (UIDVALIDITY)}}',
  'ledger.epochsText':
    'Een server geeft elk bericht van een map een nummer. Nummert hij een map opnieuw, dan telt de desk beide: niets wordt dubbel bewaard, niets gaat verloren.',
  'ledger.epoch': 'UIDVALIDITY {value}',
  'ledger.epochCurrent': 'in gebruik',
  'ledger.epochPast': 'vervangen',
  'ledger.epochFacts':
    '{stored, plural, one {# bericht bewaard} other {# berichten bewaard}}, {gone, plural, =0 {geen sindsdien weg} one {# sindsdien weg} other {# sindsdien weg}}',
  'ledger.epochNext': 'Uitgegeven nummers: 1 tot en met {last, number}',
  'ledger.epochUnused': 'Nooit getoond: {ranges}',
  'ledger.epochUnusedNone': 'Geen nummer ontbreekt',
  'ledger.range': '{from, number}–{to, number}',
  'ledger.rangesMore': '{count, plural, one {en nog # reeks} other {en nog # reeksen}}',

  'ledger.look': 'Hier vermeld: wat een blik verdient',
  'ledger.lookNone': 'Niets. Elk bericht kwam heel aan, is leesbaar en is waar u het hebt neergelegd.',
  'ledger.filesUnreadable':
    '{count, plural, one {# bericht uit een bestand is niet te lezen. Het is bewaard zoals het kwam.} other {# berichten uit bestanden zijn niet te lezen. Ze zijn bewaard zoals ze kwamen.}}',
  'ledger.toMessages': 'Naar de berichten',
  'ledger.mark.withheld': 'Achtergehouden door de server',
  'ledger.mark.withheldWhy':
    'De server toont deze berichten en geeft ze niet af. Bij elke blik wordt er opnieuw om gevraagd; blijft dit zo, meld het dan aan de beheerder van de server.',
  'ledger.mark.vanished': 'Weg voordat ze waren opgehaald',
  'ledger.mark.vanishedWhy':
    'De server toonde deze nummers en had de berichten daarna niet meer: iemand of een regel heeft ze verwijderd of verplaatst. Vraag na wie in deze mailbox werkt.',
  'ledger.mark.oversize': 'Te groot om heel op te halen',
  'ledger.mark.oversizeWhy':
    'De kop is hier, de rest staat nog in de mailbox. Haal de rest op, of open het bericht om te zien wie schreef.',
  'ledger.mark.unreadable': 'Onleesbaar',
  'ledger.mark.unreadableWhy':
    'Octet voor octet bewaard zoals ontvangen. Open ze: wat te ontcijferen valt, wordt getoond.',
  'ledger.mark.differing': 'Anders dan aangekondigd',
  'ledger.mark.differingWhy':
    'De server gaf een ander aantal octetten af dan hij had aangekondigd. Het bericht is bewaard zoals het kwam.',
  'ledger.mark.gone': 'Sindsdien weg van de server',
  'ledger.mark.goneWhy': 'Bewaard in de desk en niet meer op de server. Er hoeft niets te gebeuren.',
  'ledger.items': '{count, plural, one {# bericht} other {# berichten}}',
  'ledger.itemsShown': 'De nieuwste {shown, number} van {count, number} staan hier; de export bevat ze alle.',
  'ledger.uid': 'Nummer {uid}',
  'ledger.noted': 'genoteerd {when}',
  'ledger.open': 'Bericht openen',
  'ledger.openCase': 'Zaak {ref} openen',
  'ledger.notStored': 'niet bewaard',

  'ledger.export': 'Verantwoording exporteren',
  'ledger.exporting': 'Wordt geëxporteerd…',
  'ledger.exportText':
    'Een ZIP met één regel voor elk nummer van elke map, als CSV en JSON, en een pagina die zegt hoe u het controleert. Er staat geen persoon in, geen onderwerp en geen adres behalve dat van de mailbox zelf.',
  'ledger.exported':
    '{rows, plural, one {Verantwoording opgeslagen als {file}, met # regel.} other {Verantwoording opgeslagen als {file}, met # regels.}}',
  'ledger.hash': 'SHA-256 van het bestand: {sha256}',
};
