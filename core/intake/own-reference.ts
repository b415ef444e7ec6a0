// Finds the reference that a requester gave the letter: "Mijn kenmerk: 2026-K7MNQ2P", "Unser Az. 118/26".

const label =
  /(?:my|our|own|reference|ref|reference number|kenmerk|mijn|ons|onze|referentie|votre|notre|ma|mon|n\/r[ée]f|r[ée]f[ée]rence|r[ée]f|mein|unser|unsere|zeichen|gesch[äa]ftszeichen|aktenzeichen|az|mi referencia|referencia|riferimento|rif|refer[êe]ncia|znak|nr referencyjny)/iu;
void label;
