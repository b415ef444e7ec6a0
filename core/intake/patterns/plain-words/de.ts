// German as it is spoken: the rights without any of their names, by what is done to what.

import type { RightPattern } from '../language-patterns.ts';

const recording = `aufnahme* | aufzeichnung* | mitschnitt* | gesprach* | telefonat* | anruf* | video* | band | tonband`;
const papers = `akte | akten | *akte | bericht | *bericht | unterlagen | *unterlagen | protokoll* | vermerk* | notiz* | gutachten | beurteilung* | zeugnis* | befund* | datensatz | score | *score | profil | *blatt | stellungnahme`;

export const plainWordsDe: readonly RightPattern[] = [
  {
    right: 'access',
    says: 'anhoren | mir anhoren | vorspielen | abhoren | nachhoren | selbst horen',
    of: `${recording} | zugestimmt | das`,
    pointsBack: true,
  },
  {
    right: 'access',
    says: 'uberlassen | lesen | einsehen | sehen | hineinschauen | reinschauen | schauen | durchsehen | aushandigen | vorlegen | zukommen | zeigt mal | zeigen sie | schicken | schickt | senden | erhalten',
    of: `${papers} .. uber/gegen/zu mich/mir | *untersuchung gegen mich | meine akte | meinen datensatz | meine .. *akte | was .. uber mich geschrieben/notiert/aufgeschrieben | was ihr .. habt | seine/ihre unterlagen | in seine/ihre unterlagen/akte`,
    yieldsTo: ['portability'],
    unless: 'passwort | bestellung | lohnabrechnung',
  },
  {
    right: 'access',
    says: `wer hat .. in meine | wer hat .. meine akte | wer .. meine .. angesehen/geoffnet/aufgerufen/eingesehen | wer .. in meine .. geschaut/gesehen/geguckt | wer bekommt .. zu sehen | wie ist mein/meine .. auf ihre/eure/ihrer | wie kommt mein/meine .. in ihre/eure | wie sind sie an mein/meine | woher stammt/stammen | wem sie das/es/mich gemeldet/mitgeteilt | wem .. gemeldet haben | wem .. weitergesagt | wer weiss .. davon | verfolgt eure | trackt eure | trackt ihr | wo ich hingehe | was ihr so uber mich | was habt ihr so`,
    standsAlone: true,
    unless: 'passwort | zahler',
  },
  {
    right: 'access',
    says: 'nach welchen kriterien | welche kriterien | welche faktoren | nach welcher logik | welche angaben .. gefuhrt | wie gewichtet | wie .. gewichtet wurde | welche daten .. eingeflossen | wie wird mein/meine .. berechnet | wie kommt .. zustande | wie entscheidet ihr/das/eurer | was hat den ausschlag',
    where: ['machine'],
    standsAlone: true,
  },
  {
    right: 'rectification',
    says: `eingetragen | vermerkt | gefuhrt als | erfasst | verzeichnet | gelistet | in ihrer kartei/akte/liste steht | bei ihnen steht | in der akte/liste steht | hinterlegt | attestiert`,
    of: `aber da | war aber | ich war da | stimmt nicht | ist falsch | gefahrlich | verkehrt | meinem bruder | meiner schwester | nicht meiner | nicht mein | in wahrheit | tatsachlich | in wirklichkeit | nie der fall`,
    standsAlone: true,
    isVague: true,
    unless: 'bestellung | paket | lieferung',
    yieldsTo: ['erasure'],
  },
  {
    right: 'rectification',
    says: 'tragt .. ein | tragen sie .. ein | schreiben sie mich | schreibt mich | reden mich | sprechen mich | anreden | gehort berichtigt | gehort korrigiert | gehort geandert | richtig ist | korrekt ist | richtig ware',
    of: 'statt der alten | statt des alten | herr | frau | mailadresse | nummer | adresse | namen | geburtsdatum | eintrag | zahlungsausfall | der nicht meiner | die nicht meine',
    notWhere: ['trade'],
    standsAlone: true,
    isVague: true,
  },
  {
    right: 'erasure',
    says: `ab in den schredder | in den schredder | in die tonne | in den mull | in den papierkorb | schreddern | entsorgen | entsorgt | vernichte* | tilgen | tilge | tilgt | ausradieren | wegwerfen | wegschmeissen | kicken | plattmachen | restlos | raus mit | muss verschwinden | mussen verschwinden | soll verschwinden | soll weg | muss weg`,
    of: `mein/meine/meinen/meiner/meinem .. daten/akte/ausweis/kopie/bewerbung/unterlagen/fotos/bilder/konto/profil/namen/eintrag/eintrage | ausweis | kopie | kopien | alles | das | sie | den | echten namen`,
    pointsBack: true,
    notWhere: ['trade'],
    unless: 'rechnung* | bestellung*',
  },
  {
    right: 'erasure',
    says: `brauchen sie nicht mehr | braucht ihr nicht mehr | benotigen sie nicht mehr | kein grund .. aufzubewahren | keinen grund .. aufzuheben | als hatte es mich nie gegeben | als ob ich nie | aus versehen angemeldet | versehentlich angemeldet | nehmt mich wieder raus | nehmt mich raus | nehmen sie mich heraus | will aus eurem system | will aus ihrem system | raus aus eurem system | nichts mehr zu tun .. entsorgen | haben bei ihnen nichts mehr verloren`,
    standsAlone: true,
    unless: 'newsletter | verteiler | werbung',
  },
  {
    right: 'restriction',
    says: `ruhren .. nicht an | ruhrt .. nicht an | nicht anruhren | nicht anfassen | finger weg | lassen .. ruhen | lassen .. so | ruhen lassen | auf eis | rechnen .. nicht ab | nicht abrechnen | nicht verwenden | verwenden sie .. nicht | nutzen sie .. nicht | heben .. auf | aufheben | sichern | sichert | beiseite | zuruckhalten | sperren | gesperrt halten`,
    of: `bis | solange | bevor | wahrend | fur die polizei | fur meinen anwalt | fur meine anwaltin | als beweis | mediation | gericht | verfahren | gepruft | geklart | schiedsstelle`,
    standsAlone: true,
    unless: 'tisch | zimmer | paket | platz | bestellung',
  },
  {
    right: 'portability',
    says: 'in einem format | in nem format | als datei | maschinenlesbar* | einlesen | importieren | ubermitteln | ubertragen | mitnehmen | umziehen',
    of: 'die nachste | der nachste | den nachsten | andere app/apps | ne andere | neuen anbieter/versicherer/bank/arzt/verein | neue bank/software/app/versicherung | meinen neuen | meine neue | ein anderes programm',
    standsAlone: true,
    unless: 'passwort',
  },
  {
    right: 'objection',
    says: `streichen sie | streicht | nehmen sie | losch* | raus`,
    of: `ihre nummer | meine nummer | seine nummer | aus dem verteiler | aus ihrer liste | aus der anrufliste`,
    where: ['marketing'],
    unless: 'profil | konto | foto* | daten',
    yieldsTo: ['erasure'],
  },
  {
    right: 'objection',
    says: `verschonen sie mich | verschont mich | lassen sie mich in ruhe | lasst mich in ruhe | verbitte ich mir | verbitte mir | untersage ich | untersage ihnen | es reicht | mir reicht es | hort auf | horen sie auf | nervt | nerven | bettelbriefe | haustur | vertreter vor der tur | taglich .. angerufen`,
    of: `werbung | anrufe | anrufen | briefe | mails | umfrage | umfragen | bettelbriefe | kataloge | prospekte | angebote | vertreter | adresse | daten | namen auf | angerufen | spende`,
    standsAlone: true,
    isVague: true,
    unless: 'heizung | lieferung | erstattung',
    yieldsTo: ['erasure', 'consent-withdrawal'],
  },
  {
    right: 'objection',
    says: 'verscherbeln | verscherbelt | verhokern | verkauft ihr | sie verkaufen | sie handeln mit | ihr handelt mit | geld mit',
    of: 'meine/meiner/meinen daten/adresse/namen | unsere daten',
    standsAlone: true,
  },
  {
    right: 'automated-decision',
    says: `ubernimmt | ubernehmen | draufschauen | draufschaut | noch einmal anschaut | nochmal anschaut | anschaut | in die hand | darlegen | standpunkt | erklaren | vorsprechen | uberprufen | uberpruft | entscheiden | entscheidet | einschaltet | nachpruft`,
    of: `ein personaler | ein mitarbeiter | eine mitarbeiterin | ein mensch | jemand | jemandem | jemanden | sachbearbeiter | ein berater | eine person | von ihnen | echter mensch | menschen`,
    where: ['machine'],
  },
  {
    right: 'consent-withdrawal',
    says: `auf akzeptieren geklickt | auf zustimmen geklickt | mal angeklickt | damals .. angekreuzt | fruher war ich .. einverstanden | damals war ich .. einverstanden | damals .. okay | seinerzeit .. zugestimmt | ursprunglich .. zugestimmt | war ich mit .. einverstanden | hatte ich .. erlaubt`,
    of: `gilt nicht mehr | heute nicht mehr | jetzt nicht mehr | nicht langer | inzwischen nicht | hinfallig | anders uberlegt | nehme | zuruck | nicht mehr`,
    pointsBack: true,
    standsAlone: true,
  },
  {
    right: 'consent-withdrawal',
    says: 'meine einwilligung ist hinfallig | meine zustimmung ist hinfallig | erlaubnis gilt .. nicht mehr | zustimmung gilt .. nicht mehr | einwilligung gilt .. nicht mehr | betrachten sie meine einwilligung als',
    standsAlone: true,
  },
];
