// The ways in which a request can reach a controller, and an answer can leave it.

/** `forwarded`: a colleague, a processor or another controller passed on what reached them. */
export const channels = ['mail', 'post', 'phone', 'in-person', 'web-form', 'in-app', 'forwarded'] as const;

export type Channel = (typeof channels)[number];
