// German, as written in Germany, Austria and Switzerland.

import type { LanguagePatterns } from './language-patterns.ts';
import { plainWordsDe } from './plain-words/de.ts';

/** "was Sie über mich gespeichert haben", "alles, was ihr von mir habt" */
const whatYouHave = `alle daten die ihr | daten die ihr/sie ... mir/mich | alles die ihr | alles was ... uber mich/mir geschrieben/notiert/gesagt | alles was ... uber mich | alles ... geschrieben haben | 
  was ... gespeichert/erfasst/hinterlegt/vermerkt/notiert ... @my | was ... unter meiner ... gespeichert | was ihnen geschickt | was @you .. vermerkt | was du alles |  welche .. von mir | welche ... @about mich | meine .. lesen/sehen/einsehen | was gesagt wurde | was .. gesagt | ob ... *daten .. @about/zu .. mir/mich | alles .. in meiner akte | welche .. *aufnahmen/*fotos/*bilder/*videos/*unterlagen/*eintrage/*daten/*notizen ... von/uber mir/mich/uns/ihm/ihn/ihr/sie | welche .. *aufnahmen/*fotos/*bilder/*videos/*unterlagen/*eintrage/*daten/*notizen ... von/uber meinem/meiner/meinen/unserem/unserer/unseren | was .. da/dort/bei ihnen/bei euch gespeichert/vermerkt/hinterlegt | was ... @about mich/uns/mir .. zusammengekommen/zusammengetragen/gesammelt/angesammelt/aufgelaufen/geschrieben/gespeichert/festgehalten/dokumentiert/abgelegt/archiviert/eingetragen | was .. in meiner/meinem/meinen .. *akte/*kartei/*profil/*konto/*unterlagen/*datei/*datensatz/*dossier/*bogen .. steht/stehen/drinsteht/drin/vermerkt/geschrieben/notiert/hinterlegt/eingetragen | was in meiner akte | alles einsehen | was .. in .. akte
  was/alles ... @you ... @about @me | was/alles ... @about @me ... @have | alles @about @me | was @you .. @have | alles was @you | @data @about .. @me/@person
  profil ... @about @me | welche @data .. @about @me | was .. @about @me | zu meiner/seiner/ihrer person | zur person
`;
const personalData = `
  personenbezogene*/personenbezogenen/personliche/personlichen/private *daten/informationen/angaben | mich/ihn betreffende* *daten | *daten zu meiner/seiner person | mich betreffende* | meine person betreffende*
`;
const myThing = `
  @my .. @thing | @thing .. @about/meiner/meines/unseres/unserer .. @me/@person/@my | @thing auf denen/dem/der | dublette* | die fassung | doppelte/doppelten .. @thing | kompletten/komplettes/komplette/ganzen/ganzes/ganze/gesamten/gesamtes @thing | samtlicher/etwaige/etwaiger/jegliche/jeglicher/restlichen/ubrigen @thing | von mir .. @thing | mit mir .. @thing | @thing mit mir | alte/alten/altes/alter @thing | alte/alten/altes .. @thing | die/der/den/das .. *akte/*bogen/*unterlagen/*aufnahmen/*aufzeichnungen/*befunde/*daten/*fotos/*bilder/*videos/*eintrag | diese/dieser/diesen/dieses/die/das/den/der/samtliche/alle/aller/allen @thing | @thing meiner/meines/unseres/unserer
`;
const records = `
  diese/die/alle/samtliche/samtlichen .. protokolle/notizen/bewertungen/aufnahmen/messwerte/rohdaten/auszuge/beurteilungen/schriftverkehr | schriftverkehr | in dem mein name | @my .. @record | @record ... @about .. @me/@person | ${personalData} | diese/dieser/diesen/dieses/die/der/den/das/samtliche/alle/aller/vollstandige/vollstandigen/gesamte/gesamten @record | @record zu meiner | die/diese *aufnahmen/aufnahme | profil ... @me | ihre/ihrer/ihren/seine/seiner/seinen *dokumentation/*akte/akte | ihrer unterlagen | ihre auszuge | seine auszuge | *dokumentation | hiervon | davon
  akte | personalakte | des/eines/seines/ihres .. protokolls/berichts/befundes/befunds/mitschnitts/gutachtens/profils/verlaufs/vermerks/gesprachsprotokolls/untersuchungsberichts | beurteilung meiner | einschatzung meiner | bewertung meiner | *vermerken | *notizen | samtlicher/aller/etwaiger/vorhandener/beider/bestimmter .. @record | dossier | datenauszug | @my .. *datenbestand* | *vermerke | *aktenvermerk* | *gesprachsnotiz* | kundenkartei | karteikarte | *unterlagen | @record ... mich betreffen* | @record ... meine person | *aufnahme .. telefonat* | *bander
`;
const adverts = `*ruckgewinnung* | ruckgewinnungsanruf* | telefonwerbung | solche besuche | solche anrufe | solche briefe | solche mails | derartige anrufe | derartige briefe | werbebrief* | bewertungsmail* | bewertungsanfrage* | um bewertung | mail mit der bitte | verkaufsgesprach* | vertreterbesuch* | hausbesuch* | einladungen | newslettermail* | spendenmail* | mitgliederwerbung | wahlwerbung | zeitschrift* | wurfpost | geburtstagsgru* | gluckwunschkarte* | eure/ihre sms | spart euch | angeboten | angebot | anzeige | prospekten | prospekt | *werbeanruf* | werbeanrufen | werbeanrufe | *newslettern | rundschreiben | rundbrief* | *rabatte | rabattmail* | *rabattcode* | *gewinnspiel* | gewinnspielen | spendenbitte* | spendenaufruf* | bettelei* | werbepost | werbesendung* | werbeflut | *wurfsendung* | *postwurf* | infopost | infomail* | *broschure* | magazin* | kundenmagazin | kundenzeitschrift | *reklame | *verkaufsanruf* | *umfragen | *vermarktung | direktmarketing | push-nachricht* | pushnachricht* | *benachrichtigungen | gutscheine | kataloge | gewinnmitteilung* | zu bewerben | bewerben | beworben | treppenlift* | vertreter | wir vermissen dich | rabattaktion* | 
  werbung | *werbung | werbe* | newsletter* | angebote | marketing* | reklame | spam | prospekte | katalog* | anrufe | werbeanrufe | *mailings | mailing | spendenaufrufe | gewinnspiele | post von ihnen
  direktwerbung | rundmails | bettelbrief* | spendenbrief* | spendenwerbung | solaranlage* | werbe-sms | werbesms | anzeigen | infobriefe | werbezwecke* | aktionen | sonderangebote | kundenmails | flyer
`;
const consent =
  '*einverstandniserklarung | *einwilligungserklarung | *zustimmungserklarung | *genehmigung | schweigepflichtentbindung | *einwilligung | *einwilligungen | *zustimmung | *einverstandnis* | *erlaubnis | genehmigung | *freigabe';

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
      '*verlaufe *gesprache *vertrage *antrage *ergebnis *ergebnisse *einschatzung *einstufung *kommunikation *korrespondenz *schriftwechsel *mail *mails *nachricht *nachrichten *video *videos *audio *mitschriften *belege *rechnungen *dossier *gutachtens *datei *dateien *messungen *standorte *profile *noten *notizen *buchungen *umsatze *zahlungen *besuche *logs *zugriffe *zugriffsprotokolle *vermerk *vermerke *testergebnis *testergebnisse *rontgenbilder *laborwerte *krankengeschichte *anamnese *medikamentenplan *kundenblatt *karteikarte zeug schichten schicht gps schichtplane dienstplane *berichte *bericht *verlauf mitschnitt* *mitschnitte *mitschnitt gutachten *gutachten entlassbrief *brief arztbrief befund *befunde rontgen* *bilder *werte fahrten *fahrten bestellungen *bestellungen kontoauszuge *auszuge *zeiten stempelzeiten *protokollen *plane prufung* klausur* arbeiten *nachweise listen *liste messungen *messungen zahlerdaten geratedaten logdaten mieterakte *akten kundenkartei *eintrage kauf* einkaufe auszuge *plan berichte *daten informationen infos akte *akte unterlagen *unterlagen profil *profil aufzeichnung* *aufzeichnungen videos videoaufnahmen aufnahmen ' +
      '*aufnahmen notizen *notizen gesprache *protokolle protokoll protokolle logs verlauf *verlauf *historie bewertung* beurteilung* bewerbung* mails ' +
      'e-mails emails nachrichten korrespondenz fotos bilder score *score messwerte befunde konto *konto kundenkonto eintrag eintrage werte schriftverkehr ' +
      'dokumente bericht berichte angaben scorewert datei dateien chatverlauf chats',
    thing:
      '*dokumente *dokument *papiere *zettel *nachweise *steckbrief steckbrief *fingerabdrucke *fingerabdruck *spielstand anschrift *anschrift fotografie* *fotografien bildmaterial *bildern *bildes *videos *video *videomaterial *material clip clips selfie selfies *portrats kontos kontaktdaten benutzerkonto nutzerkonto mitgliedskonto profils *profile nutzername benutzername *datensatz *datensatze *dossier dossier mappe *mappe kartei *stammblatt *notiz *notizen *vermerk *vermerke rezension* forenbeitrag* *beitragen tweet* reel* story stimme stimmprobe* sprachnachricht* *nachricht mails e-mails briefe schriftverkehr *korrespondenz *zeugnis *zeugnisse attest *atteste *befund *befunde blutwerte laborwerte *rezept* gesichtsscan biometrie *merkmale *bogen formular* antrage *historien *protokoll *protokolle kaufhistorie einkaufe bestellungen *suchen *suche spuren unterschrift *kennzeichen ausweiskopien kundenkarte *karte zeug kram sachen einwilligungen stimme stimmabdruck *abdruck fingerabdrucke grossen *grossen *verlauf spielstande chats chat *bild gruppenbild ausweis *ausweis *kopie *kopien *scan scans fuhrerschein pass *foto sprachaufnahme* videoaufnahme* testergebnisse ergebnisse *historie bankverbindung telefonnummer *angabe *angaben portrait *listing inserat inserate anzeige anzeigen likes standortverlauf suchverlauf *dateien mitgliederdatei datei karteikarte *daten informationen infos konto *konto account *account profil *profil foto fotos bild bilder *bilder *fotos video videos aufnahme* *aufnahmen ' +
      'nummer *nummer adresse *adresse mailadresse name namen *namen eintrag eintrage *eintrage *eintrag beitrag beitrage *beitrage nachrichten *nachrichten ' +
      'kommentar* bewertung* *akte akte unterlagen *unterlagen anmeldung *anmeldung mitgliedschaft lebenslauf bewerbung *bewerbung fingerabdruck* gesicht verlauf ' +
      '*verlauf historie *historie seite artikel standort* *standorte messwerte werte account zugang login angaben portrat* ausweiskopie kopie scan post posts ' +
      'abmahnung* *abmahnungen dokumente dateien',
    field:
      'doktortitel *titel *name zweitname rufname kundendatei *datum eintrittsdatum *jahr geburtsort *ort herkunft nationalitat sprache kinderzahl kinder beziehungsstatus stand berufsbezeichnung ausbildung abschluss qualifikation* betriebszugehorigkeit gehalt einkommen verdienst vermogen blutgruppe blutdruck gewicht befund *befund impfstatus impfung* versicherungsnummer steuernummer hausnummer strasse *strasse plz ort kontaktperson notfallkontakt ansprechpartner kontoinhaber kontostand zahlungsmoral bonitat score *score vertragsbeginn *status pronomen handy telefon mobilnummer *adresse mail *mail fehlzeiten fehltage punkte noten *note bewertung arbeitszeit* geburtstags personenzahl eigentum eigentumer wohnflache grosse* angabe *angabe diagnose allergie* medikation raucher vermerk *vermerk mitgliedsnummer namens titels kundenkartei *kartei flurstuck status *status einstufung saldo kontostand schulden steuerklasse konfession religion kirchenzugehorigkeit geburtsname stammblatt krankenakte *akten patientenakte zeugnis name namen *namen nachname nachnamen vorname vornamen adresse *adresse anschrift geburtsdatum geburtsjahr geburtstag *nummer nummer telefonnummer handynummer ' +
      'e-mail email mailadresse iban kontonummer bankverbindung titel anrede geschlecht familienstand beruf arbeitgeber firma *daten angaben schreibweise wohnort ' +
      'postleitzahl staatsangehorigkeit profil eintrag eintrage *eintrag akte stammdaten kundendaten kontaktdaten datensatz punktestand vermerk personalien',
  },
  stance: {
    asking: `hatt gern | hatt gerne | hatt ich gern/gerne | fande es gut/schon/nett | fand es gut/schon/nett | wars moglich | ware .. wichtig | ist mir/uns wichtig | lage mir/uns | liegt mir/uns | mir/uns liegt | mir/uns lage | interessieren wurde | interessieren | ich habe die bitte | habe eine bitte | mein anliegen | meine anliegen | meine frage | wir ersuchen | machen wir .. geltend | mache .. geltend | geltend | anspruch auf | anspruch darauf | ^verandert | benotige | benotigen wir | benotigt er/sie | ich bitte | wir bitten | nix mehr | nie wieder | darf bitte | ware .. lieb | ware .. recht | kriege | krieg | gebt | gib | zeigt | macht | tut | tragt | holt | ^hol* | ^pack* | ^bring* | ^tausch* | ^radier* | ^park* | ^pausier* | ^unterbind* | ^setz* | ^vervollstandig* | ^fug* | ^untersag* | ^verbitt* | ^druck* | ^kopier* | ^lies | ^klar* | ^wandel* | ^uberspiel* | ^reduzier* | ^deaktivier* | ^schalt* | ^beseit* | ^zerstor* | ^verzich* | ^akzeptier* | ^beacht* | ^respektier* | untersage | untersagen | verbiete | verbieten wir | verbitte mir | verbitten | ich wusste gern/gerne | dringe darauf | poche auf | ich ersuche | ansuchen | ich wunsche | wunschen wir | es ist mein wunsch | mein wunsch | meine bitte | ware es machbar | ist es machbar | liesse sich | lasst sich das | haben die ihr | kann ich alle | konnte ich alle | kriege ich | krieg ich | wenn ich die | wenn ich das .. hab/habe | wenn ich .. hab/habe/bekommen/erhalten | sobald ich | wenn der import/export/umzug | wenn das erledigt | wenn das geklappt | dankbar wenn | verbunden wenn | nett wenn | schon wenn | lieb wenn | freuen wenn | toll wenn | super wenn | gut wenn | froh wenn | begrussen wenn | recht wenn | ware es moglich | ist es moglich | besteht die moglichkeit | gibt es eine moglichkeit | brauchte | brauchten | brauch | will dass | mochte dass | wir fordern | fordern wir sie | im auftrag fordern | aufgefordert | legen sie | legt mir | lassen sie mir | konnts | schickts | seid so gut | seien sie so | waren sie so | haben sie die gute | ich verlange | ich erwarte | ich bestehe | erwarten wir | mag ich | magst du | magst ma | i mecht | i will | soll sich | soll .. prufen | soll .. anschauen | soll nicht | sollen nicht | ich lege wert | legen wert | bitten hoflich | ersuche hoflich | ersuche ich | ersuchen wir | stelle .. antrag | stelle ich | stelle hiermit | hatten gern | hatte er/sie gern | hatte gerne | ware ich ihnen dankbar | ware ihnen dankbar | ware dankbar | dankbar ware | wurde mich freuen | freue mich wenn | sorgen sie | sorgt dafur | kummern sie sich | kummert euch | veranlassen sie | veranlasst | ich weise sie an | ich will nicht | mocht | wll | biite | pls | bitteschon | mal bitte | konntet ihr mal | kannst du | wissen was | sagt mir | sagts mir | erklart mir | darf nicht | durfen nicht | gefalligst | muss ich | ist zu | sind zu | zu erteilen | zu loschen | zu ubersenden | begehre | begehrt | beansprucht | beanspruche | verlangt | erbeten | wird gebeten | wird ersucht | ^raus | ^rein | ^weg | ^schluss | ^nie | ^nimmer | ^bloss | ^finger | ^hande | ^lassts | ^leg* | ^tu | ^tut | ^gebts | ^schickts | ^loschts | ^ruckgang* | ^zieh* | ^halt* | ^hor | ^kill* | ^kick* | ^lass | ^korrig* | ^richt* | ^setz* | ^erganz* | ^erklar* | ^erlauter* | ^nenn* | ^beende* | ^unterbrech* | ^friert | ^leit* | ^verzicht* | ^schliess* | ^storn* | ^mein* | ^pruf* | ^schau* | ^les* | ^wies* | ^druck* | ^reich* | ^trenn* | ^entferne | ^verschon* | ^verscho* | ^versch* | ^uberpruf* | ^uberlass* | ^leg | ^zahl* | ^raum* | 
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
      ich beantrage | ich verlange | ich fordere | ich begehre | wir beantragen | wir verlangen | wir fordern | verlange ich | begehrt | begehre ich | beantragt | verlangt | fordert | folgende/folgenden/folgendes | zwei/drei/vier dinge/punkte/anliegen/sachen/bitten/fragen | und zwar | fordern wir sie auf | fordere ich sie auf | mochte ich wissen | ich mochte | ich bitte | beantrage ich | mein anliegen | meine bitte
      namlich | insbesondere
    `,
    not: `
      nix | nimmer | nicht | nich | kein | keine | keinen | keiner | keinem | keines | nie | niemals | nichts | weder | niemand | niemandem | nirgends | keinesfalls | keineswegs | bloss nicht
    `,
    without: 'ohne | statt | anstatt',
    notReally: `solange .. nicht | bis .. nicht | 
      nicht nur/bloss/allein | warum .. nicht | wieso .. nicht | noch nichts/keine/keinen/immer | noch immer keine/nichts | immer noch keine/nichts | kann/konnte/lasst/funktioniert .. nicht | nicht .. reagiert/geantwortet/beantwortet/gemeldet
      keine antwort/reaktion/ruckmeldung/ahnung/nachricht | nichts gehort | nicht mehr .. nutze/nutzen/brauche/arbeite/kunde/mitglied/beschaftigt/benutze | nicht .. weiss | weiss .. nicht | nicht richtig/korrekt/zutreffend/wahr/stimmt | stimmt .. nicht | stimmen .. nicht
      nicht spater | nicht einverstanden | nicht sicher | nicht mehr aktuell/gultig/richtig | nie .. gegeben/bestellt/erhalten/eingewilligt/gewohnt/kunde/zugestimmt/gehabt/gefragt | keinen zugriff | nicht einfach hinnehmen | ob .. nicht | kein mensch | nicht .. selbst
      nicht mehr bei | nicht mehr da | spiele .. nich/nicht | keine eile | ohne weiteres | ohne mein/meine | kein problem | nicht notig | nichts zu tun | verstehe .. nicht | bin .. nicht .. kunde/person | nicht verstandlich | nicht erreichbar | nicht erst
      nicht .. gezahlt/bezahlt | nicht im haus/buro | nicht ich | nichts mehr zu tun
    `,
    but: 'und nicht | und kein | und keine | und keinen | und loscht | und losche | und loschen sie | und bitte | und entfernt | und entfernen sie | und nehmt | und nehmen sie | und streicht | und streichen sie | und schickt | und schicken sie | und senden sie | und teilt | und teilen sie | und sagt | und sagen sie | und vernichtet | und vernichten sie | und sperrt | und sperren sie | und gebt | und geben sie | und werft | und werfen sie | und schmeisst | und bestatigen sie | und andert | und andern sie | und korrigiert | und stellt | und stellen sie | stattdessen | vielmehr | und ich | und widerrufe | und lege | bitte | aber | sondern | jedoch | sonst | nur | daher | deshalb | deswegen | allerdings | also | lediglich',
    relative: 'welche | weil | da | damit | sodass | obwohl | als',
    supposing: `
      wenn | bevor | ehe sie | falls | sofern | sollte | sollten | soweit | im falle | fur den fall | sobald | erst wenn | es sei denn | ausser | sollte ich | ansonsten | wann
    `,
    personal: `uber/von/zu mich/mir | zu meiner person | mein/meine/meiner/meinen/meinem .. @record`,
    own: `mein/meine/meinen/meiner/meinem/meines/unser/unsere/unserer .. @thing | mein/meine/meinen/meiner/meines .. @field | seine/ihrer/seiner .. @record`,
    pronoun: 'den | der | das | dies | es | sie | ihn | diese | dieses | diesen | davon | hiervon | dieselben | ihm',
    earlier: `auf unser/mein .. schreiben | meine/meinen/meiner mail/e-mail/schreiben/nachricht/brief/bitte wegen/bezuglich/betreffend/zur/zum | wegen der loschung uberhaupt | uber meinen widerspruch | meines widerspruchs | 
      habe/haben ... widersprochen | habe/haben ... gestellt/eingereicht/beantragt | habe ich .. gestellt
      habe .. gestellt/geschickt/gesendet/eingereicht/geschrieben

      habe/hatte/haben/hatten/hab ... gebeten/beantragt/gefordert/geschrieben/gestellt/geschickt/verlangt/angefragt/angefordert/aufgefordert/gesendet/gefragt | bat ich | schrieb ich | stellte ich | forderte ich | beantragte ich
      meine/meiner/meinem/mein/meinen .. anfrage/antrag/schreiben/mail/ersuchen/auskunftsersuchen/loschantrag vom/von/aus | meine/meiner bitte vom/von/aus | meine/meiner erste/ersten/letzte/letzten/fruhere/fruheren/vorherige/vorherigen .. anfrage/mail/bitte | ihr/ihren antrag auf
      zu meiner anfrage | auf meine anfrage | gebeten hatte | beantragt hatte | gestellten antrag | gestellte anfrage | wie gewunscht | wie besprochen | wie gebeten | mein antrag vom | ich bat | gebetene | damals .. gebeten
    `,
    done: `
      haben/habt/hat/wurde/wurden .. geloscht/entfernt/korrigiert/berichtigt/ubermittelt/zugeschickt/gesendet | ist/sind alles/alle/bereits/schon/nun/jetzt/inzwischen/mittlerweile/langst geloscht/entfernt/korrigiert/berichtigt/ubermittelt | ist/sind geloscht/entfernt/korrigiert/berichtigt/ubermittelt/zugeschickt/gesendet | hat/haben .. zugesagt/versprochen/zugesichert | zugesagt zu | danke fur | dank fur | vielen dank fur | ich habe .. gekundigt/geloscht/blockiert | wird .. vernichtet/geloscht | werden .. vernichtet/geloscht
      sind .. angekommen | wurde bereits | wurden bereits
    `,
    policy: `sichern sie sich | sichert euch | unsere .. *losung | demotermin | denkt daran | denken sie daran | daran denken | erinnern wir alle | alle mitarbeitenden | alle kolleginnen | protokoll .. mitgliederversammlung/sitzung/versammlung/besprechung/jahreshauptversammlung/vorstandssitzung | ein/eine/einer mitarbeiter/mitarbeiterin/kunde/kundin/kollege/kollegin/patient/patientin/schuler/schulerin/mieter/mieterin/bewerber/bewerberin/mitglied/nutzer/nutzerin/teilnehmer/teilnehmerin/azubi/praktikant .. hat/hatte/mochte/will/verlangt/fordert/bittet/fragt/beantragt/widerruft/widerspricht | ein/eine ehemaliger/ehemalige/fruherer/fruhere .. hat/mochte/will/verlangt/fordert/bittet/fragt/beantragt | was mussen wir | wie gehen wir .. vor | wie sollen wir | wie lange durfen wir | reicht es wenn wir | weise .. darauf hin dass mir | weise .. hin dass mir | mir .. recht .. zusteht | mir .. rechte .. zustehen | mir ist bekannt | mir ist bewusst | wir uben | am fall | praxistag | fruhbucher* | fachtagung | akademie | online-kurs | e-learning | unser ratgeber | unserem ratgeber | wer nicht mochte dass sein | behalte mir .. vor | behalt sich .. vor | vorbehalten | dass wir .. loschen | mussen wir | sollen wir | ob wir | will dass wir | unsere kunden | auskunftsverlangen | ein kunde verlangt | ein patient verlangt | der gekundigte kollege | ein ehemaliger mitarbeiter | ein ex-mitarbeiter | ein mieter | eine mieterin | eine kundin | ein betriebsrat | presseanfrage | redaktion* | fur unsere sendung | wie viele verbraucher/kunden/antrage/falle/personen/menschen | diese frage kostet | in minuten erledigt | unsere cloud | unsere referent* | praxisseminar | eingabe vor | uns liegt | stellungnahme | mussen die | mussen wir | durfen wir | sollen wir | muss ich .. antworten | wer schwarzt | wettbewerber | loschwerk | werkzeug | personalabteilung | ein klick genugt | was nun | redaktionsschluss | hausarbeit | umgang mit | 
      besucher | prufer kommen | loschkonzept | vertragsentwurf | verarbeitungsverzeichnis
      tagesordnung
      symposium | kongress | seminar | workshop* | schulung | modul | laden wir sie | laden sie | vortrag | tagung
      wir helfen | firmen wie ihre* | modul zu/uber | informationsfreiheitsgesetz | im allgemeinen | haben vereinbart
      bestehen eines/des | beschwerderecht* | ihre/unsere/deren kunden/nutzer/mitarbeiter/kundinnen/patienten/mitglieder | ihrer nutzer/kunden | betroffene* person* | betroffenenrechte* | sie haben .. recht | ihr/ihre/ihren rechte/rechten/recht | sie konnen ihr/ihre/ihren/jederzeit/auskunft
      kunden/nutzer/mitarbeiter/menschen/patienten/betroffene .. konnen/durfen/wollen/verlangen/die | wie .. gehen sie mit | ein kunde/nutzer/betroffener/bewerber | loschanfragen | auskunftsanfragen | mussen wir
      unsere losung/software/plattform | auftragsverarbeitung* | *verarbeitungsvertrag* | werden ihre daten | ihre daten werden/wurden | verarbeitung ihrer daten | schutz ihrer daten | zu ihren daten | ihre einwilligung | widersprechen sie nicht | referat | konnen sie jederzeit | ihr konto loschen lassen | masterarbeit | bachelorarbeit | auskunfts | hausarbeit | doktorand* | wie .. umgeht/umgehen | wie lange mussen
      bei fragen zu | wie lange durfen
    `,
  },
  contexts: {
    error: `als .. eingetragen | als .. erfasst | als junge | als madchen | als mann | als frau | geburtsname* | madchennamen | getrennt | trennung | nicht herr | nicht frau | kunftig | nunmehr | fehlen | verkehrt | verdreht | vertauschte | lebe noch | noch am leben | tippfehler | vertippt | verschrieben | lautet | muss lauten | stimmt was nicht | stimmt da nicht | stimmt so nicht | stimmt etwas nicht | stimmt hinten | sagt etwas anderes | war ich nie | bin ich nie | bin ich nicht | bin nicht | laut ausweis | laut pass | laut geburtsurkunde | laut personalausweis | korrekt ist | korrekt ware | korrekt lautet | richtig lautet | es heisst | steht als | steht aber | steht da | steht dort | steht noch | steht immer noch | eingeschlichen | inkorrekt* | fehlend* | nicht vollstandig | luckenhaft* | uberaltert | verheiratet | promoviert | promotion | scheidung | madchenname* | ledig | anders lautend | mit bindestrich | mit accent | mit umlaut | ohne umlaut | nicht der wahrheit | wahrheitswidrig | nicht der realitat | nicht den tatsachen | ungenau* | verdreht | meiner schwester | meinem bruder | meines bruders | meines vaters | meinem vater | namensvetterin | jahre daneben | geschieden | bin aber | gefuhrt als | als .. gefuhrt | aufgefuhrt | als .. aufgefuhrt | bin ich als | ist er/sie als | es sind zwei | hat nie | habe nie | war nie | gehort mir .. nicht | gehort mir nicht | ich bin kein | er ist kein | nicht mein* | im argen | andere baustelle | richtiggestellt | durcheinander | vermengt | vermischt | verrutscht | zahlendreher | buchstabendreher | doppelt | namensgleich* | namensvetter* | anders geschrieben | mit zwei | mit einem | eigentlich | irrtumlich | versehentlich | zu unrecht | 
      stehe bei ihnen als | obwohl | werden .. abgelehnt | ist zu berichtigen | sind zu berichtigen
      nennen mich | nennt mich | ich bin eine frau | ich bin ein mann | verwechselt | alte .. e-mail adresse | abwesend | vertauscht | alte e-mail | falscher herr
      falsch* | unrichtig* | fehler* | fehlerhaft* | stimmt .. nicht | stimmen .. nicht | stimmt nicht | nicht richtig/korrekt/aktuell/zutreffend/mehr aktuell | veraltet* | unzutreffend* | verwechs* | tippfehler | falsch geschrieben | umgezogen | umzug | neue adresse/anschrift/nummer
      neuer name/nachname | geheiratet | heirat | namensanderung | geandert | unvollstandig* | sondern | statt | uberholt | nicht mehr gultig | hat sich .. geandert | fehlt | heisse | schreibweise | richtig ist | richtig ware | muss heissen | alte adresse/anschrift | alter name
      mein alter | unwahr | ubertrag* falsch
    `,
    machine: `sek | online test | onlinetest | online-test | eignungstest | selbsttatig | eigenmachtig | umgehend abgelehnt | *rechner | *automat | *algorithmus | *bot | automatisierung | *score | maschinell* | computergestutzt* | vollautomatisch* | vollautomatisiert* | automatik | ki-* | kunstliche* intelligenz | chatgpt | berechnet | ausgerechnet | rechenprogramm | rechenmodell | kein mensch | niemand draufgeschaut | ohne dass jemand | in sekunden | binnen sekunden | binnen minuten | nach sekunden | nach minuten | tool | filter | voreinstellung | plattform | app | rechner | der rechner | von selbst | abgelehnt bevor | kein mensch gelesen | nach .. sekunden | nach .. minuten | programm | automatischen | maschinell | stufe | risikostufe | chatbot | das system | bevor ich blinzeln | 
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
    move: `verlegt | kontowechsel | umgemeldet | *wechsel | deren system | dort direkt | dort weiter | rubernehmen | ruber | mitzunehmen | uberspielen | dort .. verwendbar/nutzbar/lesbar | neue hausarztin | neuer hausarzt | neuen hausarzt | neuer arzt | umsiedeln | umsteige | umgestiegen | umzuziehen | mit umziehen | anderer anbieter | anderem anbieter | konkurrenzprodukt | anderswo | nachfolger* | *anbieter | neuen *anbieter | anderer *app | *versorger | neuen *versorger | anderen anwendung | andere anwendung | anderen app | anderer anbieter | neue praxis/arztin/hausarztin/schule/bank/app | einspielen | import | umstieg | wechseln | wechsel zu | zum neuen | mitzubringen | mitbringen | ubernehmen konnen | 
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
    deceased: `verstarb | verstarben | ist tot | sind tot | lebt nicht mehr | lebt ja nicht mehr | leben nicht mehr | von uns gegangen | verblichen* | ums leben gekommen | verungluckt | das zeitliche gesegnet | entschlafen | heimgegangen | todlich | trauerfall | tod von | nach dem tod | toten | ihrem tod | seinem tod | beerdig* | begraben | 
      verstorben* | gestorben | tod meines/meiner/unseres/unserer/von | todes meines/meiner | verschieden | erbe | erbin | erben | alleinerbe | alleinerbin | erbschein | nachlass* | testamentsvollstreck* | sterbeurkunde | hinterblieben* | witwe | witwer | seligen | verschiedenen
      todesfall | erblasser*
    `,
    ownDeath: `fur den todesfall | im todesfall | im fall meines | fur den fall meines | meines ablebens | meines versterbens | mir etwas zustossen | mir was zustossen | mir was zustosst | mir etwas passier* | mir etwas geschieht | digitales erbe | digitalen erbe | nachlasskontakt | wenn ich nicht mehr unter | wenn ich eines tages | nach meinem versterben | einmal nicht mehr | letztwillig* | testamentarisch | nach meinem heimgang | wenn ich mal nicht mehr | wenn ich nicht mehr | wenn ich einmal | mir etwas zustosst | mir was passiert | das zeitliche segne | abkratze | ins gras | nach mir | wenn ich tot | 
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
      unless:
        'davon ab | davon abzusehen | personaler* | recruiter* | lesen kann | programm .. lesen | app .. lesen | system .. lesen | software .. lesen | rechnung | sachbearbeiter* | von der/eurer/ihrer liste | aus der liste',
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
      says: 'wissen | erfahren | interessieren | verraten | mitteilen | teilen .. mit | teilt .. mit | mitzuteilen | mitgeteilt | sagen | sagt | erklaren | interessiert | informieren | nennen | benennen | frage mich | neugierig | darlegen',
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
      unless: 'rechnungsbetrag | rechnung | bestellung | lieferung | angebot | artikel | zeitungsartikel | beitrag',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      pointsBack: true,
      says: `
        andern | andert | geandert | anderung | aktualisier* | anpassen | passen .. an | angepasst | umandern | eintragen | tragen .. ein | erganz* | ersetzen | ersetzt | austauschen | umschreiben | ubernehmen | vermerken | abandern | umstellen
      `,
      of: 'umgezogen | geheiratet | geschieden | heisse .. jetzt/nun/wieder/seit | neue/neuen/neuer .. adresse/anschrift/nummer/name/*nummer/*adresse | @my .. @field | die .. @field | den .. @field | das .. @field | ihre/ihren unterlagen/stammdaten',
      unless:
        'urlaub | zustelladresse | lieferadresse | abo | andere app | ein anderes | einem anderen | rechnung | bestellung | lieferung | passwort | kennwort | termin',
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
      unless: 'artikel | zeitungsartikel | beitrag',
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
      unless:
        'licht | feuer | brand | aber auch nicht | jedoch nicht | losch* .. mich .. aus dem/ihrem/eurem newsletter/verteiler/*verteiler/*liste | losch* .. mich .. von der *liste | ungelesen | diese mail | diese e-mail | diese nachricht | cookies | rechnung | anhang',
    },
    {
      right: 'erasure',
      says: 'loschen | loscht | losche | geloscht | loschung | zu loschen | vernichten',
      where: ['data'],
      unless:
        'licht | feuer | brand | aber auch nicht | jedoch nicht | losch* .. mich .. aus dem/ihrem/eurem newsletter/verteiler/*verteiler/*liste | rechte ab | ungelesen | einladung | diese mail | diese e-mail | diese nachricht | cookies | rechnung | anhang | datentrager',
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
      unless:
        'verteiler | newsletter | werbung | mailingliste | adressliste | werbeliste | anrufliste | abstand | in anspruch | zur kenntnis | stellung',
      yieldsTo: ['post-mortem'],
    },
    {
      right: 'erasure',
      pointsBack: true,
      says: `
        aufheb* | aufheben | verwahr* | archivier* | speicher* | gespeichert | aufbewahr* | behalten | behaltet | vorhalten | haben | habt | fuhren | steht | stehen | existieren | bleiben | gefuhrt | vorhanden
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
        lasst/lassen/lass .. die finger | finger von | finger weg | hande weg | recht auf einschrankung | einschrankung der verarbeitung | verarbeitung .. einschrank* | schrank* .. verarbeitung | verarbeitung .. eingeschrankt | antrag auf einschrankung | artikel 18 | verarbeitung .. beschrank* | nutzung .. einschranken | einschrankung
        verarbeitungseinschrankung
      `,
    },
    {
      right: 'restriction',
      says: 'sperr* | gesperrt | sperrung | einfrier* | eingefroren | frieren .. ein | friert .. ein | aussetz* | blockier* | ruhen lassen | legen .. auf eis | auf eis | stilllegen | stillzulegen | zuruckhalten | sperrvermerk | unter verschluss',
      of: `
        alles | @my .. *daten/akte/eintrag/datensatz/konto/profil | *daten | verarbeitung | eintrag | ihn | sie | es | diese | dieser | diesen | akte | datensatz | aufnahmen | video | werte | ${personalData}
      `,
      unless:
        'werbezweck* | werbung | einloggen | anmelden | login | ist gesperrt | wurde gesperrt | entsperr* | freischalt* | sperrliste | werbesperre | karte | kreditkarte | nummer | konto wurde gesperrt | zugang gesperrt | zugang wurde',
    },
    {
      right: 'restriction',
      says: `
        verwend* | nutz* | genutzt | benutz* | weitergeb* | weitergegeben | geben | gebt | zeigen | zeigt | ubermittel* | weiterleit* | weitergeleitet | verarbeit* | herausgeb* | zugreifen | einsehen | ansehen | anschauen | abgespielt | veroffentlich* | mitgeteilt | teilen
        gebraucht | gelesen | arbeiten | gearbeitet | hantieren | verwert* | verwertet | ausgehandigt | herausgegeben | hineinsehen | reinschauen | abgerufen | abrufen | einbezogen | berucksichtig* | anfassen | verandern | herauszugeben | weiterzugeben | zu verwenden | zu nutzen | zu zeigen | gehen | weitergehen
      `,
      of: `
        *daten | eintrag | er | sie | ihn | es | diese* | dieser | akte | aufnahmen | werte | niemand* | dritte* | damit | davon | hiervon | gutachten | *gutachten | bericht | an andere | an dritte | video | ${personalData} | zahlen | daran | an ein/eine inkasso* | inkasso* | auskunftei
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
      says: '^aufhoren | ^genug | ^ende damit | es reicht | das reicht | lassen sie das | lasst das | ^stopp* | schluss damit | streichen sie | streicht | horen sie auf | hort auf | genug | lassen sie mich .. in ruhe | lasst mich .. in ruhe | unterlassen sie das',
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
        habt/haben ihr/sie meine/unsere/mein/unser einwilligung/zustimmung/erlaubnis/einverstandnis/genehmigung/freigabe nicht mehr/langer | nicht langer einwillige | nicht mehr einwillige | erlaubnis ist widerrufen | einwilligung ist widerrufen | nicht mehr .. einverstanden | nicht mehr einverstanden | nicht langer einverstanden | nicht langer zu | stimme .. nicht mehr zu | willige .. nicht mehr ein | keine einwilligung mehr | gilt .. nicht mehr .. einwilligung | einwilligung .. gilt nicht mehr | zustimmung .. gilt nicht mehr
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
      unless:
        'bestellung | bestellungen | rechnung | betrag | artikel | zeitungsartikel | beitrag | angebot | buchung | reservierung | stuck | webseite | software | text | formular | losch* | entfern* | rechnungsbetrag | rechnung korrigieren | passwort | termin | lieferung | loschen',
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
      yieldsTo: ['post-mortem', 'objection'],
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
      says: 'nehm ich zuruck | nehme ich zuruck | nehm ... zuruck | nehme ... zuruck | dieses ja | mein ja | ziehe ... zuruck | zieh ... zuruck | annullier* | gilt nix mehr | bindet mich nicht | schnee von gestern | will ich nicht mehr | mochte ich nicht mehr | zuruckgezogen | zieh ich zuruck | gilt nicht mehr | gilt ab sofort nicht | gilt ab heute nicht | nicht mehr gultig | hinfallig | hat sich erledigt | uberlegt | anders uberlegt | ist mir nicht mehr recht | widerrufe | widerrufen | bereue | reut mich',
      of: `${consent} | *einverstandniserklarung* | ok gedruckt | okay gedruckt | okay | haken | hakchen | kreuzchen | unterschrift | zusage | ja-wort | zustimmungserklarung | *entbindung | ok | ja gesagt | ja | haken gesetzt | unterschrieben | zugestimmt | eingewilligt | erlaubt | zugesagt | teilnahme`,
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
    {
      right: 'access',
      says: 'welche dritten | welche anderen | wer sonst | wer noch | an welche dritten',
      of: 'bekommen | erhalten | haben | weitergegeben | verkauft | ubermittelt',
      standsAlone: true,
      where: ['data'],
    },
    // Broader: what may be said in many ways, in the forms of the familiar and of the polite order.
    {
      right: 'access',
      says: `
        zusendung | zuzusenden | ubersendung | uberlassung | aushandigung | auszuhandigen | bereitstellung | bereitzustellen | offenlegung | offenzulegen | bekanntgabe | bekanntzugeben | bekannt geben | bekannt zu geben | gebt/geben/gib ... bekannt | aufschluss | vorlage | vorzulegen | vorgelegt | auflisten | listen sie ... auf | listet ... auf | aufzulisten | aufgelistet | zusammenstellen | zusammengestellt | stellen/stellt ... zusammen | zuganglich
        zugang zu | einblick* | einsichtnahme | einzusehen | darzulegen | legen sie ... dar | aufzeigen | aufschlusseln | preisgeben | herausrucken | rausrucken | ruckt/rucken ... raus/heraus | gebt/geben ... heraus/raus | herauszugeben | zeigen sie mir | zeigt mir | zeig mir | zeigen lassen | vorzeigen | zumailen | mailen | mailt | zukommen | zuleiten | faxen | kopieren | fotokopie* | duplikat | abschrift* | ausfertigung | screenshot* | ausdruck* | aufklaren | klaren .. auf | klart .. auf
        brauchte | brauch mal | benotige eine | benotige ich eine | zustellen | zugestellt | zuzustellen | stellen/stellt ... zu | beibringen | liefern | liefert
        schicken | ^schick* | schickt mir/uns/mal/bitte | senden | ^send* | sendet mir/uns/mal/bitte | ubersend* | ubermittel* | zuschick* | zusende*
      `,
      of: `${whatYouHave} | ${records}`,
      yieldsTo: ['portability'],
      unless:
        'so was | sowas | so etwas | personalausweis* | ausweis | rechnung | rechnungen | passwort | kennwort | termin | fuhrerschein | losch* | nicht mehr | werbung | prospekt* | newsletter* | an dritte | niemand*',
    },
    {
      right: 'access',
      says: 'datenauszug | datenubersicht | datenblatt | datenbericht | datenspiegel | mein dossier | mein .. dossier | meine komplette akte | meine ganze akte | meine vollstandige akte | eigenauskunft | bonitatsauskunft uber mich | datenauskunft',
      unless: 'produkt* | technisch* | losch*',
    },
    {
      right: 'access',
      says: `
        wer .. geschaut/zugegriffen/eingesehen/angesehen/reingeschaut/nachgeschaut/gelesen ... @my | wer ... @my ... geschaut/zugegriffen/eingesehen/angesehen/gelesen/abgerufen | wer bei ihnen/euch ... @my | bin ich .. bei ihnen/euch .. erfasst/gespeichert/registriert/gelistet/eingetragen/vermerkt | bin ich .. in .. *datei/*datenbank/*kartei/*liste/*register/*system .. erfasst/gespeichert/registriert/gelistet/eingetragen
        gibt es .. *daten/akte/aufzeichnungen/aufnahmen/unterlagen/eintrage .. uber/von mich/mir | existier* .. akte/*daten/aufnahmen/aufzeichnungen .. uber/von mich/mir | fuhrt ihr .. akte uber mich | fuhren sie .. akte uber mich | was fuhren/fuhrt sie/ihr .. uber mich | liegen .. *daten/unterlagen .. uber/von mich/mir .. vor | liegt .. etwas/was uber mich .. vor
        haben/habt sie/ihr .. irgendwem/jemandem/irgendjemandem/anderen/dritten ... weitergegeben/erzahlt/verraten/ubermittelt/mitgeteilt/verkauft | haben/habt sie/ihr @my .. *adresse/anschrift/*nummer/*daten/namen .. verkauft/weitergegeben/weitergereicht/herausgegeben/rausgegeben/vermietet/weiterverkauft | wem haben/habt sie/ihr ... @my | sind @my .. *daten .. betroffen | bin ich .. betroffen | ob @my .. *daten .. betroffen | ob ich .. betroffen | an wen gingen/ging/gehen/geht ... @my | wohin gingen/ging/gehen ... @my | wohin haben/habt sie/ihr ... @my | mit wem teilen/teilt sie/ihr ... @my | wozu/wofur/warum brauchen/braucht/speichern/speichert sie/ihr ... @my | zu welchem zweck ... @my | aus welcher quelle | auf welchem weg/wege .. an @my | wie lange .. bleiben/bleibt/behalten/behaltet ... @my | was passiert .. mit @my .. *daten | was machen/macht sie/ihr .. mit @my .. *daten
        auf welcher/welche grundlage/rechtsgrundlage ... @my | warum/wieso/weshalb haben/habt/speichern/speichert/verarbeiten/verarbeitet/fuhren sie/ihr ... @my .. *daten/adresse/*nummer/akte/*foto | wie lange .. bewahren/bewahrt/heben/hebt/speichern/speichert ... @my .. *daten/*akte/*unterlagen | wo liegen @my .. *daten | uber einen gespeichert | wie @my .. *score zustande | wie mein .. *score | nachvollziehen .. @my *score | woher kommt/kommen/stammt/stammen .. @my/die/der/das .. *daten/nummer/adresse/eintrag/information*/angabe* | welche meiner *daten/angaben | was alles uber mich | was an *daten | welche infos/informationen/angaben/*daten ... @about @me | welche *daten/infos/angaben/informationen ... von mir
      `,
      standsAlone: true,
      unless:
        'offnungszeiten | passwort | lieferung | kundigung | paket | bestellung | rechnung | vertrag endet | unsere kunden | mussen wir | durfen wir',
    },
    {
      right: 'rectification',
      pointsBack: true,
      says: `
        nachtragen | nachgetragen | nachzutragen | tragt/tragen/trag ... nach | tragt/tragen/trag ... um | umtragen | umgetragen | fixen | fixt | ausbessern | ausgebessert | bessern/bessert ... aus | geradeziehen | geradebiegen | gerade biegen | geraderucken | gerade rucken | glattziehen | gerade ziehen | ruckt/rucken .. gerade | auf den neuesten/aktuellen/neusten stand | auf stand | vervollstandig* | komplettier* | tauscht ... aus | tauschen ... aus | tauscht ... gegen | tauschen ... gegen
        klarstellen | stellt/stellen ... klar | klarzustellen | richtigzustellen | stellt/stellen/stell ... richtig | hinzufug* | fugen/fugt ... hinzu | beifug* | umbenenn* | umbenannt | richtig eintragen | richtig schreiben | richtig geschrieben | korrekt schreiben | korrekt eintragen | in ordnung bringen | in ordnung gebracht | bringt/bringen ... in ordnung | andert/andern ... ab | passt/passen/pass ... an | tragt/tragen/trag ... ein | eingetragen werden | einzutragen | hinterlegen | hinterlegt bitte | abzuandern | umzuschreiben | umschreiben | umgeschrieben | umstell* | umgestellt | stellt/stellen ... um | nachpfleg* | pflegen/pflegt ... ein | einpflegen | einzupflegen | update* | updaten | uberarbeit* | bereinig* | berichtig* | korrigier* | richtiggestellt | revidier*
      `,
      of: '@my .. @field | die/der/den/das/dem/ein/falscher/falsche/falsches/falschen .. @field | @my .. @record | den vermerk | der vermerk | die eintragung | *eintragung | stellungnahme',
      unless:
        'urlaub | zustelladresse | artikel | zeitungsartikel | rechnungsbetrag | rechnung | bestellung | lieferung | angebot | passwort | kennwort | termin | lieferdatum | lieferadresse | losch* | newsletter* | verteiler* | liste | einwilligung | zustimmung | buchung | reservierung | tarif | sperr*',
      notWhere: ['trade'],
      yieldsTo: ['restriction'],
    },
    {
      right: 'rectification',
      says: `
        nachtragen | nachgetragen | tragen/tragt ... um | umtragen | fixen | fixt | ausbessern | ausgebessert | bessern/bessert ... aus | geradeziehen | geradebiegen | geraderucken | gerade biegen | glattziehen | auf den neuesten/aktuellen/neusten stand | auf stand | vervollstandig* | komplettier* | klarstellen | stellen/stellt ... klar | stellen/stellt ... richtig | richtigzustellen | in ordnung bringen | in ordnung gebracht | bringt/bringen ... in ordnung | andert/andern ... ab | passt/passen ... an | tragt/tragen ... ein | stellt/stellen ... um | umstellen | abandern | einpflegen | updaten | korrigier* | berichtig* | beheben | behebt | bereinig* | ausmerz*
      `,
      where: ['error'],
      notWhere: ['business', 'trade'],
      unless:
        'artikel | zeitungsartikel | losch* | entfern* | passwort | termin | lieferung | rechnung | sperr* | buchung | newsletter* | heizung | gerat',
      yieldsTo: ['erasure', 'automated-decision', 'restriction', 'objection', 'consent-withdrawal', 'portability'],
    },
    {
      right: 'rectification',
      says: 'habt/haben ihn/sie/uns/meine/meinen/mein/unsere/unseren .. als ... eingetragen/gefuhrt/erfasst/gespeichert/vermerkt | habt/haben mich .. als ... eingetragen/gefuhrt/erfasst/gespeichert/vermerkt/abgelegt | fuhrt mich .. als | fuhren mich .. als | bei ihnen/euch bin ich .. als | bin bei ihnen/euch .. als | als verstorben eingetragen/gefuhrt/gemeldet | fur tot erklart | als tot gefuhrt | schreibt/schreiben mich/meinen .. mit/falsch',
      standsAlone: true,
      where: ['error'],
      notWhere: ['trade'],
      isVague: true,
      yieldsTo: ['erasure', 'objection', 'automated-decision'],
    },
    {
      right: 'erasure',
      says: `
        streich* | nehm* | nimm | losch* | werf* | werft | wirf | schmeiss* | hol* | trag* | tragt | entfern* | tilg* | beseitig* | verschwind* | raus | weg | rausgenommen | herausgenommen | gestrichen | ausgetragen | getilgt | entfernt | herausloschen | hinaus*
      `,
      of: 'aus/in/von/auf ihrem/ihrer/ihren/eurem/eurer/euren/dem/der/den/allen .. *datei/*dateien/*datenbank/*datenbanken/*kartei/*bestand/*verzeichnis/*register/*datensystem/*kundenstamm/*archiv/*netz/*internet/*homepage/*webseite/*website/*vereinsseite/*galerie/*mitgliederliste/*kundenliste/*patientenliste/*pool/*portal | *mitgliederliste | *datenstamm',
      unless:
        'verteiler | newsletter* | werbung | mailingliste | adressliste | werbeliste | anrufliste | hinzu* | verpflicht* | auskunft uber',
      yieldsTo: ['objection', 'post-mortem'],
    },
    {
      right: 'erasure',
      pointsBack: true,
      says: `
        nehm*/nimm ... weg/runter/herunter/heraus/raus/offline/herab | herunternehmen | heruntergenommen | herunterzunehmen | runternehmen | mach*/macht/machen ... weg | wegmachen | rausmachen | mach*/macht/machen ... raus | tut/tun/tu ... weg/raus | killt | killen | kill | durch den schredder | durch den reisswolf | in den schredder | in den reisswolf | in den papierkorb | platt machen | plattmachen | macht/machen .. platt | dem erdboden | in rauch | uber bord | hol* ... runter/herunter | runterholen | radier* ... aus | radiert | ausradier* | austilg* | getilgt | vernicht* | vernichtet | zerstor* | losgeworden | loswerden | abraumen | raumt ... ab | aussortier* | ausgemerzt | unkenntlich* | verpixel* | schwarzen | schwarzt | unsichtbar | verschwinden | verschwindet | bereinig* | schredder* | schreddern | geschreddert | zerreiss* | verbrenn* | nullen | purgen | wipen
        weggeben | abbauen | aufloschen | loschn | abschaffen | ist/sind zu entfernen | kann/konnen .. weg | weg muss/mussen/soll/sollen | muss/mussen/soll/sollen ... weg | hat/haben .. nichts .. verloren/zu suchen | nichts mehr verloren | nichts mehr zu suchen | nichts verloren
      `,
      of: `@me | ${myThing} | @my | stehe ich .. noch | bin ich .. noch | bin ich .. aufgefuhrt/abgebildet/gelistet/genannt/zu sehen/zu finden | ich .. zu sehen | ich .. zu finden | mit foto | mit bild | mit namen | mit meinem | finde ich mich | tauche ich .. auf | erscheint mein | erscheine ich | auf dem/denen ich | profil | inserat | foto | video | eintrag`,
      unless:
        'verteiler* | newsletter* | werbung | rechnung | diese mail | diese nachricht | kennwort | nicht losch* | nicht .. vernicht* | nicht .. weg | zahlt mein | zustimmung | einwilligung | *liste',
      yieldsTo: ['restriction', 'objection', 'post-mortem'],
    },
    {
      right: 'restriction',
      says: `
        setz*/setzt ... aus | halt*/halten/haltet ... zuruck | halten/haltet ... unter verschluss | stell*/stellen/stellt ... unter verschluss | leg*/legen/legt ... auf eis | frier*/frieren/friert ... ein | einzufrieren | park*/geparkt | pausier* | unangetastet | unberuhrt | ruhen | ruhen zu lassen | ruht | auf pause | in quarantane | unter quarantane | unter verschluss | sperr* | gesperrt | sperrvermerk | einfrier* | eingefroren | blockier* | stilllegen | legt/legen .. still | wegsperr* | wegschliess* | einschrank* | eingeschrankt | beschrank* | sperrkennzeichen | nix/nichts .. machen | nichts .. damit tun
      `,
      of: `alles | deren | @my .. @thing | @my .. @record | verarbeitung | nutzung | *daten | akte | datensatz | eintrag | profil | es | sie | ihn | das | ${personalData}`,
      near: ['meanwhile', 'keep'],
      unless:
        'karte | kreditkarte | zugang | konto wurde | konto gesperrt | ist gesperrt | wurde gesperrt | entsperr* | sim | werbe* | werbung | sperrliste',
    },
    {
      right: 'restriction',
      says: `
        bitte .. nicht loschen/vernichten/uberschreiben/wegwerfen/entsorgen | nicht loschen bitte | bitte keine loschung | keine loschung bitte | statt losch* ... sperr* | nur sperren | lieber sperren | sperren statt | sperren .. nicht loschen | gesperrt .. nicht geloscht | nicht .. loschen sondern sperren | nicht geloscht sondern
      `,
      unless: 'newsletter* | werbung | wenn wir | unsere kunden | bestellung',
    },
    {
      right: 'restriction',
      says: 'heb*/heben/hebt ... auf | bewahr*/bewahren/bewahrt ... auf | behalt* | behaltet | sichert | gesichert | aufheben | aufzuheben | aufbewahren | aufzubewahren | verwahren | verwahrt | archivier* | sicherstellen | sichern | zu sichern | stehen lassen | nicht .. loschen/uberschreiben/vernichten/entsorgen/wegwerfen | loscht/loschen ... nicht | uberschreibt/uberschreiben ... nicht',
      of: 'beweis* | *beweis | gericht* | klage | rechtsstreit | prozess | verfahren | polizei | anwalt* | anwaltin | versicherung | anspruch* | anspruche | rechtsanspruch* | nachweis | unfall* | schaden* | strafanzeige | anzeige | staatsanwaltschaft | verteidigung | verhandlung | schlichtung* | gutachter*',
      unless: 'newsletter* | werbung | kaution | kunde mit | mussen wir | sollen wir',
      yieldsTo: ['erasure'],
    },
    {
      right: 'portability',
      says: `
        datenexport | datenmitnahme | *export | exportier* | export | rauszieh* | rauszuziehen | herauszieh* | herunterzuladen | runterlad* | runterzuladen | rausholen | rauszuholen | mitnehm* | mitzunehmen | rubernehm* | ruberhol* | ubersiedel* | umziehen | umzuziehen | umzug | portier* | migrier* | migration | uberspiel* | transferier* | ubertrag* | ubertragung | rausbekommen | rauskriegen | weiterverwend* | ubernehm* | ubernahme
      `,
      of: `@my .. *daten/@thing/@record/rezepte/listen/kontakte/notizen/buchungen/umsatze/playlists/playlist/lernstand/fortschritt*/spielstand*/bibliothek/merkliste*/sammlung*/trainings*/laufe/touren/kalender/termine | alles | datenexport | *daten | sie`,
      where: ['move'],
      unless: 'vertrag ubernehmen | rufnummer* | handynummer | werbung | anhang',
    },
    {
      right: 'portability',
      says: `
        strukturiert* datei/form/weise | strukturierte .. form/datei/weise | in elektronisch weiterverarbeitbar* | weiterverarbeitbar* | computerlesbar* | maschinenlesbar* | lesbar fur .. programm/app/system/software | offenes/offenen format | universelles format | *format .. einlesen/importieren/lesen/verarbeiten/ubernehmen .. kann/konnen | *programm .. einlesen/importieren/lesen/verarbeiten/ubernehmen .. kann/konnen
        app .. lesen/einlesen/importieren/ubernehmen .. kann/konnen | software .. lesen/einlesen/importieren/ubernehmen .. kann/konnen | system .. lesen/einlesen/importieren/ubernehmen .. kann/konnen | woanders .. hochladen/einspielen/importieren/einlesen/nutzen/verwenden | anderswo .. hochladen/einspielen/importieren/einlesen/nutzen/verwenden
      `,
    },
    {
      right: 'portability',
      says: 'schick*/schickt | sende* | sendet | ubermittel* | ubertrag* | weiterreich* | weiterleit* | leitet/leiten ... weiter | geben/gebt ... weiter | zur verfugung | bereitstell* | uberspiel* | uberlass* | aushandig*',
      of: 'sie dieser | sie diesem | sie ihm | sie ihr | sie der neuen | denen | in deren | dort direkt | dorthin | dahin | direkt an | direkt zu | ruber | hinuber | rein an',
      where: ['move'],
      unless: 'rechnung | beschwerde | kollege | abteilung | paket | zeitschrift | lieferung | nicht an',
    },
    {
      right: 'objection',
      says: `
        verbitte ich mir | verbitten wir uns | untersage ich | verbiete ich | mochte ich keine | will ich keine | wunsche ich keine | brauche ich keine | mochten wir keine | untersage | untersagen wir | verbiete | verbitte mir | verbitten wir uns | dulde nicht/keine | dulde .. nicht | dagegen | bin dagegen | wehre mich gegen | lehne es ab | lehne .. ab | spreche mich gegen | will das nicht | mochte das nicht | einspruch | widerspruch | widersprech* | protestiere | verwehre mich | verwahre mich | stelle mich gegen | will nicht dass | mochte nicht dass | wunsche nicht dass | wunsche keine | wunsche keinerlei | will keine | mochte keine | brauche keine | verzichte auf | kein interesse an
      `,
      of: `
        ${adverts} | nutzung .. *daten | verwendung .. *daten | verarbeitung .. *daten | weitergabe .. *daten/adresse/nummer | verkauf .. *daten/adresse | *auswertung | auswerten | auswertet | ausgewertet | analysier* | *analyse | *analysen | profil* | *profil | *profiling | tracking | nachverfolg* | beobacht* | uberwach* | *verhalten | *forschung | forschungszwecke* | marktforschung | statistik* | training .. ki | ki-training | kontaktaufnahme | direktansprache | telefonanrufe | berechtigtes/berechtigten interesse* | scoring
      `,
      pointsBack: true,
      standsAlone: true,
      yieldsTo: ['consent-withdrawal', 'restriction', 'automated-decision'],
      unless:
        'bescheid | rechnung | kundigung | ablehnung | bauvorhaben | vernichtung | loschung | mahnung | einwilligung | zustimmung | automatisiert* | als verein | unsere kunden | wir bieten',
    },
    {
      right: 'objection',
      says: `
        tragt/trag/trage/tragen ... aus | austrag* | auszutragen | ausgetragen | nehmt/nimm/nehmen ... raus/runter | streicht/streich/streichen | meld*/meldet/melden ... ab | abmeld* | abzumelden | abgemeldet | bestell*/bestellt/bestellen ... ab | abbestell* | abbestellen | abbestellung | stell*/stellt/stellen ... ein | einzustellen | einstell* | verschon* | verschont | schalt*/schaltet/schalten ... ab/aus | abschalten | abzuschalten | abstell* | stellt/stellen ... ab | unterbind* | unterlass* | unterlasst | beend* | stopp* | kundige | hort/horen/hor ... auf | aufhoren | damit aufzuhoren | in frieden | in ruhe | setz*/setzt/setzen ... auf | bleibt/bleiben ... fern | genug | reicht | nerven | nervt | bombardier* | zumull* | uberschutt*
      `,
      of: `${adverts} | verteiler* | *verteiler | mailingliste* | *mailingliste | sperrliste | robinsonliste | werbesperre | sperre fur werbung | werbeliste* | *mails | *mailings | anzurufen | anrufe | anrufen | *anrufe | anrufern | personalisier* | kundenprofil* | nutzerprofil* | *verhalten | *profilbildung | zusendung* | mails`,
      unless: 'passwort | antwort | funktioniert | stelle als | kundigung | ablesung | bewerbung',
    },
    {
      right: 'objection',
      says: 'beobacht* | auswert* | ausgewertet | analysier* | verfolg* | nachverfolg* | tracken | trackt | getrackt | profil* | *profil | kundenprofil | nutzerprofil | durchleucht* | ausspionier* | verkauf* | vermiet* | vermarkt* | weiterverkauf* | angeschrieben | angerufen | beworben | kontaktiert | behelligt | belastigt | zugemullt | werten/wertet ... aus | durchforst* | mitlesen',
      of: '@my | @me | *verhalten | profil* | *profil | adresse | angaben | einkaufe | *daten',
      unwanted: true,
      unless: 'system | datenbank | bestand | akte | antwort',
      yieldsTo: ['consent-withdrawal', 'restriction', 'erasure', 'automated-decision'],
    },
    {
      right: 'objection',
      says: `dem/da/dagegen/hiergegen widerspreche | dem/da/dagegen .. widerspreche ich | widerspreche ich | widerspreche dem | abmeldung vom newsletter | newsletter abmelden | newsletter abbestellen | newsletter .. abbestellen | aus dem verteiler | vom verteiler | aus eurem/ihrem verteiler | von der mailingliste | aus der mailingliste | unsubscribe`,
      where: ['data', 'marketing'],
      unless:
        'bescheid | rechnung | kundigung | mahnung | ablehnung | sie konnen sich | hier abmelden | wenn sie | um sich | automatisiert*',
      yieldsTo: ['automated-decision'],
    },
    {
      right: 'automated-decision',
      says: `
        manuell* | handisch* | von hand | per hand | mit hand | menschlich* | jemandem | nicht mit einem rechner/computer/automaten/bot | kein/keinen computer/bot/rechner/automaten | naturliche person | naturlichen person | meinen standpunkt | standpunkt darlegen | meine sicht | einem menschen | einen menschen | ein mensch | menschen | mensch | richtiger mitarbeiter | richtigen mitarbeiter | echter mitarbeiter | echten mitarbeiter | lehrkraft | fachkraft | jemand .. mit verstand | leibhaftig* | persoenlich pruf* | personlich pruf* | fachperson
      `,
      of: `
        entscheid* | *entscheidung | pruf* | gepruft | *prufung | uberpruf* | nachpruf* | anschau* | ansehen | ansieht | anzusehen | angesehen | draufschau* | drauf schau* | drubergucken | druberschauen | beurteil* | neubewertung | bewert* | neu .. berechn* | nachgerechnet | nachrechn* | befind* | befinden | geben | gebt | gib | ran | drankommt | darlegen | vorlegen | vorgelegt | draufblick* | blick | schau* | guck* | gucken | eingreif* | einzugreifen | bearbeit* | ubernehm* | ubernimmt | reden | sprechen
      `,
      where: ['machine'],
      unless: 'personalausweis | stellenanzeige | kein mensch mehr bei | hotline erreich*',
    },
    {
      right: 'automated-decision',
      says: 'rein automatisierten/automatischen entscheidung* | automatisierten/automatisierter entscheidung* ... unterlieg* | nicht .. automatisiert* .. unterworfen | allein .. maschine/computer/algorithmus/software/ki .. entscheid* | nur .. maschine/computer/algorithmus/software/ki .. entscheid* | von einer maschine/ki/software | von einem computer/algorithmus/bot/programm | computer .. uber mich entscheid* | maschine .. uber mich entscheid*',
      where: ['machine'],
      unless: 'haben gelernt | wir bieten',
    },
    {
      right: 'automated-decision',
      says: 'akzeptier* ... nicht | akzeptiere ich nicht | nicht hinnehmen | nehme .. nicht hin | anfecht* | fechte ... an | bestreite | zweifle | zweifel | heben sie ... auf | hebt ... auf | aufheb* | aufzuheben | ruckgangig | neu .. entscheiden | noch einmal .. pruf* | nochmal* .. pruf* | erneut* .. pruf* | neu .. prufen | uberprufung | nachprufung | einspruch | widerspruch',
      of: 'automatisch* | automatisiert* | vollautomatisch* | maschinell* | computer* | computergestutzt* | algorithm* | *scoring | *score | einstufung | software | ki | bot | *programm | *system',
      where: ['machine'],
      unless: 'werbung | newsletter* | losch* | bussgeld* | training | trainier*',
    },
    {
      right: 'consent-withdrawal',
      pointsBack: true,
      says: `
        widerruf* | ziehe/ziehen/zieh/zieht ... zuruck | zuruckzieh* | zuruckziehen | nehme/nehmen/nehm/nimmt ... zuruck | zurucknehmen | zuruckzunehmen | mache/mach/machen ... ruckgangig | ruckgangig machen | hebe/heben ... auf | aufheben | aufzuheben | entziehe/entziehen/entzogen | streichen | annullier* | kundige | gegenstandslos | nicht mehr gultig | gilt ... nicht mehr | gelten ... nicht mehr | gilt .. nicht langer | ist .. hiermit .. weg/hinfallig/passe | ist damit .. weg/hinfallig/passe | ungultig | hinfallig | erloschen | erlischt | habt .. nicht mehr | haben sie .. nicht mehr | habt ihr .. nicht mehr | ist vorbei | endet | beende | streicht | streich | nicht langer | zurucktreten | trete ... zuruck | sage .. nein | sag .. nein | heute nein | jetzt nein | heute sage ich nein | anders uberlegt | umentschieden | bereue | abstand | distanziere | stehe nicht mehr | aussteigen | steige aus
      `,
      of: `${consent} | zusage | hakchen | haken | kreuzchen | okay | mein ok | mein ja | ja gesagt | unterschrift | zugestimmt | eingewilligt | erlaubt | zugesagt | angekreuzt | ein ok | angeklickt`,
      unless:
        'antrag | bewerbung | lastschrift* | bestellung | anfrage | kaufvertrag | vorgang | jederzeit | konnen sie | vertrag kundige | reisevertrag | wenn sie | mietvertrag | einzugsermachtigung | baugenehmigung',
      yieldsTo: [],
    },
    {
      right: 'consent-withdrawal',
      pointsBack: true,
      says: 'gilt ab sofort nicht | gilt ab heute nicht | gilt .. nicht mehr | gilt nicht langer | gilt nix mehr | ist ab sofort .. hinfallig/ungultig/widerrufen/aufgehoben | damit ist .. schluss | damit ist es vorbei | das war einmal | nicht mehr',
      of: 'durfen/durft verwenden/nutzen/benutzen/zeigen/veroffentlichen | zugestimmt | eingewilligt | erlaubt | angekreuzt | angehakt | hakchen | einverstanden .. war/erklart | zustimmung .. gegeben | einwilligung .. gegeben/erteilt/unterschrieben | damals ja | ja gesagt | verwenden durfen | nutzen durfen',
      unless: 'antwort | funktioniert | nie .. zugestimmt | nie .. eingewilligt | nicht zugestimmt',
    },
    {
      right: 'post-mortem',
      says: `
        mir etwas zustosst/zustossen/passiert/passieren/geschieht/zustossen | mir was zustosst/zustossen/passiert/passieren | fur den fall meines ablebens/todes/versterbens | im todesfall | fur den todesfall | meines ablebens | nach meinem versterben | digitales/digitalen/digitale erbe | nachlasskontakt | letztwillig* .. *daten | *daten .. vererben | konto .. vererben | wenn ich eines tages | wenn ich einmal nicht mehr | gedenkzustand | gedenkprofil | gedenkseite | vorsorglich fur den fall
      `,
      standsAlone: true,
      unless: 'versicherung | lebensversicherung | sterbegeld* | urlaub | bezugsberechtigt*',
    },
    {
      right: 'objection',
      says: 'horen ... auf | hort ... auf | aufhoren | beenden | einstellen | unterlassen | stoppen | streichen | nehmen ... raus | nehmen ... aus | keine .. mehr | bekommt .. werbung | bekommt .. post',
      of: `damit | ${adverts} | verteiler | post | spendenbriefe`,
      where: ['deceased'],
      notWhere: ['ownDeath'],
      unless: 'losch* | rechnung* | vertrag',
      yieldsTo: ['erasure'],
    },
    {
      right: 'access',
      says: '^woher | ^von wem | ^wo .. her | ^wie kommt ihr | ^wie kommen sie | wer hat .. das gesagt | wer hat .. die gegeben',
      of: '@my .. *daten/nummer/*nummer/adresse/*adresse/name/namen/mail/geburtstag/*bild/foto/kontakt*/anschrift | mich .. kontaktiert/angerufen/angeschrieben | bei mir angerufen | an mich',
      pointsBack: true,
      standsAlone: true,
      unless: 'paket | kommen sie gut',
    },
    {
      right: 'rectification',
      says: 'falsche/falsches/falschen/falscher @field | vertauscht | die/der/das .. @field ... nicht mehr aktuell/richtig/gultig/korrekt | @field ... statt | statt .. @field | steht/stehen .. verkehrt/falsch/verdreht | in meiner/meinem/meinen .. *auskunft/*akte/*verlauf/*profil/*konto/*unterlagen/*datensatz/*kartei fehlt/fehlen | es fehlt/fehlen .. @field | bitte/bitten .. um .. erganzung/vervollstandigung/nachtrag | ersuche/ersuchen .. um .. erganzung/vervollstandigung',
      standsAlone: true,
      isVague: true,
      notWhere: ['trade'],
      unless:
        'rechnung | bestellung | lieferung | paket | artikel | sperr* | losch* | mensch | computer | termin | tarif',
    },
    {
      right: 'objection',
      says: 'genannt | erwahnt | aufgefuhrt | abgedruckt | gezeigt | veroffentlicht | nennen | erwahnen | abdrucken | auftauchen | erscheinen',
      of: 'mit namen | namentlich | mit foto | mit bild | mein name | mit meinem | mit vollem namen | mit anschrift',
      unwanted: true,
      yieldsTo: ['erasure', 'consent-withdrawal', 'restriction'],
    },
    {
      right: 'objection',
      says: 'abstellen | stellen/stellt ... ab | unterlass* | unterlasst | damit .. aufzuhoren/aufhoren | horen/hort .. damit auf | das mochte/will/wunsche ich nicht | mochte/will/wunsche ich nicht | das lehne ich ab | lassen sie das | lasst das | bitte nicht | damit nicht einverstanden | passt mir nicht | behagt mir nicht | widerspreche | schalten/schaltet ... ab/aus',
      of: 'durchleucht* | ausgewertet | auswert* | wertet .. aus | analysier* | *analyse | *analysen | verfolg* | getrackt | tracken | vorzuschlagen | vorschlage | vorgeschlagen | zugeschnitten* | *profil | profile | personalisier* | adresshandler* | adressverlag* | werbepartner* | weitergegeben .. an | verkaufen | verkauft | partnerfirmen | partnerunternehmen | konzern* | suchmaschine*',
      pointsBack: true,
      yieldsTo: ['consent-withdrawal', 'restriction', 'automated-decision', 'erasure'],
      unless: 'rechnung | heizung | strom | wasser | bescheid | nicht losch*',
    },
    {
      right: 'objection',
      says: 'konnen sie sich .. sparen | konnt ihr euch .. sparen | spart euch | sparen sie sich | nix/nichts/nie mehr schicken/zuschicken/senden/zusenden/schreiben | nicht mehr/weiter schicken/zuschicken/senden/zusenden/schreiben | schickt/schreibt/schicken/schreiben .. mir/uns .. nix/nichts/nicht/nie mehr/wieder',
      where: ['marketing'],
      standsAlone: true,
      isVague: true,
      yieldsTo: ['restriction', 'consent-withdrawal'],
    },
    {
      right: 'erasure',
      says: 'rausloschen | rausgeloscht | rausloscht | heraus losch* | weglosch* | alles .. geloscht | gehort/gehoren .. vernichtet/geloscht/entsorgt | vernichtet werden | geloscht werden | entsorgt werden',
      of: `${myThing} | alles | @my`,
      unless: 'liste | verteiler* | newsletter* | nicht .. geloscht | nicht .. vernichtet',
      yieldsTo: ['restriction'],
    },
    {
      right: 'rectification',
      says: 'nicht herr | nicht frau | kein herr | keine frau | bin eine frau | bin ein mann | frau nicht herr | herr nicht frau | frau doktor nicht',
      standsAlone: true,
      isVague: true,
      notWhere: ['trade', 'business'],
      unless: 'zustandig* | gesprochen | zugestellt | da war',
    },
    {
      right: 'objection',
      says: 'will/mochte/brauche/wunsche/wollen/brauchen eure/ihre/diese/den/die/das/keine .. nicht | will/mochte/wollen ich/wir eure/ihre/diese .. nicht | lasst es | lassen sie es | lasst das | sehen/seht/sieh ... davon ab | davon absehen | davon abzusehen | absehen von | darauf .. verzichten | verzichten sie .. darauf | weder angerufen/angeschrieben/kontaktiert noch | weder anrufen/anschreiben/mailen noch',
      of: `${adverts} | mails | e-mails | angerufen | angeschrieben | anschreiben | anrufen | besuchen | kontaktiert`,
      pointsBack: true,
      unless: 'ruckfragen | rechnung | bestellung | antwort',
      yieldsTo: ['restriction', 'consent-withdrawal'],
    },
    {
      right: 'restriction',
      says: 'stopp | stop | halt | pause | auf halt | nichts/nix .. machen/tun/unternehmen/anstellen | nicht anfassen | nicht anruhren | ruhen | still',
      of: '@my .. *daten/*akte/*profil/*unterlagen | *daten | akte | *akte | damit',
      near: ['meanwhile'],
      unless: 'werbung | newsletter* | ich kann',
    },
    {
      right: 'automated-decision',
      says: 'automatisierten/automatisierter/automatischen/maschinellen entscheidung* | von einem algorithmus/computer/programm/bot/rechner/system | von einer maschine/ki/software | unterlieg* | unterworfen | allein .. algorithmus/computer/ki/software/maschine',
      of: 'entscheidung* | entscheid* | entschieden | beurteilt | bewertet | eingestuft | aussortiert | abgelehnt | unterlieg* | unterworfen | sortiert',
      where: ['machine'],
      unwanted: true,
    },
    {
      right: 'objection',
      says: 'sperr* | sperre | gesperrt | sperrvermerk',
      of: 'werbezweck* | werbung | *werbung | werbeliste* | werbeanruf*',
      unless: 'konto',
    },
    {
      right: 'restriction',
      says: 'losch* ... aber auch nicht | aber auch nicht loschen | nicht verwenden aber | nicht nutzen aber | weder loschen noch | weder geloscht noch | weder verwenden noch',
      near: ['meanwhile', 'keep'],
      standsAlone: true,
    },
    {
      right: 'access',
      says: 'hatte/hatten ich/wir? sie/das/ihn/es/die .. gern/gerne | will/mochte/mochten ich/wir? sie/das/ihn/es/die .. sehen/haben/lesen/horen | will/mochte ich es/sie/das/ihn .. sehen/haben/lesen/horen | das/sie/es will/mochte ich .. sehen/haben/lesen/horen',
      of: `${whatYouHave} | ${records} | *liste* .. uber | *liste mit | *listen uber | bemerkungen zu | notizen zu | notizen uber | aufzeichnungen uber | uber mich | zu mir | zu meinem/meiner/meinen sohn/tochter/kind`,
      pointsBack: true,
      yieldsTo: ['portability'],
      unless: 'geloscht | weg haben | nicht mehr | paket | rechnung',
    },
    {
      right: 'rectification',
      says: 'trage/fuhre/heisse .. wieder/jetzt/nun .. *namen/*name | trage wieder meinen | heisse .. seit | heisse nun | heisse jetzt | heisse wieder | nenne mich nun | neuer familienname | neuen familiennamen | namen .. abgelegt',
      standsAlone: true,
      isVague: true,
      notWhere: ['trade', 'business'],
      unless: 'willkommen | bewerb*',
      yieldsTo: ['erasure', 'objection'],
    },
    // What the dead left, for their heirs.
    {
      right: 'access',
      says: 'kopie | kopien | schicken | zusenden | zugang | herunterladen | herausgabe | zu bekommen | ich .. bekommen | wir .. bekommen',
      of: 'fotos | bilder | briefe | nachrichten | mails | dateien | vertrage | unterlagen | videos | daten',
      where: ['deceased'],
      notWhere: ['ownDeath'],
    },
    {
      right: 'objection',
      says: 'melden sie mich ... ab | meldet mich ... ab | melde mich ... ab | tragen sie mich ... aus | tragt mich ... aus',
      of: `${adverts} | liste | verteiler*`,
    },
    ...plainWordsDe,
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
    heir: `wir geschwister | wir kinder | wir angehorigen | wir hinterbliebenen | hinterbliebene | angehorige* .. verstorben* | 
      erbe | erbin | erben | alleinerbe | alleinerbin | miterbin | erbschein | erbengemeinschaft | nachlasses | nachlassverwalt* | nachlasspfleg* | testamentsvollstreck* | sterbeurkunde | hinterbliebene* | @thing .. meines/meiner/unseres/unserer .. verstorbenen | @thing .. verstorbenen
      witwe von | erblasser*
    `,
    relative: `
      mein/meine/meinen/meiner/meines/meinem .. mann/frau/ehemann/ehefrau/partner/partnerin/mutter/vater/onkel/tante/bruder/schwester/oma/opa/freund/freundin/schwiegermutter/schwiegervater/eltern/nachbar/nachbarin/vaters/mannes/bruders/grossmutter/grossvater
    `,
    child: `
      mein/meine/meinen/meiner/meines/meinem/unser/unsere/unseren/unserer/unseres/unserem .. sohn/tochter/kind/kinder/sohnes/kindes/enkel/enkelin/stiefsohn/stieftochter/baby/sohne/tochtern/kindern
    `,
    theirs: `ihn/sie aus allem/allen | ihn .. aus allem | meine/mein .. frau/mann/mutter/vater/oma/opa/partnerin/partner/schwiegermutter .. mochte/will/wunscht/bittet | meine/mein .. frau/mann/mutter/vater/oma/opa .. bekommt/wird/erhalt | 
      ihn .. aus/von/auf ihrer/ihrem/ihren/der/eurer/eurem | sein/seine/seinen/seiner/seines/seinem/ihr/ihre/ihren @thing/@record/@field/konto/profil/nummer | ihn/sie von der/ihrer/eurer | fur sie/ihn | von ihm/ihr | uber ihn/sie | ihm/ihr .. schicken/schickt/senden | sie/ihn .. in ruhe/anrufen/anzurufen | meines/meiner/unseres/unserer .. sohnes/tochter/kindes/kinder/mannes/frau/vaters/mutter/bruders/schwester/onkels/tante
      von meinem/meiner/unserem/unserer .. sohn/tochter/mann/frau/vater/mutter/kind | er/sie mochte/will/wunscht/bittet | ihr/ihm nicht mehr | schreibe ich fur ihn/sie
    `,
  },
  followUp: {
    chasing: `schon etwas neues | schon was neues | es .. neues gibt | haben/habt sie/ihr .. meine/meinen mail/nachricht/anfrage/antrag/schreiben/e-mail .. bekommen/erhalten | kam nie | nie eine bestatigung | nie eine antwort | frist ... ist um | frist ist um | muss ich mich erst .. beschweren | muss ich erst .. beschweren | frist nach art | die frist .. um | wann kann ich | wann darf ich | wann bekomme ich | bislang keine* | keinerlei | keinerlei reaktion | abgelaufen | monatsfrist | sehen .. antwort .. entgegen | sehe .. antwort .. entgegen | wo bleiben | was ist mit | was wird aus | passiert da | noch immer | wochenlang | tut sich nichts | schon .. wochen | uber einen monat | mehr als einen monat | 
      wo bleibt | vor .. wochen | seit .. wochen | funf/sechs/sieben/acht wochen | das gesetz gibt
      keine antwort | keine ruckmeldung | keine reaktion | nichts .. gehort | nichts .. gekommen | kam nichts | noch nicht .. geantwortet/gemeldet/reagiert | immer noch keine/nicht/nichts | noch immer keine/nicht/nichts | bis heute keine/nicht/nichts | wann .. antwort/rechnen/erhalte/bekomme/kommt
      stand der dinge | sachstand | stand mit | den stand | wie ist der stand | wie weit sind | frist .. verstrichen/abgelaufen/vorbei/uberschritten | monatsfrist | monat .. vergangen/vorbei/um/abgelaufen | erinner* | mahnung | nachfrage | warte .. noch/seit/immer | seitdem nichts | ausstehend* | gibt es .. neues
      wie sieht es aus | nachhaken
    `,
    supplying: `anfrage einzugrenzen | antrag einzugrenzen | anfrage eingrenzen | antrag eingrenzen | anfrage zu prazisieren | antrag zu prazisieren | prazisiere | prazisierung | mein antrag betrifft nur | meine anfrage betrifft nur | brauche nur die | mir geht es nur um | es geht mir nur um | grenze .. ein | die sie wollten | wie von ihnen gewunscht | wie von ihnen | wie verlangt | wie angefordert | hier die | hier ist die | hier ist mein | hier der | hier mein | hab .. angehangt | ausweis anbei | kopie anbei | beschranken sie | es geht nur um | nur die | 
      wie gewunscht | wie besprochen | wie gebeten | wie vereinbart | anbei die/der/das/mein/meine/eine kopie/gewunschte*/ausweis*/unterlagen | im anhang die/der/das/mein/meine | beigefugt die/der/das/mein/meine | sie wollten wissen | sie fragten | sie baten | auf ihre ruckfrage | zu ihrer frage | als erganzung | in erganzung | zur erganzung meiner | nachtrag zu
      erganzend | angefordert* | gewunschten | noch ein hinweis | nachgereicht | reiche .. nach | zur identifikation | zur klarstellung | hangt an | in beantwortung | zu ihrer ruckfrage | damit sie mich
    `,
    withdrawing: `betrachten/betrachtet sie? meine/meinen anfrage/antrag/*antrag/*anfrage/ersuchen ... als | *anfrage ... als hinfallig/erledigt/uberholt | *antrag ... als hinfallig/erledigt/uberholt | *anfrage/*antrag ist .. hinfallig/uberholt | doch nicht | anfrage kann weg | antrag kann weg | kann zu den akten | ad acta | lassen wir das | lassen sie es gut sein | brauchen sie nicht mehr | will doch behalten | bleibt doch | stoppen sie die loschung | vergessen sie es | nicht mehr notig | 
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
    sales: `demotermin | demo-termin | sichern sie sich | unsere .. *losung | fruhbucher* | fruhbucherpreis | anmeldeschluss | teilnahmegebuhr | rechtssicher* | abmahner | ruckruf | rufen sie mich gern | euro im monat | 
      demo | unsere losung/software/plattform | unsere kunden | rabatt | kostenlos testen | webinar | termin vereinbaren | unverbindlich | angebot | kurzes gesprach | testversion | zeit sparen | whitepaper | dashboard | erstgesprach | prozent auf | vertriebs*
    `,
    newsletter: `
      newsletter | in dieser ausgabe | abmelden | abbestellen | sie erhalten diese | weiterlesen | im browser | diese woche | mehr lesen | ausgabe
    `,
    notice: `uberweisen sie | uberweist | 
      ziehe meine bewerbung | andere stelle | bewerbung zuruck* | unterauftrags* | auftragsverarbeit* | rechnung* | agb | nutzungsbedingungen | aufsichtsbehorde hat | journalist* | masterarbeit | bachelorarbeit | umfrage | fragebogen | bewerbung auf | bewerbung als | stellenanzeige | praktikum | referat | interview | wartezeit | offene stellen | vertragsentwurf | anlage 2 | fassung
      besprechung | schulung | kennwort | passwort
    `,
    spam: `
      herzlichen gluckwunsch | gewonnen haben | lotterie | erbschaft von | millionen | bitcoin | krypto | hier klicken | bestatigen sie ihr | ihr konto wird | zugang gesperrt | binnen 12/24/48 stunden | letzte mahnung | letzte warnung | unwiderruflich | melden sie sich hier
    `,
  },
};
