// The page that goes with an exported ledger: how it was made, what the columns mean, and how to check it without the app.

import type { Locale } from '#core/words/locale.ts';

const en = `COMPLETENESS LEDGER

What this is
This ledger accounts for every message number (UID) of every mail folder that DPO Desk reads, and for every message that came from a file. It holds no subject, no text, and no name or address of a sender; of the account it names the server and the user.

How it was made
An IMAP server gives each message of a folder a number that is never used again (RFC 3501, 2.3.1.1), and says which number comes next (UIDNEXT). The desk opens folders read-only, stores every message as it arrives, and writes the message and its number in one transaction. At least once a week all numbers are compared with those on the server. When the server numbers a folder anew (UIDVALIDITY), a new part of the ledger begins and all of the folder is compared again.

The files
uids.csv     one row for every number; ranges that were never used are one row
folders.csv  the sums for each folder and each UIDVALIDITY
ledger.json  the same as JSON
SHA256SUMS   the SHA-256 of each file

The column “fate” of uids.csv
stored    the message is in the desk, and was on the server when it was last looked at
gone      the message is in the desk; the server has it no more since “notedAt”
vanished  deleted on the server before it could be fetched; the desk never had it
withheld  the server lists it and does not hand it over; asked for again at each pull
unused    from “uidFrom” to “uidTo”: the server never showed a message with these numbers to the desk
file      taken in from a file

The column “marks”
again       the same message, octet by octet, was here already
oversize    only the header was fetched
unreadable  stored, but not readable as a mail
differing   the octets differ from the size that the server announced

The column “sha256” is the SHA-256 of the message as the desk has it now; it is empty once the message is erased (GDPR Art. 17). An attachment that was deleted changes it.

How to check it
1. sha256sum -c SHA256SUMS
2. In uids.csv the numbers of a folder and UIDVALIDITY run from 1 to uidNext − 1 without a gap and without an overlap.
3. Of the rows below uidNext: stored + gone + vanished + withheld + the width of all unused ranges = uidNext − 1. Higher numbers are those of a pull that has not come to its end yet.
4. For a folder that is complete: the messages on the server at “levelAt” (onServer) are the rows with the fate “stored” below uidNext, and those that went after “levelAt”.
5. On the server, read-only: EXAMINE the folder, compare UIDVALIDITY and UIDNEXT, and compare UID SEARCH ALL with the rows “stored” and “withheld”. Messages that arrived since have higher numbers.
6. The message behind a row is the raw mail of that id in the desk or in a case dossier; its SHA-256 is the one here.

Cells that a spreadsheet would take for a formula start with an apostrophe that is not part of the value.
`;

const nl = `VOLLEDIGHEIDSREGISTER

Wat dit is
Dit register verantwoordt elk berichtnummer (UID) van elke mailmap die DPO Desk leest, en elk bericht dat uit een bestand is ingelezen. Het bevat geen onderwerp, geen tekst en geen naam of adres van een afzender; van het account staan alleen de server en de gebruiker erin.

Hoe het is gemaakt
Een IMAP-server geeft elk bericht in een map een nummer dat nooit opnieuw wordt gebruikt (RFC 3501, 2.3.1.1) en zegt welk nummer het volgende is (UIDNEXT). De desk opent mappen alleen om te lezen, bewaart elk bericht zoals het binnenkomt, en schrijft het bericht en zijn nummer in één transactie weg. Ten minste eens per week worden alle nummers met die op de server vergeleken. Nummert de server een map opnieuw (UIDVALIDITY), dan begint een nieuw deel van het register en wordt de hele map opnieuw vergeleken.

De bestanden
uids.csv     één regel per nummer; een nooit gebruikte reeks is één regel
folders.csv  de totalen per map en per UIDVALIDITY
ledger.json  hetzelfde als JSON
SHA256SUMS   de SHA-256 van elk bestand

De kolom “fate” van uids.csv
stored    het bericht staat in de desk, en stond op de server toen die het laatst is bekeken
gone      het bericht staat in de desk; de server heeft het sinds “notedAt” niet meer
vanished  op de server verwijderd voordat het kon worden opgehaald; de desk heeft het nooit gehad
withheld  de server noemt het maar geeft het niet af; bij elke keer ophalen wordt er opnieuw om gevraagd
unused    van “uidFrom” tot en met “uidTo”: de server heeft de desk nooit een bericht met deze nummers getoond
file      ingelezen uit een bestand

De kolom “marks”
again       hetzelfde bericht, byte voor byte, was er al
oversize    alleen de kop is opgehaald
unreadable  bewaard, maar niet als mail leesbaar
differing   de inhoud wijkt af van de omvang die de server had opgegeven

De kolom “sha256” is de SHA-256 van het bericht zoals de desk het nu heeft; zij is leeg zodra het bericht is gewist (AVG art. 17). Een verwijderde bijlage verandert haar.

Hoe u het controleert
1. sha256sum -c SHA256SUMS
2. In uids.csv lopen de nummers van een map en UIDVALIDITY van 1 tot en met uidNext − 1, zonder gat en zonder overlap.
3. Voor de regels onder uidNext geldt: stored + gone + vanished + withheld + de breedte van alle reeksen unused = uidNext − 1. Hogere nummers horen bij een ophaalbeurt die nog niet is voltooid.
4. Voor een volledige map geldt: de berichten op de server op het tijdstip “levelAt” (onServer) zijn de regels met “stored” onder uidNext, en die welke na “levelAt” zijn verdwenen.
5. Op de server, alleen lezend: open de map met EXAMINE, vergelijk UIDVALIDITY en UIDNEXT, en vergelijk UID SEARCH ALL met de regels “stored” en “withheld”. Berichten die sindsdien zijn binnengekomen, hebben hogere nummers.
6. Het bericht achter een regel is de oorspronkelijke mail met dat kenmerk in de desk of in een dossier; de SHA-256 daarvan is die welke hier staat.

Cellen die een rekenblad als formule zou opvatten, beginnen met een apostrof die niet bij de waarde hoort.
`;

const fr = `REGISTRE D’EXHAUSTIVITÉ

Ce que c’est
Ce registre rend compte de chaque numéro de message (UID) de chaque dossier de messagerie que DPO Desk lit, et de chaque message repris d’un fichier. Il ne contient ni objet, ni texte, ni nom ou adresse d’un expéditeur ; du compte, il ne nomme que le serveur et l’utilisateur.

Comment il a été établi
Un serveur IMAP donne à chaque message d’un dossier un numéro qui n’est jamais réemployé (RFC 3501, 2.3.1.1) et indique le numéro suivant (UIDNEXT). Le bureau ouvre les dossiers en lecture seule, enregistre chaque message tel qu’il arrive, et inscrit le message et son numéro dans une même transaction. Au moins une fois par semaine, tous les numéros sont comparés à ceux du serveur. Lorsque le serveur renumérote un dossier (UIDVALIDITY), une nouvelle partie du registre commence et tout le dossier est comparé à nouveau.

Les fichiers
uids.csv     une ligne par numéro ; une plage jamais employée tient en une ligne
folders.csv  les totaux par dossier et par UIDVALIDITY
ledger.json  la même chose en JSON
SHA256SUMS   le SHA-256 de chaque fichier

La colonne « fate » de uids.csv
stored    le message est dans le bureau, et se trouvait sur le serveur lors de la dernière consultation
gone      le message est dans le bureau ; le serveur ne l’a plus depuis « notedAt »
vanished  supprimé du serveur avant d’avoir pu être relevé ; le bureau ne l’a jamais eu
withheld  le serveur l’annonce et ne le remet pas ; il est redemandé à chaque relève
unused    de « uidFrom » à « uidTo » : le serveur n’a jamais montré au bureau de message portant ces numéros
file      repris d’un fichier

La colonne « marks »
again       le même message, octet pour octet, était déjà là
oversize    seul l’en-tête a été relevé
unreadable  enregistré, mais illisible en tant que courriel
differing   le contenu diffère de la taille annoncée par le serveur

La colonne « sha256 » donne le SHA-256 du message tel que le bureau le détient à présent ; elle est vide dès que le message est effacé (RGPD, art. 17). La suppression d’une pièce jointe la modifie.

Comment le vérifier
1. sha256sum -c SHA256SUMS
2. Dans uids.csv, les numéros d’un dossier et d’une UIDVALIDITY vont de 1 à uidNext − 1, sans lacune ni chevauchement.
3. Pour les lignes inférieures à uidNext : stored + gone + vanished + withheld + la largeur de toutes les plages unused = uidNext − 1. Les numéros plus élevés sont ceux d’une relève qui n’est pas encore achevée.
4. Pour un dossier complet : les messages présents sur le serveur à « levelAt » (onServer) sont les lignes « stored » inférieures à uidNext, et ceux qui ont disparu après « levelAt ».
5. Sur le serveur, en lecture seule : ouvrez le dossier par EXAMINE, comparez UIDVALIDITY et UIDNEXT, et comparez UID SEARCH ALL aux lignes « stored » et « withheld ». Les messages arrivés depuis portent des numéros plus élevés.
6. Le message d’une ligne est le courriel d’origine portant cet identifiant dans le bureau ou dans un dossier de preuve ; son SHA-256 est celui qui figure ici.

Les cellules qu’un tableur prendrait pour une formule commencent par une apostrophe qui n’appartient pas à la valeur.
`;

export const ledgerReadme: Readonly<Record<Locale, string>> = { en, nl, fr };
