// Texts of the screens in Dutch: what intake noticed beside the request, copies, what it learned.

export const noticedTexts = {
  'triage.mentions': 'Wat de schrijver vermeldt',
  'triage.deadline': 'Vraagt om antwoord: ‘{quote}’',
  'triage.deadlineDay': 'Vraagt om antwoord: ‘{quote}’ ({day}). De wettelijke termijn blijft dezelfde.',
  'triage.about': 'Betreft: {name}',
  'triage.identifier.customer': 'Klant',
  'triage.identifier.contract': 'Contract',
  'triage.identifier.order': 'Bestelling',
  'triage.identifier.account': 'Account',
  'triage.identifier.birth-date': 'Geboorte',
  'triage.identifier.case': 'Dossier',
  'triage.sameCopy': 'Hetzelfde bericht is al eerder gekomen.',
  'triage.sameCopyCase': 'Hetzelfde bericht staat al in zaak {ref}.',
  'triage.sameRepeat': 'Dezelfde persoon vraagt hetzelfde in zaak {ref}.',
  'triage.attachTo': 'Aan die zaak toevoegen',
  'triage.toCopy': 'Het eerste bericht tonen',
  'triage.learned.other':
    'U hebt {count, plural, one {# zo’n bericht} other {# zulke berichten}} op deze desk terzijde gelegd.',
  'triage.learned.request':
    'U hebt voor {count, plural, one {# zo’n bericht} other {# zulke berichten}} op deze desk een zaak geopend.',
  'triage.learned.follow-up':
    'U hebt {count, plural, one {# zo’n bericht} other {# zulke berichten}} op deze desk aan een zaak toegevoegd.',
  'triage.learned.same-sender': 'zelfde afzender',
  'triage.learned.same-wording': 'zelfde bewoordingen',
  'triage.learned.off': 'Niet meer van beslissingen leren',
  'triage.learned.isOff':
    'Er wordt niet meer van beslissingen geleerd. Nieuwe berichten worden alleen naar hun woorden beoordeeld.',
  'key.attachSame': 'Toevoegen aan de zaak die het herhaalt',
};
