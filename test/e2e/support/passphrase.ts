// The passphrase of every desk in the tests of the screens.

export const passphrase = 'paper lantern under the bridge';
