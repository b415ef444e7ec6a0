// Which files the policy check takes.

/** In octets; the desk takes no larger policy. */
export const largestFile = 20_000_000;

export const fileTypes = ['.txt', '.md', '.html', '.htm', '.pdf', 'text/plain', 'text/html', 'application/pdf'];
