// Short lower-case names for entries that a person named in words.

const longest = 48;

/** A name such as `customer-accounts`, unlike any that is `taken`. */
export function entryId(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, longest)
    .replace(/-+$/, '');
  const base = plain === '' ? 'entry' : plain;
  if (!taken.has(base)) return base;
  let count = 2;
  while (taken.has(`${base}-${count}`)) count += 1;
  return `${base}-${count}`;
}

/** Two to six capitals to start case references with: the initials of a name of several words, else its first letters. */
export function prefixOf(name: string): string {
  const words = entryId(name, new Set())
    .split('-')
    .filter((word) => /^[a-z]/.test(word));
  const initials = words.map((word) => word.charAt(0)).join('');
  const letters = initials.length >= 3 ? initials : words.join('').replaceAll(/\d/g, '').slice(0, 3);
  return name.trim() === '' || letters.length < 2 ? '' : letters.slice(0, 6).toUpperCase();
}
