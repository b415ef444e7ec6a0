// How much a case holds beside its mails, and how much is worked on at once.

/** In megabytes, of one file. While it comes in, the desk holds it twice: once as it is, once sealed. */
export const largestFile = 100;
/** Files of one case. */
export const mostFiles = 200;
/** In megabytes, of a text that is redacted. */
export const largestText = 5;
/** Pages of a PDF that is redacted. */
export const mostPages = 300;
/** In megabytes, of all that goes into one package. */
export const largestPackage = 90;
