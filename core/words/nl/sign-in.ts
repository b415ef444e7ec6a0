// Legal words in Dutch: why a sign-in with a mail provider did not come about, and what a provider wants first.

import type { SignInObstacleCode } from '#core/desk/sign-in-obstacle.ts';
import type { WordsOf } from '../word-key.ts';

export const signInWords: WordsOf<'settingsHint' | 'fault.sign-in-refused' | 'fault.sign-in-unreachable'> &
  Readonly<Record<`obstacle.${SignInObstacleCode}`, string>> = {
  'obstacle.sign-in-missing': 'De aanmelding ontbreekt of is verlopen. Meld u opnieuw aan bij de aanbieder.',
  'obstacle.sign-in-no-client':
    'DPO Desk heeft zelf geen registratie bij {provider}. Vul een client-ID van uw organisatie in; de handleiding ‘Mailaccounts’ laat zien hoe u er een maakt.',
  'obstacle.sign-in-no-port':
    'De browser kan niet terugkeren naar DPO Desk: deze computer opent er geen poort voor. Controleer de firewall en probeer het opnieuw.',
  'obstacle.sign-in-cancelled': 'De aanmelding is afgebroken. Er is niets bewaard.',
  'obstacle.sign-in-too-late':
    'De browser is niet binnen tien minuten teruggekomen. Er is niets bewaard; begin de aanmelding opnieuw.',
  'obstacle.sign-in-refused':
    '{provider} heeft de aanmelding niet toegestaan: {fault}. Er is niets bewaard. Verhelp dit en meld u opnieuw aan.',
  'obstacle.sign-in-answer':
    'Het antwoord dat terugkwam, hoort niet bij deze aanmelding bij {provider}. Er is niets bewaard; begin de aanmelding opnieuw.',
  'obstacle.sign-in-unreachable':
    'De aanmelddienst van {provider} is niet bereikbaar: {fault}. Controleer de verbinding en probeer het opnieuw; accounts die al worden gelezen, doen dat vanzelf.',
  'obstacle.sign-in-expired':
    'De aanmelding bij {provider} geldt niet meer. Meld u opnieuw aan onder Instellingen; wat is binnengekomen, blijft bewaard.',
  'obstacle.sign-in-other-server':
    '{host} is geen mailserver van {provider} en krijgt de aanmelding daarom niet te zien. Gebruik de server die DPO Desk bij het adres vindt.',

  'fault.sign-in-refused.denied': 'de toegang is in de browser niet verleend',
  'fault.sign-in-refused.client': 'de client-ID of het geheim ervan wordt niet aanvaard',
  'fault.sign-in-refused.scope': 'de verleende toegang omvat de mail niet',
  'fault.sign-in-refused.admin': 'een beheerder van uw organisatie moet dit eerst toestaan',
  'fault.sign-in-refused.tenant': 'de directory (tenant) is niet als id of domein geschreven',
  'fault.sign-in-refused.other': 'er is een andere reden opgegeven',
  'fault.sign-in-unreachable.unknown-host': 'de naam is hier niet bekend',
  'fault.sign-in-unreachable.refused': 'de verbinding is geweigerd',
  'fault.sign-in-unreachable.timeout': 'er kwam niet op tijd antwoord',
  'fault.sign-in-unreachable.network': 'er is geen verbinding',
  'fault.sign-in-unreachable.certificate': 'het certificaat wordt niet vertrouwd',
  'fault.sign-in-unreachable.unavailable': 'de dienst is nu niet beschikbaar',

  'settingsHint.bridge-only':
    'Deze aanbieder stelt de mail alleen open voor andere programma’s via een eigen programma op deze computer (Proton Mail Bridge). Start het en vul de server, de gebruikersnaam en het wachtwoord in die het toont.',
  'settingsHint.no-imap':
    'Deze aanbieder laat geen ander programma de mail lezen. Exporteer de berichten daar en importeer de bestanden hier.',
  'settingsHint.switch-on-imap':
    'Bij deze aanbieder staat de toegang voor mailprogramma’s (IMAP) eerst uit. Zet die aan in de instellingen van de webmail.',
};
