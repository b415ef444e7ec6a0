// German, as written in Germany, Austria and Switzerland.

import type { LanguagePatterns } from './language-patterns.ts';

/** "was Sie über mich gespeichert haben", "alles, was ihr von mir habt" */
const whatYouHave = `alle daten die ihr | daten die ihr/sie ... mir/mich | alles die ihr | alles was ... uber mich/mir geschrieben/notiert/gesagt | alles was ... uber mich | alles ... geschrieben haben | 
  was ... gespeichert/erfasst/hinterlegt/vermerkt/notiert ... @my | was ... unter meiner ... gespeichert | was ihnen geschickt | was @you .. vermerkt | was du alles |  welche .. von mir | welche ... @about mich | meine .. lesen/sehen/einsehen | was gesagt wurde | was .. gesagt | ob ... *daten .. @about/zu .. mir/mich | alles .. in meiner akte | was in meiner akte | alles einsehen | was .. in .. akte
  was/alles ... @you ... @about @me | was/alles ... @about @me ... @have | alles @about @me | was @you .. @have | alles was @you | @data @about .. @me/@person
  profil ... @about @me | welche @data .. @about @me | was .. @about @me | zu meiner/seiner/ihrer person | zur person
`;
const personalData = `
  personenbezogene*/personenbezogenen/personliche/personlichen/private *daten/informationen/angaben | mich/ihn betreffende* *daten | *daten zu meiner/seiner person | mich betreffende* | meine person betreffende*
`;
const myThing = `
  @my .. @thing | @thing .. @about/meiner/meines/unseres/unserer .. @me/@person/@my | @thing auf denen/dem/der | diese/dieser/diesen/dieses/die/das/den/der/samtliche/alle/aller/allen @thing | @thing meiner/meines/unseres/unserer
`;
const records = `
  diese/die/alle/samtliche/samtlichen .. protokolle/notizen/bewertungen/aufnahmen/messwerte/rohdaten/auszuge/beurteilungen/schriftverkehr | schriftverkehr | in dem mein name | @my .. @record | @record ... @about .. @me/@person | ${personalData} | diese/dieser/diesen/dieses/die/der/den/das/samtliche/alle/aller/vollstandige/vollstandigen/gesamte/gesamten @record | @record zu meiner | die/diese *aufnahmen/aufnahme | profil ... @me | ihre/ihrer/ihren/seine/seiner/seinen *dokumentation/*akte/akte | ihrer unterlagen | ihre auszuge | seine auszuge | *dokumentation | hiervon | davon
  akte | personalakte
`;
const adverts = `gutscheine | kataloge | gewinnmitteilung* | zu bewerben | bewerben | beworben | treppenlift* | vertreter | wir vermissen dich | rabattaktion* | 
  werbung | *werbung | werbe* | newsletter* | angebote | marketing* | reklame | spam | prospekte | katalog* | anrufe | werbeanrufe | *mailings | mailing | spendenaufrufe | gewinnspiele | post von ihnen
  direktwerbung | rundmails | bettelbrief* | spendenbrief* | spendenwerbung | solaranlage* | werbe-sms | werbesms | anzeigen | infobriefe | werbezwecke* | aktionen | sonderangebote | kundenmails | flyer
`;
const consent =
  '*einwilligung | *einwilligungen | *zustimmung | *einverstandnis* | *erlaubnis | genehmigung | *freigabe';

export const de: LanguagePatterns = {
  language: 'de',
  groups: {
    you: 'sie ihr du man',
    my: 'mein meine meinen meiner meinem meines unser unsere unseren unserer unserem unseres sein seine seinen seiner seinem seines',
    me: 'mich mir uns ihn ihm meiner meinem',
    person:
      'sohn sohnes tochter kind kindes kinder mandant mandanten mandantin frau mann mannes ehemann ehefrau mutter vater vaters onkel tante bruder schwester herrn herr',
    about: 'uber zu von bei betreffend bezuglich hinsichtlich zur zum fur mit auf an gegen',
    have:
      'haben habt hast hat gespeichert speichern speichert verarbeiten verarbeitet wissen wisst weisst vorliegen vorliegt liegen vorhalten erfasst ' +
      'gesammelt sammeln besitzen aufbewahren aufbewahrt steht stehen erhoben hinterlegt vorhanden notiert aufgezeichnet gespeicherten verfugen',
    data: '*daten informationen infos angaben info angabe unterlagen sachen',
    record:
      'zeug schichten schicht gps schichtplane dienstplane *berichte *bericht *verlauf mitschnitt* *mitschnitte *mitschnitt gutachten *gutachten entlassbrief *brief arztbrief befund *befunde rontgen* *bilder *werte fahrten *fahrten bestellungen *bestellungen kontoauszuge *auszuge *zeiten stempelzeiten *protokollen *plane prufung* klausur* arbeiten *nachweise listen *liste messungen *messungen zahlerdaten geratedaten logdaten mieterakte *akten kundenkartei *eintrage kauf* einkaufe auszuge *plan berichte *daten informationen infos akte *akte unterlagen *unterlagen profil *profil aufzeichnung* *aufzeichnungen videos videoaufnahmen aufnahmen ' +
      '*aufnahmen notizen *notizen gesprache *protokolle protokoll protokolle logs verlauf *verlauf *historie bewertung* beurteilung* bewerbung* mails ' +
      'e-mails emails nachrichten korrespondenz fotos bilder score *score messwerte befunde konto *konto kundenkonto eintrag eintrage werte schriftverkehr ' +
      'dokumente bericht berichte angaben scorewert datei dateien chatverlauf chats',
    thing:
      'zeug kram sachen einwilligungen stimme stimmabdruck *abdruck fingerabdrucke grossen *grossen *verlauf spielstande chats chat *bild gruppenbild ausweis *ausweis *kopie *kopien *scan scans fuhrerschein pass *foto sprachaufnahme* videoaufnahme* testergebnisse ergebnisse *historie bankverbindung telefonnummer *angabe *angaben portrait *listing inserat inserate anzeige anzeigen likes standortverlauf suchverlauf *dateien mitgliederdatei datei karteikarte *daten informationen infos konto *konto account *account profil *profil foto fotos bild bilder *bilder *fotos video videos aufnahme* *aufnahmen ' +
      'nummer *nummer adresse *adresse mailadresse name namen *namen eintrag eintrage *eintrage *eintrag beitrag beitrage *beitrage nachrichten *nachrichten ' +
      'kommentar* bewertung* *akte akte unterlagen *unterlagen anmeldung *anmeldung mitgliedschaft lebenslauf bewerbung *bewerbung fingerabdruck* gesicht verlauf ' +
      '*verlauf historie *historie seite artikel standort* *standorte messwerte werte account zugang login angaben portrat* ausweiskopie kopie scan post posts ' +
      'abmahnung* *abmahnungen dokumente dateien',
    field:
      'personenzahl eigentum eigentumer wohnflache grosse* angabe *angabe diagnose allergie* medikation raucher vermerk *vermerk mitgliedsnummer namens titels kundenkartei *kartei flurstuck status *status einstufung saldo kontostand schulden steuerklasse konfession religion kirchenzugehorigkeit geburtsname stammblatt krankenakte *akten patientenakte zeugnis name namen *namen nachname nachnamen vorname vornamen adresse *adresse anschrift geburtsdatum geburtsjahr geburtstag *nummer nummer telefonnummer handynummer ' +
      'e-mail email mailadresse iban kontonummer bankverbindung titel anrede geschlecht familienstand beruf arbeitgeber firma *daten angaben schreibweise wohnort ' +
      'postleitzahl staatsangehorigkeit profil eintrag eintrage *eintrag akte stammdaten kundendaten kontaktdaten datensatz punktestand vermerk personalien',
  },
  stance: {
    asking: `haben die ihr | kann ich alle | konnte ich alle | kriege ich | krieg ich | wenn ich die | wenn ich das .. hab/habe | wenn ich .. hab/habe/bekommen/erhalten | sobald ich | wenn der import/export/umzug | wenn das erledigt | wenn das geklappt | dankbar wenn | verbunden wenn | nett wenn | schon wenn | lieb wenn | freuen wenn | toll wenn | super wenn | gut wenn | froh wenn | begrussen wenn | recht wenn | ware es moglich | ist es moglich | besteht die moglichkeit | gibt es eine moglichkeit | brauchte | brauchten | brauch | will dass | mochte dass | wir fordern | fordern wir sie | im auftrag fordern | aufgefordert | legen sie | legt mir | lassen sie mir | konnts | schickts | seid so gut | seien sie so | waren sie so | haben sie die gute | ich verlange | ich erwarte | ich bestehe | erwarten wir | mag ich | magst du | magst ma | i mecht | i will | soll sich | soll .. prufen | soll .. anschauen | soll nicht | sollen nicht | ich lege wert | legen wert | bitten hoflich | ersuche hoflich | ersuche ich | ersuchen wir | stelle .. antrag | stelle ich | stelle hiermit | hatten gern | hatte er/sie gern | hatte gerne | ware ich ihnen dankbar | ware ihnen dankbar | ware dankbar | dankbar ware | wurde mich freuen | freue mich wenn | sorgen sie | sorgt dafur | kummern sie sich | kummert euch | veranlassen sie | veranlasst | ich weise sie an | ich will nicht | mocht | wll | biite | pls | bitteschon | mal bitte | konntet ihr mal | kannst du | wissen was | sagt mir | sagts mir | erklart mir | darf nicht | durfen nicht | gefalligst | muss ich | ist zu | sind zu | zu erteilen | zu loschen | zu ubersenden | begehre | begehrt | beansprucht | beanspruche | verlangt | erbeten | wird gebeten | wird ersucht | ^raus | ^rein | ^weg | ^schluss | ^nie | ^nimmer | ^bloss | ^finger | ^hande | ^lassts | ^leg* | ^tu | ^tut | ^gebts | ^schickts | ^loschts | ^ruckgang* | ^zieh* | ^halt* | ^hor | ^kill* | ^kick* | ^lass | ^korrig* | ^richt* | ^setz* | ^erganz* | ^erklar* | ^erlauter* | ^nenn* | ^beende* | ^unterbrech* | ^friert | ^leit* | ^verzicht* | ^schliess* | ^storn* | ^mein* | ^pruf* | ^schau* | ^les* | ^wies* | ^druck* | ^reich* | ^trenn* | ^entferne | ^verschon* | ^verscho* | ^versch* | ^uberpruf* | ^uberlass* | ^leg | ^zahl* | ^raum* | 
      zu berichtigen | zu korrigieren | zu schliessen | zu loschen | kannst mir | hatte ich gern
      verlasse mich darauf | gehe davon aus dass sie | zahle darauf | wie bekomme/kann ich | wo kann ich | kann/konnen/darf/durfen .. werden | bitte sie
      beantragen | verlangen | fordern | ersuchen | wunschen | kann/konnen die/das/der/es | wusste .. gern/gerne
      er/sie/herr/frau .. mochte/will/wunscht/bittet/verlangt | kann/konnen also weg | kann weg | konnen weg
      bitte | bitten wir | bitte ich | bitte hiermit | ich/wir .. mochte/mochten/will/wollen/wunsche/wunschen/verlange/verlangen/fordere/fordern/beantrage/beantragen/ersuche/ersuchen/brauche/erwarte/erwarten/bestehe/bitte/bitten/wurde/hatte
      mochte ich/wir | mochten wir | will ich | wollen wir | verlange ich/wir | fordere ich | fordern wir | beantrage ich | erwarte ich | wunsche ich | wurde ich | hatte ich gern/gerne | hatte gern | gerne wissen | gern wissen | gerne .. haben
      konnen/konnten/konnt/konntet/kannst/konntest/kann/wurden/wurdet/wollen sie/ihr/du/jemand/man | konnt ihr | sie konnen/durfen/konnten | ihr konnt/durft | und mochte/will/verlange/bitte/fordere/wunsche | gern/gerne .. einsehen/sehen/haben/wissen | wurde mich | kann ich | konnte ich | darf ich | konnen wir | durfen wir | sie .. aufgefordert | fordere sie auf | fordern wir sie auf
      hiermit | hierdurch | mache .. gebrauch | mache .. recht | mein recht auf | gemass | nach art | laut art | berufe mich | auf grundlage | stutze mich | bitte um | ersuche um | 
      muss | mussen | musst | soll | sollen | sollte | sollten | gehort | gehoren | umgehend | unverzuglich | schnellstmoglich | sofort | asap | schnellstens | zeitnah | erbitte | erbitten | verlange | verlangen | fordere | beantrage | wunsche
      lassen sie | lasst | geben sie | geht es mir um | mir geht es um | ich will | will wissen | mochte wissen | interessiert mich | interessieren | neugierig | ware mir | ware schon | ware nett | ware super | ware lieb | bestehe auf | setze ihnen
      schranken sie | stellen sie | nehmt | nehmen sie | losch* bitte | sperren sie | loschen sie | teilen sie | schicken sie | senden sie | ubermitteln sie | korrigieren sie | berichtigen sie | andern sie | entfernen sie | horen sie | unterlassen sie
      ^losche | ^loscht | ^loschen | ^entfern* | ^vernicht* | ^schick* | ^send* | ^gib* | ^geb* | ^zeig* | ^korrigier* | ^berichtig* | ^ander* | ^aktualisier* | ^stopp* | ^hor* | ^sperr* | ^schrank* | ^fried* | ^ubertrag* | ^exportier* | ^streich* | ^nehm* | ^nimm*
      ^behalt* | ^bewahr* | ^lass* | ^trag* | ^schmeiss* | ^werf* | ^teil* | ^sag* | ^stell* | ^^auskunft* | ^^loschung | ^^berichtigung | ^^widerspruch | ^^widerruf | ^^einschrankung | ^^datenauskunft | ^^kopie | ^ubermittl* | ^unterlass* | ^schluss | ^kein* | ^tilg*
      ^mach* | ^verwend* | ^benutz* | ^nutz* | ^^datenubertragung | ^^herausgabe | ^sorg* | ^bestatig*
    `,
    request: 'antrag auf/nach/gemass | ersuchen um/nach | anfrage nach/gemass/auf/zu | mein antrag | meine anfrage',
    announcing: `
      folgende/folgenden/folgendes | zwei/drei/vier dinge/punkte/anliegen/sachen/bitten/fragen | und zwar | fordern wir sie auf | fordere ich sie auf | mochte ich wissen | ich mochte | ich bitte | beantrage ich | mein anliegen | meine bitte
      namlich | insbesondere
    `,
    not: `
      nicht | nich | kein | keine | keinen | keiner | keinem | keines | nie | niemals | nichts | weder | niemand | niemandem | nirgends | keinesfalls | keineswegs | bloss nicht
    `,
    without: 'ohne | statt | anstatt',
    notReally: `solange .. nicht | bis .. nicht | 
      nicht nur/bloss/allein | warum .. nicht | wieso .. nicht | noch nichts/keine/keinen/immer | noch immer keine/nichts | immer noch keine/nichts | kann/konnte/lasst/funktioniert .. nicht | nicht .. reagiert/geantwortet/beantwortet/gemeldet
      keine antwort/reaktion/ruckmeldung/ahnung/nachricht | nichts gehort | nicht mehr .. nutze/nutzen/brauche/arbeite/kunde/mitglied/beschaftigt/benutze | nicht .. weiss | weiss .. nicht | nicht richtig/korrekt/zutreffend/wahr/stimmt | stimmt .. nicht | stimmen .. nicht
      nicht spater | nicht einverstanden | nicht sicher | nicht mehr aktuell/gultig/richtig | nie .. gegeben/bestellt/erhalten/eingewilligt/gewohnt/kunde/zugestimmt/gehabt/gefragt | keinen zugriff | nicht einfach hinnehmen | ob .. nicht | kein mensch | nicht .. selbst
      nicht mehr bei | nicht mehr da | spiele .. nich/nicht | keine eile | ohne weiteres | ohne mein/meine | kein problem | nicht notig | nichts zu tun | verstehe .. nicht | bin .. nicht .. kunde/person | nicht verstandlich | nicht erreichbar | nicht erst
      nicht .. gezahlt/bezahlt | nicht im haus/buro | nicht ich | nichts mehr zu tun
    `,
    but: 'und ich | und widerrufe | und lege | bitte | aber | sondern | jedoch | sonst | nur | daher | deshalb | deswegen | allerdings | also | lediglich',
    relative: 'welche | weil | da | damit | sodass | obwohl | als',
    supposing: `
      wenn | bevor | ehe sie | falls | sofern | sollte | sollten | soweit | im falle | fur den fall | sobald | erst wenn | es sei denn | ausser | sollte ich | ansonsten | wann
    `,
    personal: `uber/von/zu mich/mir | zu meiner person | mein/meine/meiner/meinen/meinem .. @record`,
    own: `mein/meine/meinen/meiner/meinem/meines/unser/unsere/unserer .. @thing | mein/meine/meinen/meiner/meines .. @field | seine/ihrer/seiner .. @record`,
    pronoun: 'den | der | das | dies | es | sie | ihn | diese | dieses | diesen | davon | hiervon | dieselben | ihm',
    earlier: `
      habe/haben ... widersprochen | habe/haben ... gestellt/eingereicht/beantragt | habe ich .. gestellt
      habe .. gestellt/geschickt/gesendet/eingereicht/geschrieben

      habe/hatte/haben/hatten/hab ... gebeten/beantragt/gefordert/geschrieben/gestellt/geschickt/verlangt/angefragt/angefordert/aufgefordert/gesendet/gefragt | bat ich | schrieb ich | stellte ich | forderte ich | beantragte ich
      meine/meiner/meinem/mein/meinen .. anfrage/antrag/schreiben/mail/ersuchen/bitte/auskunftsersuchen/loschantrag vom/von/aus | meine/meiner erste/ersten/letzte/letzten/fruhere/fruheren/vorherige/vorherigen .. anfrage/mail/bitte | ihr/ihren antrag auf
      zu meiner anfrage | auf meine anfrage | gebeten hatte | beantragt hatte | gestellten antrag | gestellte anfrage | wie gewunscht | wie besprochen | wie gebeten | mein antrag vom | ich bat | gebetene | damals .. gebeten
    `,
    done: `
      haben/habt/hat/wurde/wurden/ist/sind .. geloscht/entfernt/korrigiert/berichtigt/ubermittelt/zugeschickt/gesendet | danke fur | dank fur | vielen dank fur | ich habe .. gekundigt/geloscht/blockiert | wird .. vernichtet/geloscht | werden .. vernichtet/geloscht
      sind .. angekommen | wurde bereits | wurden bereits
    `,
    policy: `behalte mir .. vor | behalt sich .. vor | vorbehalten | dass wir .. loschen | mussen wir | sollen wir | ob wir | will dass wir | unsere kunden | auskunftsverlangen | ein kunde verlangt | ein patient verlangt | der gekundigte kollege | ein ehemaliger mitarbeiter | ein ex-mitarbeiter | ein mieter | eine mieterin | eine kundin | ein betriebsrat | presseanfrage | redaktion* | fur unsere sendung | wie viele verbraucher/kunden/antrage/falle/personen/menschen | diese frage kostet | in minuten erledigt | unsere cloud | unsere referent* | praxisseminar | eingabe vor | uns liegt | stellungnahme | mussen die | mussen wir | durfen wir | sollen wir | muss ich .. antworten | wer schwarzt | wettbewerber | loschwerk | werkzeug | personalabteilung | ein klick genugt | was nun | redaktionsschluss | hausarbeit | umgang mit | 
      besucher | prufer kommen | loschkonzept | vertragsentwurf | verarbeitungsverzeichnis
      tagesordnung
      symposium | kongress | seminar | workshop* | schulung | modul | laden wir sie | laden sie | vortrag | tagung
      wir helfen | firmen wie ihre* | modul zu/uber | informationsfreiheitsgesetz | im allgemeinen | haben vereinbart
      bestehen eines/des | beschwerderecht* | ihre/unsere/deren kunden/nutzer/mitarbeiter/kundinnen/patienten/mitglieder | ihrer nutzer/kunden/mitarbeiter | betroffene* person* | betroffenenrechte* | sie haben .. recht | ihr/ihre/ihren rechte/rechten/recht | sie konnen ihr/ihre/ihren/jederzeit/auskunft
      kunden/nutzer/mitarbeiter/menschen/patienten/betroffene .. konnen/durfen/wollen/verlangen/die | wie .. gehen sie mit | ein kunde/nutzer/betroffener/bewerber | loschanfragen | auskunftsanfragen | mussen wir
      unsere losung/software/plattform | auftragsverarbeitung* | *verarbeitungsvertrag* | werden ihre daten | ihre daten werden/wurden | verarbeitung ihrer daten | schutz ihrer daten | zu ihren daten | ihre einwilligung | widersprechen sie nicht | referat | konnen sie jederzeit | ihr konto loschen lassen | masterarbeit | bachelorarbeit | auskunfts | hausarbeit | doktorand* | wie .. umgeht/umgehen | wie lange mussen
      bei fragen zu | wie lange durfen
    `,
  },
  contexts: {
    error: `jahre daneben | geschieden | bin aber | gefuhrt als | als .. gefuhrt | aufgefuhrt | als .. aufgefuhrt | bin ich als | ist er/sie als | es sind zwei | hat nie | habe nie | war nie | gehort mir .. nicht | gehort mir nicht | ich bin kein | er ist kein | nicht mein* | im argen | andere baustelle | richtiggestellt | durcheinander | vermengt | vermischt | verrutscht | zahlendreher | buchstabendreher | doppelt | namensgleich* | namensvetter* | anders geschrieben | mit zwei | mit einem | eigentlich | irrtumlich | versehentlich | zu unrecht | 
      stehe bei ihnen als | obwohl | werden .. abgelehnt | ist zu berichtigen | sind zu berichtigen
      nennen mich | nennt mich | ich bin eine frau | ich bin ein mann | verwechselt | alte .. e-mail adresse | abwesend | vertauscht | alte e-mail | falscher herr
      falsch* | unrichtig* | fehler* | fehlerhaft* | stimmt .. nicht | stimmen .. nicht | stimmt nicht | nicht richtig/korrekt/aktuell/zutreffend/mehr aktuell | veraltet* | unzutreffend* | verwechs* | tippfehler | falsch geschrieben | umgezogen | umzug | neue adresse/anschrift/nummer
      neuer name/nachname | geheiratet | heirat | namensanderung | geandert | unvollstandig* | sondern | statt | uberholt | nicht mehr gultig | hat sich .. geandert | fehlt | heisse | schreibweise | richtig ist | richtig ware | muss heissen | alte adresse/anschrift | alter name
      mein alter | unwahr | ubertrag* falsch
    `,
    machine: `rechner | der rechner | von selbst | abgelehnt bevor | kein mensch gelesen | nach .. sekunden | nach .. minuten | programm | automatischen | maschinell | stufe | risikostufe | chatbot | das system | bevor ich blinzeln | 
      automatisch* | automatisiert* | algorithmus | algorithmen | computer* | maschine* | software | system | ki | roboter | bot | scoring | score* | schufa | sofort | aussortiert | ohne menschliches | portal | punkte | punkten | innerhalb von sekunden/minuten | sekunden | kein mensch | ohne menschliche* | profiling | sofort abgelehnt | minuten
      automat
    `,
    meanwhile: `bis das | bis das ergebnis | bis zum | bis zur klarung | klarung | noch gepruft | prufen sie | gepruft wird | in dem verfahren | solang | 
      solange | bis | wahrend | so lange | vorubergehend | vorlaufig | zwischenzeitlich | in der zwischenzeit | derzeit | einstweilen | bis dahin | fur die dauer | zunachst | in dieser zeit | in der zeit | zeitweise | bis zur
    `,
    keep: `vernichtet werden soll .. nicht | nicht vernicht* | keine vernichtung | lehne .. vernichtung ab | lehne .. loschung ab | aufheben | unter verschluss | sichern | gesichert | anwalt | versicherung | arbeitsgericht | anzeige | polizei | schaden | anspruch | anspruche | 
      nicht .. losch*/vernicht*/entfern* | losch* .. nicht | keine loschung | keine .. vernicht* | aufbewahr* | aufheben | behalten | erhalten bleiben | beweis* | beweismittel | rechtsstreit | klage | verfahren | gericht | prozess | bewahren | nur noch gespeichert | statt .. losch*
      keinesfalls .. losch*
    `,
    move: `*anbieter | neuen *anbieter | anderer *app | *versorger | neuen *versorger | anderen anwendung | andere anwendung | anderen app | anderer anbieter | neue praxis/arztin/hausarztin/schule/bank/app | einspielen | import | umstieg | wechseln | wechsel zu | zum neuen | mitzubringen | mitbringen | ubernehmen konnen | 
      meiner neuen | meinem neuen | meine neue | einer anderen
      anderen/andere/anderer/neuen/neue/neuer/anderes/neues/kunftigen/anderem .. anbieter/app/dienst/programm/bank/versicherung/versicherer/fitnessstudio/arzt/plattform/software/system/haushaltsbuch/buros/unternehmen/schule/praxis/lieferant
      neuen seite/plattform | abtippen | neu eingeben | noch einmal eingeben | woanders | ein anderes crm/programm | wechsle | wechsel* | umsteigen | steige um | konkurrenz | importieren | einlesen | ubertragen | umziehen zu | mitnehmen
    `,
    marketing: adverts,
    data:
      'verarbeitung | verarbeiten | *daten | informationen | profil* | dsgvo | datenschutz* | personlich* | konto | konten | account | gesprach | aufnahme | aufnahmen | datenbank | system | foto* | bild | bilder | adresse | nummer | name* | interesse | *verhalten | verzeichnis | veroffentlichung | akte | tracking | auswertung | ' +
      adverts,
    law: 'dsgvo | datenschutz* | bdsg | art 15 | artikel 15',
    trade:
      'unsere stammdaten | unsere bankverbindung | unsere kontonummer | wir sind umgezogen | sehr geehrte geschaftspartner | unsere stammdaten | neue anschrift und iban | unsere bankverbindung | lieferanten* | kreditoren* | liebe geschaftspartner | sehr geehrte geschaftspartner | lieber kunde | sehr geehrter kunde | sehr geehrte kunden | sehr geehrte kundin | unser buro zieht | unsere firma | ziehen wir um | wir ziehen um',
    business:
      'update | storung | hochladen | absturz | fehlermeldung | rechnung* | bestellung | lieferung | paket | banner | browser | bildschirm | webseite | website | passwort | kennwort | anmelden | ust | mwst | knopf | link | erstattung | zahlerstand',
    deceased: `
      verstorben* | gestorben | tod meines/meiner/unseres/unserer/von | todes meines/meiner | verschieden | erbe | erbin | erben | alleinerbe | alleinerbin | erbschein | nachlass* | testamentsvollstreck* | sterbeurkunde | hinterblieben* | witwe | witwer | seligen | verschiedenen
      todesfall | erblasser*
    `,
    ownDeath: `wenn ich mal nicht mehr | wenn ich nicht mehr | wenn ich einmal | mir etwas zustosst | mir was passiert | das zeitliche segne | abkratze | ins gras | nach mir | wenn ich tot | 
      nach meinem tod/tode/ableben | im falle meines todes/ablebens | wenn ich .. sterbe/gestorben/tot | mein ableben | meines todes | meinem tod | wenn ich nicht mehr bin/lebe/da | ich einmal .. sterbe | falls ich sterbe | zu meinen lebzeiten | solange ich lebe
      sollte ich versterben | mein tod
    `,
  },
  rights: [
    // Art. 15
    {
      right: 'access',
      says: `
        auskunftsrecht | recht auf auskunft | auskunft | datenauskunft | auskunftsersuchen | auskunftsantrag | auskunftsverlangen | selbstauskunft | eigenauskunft | datenkopie | akteneinsicht | negativauskunft | recht auf kopie
        einsicht in .. akte/daten/unterlagen
      `,
      unless: 'offnungszeiten | preis | telefonische auskunft | produkt | lieferzeit | gebaude',
    },
    {
      right: 'access',
      pointsBack: true,
      says: `
        zur verfugung stellen | stellen .. zur verfugung | anhoren | abhoren | noch einmal horen | sehen | lesen | einsehen | einsicht | einsichtnahme | ubersicht | auszug | ausdruck | aufstellung | auflistung | lesen | anschauen | abschrift | vollstandige kopie | kopie .. vollstandigen | ausfolgen | offenlegen | offenlegung | mitteilung | liste
        einblick | mitzuteilen
      `,
      of: `${whatYouHave} | ${records}`,
      unless: 'rechnung | sachbearbeiter*',
    },
    {
      right: 'access',
      says: `
        kopie | kopien | schicken | schickt | zuschicken | zuruckschicken | senden | zusenden | zukommen | ubermitteln | geben | bekommen | erhalten | zur verfugung | bereitstellen | uberlassen | aushandigen | herausgeben | herausgabe | haben
      `,
      of: whatYouHave,
    },
    {
      right: 'access',
      says: `
        kopie | kopien | schicken | schickt | zuschicken | senden | zusenden | zukommen | ubermitteln | hatte ich gern | hatte gern | gern .. haben | geben | bekommen | erhalten | zur verfugung | uberlassen | aushandigen | herausgeben | herausgabe
      `,
      of: records,
      yieldsTo: ['portability'],
      unless: 'personalausweis* | ausweis* | rechnung | fuhrerschein',
    },
    {
      right: 'access',
      says: 'mochte | will | verlange | hatte gern | haben | erhalten | bekommen | anfordern',
      of: 'die notizen/unterlagen/aufnahme/aufnahmen/akte/briefe/berichte/protokolle/ergebnisse/mails | den bericht | das protokoll',
      where: ['law'],
      yieldsTo: ['portability', 'erasure'],
    },
    {
      right: 'access',
      says: 'wissen | erfahren | mitteilen | teilen .. mit | teilt .. mit | mitgeteilt | sagen | sagt | erklaren | interessiert | informieren | nennen | benennen | frage mich | neugierig | darlegen',
      of: whatYouHave,
    },
    {
      right: 'access',
      says: `
        ^was .. @have/wissen @you ... @about @me | ^was .. @have @you | ^welche @data ... @about @me | ^welche @data ... @you | welche @data .. @about/zu .. @me/person | welche daten sie .. @about | ^was ist .. @about @me | ^was steht .. @about @me
        woher .. @you .. @my/@data | woher .. @my .. @data/nummer/adresse | woher .. @you das/diese/die | wie .. @you an @my | wie .. @you .. @my .. gekommen | an wen .. @my/@data/sie .. weitergegeben/ubermittelt/verkauft/weitergeleitet
        haben sie noch .. aufnahme/akte/daten/aufzeichnung | welche firmen/unternehmen/stellen haben | ob es .. akte uber mich | akte uber mich gibt | welche .. hangen an meiner
        ^was .. ist/wird .. gespeichert/erfasst/hinterlegt/vermerkt | ^was .. ist unter meiner | wer hat ihnen das/die | wer .. ihnen .. verkauft | ^was steht in ihren .. mich | von wem .. gekauft
        an welche/welchen .. @you .. @my | welche dritten | mit welchen .. geteilt | ^welche informationen speichern @you ... mich
        wer .. @my .. @data .. gesehen/erhalten/bekommen | wer sie erhalten | wer .. zugriff auf @my | wer .. ihnen .. verkauft | welcher .. verkauft hat | herkunft der/meiner @data | herkunft meiner | quelle meiner | mit wem .. geteilt | wie lange .. speichern @you .. @my
        @have @you @data ... @about @me | ob @you ... @about @me ... @have | ob und welche
      `,
      standsAlone: true,
    },
    {
      right: 'access',
      says: `
        ob @you ... personenbezogene* | ob .. mich betreffende* | ob @data @about @me | bestatigung .. ob | ob .. @about @me .. gespeichert
      `,
    },
    // Art. 16
    {
      right: 'rectification',
      says: 'recht auf berichtigung | berichtigungsantrag | antrag auf berichtigung | berichtigung von/der/des/meiner/meines | korrektur meiner/meines/der/von | datenberichtigung | berichtigung',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      pointsBack: true,
      says: 'berichtig* | korrigier* | korrektur | richtigstell* | richtigzustellen | stellen sie .. richtig | verbesser* | richtiggestellt',
      of: '@my .. @field | @field | das | dies | es | dieses | diese | beide* | fehler | @my | eintrag | ihn | sie | schreibweise',
      unless: 'rechnungsbetrag | rechnung | bestellung | lieferung | angebot',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      pointsBack: true,
      says: `
        andern | andert | geandert | anderung | aktualisier* | anpassen | passen .. an | angepasst | umandern | eintragen | tragen .. ein | erganz* | ersetzen | ersetzt | austauschen | umschreiben | ubernehmen | vermerken | abandern | umstellen
      `,
      of: 'umgezogen | geheiratet | geschieden | heisse .. jetzt/nun/wieder/seit | neue/neuen/neuer .. adresse/anschrift/nummer/name/*nummer/*adresse | @my .. @field | die .. @field | den .. @field | das .. @field | ihre/ihren unterlagen/stammdaten',
      unless: 'rechnung | bestellung | lieferung | passwort | kennwort | termin',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: 'andern | andert | geandert | aktualisier* | anpassen | angepasst | in ordnung bringen | richten | trennen | trennt | entwirren | ersetzen | ersetzt | richtigstellen | richtiggestellt | umandern | bereinigen | klarstellen',
      of: 'das | dies | es | beides | beide | diese | alles | system | uberall',
      where: ['error'],
      notWhere: ['business', 'trade'],
      unless: 'loschen | entfernen | rechnung | lieferung | passwort | termin',
      isVague: true,
    },
    {
      right: 'rectification',
      says: `
        stehe bei ihnen als | fuhren mich .. als | laut ihrem bericht | haben mich .. als | meine akte .. verwechselt | mich .. verwechselt | nennen mich standig/immer | alte .. adresse/anschrift/nummer von mir | reden mich .. an | meine akte mit der | sprechen mich .. an | richtiggestellt wird
      `,
      standsAlone: true,
      isVague: true,
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: `
        @my .. @field ist/sind/steht/wird/wurde .. falsch*/fehlerhaft*/unrichtig*/veraltet* | @my .. @field stimmt/stimmen nicht | @my .. @field .. falsch geschrieben | @my .. @field hat/haben sich .. geandert | falsche/falschen/falscher/alte/alten .. @field ... system/akte/konto/datenbank/profil
        @my .. @field .. stimmt .. nicht
      `,
      standsAlone: true,
      unless: 'rechnung | bestellung',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: 'berichtigen | berichtigung | korrigieren | korrektur | richtigstellen',
      isVague: true,
      notWhere: ['business', 'trade'],
    },
    // Art. 17
    {
      right: 'erasure',
      says: `
        recht auf loschung/vergessenwerden/vergessen | loschantrag | loschungsantrag | loschanfrage | loschersuchen | antrag auf loschung | loschung meiner/meines/der/des/aller/samtlicher/von | kontoloschung | datenloschung | konto loschen | account loschen
        loschbegehren
      `,
    },
    {
      right: 'erasure',
      pointsBack: true,
      says: `
        losch | losche | loschen | loscht | loschst | loschn | geloscht | loschung | vernicht* | entsorg* | tilg* | ausloschen | wegwerfen | schmeisst .. weg | schmeissen .. weg | weg damit | delete | schmeiss* .. raus | werft .. raus | wirf .. raus | anonymisier* | rauswerfen | rausschmeissen | beseitig* | zu loschen | loschn
      `,
      of: `${myThing} | @me | @my | ${personalData} | ${whatYouHave} | konto | account | alles | es | sie | ihn | sein/ihr @thing`,
      unless: 'ungelesen | diese mail | diese e-mail | diese nachricht | cookies | rechnung | anhang',
    },
    {
      right: 'erasure',
      says: 'loschen | loscht | losche | geloscht | loschung | zu loschen | vernichten',
      where: ['data'],
      unless:
        'rechte ab | ungelesen | einladung | diese mail | diese e-mail | diese nachricht | cookies | rechnung | anhang | datentrager',
      isVague: true,
    },
    {
      right: 'erasure',
      pointsBack: true,
      says: `
        entfern* | herausnehmen | rausnehmen | nehmt/nehmen/nimm/nehme .. aus | nehmt/nehmen/nimm .. vom | nehmt/nehmen/nimm .. von der/dem | nehmen | nehm* .. runter | nehmen .. herunter | herunternehmen | nehmt .. von | nehmen .. von | nimm .. von | runternehmen | runter | austragen | tragen .. aus | schliess* | auflos* | abmelden | deaktivieren | nehmen .. offline | offline nehmen | aufzulosen | stilllegen | kundigen .. konto
        offline
      `,
      of: `
        ${myThing} | @me .. aus ihrer/ihrem/eurer/eurem/der/dem system/systemen/datenbank/kartei/bestand | ${personalData} | die/diese/dieses/das/den/diesen foto*/bild*/bilder/video*/seite/artikel/eintrag/beitrag/konto/profil | konto | profil
        sein/ihr/seine/ihre konto/profil/mitgliedsprofil
      `,
      unless: 'verteiler | newsletter | werbung | mailingliste | adressliste | werbeliste | anrufliste',
      yieldsTo: ['post-mortem'],
    },
    {
      right: 'erasure',
      pointsBack: true,
      says: `
        speicher* | gespeichert | aufbewahr* | behalten | behaltet | vorhalten | haben | habt | fuhren | steht | stehen | existieren | bleiben | gefuhrt | vorhanden
      `,
      of: `
        @my .. *daten/nummer/adresse/fotos/akte/konto/profil/lebenslauf | ${personalData} | ein konto | in ihrer/ihrem/eurer/eurem system/systemen/datenbank/kartei/bestand | uber mich | von mir | konto mehr | weiter | langer
      `,
      unwanted: true,
      yieldsTo: ['restriction', 'objection'],
    },
    {
      right: 'erasure',
      says: `
        nichts von mir | verschwindet | verschwinden | kann .. weg | konnen .. weg | muss .. weg | muss .. raus | mussen .. raus | darf .. weg | alles weg | alles .. raus | aus ihrem/eurem system/bestand | aus ihrer/eurer datenbank/kartei | kein konto mehr | nicht mehr existieren | nichts .. ubrig | nichts mehr von mir | vergesst mich | vergessen sie mich | raus aus
      `,
      unless: 'verteiler | kopie | auskunft',
    },
    // Art. 18
    {
      right: 'restriction',
      says: `
        finger weg | hande weg | recht auf einschrankung | einschrankung der verarbeitung | verarbeitung .. einschrank* | schrank* .. verarbeitung | verarbeitung .. eingeschrankt | antrag auf einschrankung | artikel 18 | verarbeitung .. beschrank* | nutzung .. einschranken | einschrankung
        verarbeitungseinschrankung
      `,
    },
    {
      right: 'restriction',
      says: 'sperr* | gesperrt | sperrung | einfrier* | eingefroren | frieren .. ein | friert .. ein | aussetz* | blockier* | ruhen lassen | legen .. auf eis | auf eis | stilllegen | stillzulegen | zuruckhalten | sperrvermerk | unter verschluss',
      of: `
        alles | @my .. *daten/akte/eintrag/datensatz/konto/profil | *daten | verarbeitung | eintrag | ihn | sie | es | diese | dieser | diesen | akte | datensatz | aufnahmen | video | werte | ${personalData}
      `,
      unless: 'karte | kreditkarte | nummer | konto wurde gesperrt | zugang gesperrt | zugang wurde',
    },
    {
      right: 'restriction',
      says: `
        verwend* | nutz* | genutzt | benutz* | weitergeb* | weitergegeben | geben | gebt | zeigen | zeigt | ubermittel* | weiterleit* | weitergeleitet | verarbeit* | herausgeb* | zugreifen | einsehen | ansehen | anschauen | abgespielt | veroffentlich* | mitgeteilt | teilen
        gebraucht | gelesen | anfassen | verandern | herauszugeben | weiterzugeben | zu verwenden | zu nutzen | zu zeigen | gehen | weitergehen
      `,
      of: `
        *daten | eintrag | er | sie | ihn | es | diese* | dieser | akte | aufnahmen | werte | niemand* | dritte* | an andere | an dritte | video | ${personalData} | zahlen | daran | an ein/eine inkasso* | inkasso* | auskunftei
      `,
      unwanted: true,
      standsAlone: true,
      pointsBack: true,
      near: ['meanwhile', 'keep'],
      unless: 'ich kann | kann ich | ich konnte',
    },
    // Art. 20
    {
      right: 'portability',
      says: `
        den .. einlesen/importieren/lesen kann | die .. einlesen/importieren/lesen kann | abzug aller | datenubertragbarkeit | datenportabilitat | portabilitat | ubertragbarkeit | maschinenlesbar* | maschinell lesbar* | strukturiert* .. gangig* | strukturierten .. format | gangigen .. format | *daten .. mitnehmen | mitnehmen was | datenmitnahme | portierung
        weiterverwendbar*
      `,
      unless: 'handynummer | rufnummer*',
    },
    {
      right: 'portability',
      says: `
        csv | json | xml | gpx | excel | tabelle | export | exportieren | exportiert | datenexport | einlesen | importieren | eingelesen | importiert | dateiformat | einlesbar*
      `,
      of: `
        @my .. *daten/buchungen/kategorien/fotos/berichte/nachrichten/trainings/werte/verlauf/eintrage/kontakte/playlists/touren/messwerte | alles | alle | *daten | buchungen | verlauf | sie | die | das | dateien | berichte | kontakte
      `,
      unless: 'lebenslauf',
    },
    {
      right: 'portability',
      says: `
        ubertrag* | ubermittel* | weiterreich* | weitergeb* | direkt | uberlass* | ubergeb* | transferier* | migrier* | schick* | sende* | mitnehm* | weiterleit* | umzieh* | bereitstell* | zur verfugung
      `,
      of: `
        anderen/andere/anderer/neuen/neue/neuer/anderes/neues/kunftigen/anderem .. anbieter/app/dienst/programm/bank/versicherung/versicherer/fitnessstudio/arzt/plattform/software/system/unternehmen/schule/praxis/lieferant/*anbieter/*versorger/*app
        an den neuen | konkurrenz | zum neuen
      `,
      where: ['move'],
      unless: 'beschwerde | kollege | abteilung',
    },
    {
      right: 'portability',
      says: 'csv | json | xml | gpx | vcard',
      standsAlone: true,
      where: ['move'],
      unless: 'lebenslauf',
    },
    {
      right: 'portability',
      says: 'aus eurer/ihrer/ihrem app/system/dienst | bei einem anderen | in ein anderes | zu einem anderen',
      of: '@my .. fotos/*daten/kontakte/notizen/nachrichten/listen/dateien',
      where: ['move'],
      isVague: true,
    },
    {
      right: 'portability',
      says: 'datei | einlesen | in einer form | export',
      of: 'die ich | sie | @my .. *daten | meine .. kontakte/notizen',
      where: ['move'],
      isVague: true,
      unless: 'personalakte | patientenakte',
    },
    // Art. 21
    {
      right: 'objection',
      says: `
        widerspreche | widersprechen wir | wir widersprechen | widerspruch .. ein | widerspruchsrecht | lege/legen .. widerspruch | widerspruch ein | widerspruch gegen/nach/gem | erhebe .. widerspruch | mein widerspruch | recht auf widerspruch | hiermit widersprechen | werbewiderspruch
        widerspruch einlegen | einspruch gegen .. verarbeitung | opt-out
      `,
      standsAlone: true,
      where: ['data'],
      unless:
        'anbau | bauantrag | bauvorhaben | widerspruch gegen .. ablehnung/entscheidung | bescheid | kundigung | mahnbescheid | rechnung',
    },
    {
      right: 'objection',
      says: 'stopp | stoppt | stoppen | hort .. auf | horen .. auf | aufhoren | schluss | unterlass* | unterlassen | beend* | einstellen | eingestellt | stellen .. ein | genug | lasst | lassen sie | verschon* | keine .. mehr | kein .. mehr | keinen .. mehr | reicht',
      of: `
        ${adverts} | anzurufen | anrufen | angerufen | mails | e-mails | emails | anschreiben | anzuschreiben | kontaktieren | kontaktaufnahme | belastig* | zu belastigen | sms | briefe | zusendung* | profilbildung | tracking | nachrichten | in ruhe
        profiling | umschlag | aufdringlich
      `,
      standsAlone: true,
      unless: 'passwort | antwort | funktioniert',
    },
    {
      right: 'objection',
      says: 'stopp* | unterlass* | aufhoren | hort .. auf | horen .. auf | beend* | einstellen | nicht mehr | nicht langer | nicht weiter',
      of: `
        verwendung @my/*daten | nutzung @my/*daten | verarbeitung @my/*daten | verarbeiten .. @my | nutzen .. @my | weitergabe @my/*daten | verkauf @my | profilbildung | auswertung @my | tracking | auswerten | verkaufen .. @my | weiterzugeben
      `,
      yieldsTo: ['consent-withdrawal', 'restriction'],
    },
    {
      right: 'objection',
      says: 'letzte mal .. anrufen/anrufst/schreiben/kontaktieren | letzte mal dass sie ... anrufen/schreiben/anschreiben',
      standsAlone: true,
    },
    {
      right: 'objection',
      says: 'lassen sie mich .. in ruhe | lasst mich .. in ruhe',
      where: ['data'],
      standsAlone: true,
      isVague: true,
    },
    {
      right: 'objection',
      says: 'es reicht | das reicht | lassen sie das | lasst das | ^stopp* | schluss damit | streichen sie | streicht | horen sie auf | hort auf | genug | lassen sie mich .. in ruhe | lasst mich .. in ruhe | unterlassen sie das',
      where: ['marketing'],
      standsAlone: true,
      isVague: true,
      yieldsTo: ['restriction', 'consent-withdrawal'],
    },
    {
      right: 'objection',
      says: 'nehm* | nimm | streich* | losch* | entfern* | austragen | tragen .. aus | abmeld* | melden .. ab | meldet .. ab | abbestell* | bestelle .. ab | raus',
      of: `
        ${adverts} | von der liste | von ihrer/eurer liste | liste fur | verteiler* | mailverteiler | adressverteiler | mailingliste* | adressliste* | werbeliste* | anrufliste* | werbeverteiler | kontaktliste
      `,
    },
    {
      right: 'objection',
      says: `
        keine/kein/keinen/keinerlei | nicht mehr | nie mehr | nie wieder | niemals | nichts mehr | nicht langer | nicht weiter
      `,
      of: `
        ${adverts} | angerufen | anrufen | angeschrieben | anschreiben | kontaktiert | kontaktieren | belastigt | zuschicken .. werbung | e-mails von ihnen/euch | mails von ihnen/euch | post .. bekommen/erhalten | keine post | mails mehr | anrufe mehr | briefe mehr | von ihnen horen | von euch horen
        kontaktaufnahme | rufen sie mich | ruft mich | schreiben sie mir | schreibt mir | kontaktieren sie mich | schreiben sollen | anschreiben | ihr/ihm nicht mehr schreiben | behelligt | profiliert | kontaktieren
      `,
      standsAlone: true,
      unless: 'antwort | passwort | kunde bin | einwilligung | zustimmung',
    },
    {
      right: 'objection',
      says: 'veroffentlich* | erschein* | steht | stehen | abgedruckt | gezeigt | zeigen | genannt | nennen | ausgehangt | verbreitet',
      of: '@my .. geburtstag/name/namen/foto/bild/adresse/nummer/daten/alter/noten/ergebnisse/funktion',
      unwanted: true,
      unless: 'system | datenbank | bestand | kartei',
      yieldsTo: ['erasure', 'consent-withdrawal', 'restriction', 'rectification'],
    },
    {
      right: 'objection',
      says: 'nicht einverstanden | nicht damit einverstanden | herauszuhalten | heraushalten | rauszuhalten | aussen vor zu lassen | passt mir nicht | missbillige',
      of: 'verwenden .. @my | nutzen .. @my | teilen .. @my | verarbeiten .. @my | auswerten .. @my | forschung | profil* | berechtigtes interesse | verkaufen .. @my',
      pointsBack: true,
      yieldsTo: ['consent-withdrawal'],
      unless: 'rechnung | ablehnung | entscheidung',
    },
    {
      right: 'objection',
      says: 'verwend* | nutz* | genutzt | verarbeit* | weitergeb* | weitergegeben | verkauf* | auswert* | ausgewertet | analysier* | profil* | tracken | verfolg* | weiterverkauf* | bestimmt',
      of: '@my .. *daten/adresse/nummer/mailadresse/kaufe/verhalten/*verhalten/angaben/anschrift | profil* | berechtigt* interesse* | was ich | mich',
      unwanted: true,
      yieldsTo: ['consent-withdrawal', 'restriction', 'erasure'],
    },
    // Art. 22
    {
      right: 'automated-decision',
      says: `
        ohne menschliche* | eingreifen einer person | eingreifen einer | menschliche* .. uberprufung/prufung/eingreifen/entscheidung/intervention | durch einen menschen | von einem menschen | echter mensch | echten menschen | aus fleisch | natürliche person | naturlichen person | menschlicher sachbearbeiter | ein mensch
        ausschliesslich .. automatisiert* | nicht .. unterworfen | automatisierten entscheidung | eines menschen
      `,
      where: ['machine'],
    },
    {
      right: 'automated-decision',
      says: `
        pruf* | uberpruf* | geprüft | gepruft | anschau* | ansehen | ansieht | schau* | angeschaut | entscheid* | beurteil* | bewert* | neu bewerten | nachpruf* | uberdenk* | nochmal* | lesen | liest | befass* | durchsehen | draufschau* | drum kummern | darum kummern | ansieht | ansehen | angesehen
      `,
      of: 'moderator | vorgesetzter | vorgesetzte | beamter | beamte | arzt | lehrer | prufer | fachkraft | mensch* | sachbearbeiter* | mitarbeiter* | person* | jemand* | kollege* | berater* | recruiter* | personlich',
      where: ['machine'],
      unless: 'personenbezogene* | personalausweis | zu meiner person',
    },
    {
      right: 'automated-decision',
      says: 'anfecht* | fechte .. an | anfechten | widersprech* | bestreit* | uberpruf* | uberdenk* | erklar* | aufheb* | ruckgangig | revidier* | erlauter* | neu entscheiden',
      of: '*entscheidung | ablehnung | absage | score* | ergebnis | sperrung | sperre | abgelehnt | bewertung | einstufung',
      where: ['machine'],
    },
    // Art. 7(3)
    {
      right: 'consent-withdrawal',
      pointsBack: true,
      says: 'widerrufe | wir widerrufen | widerrufen wir | widerrufen mein* | nehme .. zuruck | nehmen wir .. zuruck | ziehe .. zuruck | ziehen wir .. zuruck | hiermit widerrufen | widerruf meiner | ist .. widerrufen | hiermit widerruf*',
      of: `${consent} | zugestimmt | eingewilligt | angekreuzt | unterschrieben | kastchen | erlaubt | formular`,
      standsAlone: true,
      unless: 'jederzeit widerrufen | konnen sie | lastschrift* | kaufvertrag | bestellung',
    },
    {
      right: 'consent-withdrawal',
      pointsBack: true,
      says: 'widerruf* | zuruckzieh* | zuruckgezogen | zurucknehm* | zuruckzuziehen | zu widerrufen | zuruckgenommen | entzieh*',
      of: `${consent} | unterschrieben | zugestimmt | formular`,
      unless: 'bewerbung | antrag | jederzeit widerrufen | konnen sie | lastschrift* | kaufvertrag',
    },
    {
      right: 'consent-withdrawal',
      says: `
        nicht langer einwillige | nicht mehr einwillige | erlaubnis ist widerrufen | einwilligung ist widerrufen | nicht mehr .. einverstanden | nicht mehr einverstanden | nicht langer einverstanden | nicht langer zu | stimme .. nicht mehr zu | willige .. nicht mehr ein | keine einwilligung mehr | gilt .. nicht mehr .. einwilligung | einwilligung .. gilt nicht mehr | zustimmung .. gilt nicht mehr
        meine einwilligung nicht mehr | meine zustimmung nicht mehr | erlaube .. nicht mehr | entziehe .. erlaubnis/einwilligung/zustimmung | einverstandnis .. zuruck
      `,
      standsAlone: true,
    },
    {
      right: 'consent-withdrawal',
      says: 'anders uberlegt | meinung geandert | anders entschieden | will ich nicht mehr | mochte ich nicht mehr | umentschieden',
      of: `${consent} | zugestimmt | eingewilligt | unterschrieben | angekreuzt | hakchen | ja gesagt`,
      standsAlone: true,
    },
    // Loi 78-17, art. 84-86
    {
      right: 'post-mortem',
      says: `
        fur den fall der falle | nach meinem tod/tode/ableben | im falle meines todes/ablebens | wenn ich .. sterbe/gestorben/tot | meines todes | meinem tod/tode/ableben | wenn ich nicht mehr bin/lebe/da | falls ich sterbe | digitaler nachlass | digitalen nachlass | post mortem | mein ableben
        sollte ich versterben
      `,
      standsAlone: true,
      unless: 'versicherung',
    },
    // The same rights in everyday and in lawyers' words.
    {
      right: 'access',
      says: `
        offenlegen | legen sie .. offen | legt .. offen | legen sie mir .. vor | vorlegen | vor zu legen | brauchte mal | brauchte | zukommen | zukommen lassen | aufstellung | auszug | einsehen | zu sehen | ausgehandigt | aushandigen | ubersenden | ubersendung | ubermittlung | zugang zu | kopie derselben | in kopie | im wortlaut | erhalten | schwarz auf weiss | schick* | zeigts | mitteilen | mitzuteilen | herausgabe | anfordern | fordere .. an | reinschauen | durchsehen | zusammenstellung | rausrucken | rausgeben | ausdrucken | wissen | verraten | erfahren
      `,
      of: `
        alles was ihr/sie | was ihr .. uber mich | was ihr computer | zu meiner person | zu seiner/ihrer person | aller uber mich | aller zur person | unter meinem namen | was sonst noch | was da uber mich | uber mich liegt | was .. uber mich liegt | was diese gerate | welche angaben | gutachten | mitschnitt* | *nachrichten | akte | *akte | *berichte | *protokolle | *unterlagen | uber mich existiert | bezogen | weiterverkauft | von welchem | an wen sie | wie lange ihr/sie | die komplette akte | ihm/ihr gespeicherte* | es im wortlaut | was ihr alles | was ihr uber
      `,
      yieldsTo: ['portability'],
      unless: 'personalausweis | rechnung | passwort | termin',
    },
    {
      right: 'access',
      says: 'woher habt ihr | woher habts ihr | woher hast du | woher haben sie | wo habt ihr .. her | wo haben sie .. her | woher kennt ihr | woher kennen sie | von wem habt ihr | von wem haben sie | wer hat euch | wer hat ihnen | was wisst ihr | was wissts ihr | was liegt bei euch | was habts ihr | was habt ihr | an wen habt ihr | an wen haben sie | wer hat in .. meine | wer schaut in | wer kann .. reinschauen | wer hat seit | wer hat in | wer hat alles in | wer war in | woher weiss',
      of: '@my | @me | uber | namen | nummer | *daten',
      standsAlone: true,
      unless: 'passwort',
    },
    {
      right: 'rectification',
      says: 'umstellen | andern | andert | geandert | aktualisieren | richtigstellen | richtiggestellt | eintragen | austragen | streichen | erganzen | berichtigt | korrigiert | korrigieren | hinterlegen | anpassen | umschreiben | in ordnung | ausbessern | nachtragen | vermerken | setzen | tauschen | trennen',
      of: 'das | dies | es | name | familienname | vorname | geschlecht | anrede | akten | akte | eintrag | brief | entlassbrief | personenzahl | eigentum | raucher | diagnose | allergie | bitte | uberall | system | stammdaten',
      where: ['error'],
      notWhere: ['trade'],
      unless: 'losch* | entfern* | rechnungsbetrag | rechnung korrigieren | passwort | termin | lieferung | loschen',
      yieldsTo: ['erasure', 'automated-decision', 'restriction'],
    },
    {
      right: 'erasure',
      says: `
        raus | komplett raus | in die tonne | tonne | aus dem computer werfen | werfen | wegwerfen | runter | nehmt .. runter | nehmen .. runter | vernichtung | vernichten | beseitigung | beseitigen | zu vernichten | verschwinden | verschwinden lassen | unkenntlich | schwarzen | verpixel* | papierkorb | mullkorb | reisswolf | schredder* | ausradier* | wegloschen | rausloschen | rausstreichen | platt | plattmachen | rauskicken | kickt | kick | entfernt | ausmisten | entsorgt | loswerden | bereinig* | aus .. raus
      `,
      of: `
        @my | @me | mich | ${myThing} | profil | alles | *datei | *verlauf | grossen | chats | spielstande | bild | gruppenbild | datenbestand* | angaben | ihrer angaben | seiner angaben | eintrag | es | sie | ihn | name
      `,
      pointsBack: true,
      unless:
        'verteiler* | newsletter | rechnung | diese mail | diese nachricht | anfrage kann | antrag kann | nicht .. vernichtet | vernichtet werden soll er nicht | ablehn* | lehne | kennwort | auskunft',
      yieldsTo: ['restriction', 'objection'],
    },
    {
      right: 'erasure',
      says: 'alles vernichten | alles loschen | alles von mir loschen | alles von mir | nehmt mich .. raus | nehmen sie mich .. raus | streicht mich | streichen sie mich aus | raus bei euch | restlose vernichtung | endgultige beseitigung | schliessung des zugangs | schliessung .. kontos',
      where: ['data'],
      standsAlone: true,
      isVague: true,
      unless: 'verteiler* | newsletter | werbung | auskunft',
      yieldsTo: ['post-mortem'],
    },
    {
      right: 'restriction',
      says: 'unter verschluss | verschluss | nicht abrufen | sperren sie | sperrt | gesperrt | sperrung | stillhalten | einfrieren | nicht .. verwendet | nicht verwenden | blockieren | aussetzen | auf eis | nicht weitergeben | sichern | zur seite legen | nicht anruhren | nicht anfassen',
      of: 'gutachten | eintrag | akte | daten | aufnahme* | video* | bilder | werte | er | es | sie | ihn | bescheid | mitschnitt*',
      near: ['meanwhile', 'keep'],
      standsAlone: true,
      unless: 'karte | zugang | nummer | konto wurde',
    },
    {
      right: 'restriction',
      says: 'nicht .. loschen/loscht/vernichten/vernichtet/uberschreiben/entfernen | nicht zu loschen | nicht gelöscht | nicht geloscht | nicht vernichtet | nicht uberschrieben | keine loschung | lehne .. vernichtung ab | lehne .. loschung ab',
      of: 'beweis* | gericht | klage | polizei | anwalt | versicherung | anspruch* | verfahren | prozess | stattdessen | bis | nachweis* | unfall',
      standsAlone: true,
      unless: 'newsletter | werbung',
    },
    {
      right: 'portability',
      says: 'csv oder | oder csv | fhir | als csv | als json | als xml | mitbringen | mitzubringen | einspielen | ubertragen | rausziehen | herunterladen | schickts | in einem format | in einer datei | mitgeben | mitnehmen | direkt schicken',
      of: 'messwerte | blutzucker* | *eintrage | rezepte | kontakte | fotos | *daten | verlauf | sie | alles | die | playlists | trainings',
      where: ['move'],
      unless: 'krankenakte',
    },
    {
      right: 'objection',
      says: 'ich widerspreche | widerspreche ich | widerspreche deshalb | nicht einverstanden | lehne ich ab | lehne das ab | lehne .. ab | verwahre mich | verweigere | nicht mitmachen | mache nicht mit | lasst mich raus | lassen sie mich raus | lassen sie mich aussen vor | haltet mich raus | mich ausnehmen | ausgenommen werden | ausschliessen',
      of: 'geburtstag | blatt | auswertung | profil* | analyse* | forschung | studie | nutzung | verarbeitung | weitergabe | interesse | tracking | erfassung | parteien | zeitung | werbung | geben .. weiter',
      pointsBack: true,
      standsAlone: true,
      yieldsTo: ['consent-withdrawal', 'restriction'],
      unless: 'bescheid | rechnung | kundigung | ablehnung | entscheidung | vernichtung | loschung | steueramt',
    },
    {
      right: 'objection',
      says: 'weder .. bewerben/anrufen/anschreiben/kontaktieren | weder postalisch noch telefonisch | nicht zu bewerben | nicht mehr zu bewerben | nicht weiter an .. weiter | nicht an .. weiter | soll nicht ins | nicht ins blatt | ab sofort weder | aus dem verteiler | keine gutscheine | nicht mehr bewerben',
      where: ['marketing', 'data'],
      standsAlone: true,
      yieldsTo: ['consent-withdrawal', 'restriction'],
    },
    {
      right: 'automated-decision',
      says: 'menschen druberschauen | druberschauen | druberschaut | drubergucken | drauf schauen | noch einmal ansehen | nochmal vornimmt | vornimmt | vornehmen | nochmal ansieht | erneut pruf* | prufen | entscheidet | entscheiden | anschaut | anhort | anhoren | neu beurteilt | sich .. ansehen',
      of: 'mensch* | mitarbeiter* | sachbearbeiter* | person | jemand | entscheidungsbefugnis | fachmann | fachfrau | gutachter | prufer | kollegin | kollege',
      where: ['machine'],
      unless: 'personalausweis',
    },
    {
      right: 'consent-withdrawal',
      says: 'nehm ich zuruck | nehme ich zuruck | nehm .. zuruck | nehme .. zuruck | dieses ja | mein ja | ziehe .. zuruck | zieh .. zuruck | zieh ich zuruck | gilt nicht mehr | gilt ab sofort nicht | gilt ab heute nicht | nicht mehr gultig | hinfallig | hat sich erledigt | uberlegt | anders uberlegt | ist mir nicht mehr recht | widerrufe | widerrufen | bereue | reut mich',
      of: `${consent} | ok gedruckt | okay gedruckt | ok | ja gesagt | ja | haken gesetzt | unterschrieben | zugestimmt | eingewilligt | erlaubt | zugesagt | teilnahme`,
      pointsBack: true,
      standsAlone: true,
      unless: 'antrag | bewerbung | lastschrift* | bestellung | anfrage | kaufvertrag | vorgang',
    },
    {
      right: 'consent-withdrawal',
      says: 'dieses ja nehme | nehm ich zuruck | nehm das zuruck | diese einwilligung widerrufe | diese erlaubnis | zustimmung ziehe | zustimmung nehme',
      standsAlone: true,
    },
    {
      right: 'post-mortem',
      says: 'wenn ich tot bin | wenn ich mal nicht mehr bin | wenn ich nicht mehr da bin | wenn ich einmal nicht mehr | mir etwas zustosst | mir was passiert | wenn ich gestorben bin | nach mir .. soll | wenn ich abkratze',
      of: '@my .. @thing | konto | account | fotos | zugang | daten | profil | alles | regeln | festlegen | hinterlegen | vermerken',
      pointsBack: true,
      standsAlone: true,
      unless: 'versicherung | urlaub',
    },
    // Said without asking: what is wrong, what is contested, what is no longer agreed to.
    {
      right: 'rectification',
      says: `immer noch an meine alte | noch an meine alte | noch meine alte | noch immer meine alte | immer noch meine alte | noch unter meinem alten | noch mit meinem madchennamen | noch auf meinen alten | weiterhin an meine alte | noch an die alte | jahre daneben | stehe ich als | bin ich als | werde ich als | stehe ich noch | gefuhrt als | ich wohne jetzt | wir wohnen jetzt | ich bin umgezogen nach | nennen mich immer noch | sprechen mich als | um ein jahr falsch | liegt .. daneben`,
      standsAlone: true,
      unless: 'paket | rechnung | lieferung',
      notWhere: ['trade'],
      yieldsTo: ['erasure', 'objection'],
    },
    {
      right: 'automated-decision',
      says: 'fechte .. an | fechte | anfechte | bestreite | widerspreche | akzeptiere .. nicht | akzeptiere ich nicht | nicht einverstanden | nehme ich nicht hin | nicht hinnehmen | nehme .. nicht hin',
      of: 'algorithm* | computer* | automat* | automatisiert* | maschine | software | bot | system | rechner | modell | programm',
      where: ['machine'],
      standsAlone: true,
    },
    {
      right: 'restriction',
      says: `losch* ... nicht | loschen sie ... nicht | vernicht* ... nicht | uberschreib* ... nicht | werf* ... nicht weg | nicht .. loschen/vernichten/uberschreiben/wegwerfen | nicht geloscht/vernichtet/uberschrieben | nicht zu loschen/vernichten`,
      near: ['meanwhile'],
      standsAlone: true,
    },
    {
      right: 'consent-withdrawal',
      says: 'nicht mehr einverstanden | damit nicht mehr einverstanden | nicht langer einverstanden | nicht mehr erlaubt | erlaube ich nicht mehr | mochte ich nicht mehr | will ich nicht mehr | das will ich nicht mehr | nicht mehr recht | ziehe ich zuruck | nehme ich zuruck | ist vorbei | ab heute nicht mehr',
      of: 'zugestimmt | eingewilligt | einverstanden | erlaubt | ja gesagt | genehmigt | zugesagt | angekreuzt | zustimmung | unterschrieben',
      standsAlone: true,
      pointsBack: true,
    },
    {
      right: 'erasure',
      says: 'vergessen werden | vergessen zu werden | von mir nichts | nichts von mir | nichts uber mich | weg mit meinem | weg mit meinen | weg mit meiner | zuruckbleibt | zuruckbleiben',
      unless: 'nicht vergessen werden | vergessen worden',
    },
    {
      right: 'objection',
      says: 'gestrichen | gestrichen werden | genommen werden | geloscht werden | runtergenommen | entfernt werden',
      of: 'anrufliste | liste | werbeliste | verteiler | adressliste | telefonliste',
    },
    {
      right: 'access',
      says: `zugesandt bekommen | zugeschickt bekommen | zugesandt | zugeschickt | ausgehandigt bekommen | mitgeteilt bekommen | kann ich .. haben | kann ich .. kriegen | krieg ich | kriege ich`,
      of: `${whatYouHave} | ${records} | alle daten | alle meine daten | alles`,
      yieldsTo: ['portability'],
      unless: 'rechnung | newsletter* | losch*',
    },
    {
      right: 'restriction',
      says: `losch* ... nicht | vernicht* ... nicht | uberschreib* ... nicht | werf* ... nicht weg`,
      of: `beweis* | gericht | anwalt | anwaltin | polizei | klage | versicherung | prozess | verfahren`,
      standsAlone: true,
      unless: 'konto | newsletter',
    },
  ],
  capacity: {
    agent: `in seinem auftrag | in ihrem auftrag | in ihrem namen | in seinem namen | seine bevollmachtigte | ihre bevollmachtigte | ich bin ihre bevollmachtigte | bevollmachtigt | bevollmachtigung | an unsere beratungsstelle gewandt | fur unsere mandantin | fur unseren mandanten | unserer mandantin | unseres mandanten | unsere mandantin | namens meiner | vollmacht anbei | vollmacht liegt | pflege meinen | pflege meine | betreue | ich kummere mich um | als ihr sohn | als ihre tochter | als seine tochter | als sein sohn | bat mich | fur ihn zu schreiben | fur sie zu schreiben | unser mitglied | vertretungsbefugt* | 
      hat mich gebeten | bat mich ihnen | im auftrag unseres/unserer | schreibe ich fur ihn/sie | ich schreibe fur meine/meinen
      im namen von/meiner/meines/unserer/unseres/der/des | namens .. mandant* | namens und | im auftrag von/meiner/meines/der/des/unserer/unseres | mandantin | mandanten | unser mandant | mein mandant | meine mandantschaft | unsere mandantschaft | vollmacht | bevollmachtigt* | in vertretung von/der/des
      vertrete ich | wir vertreten | ich vertrete | vertreten wir | anwaltlich vertreten | rechtliche vertretung | betreuer von | betreuerin von | als ihr/ihre/sein/seine betreuer*/bevollmachtigte* | als betreuer* | bestellte* betreuer* | gesetzliche* betreuer* | gesetzlicher vertreter | gesetzliche vertreterin | vormund | generalvollmacht | vorsorgevollmacht
      interessen von | interessen der | beauftragt mich | hat mich beauftragt | hat uns beauftragt | vertreten zu durfen | zeigen wir an
    `,
    parent: `als mutter hiermit | als mutter | ich als mutter | ich als vater | fur unseren sohn | fur unsere tochter | fur meinen sohn | fur meine tochter | uber meinen sohn/meine tochter | 
      @field/@thing/@record unserer/unseres/meiner/meines .. tochter/sohnes/kindes/kinder
      sorgeberechtigt* | sorgerecht | erziehungsberechtigt* | elterliche* | als eltern | als mutter | als vater | als elternteil | mutter von | vater von | eltern von | minderjahrig* | im namen meines/meiner/unseres/unserer sohnes/tochter/kindes/kinder
      mein/meine/unser/unsere/meines/meiner/unseres/unserer/meinem/unserem/meinen/unseren sohn/tochter/kind/sohnes/kindes/sohnemann/kleinen/kleine/sohne .. 2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17
      2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17 jahre alt | 2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17 jahriger/jahrige/jahrigen .. sohn/tochter/sohnes | fur meinen/meine/unseren/unsere .. sohn/tochter/kind .. bitte/beantrage/verlange/widerspreche/mochte/um
    `,
    heir: `
      erbe | erbin | erben | alleinerbe | alleinerbin | miterbin | erbschein | erbengemeinschaft | nachlasses | nachlassverwalt* | nachlasspfleg* | testamentsvollstreck* | sterbeurkunde | hinterbliebene* | @thing .. meines/meiner/unseres/unserer .. verstorbenen | @thing .. verstorbenen
      witwe von | erblasser*
    `,
    relative: `
      mein/meine/meinen/meiner/meines/meinem .. mann/frau/ehemann/ehefrau/partner/partnerin/mutter/vater/onkel/tante/bruder/schwester/oma/opa/freund/freundin/schwiegermutter/schwiegervater/eltern/nachbar/nachbarin/vaters/mannes/bruders/grossmutter/grossvater
    `,
    child: `
      mein/meine/meinen/meiner/meines/meinem/unser/unsere/unseren/unserer/unseres/unserem .. sohn/tochter/kind/kinder/sohnes/kindes/enkel/enkelin/stiefsohn/stieftochter/baby/sohne/tochtern/kindern
    `,
    theirs: `meine/mein .. frau/mann/mutter/vater/oma/opa/partnerin/partner/schwiegermutter .. mochte/will/wunscht/bittet | meine/mein .. frau/mann/mutter/vater/oma/opa .. bekommt/wird/erhalt | 
      sein/seine/seinen/seiner/seines/seinem/ihr/ihre/ihren @thing/@record/@field/konto/profil/nummer | ihn/sie von der/ihrer/eurer | fur sie/ihn | von ihm/ihr | uber ihn/sie | ihm/ihr .. schicken/schickt/senden | sie/ihn .. in ruhe/anrufen/anzurufen | meines/meiner/unseres/unserer .. sohnes/tochter/kindes/kinder/mannes/frau/vaters/mutter/bruders/schwester/onkels/tante
      von meinem/meiner/unserem/unserer .. sohn/tochter/mann/frau/vater/mutter/kind | er/sie mochte/will/wunscht/bittet | ihr/ihm nicht mehr | schreibe ich fur ihn/sie
    `,
  },
  followUp: {
    chasing: `wann kann ich | wann darf ich | wann bekomme ich | bislang keine* | keinerlei | keinerlei reaktion | abgelaufen | monatsfrist | sehen .. antwort .. entgegen | sehe .. antwort .. entgegen | wo bleiben | was ist mit | was wird aus | passiert da | noch immer | wochenlang | tut sich nichts | schon .. wochen | uber einen monat | mehr als einen monat | 
      wo bleibt | vor .. wochen | seit .. wochen | funf/sechs/sieben/acht wochen | das gesetz gibt
      keine antwort | keine ruckmeldung | keine reaktion | nichts .. gehort | nichts .. gekommen | kam nichts | noch nicht .. geantwortet/gemeldet/reagiert | immer noch keine/nicht/nichts | noch immer keine/nicht/nichts | bis heute keine/nicht/nichts | wann .. antwort/rechnen/erhalte/bekomme/kommt
      stand der dinge | sachstand | stand mit | den stand | wie ist der stand | wie weit sind | frist .. verstrichen/abgelaufen/vorbei/uberschritten | monatsfrist | monat .. vergangen/vorbei/um/abgelaufen | erinner* | mahnung | nachfrage | warte .. noch/seit/immer | seitdem nichts | ausstehend* | gibt es .. neues
      wie sieht es aus | nachhaken
    `,
    supplying: `anfrage einzugrenzen | antrag einzugrenzen | anfrage eingrenzen | antrag eingrenzen | anfrage zu prazisieren | antrag zu prazisieren | prazisiere | prazisierung | mein antrag betrifft nur | meine anfrage betrifft nur | brauche nur die | mir geht es nur um | es geht mir nur um | grenze .. ein | die sie wollten | wie von ihnen gewunscht | wie von ihnen | wie verlangt | wie angefordert | hier die | hier ist die | hier ist mein | hier der | hier mein | hab .. angehangt | ausweis anbei | kopie anbei | beschranken sie | es geht nur um | nur die | 
      wie gewunscht | wie besprochen | wie gebeten | wie vereinbart | anbei die/der/das/mein/meine/eine kopie/gewunschte*/ausweis*/unterlagen | im anhang die/der/das/mein/meine | beigefugt die/der/das/mein/meine | sie wollten wissen | sie fragten | sie baten | auf ihre ruckfrage | zu ihrer frage | erganzung | nachtrag
      erganzend | angefordert* | gewunschten | noch ein hinweis | nachgereicht | reiche .. nach | zur identifikation | zur klarstellung | hangt an | in beantwortung | zu ihrer ruckfrage | damit sie mich
    `,
    withdrawing: `doch nicht | anfrage kann weg | antrag kann weg | kann zu den akten | ad acta | lassen wir das | lassen sie es gut sein | brauchen sie nicht mehr | will doch behalten | bleibt doch | stoppen sie die loschung | vergessen sie es | nicht mehr notig | 
      als gegenstandslos | *antrag .. gegenstandslos | vergessen sie meinen/meine .. antrag/anfrage/*antrag | meinen *antrag .. nicht mehr
      ziehe .. antrag/anfrage/ersuchen/bitte .. zuruck | nehme .. antrag/anfrage .. zuruck | antrag .. zuruckziehen/zuruck | hat sich erledigt | antrag .. erledigt | nicht mehr weiterverfolgen | verzichte auf .. auskunft/loschung/antrag | vorgang .. schliessen/einstellen | anfrage .. gegenstandslos | *antrag .. zuruck | *ersuchen .. zuruck
    `,
    thanking: `zusendung meiner | ist angekommen | ist da danke | angekommen danke | passt alles | alles bestens | alles gut | super danke | hat sich geklart | alles klar danke | 
      frage .. beantwortet | fur die erklarung | das war alles | keine weiteren fragen | keine fragen mehr | das genugt mir | das hilft mir weiter | mehr brauche ich nicht
      danke/dank fur die/das/den/ihre/eure | danke fur .. schnelle/rasche/antwort/hilfe/auskunft/ruckmeldung/bearbeitung/nachricht/zusendung | dank fur .. schnelle/rasche/antwort/hilfe/auskunft/ruckmeldung/bearbeitung/nachricht/zusendung/unterlagen | unterlagen .. angekommen | alles .. angekommen/erhalten/vollstandig | vorgang .. erledigt | erledigt | hat geklappt
      bestens erledigt | damit ist .. erledigt | passt so
    `,
    thread: `werbewiderspruch | ihr werbewiderspruch | eins noch | in meiner ersten mail | unser schreiben vom | unser schreiben | oben genanntes schreiben | vorgang | loschung ihres | ihrer anfrage | deiner anfrage | bestatigung deiner | bestatigung ihrer | 
      identitatsprufung | identitatsnachweis
      zweite/dritte/letzte erinnerung/mahnung/mail
      datenanfrage | ihr widerspruch | ihre beschwerde | ihr widerruf | unsere antwort | ihr loschantrag | ihr antrag
      ihr zeichen | ihre nachricht vom | ihr schreiben vom | ihre anfrage | ihr antrag | ihrem antrag | ihres antrags | vorgangsnummer | ticketnummer | aktenzeichen | meine anfrage | mein antrag | meiner anfrage | meinem antrag | ruckfrage | auskunftsersuchen | eingangsbestatigung | fristverlangerung | auskunft uber meine | ihren antrag
      berichtigungsantrag | loschantrag | ihr auskunfts*
    `,
  },
  other: {
    sales: `
      demo | unsere losung/software/plattform | unsere kunden | rabatt | kostenlos testen | webinar | termin vereinbaren | unverbindlich | angebot | kurzes gesprach | testversion | zeit sparen | whitepaper | dashboard | erstgesprach | prozent auf | vertriebs*
    `,
    newsletter: `
      newsletter | in dieser ausgabe | abmelden | abbestellen | sie erhalten diese | weiterlesen | im browser | diese woche | mehr lesen | ausgabe
    `,
    notice: `
      ziehe meine bewerbung | andere stelle | bewerbung zuruck* | unterauftrags* | auftragsverarbeit* | rechnung* | agb | nutzungsbedingungen | aufsichtsbehorde hat | journalist* | masterarbeit | bachelorarbeit | umfrage | fragebogen | bewerbung auf | bewerbung als | stellenanzeige | praktikum | referat | interview | wartezeit | offene stellen | vertragsentwurf | anlage 2 | fassung
      besprechung | schulung | kennwort | passwort
    `,
    spam: `
      herzlichen gluckwunsch | gewonnen haben | lotterie | erbschaft von | millionen | bitcoin | krypto | hier klicken | bestatigen sie ihr | ihr konto wird | zugang gesperrt | binnen 12/24/48 stunden | letzte mahnung | letzte warnung | unwiderruflich | melden sie sich hier
    `,
  },
};
