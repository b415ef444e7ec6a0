// The rule on passphrases, loaded when it is first asked: its word lists take a third of a second.

export async function isStrongEnough(passphrase: string): Promise<boolean> {
  const rule = await import('#core/desk/passphrase-rule.ts');
  return rule.isStrongEnough(passphrase);
}
