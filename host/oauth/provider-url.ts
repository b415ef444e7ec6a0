// Which addresses the desk may hand to the system's browser: the sign-in pages of the providers, and nothing else.

const signInHosts = new Set(['accounts.google.com', 'login.microsoftonline.com']);

/** True for an https address at a provider's own host, at the usual port and without a user. */
export function isProviderUrl(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.protocol !== 'https:') return false;
  return signInHosts.has(url.hostname) && url.port === '' && url.username === '' && url.password === '';
}
