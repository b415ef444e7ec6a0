// Where the page stands while a desk is locked in order to look at the sample; a window that comes anew finds it there.

export const sampleAddress = '#/sample';
