// Polish as it is spoken: the rights without any of their names, by what is done to what.

import type { RightPattern } from '../language-patterns.ts';

export const plainWordsPl: readonly RightPattern[] = [
  {
    right: 'access',
    says: 'przeczytac | posluchac | odsluchac | zobaczyc | obejrzec | pokazcie | pokazac | przeslijcie | przeslac | udostepnic | udostepnijcie',
    of: `co o mnie pisano/napisano/zapisano | co .. o mnie macie/wiecie | nagranie | nagrania | na ktorym mnie widac | moje akta | moja dokumentacja | moich akt | notatki o mnie | raport .. o mnie`,
    yieldsTo: ['portability'],
    unless: 'haslo | zamowienie',
  },
  {
    right: 'access',
    says: `jak moj adres/numer/mail .. trafil | skad macie moj | skad wzieliscie | skad panstwo maja | od kogo macie moj | kto wam dal moj | kto otwieral moj* | kto zagladal do moj* | kto ogladal/przegladal moj* | komu przekazaliscie/sprzedaliscie | komu udostepniono`,
    standsAlone: true,
    unless: 'haslo',
  },
  {
    right: 'access',
    says: 'jakie kryteria | jakie czynniki | jaka logika | jakie dane .. wziete | jak decyduje | jak dziala wasz/panstwa | jak wyliczono | na jakiej podstawie',
    where: ['machine'],
    standsAlone: true,
  },
  {
    right: 'rectification',
    says: `widnieje | figuruje | figuruje jako | pisza panstwo do mnie | zwracaja sie | jest bledn* | jest blad | zle wpisan* | nazywam sie | przeprowadzilem sie | przeprowadzilam sie`,
    of: `pan | a jestem | nie | data urodzenia | nazwisko | imie | adres | powinno byc | w rzeczywistosci | po slubie | teraz | stary adres`,
    standsAlone: true,
    isVague: true,
    unless: 'zamowieni* | paczk*',
    notWhere: ['trade'],
  },
  {
    right: 'rectification',
    says: 'poprawic | poprawcie | zmienic | zmiencie | zaktualizowac',
    of: 'data urodzenia | date urodzenia | nazwisko | imie | adres | mail | telefon | jestem kobieta | pan',
    pointsBack: true,
    notWhere: ['trade', 'business'],
    unless: 'zamowieni* | rezerwacj* | dostawcow',
  },
  {
    right: 'erasure',
    says: `zniszczcie | zniszczyc | podrzyjcie | wyrzuccie | skasujcie | skasowac | usuncie | wypiszcie | zdjac | zdejmijcie | nie zycze sobie | niech znikn*`,
    of: `kopie | moj/moje/moja/moich .. dowod/konto/zdjecia/profil/dane/nazwisko/cv/dokumenty | z bazy | wszystko | jej strona | strona | dokumenty dalej`,
    pointsBack: true,
    notWhere: ['trade'],
    unless: 'zamowieni* | faktur* | mandat* | rezerwacj*',
  },
  {
    right: 'erasure',
    says: `juz go nie potrzebujecie | juz jej nie potrzebujecie | juz ich nie potrzebujecie | dalej u panstwa lezal* | prosze nie przechowywac | zapisalem sie przez pomylke | zapisalam sie przez pomylke | wypiszcie mnie z bazy | jakbym nigdy nie istnial*`,
    standsAlone: true,
    unless: 'newsletter | reklam*',
  },
  {
    right: 'restriction',
    says: `zostawic .. w spokoju | zostawcie | nie ruszac | nie ruszajcie | zamrozic | zachowajcie | zachowac | nie uzywac | nie uzywajcie | wstrzymac sie | odlozcie`,
    of: `do konca | dopoki | do czasu | dla policji | dla mojego adwokata | jako dowod | mediacji | rozprawy | reklamacj* | sprawdzen*`,
    standsAlone: true,
    unless: 'stolik | pokoj | zamowieni*',
  },
  {
    right: 'portability',
    says: 'w formacie | w pliku | zabrac | przeniesc | przekazac | zaimportowac | wyeksportowac',
    of: 'inny zaimportuje | inny program | innego dostawcy | nowego dostawcy | inna aplikacja | swoja historie | otworzy inny',
    standsAlone: true,
    unless: 'haslo',
  },
  {
    right: 'objection',
    says: `dajcie mi spokoj | przestancie | nie chce wiecej | dosc | mam dosc | prosze wiecej nie | nie dzwoncie | nie piszcie`,
    of: `dzwonic | wydzwaniac | reklam* | ankiet* | maili | wiadomosci | listow | ofert | ulotek | sms* | spokoj`,
    standsAlone: true,
    unless: 'zwrot | zamowieni*',
    yieldsTo: ['consent-withdrawal'],
  },
  {
    right: 'objection',
    says: 'handlujecie | sprzedajecie | zarabiacie na',
    of: 'moimi danymi | moje dane | moich danych',
    standsAlone: true,
  },
  {
    right: 'automated-decision',
    says: `wyjasnic to | obejrzal | obejrzy | przejrzal | rozpatrzyl | rozpatrzy | sprawdzil | porozmawiac z | zajal sie`,
    of: `czlowiek | pracownik | komus | ktos | osobiscie | zywy | konsultant`,
    where: ['machine'],
  },
  {
    right: 'consent-withdrawal',
    says: `kiedys kliknelam | kiedys kliknalem | zgodzilem sie | zgodzilam sie | zaznaczylem | zaznaczylam`,
    of: `juz nieaktualne | nieaktualne | zmienilem zdanie | zmienilam zdanie | juz nie | cofam`,
    pointsBack: true,
    standsAlone: true,
  },
];
