// Finds the name that stands beside a title or a relation: "mijn zoon Jelte", "Mme Paulette Kerbrat", "our client Mr Sesay".

const relations =
  'zoon|dochter|zoontje|dochtertje|kind|man|vrouw|moeder|vader|oma|opa|broer|zus|cliënte?|son|daughter|child|husband|wife|mother|father|mum|dad|' +
  'brother|sister|client|fils|fille|mari|femme|mère|père|sœur|frère|cliente?|Sohn|Sohnes|Tochter|Kind|Mann|Mannes|Frau|Mutter|Vater|Vaters|Bruder|' +
  'Bruders|Schwester|Mandantin|Mandanten|hijo|hija|marido|mujer|madre|padre|hermano|hermana|mandante|figlio|figlia|marito|moglie|fratello|sorella|' +
  'assistit[oa]|filho|filha|mulher|mãe|pai|irmão|irmã|constituinte|syna?|córki|córka|męża|mąż|żony|żona|matki|matka|ojca|ojciec|brata|siostry|klienta|klientki';
const titles =
  'mevrouw|mevr\\.?|mw\\.?|de heer|dhr\\.?|Mrs?\\.?|Ms\\.?|Miss|Mme|Mlle|Madame|Monsieur|M\\.|Herrn?|Frau|Sra?\\.?|Dña\\.?|D\\.|don|doña|sig\\.(?:ra)?|signora?|senhora?|pani|panią|pana?';
const particle = "(?:van|van der|van den|de|der|den|du|des|von|zu|di|da|del|della|dos|das|el|la|le|ten|ter|d'|O')";
const word = "\\p{Lu}[\\p{L}'’.-]{0,30}";
const named = new RegExp(
  `(?:^|[^\\p{L}])(?:${titles}|${relations}),? (${word}(?: (?:${particle} ?)?${word}){0,4})`,
  'u',
);

/** As written; undefined where no name stands so. Looks at the first twelve sentences. */
export function nameIn(sentences: readonly string[]): string | undefined {
  for (const sentence of sentences.slice(0, 12)) {
    const name = named.exec(sentence.slice(0, 400))?.[1]?.replace(/[.,]+$/, '');
    if (name !== undefined && name.length > 2) return name;
  }
  return undefined;
}
