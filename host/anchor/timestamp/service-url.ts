// Which addresses of time stamp services are taken.

/** In the clear is as good: the token is signed and the question holds nothing but a hash. Undefined where not taken. */
export function serviceUrl(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined;
  // A password in an address ends up in logs and on screens.
  return url.username === '' && url.password === '' && url.hash === '' && url.hostname !== '' ? url : undefined;
}
