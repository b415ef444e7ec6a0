// What proves to a mail server who asks: a password, or an access token that somebody else keeps fresh.

export type Credential =
  | { readonly kind: 'password'; readonly password: string }
  /** RFC 7628 (OAUTHBEARER) or XOAUTH2, whichever the server offers. */
  | { readonly kind: 'oauth'; readonly accessToken: string };
