// The app's version, from the one place that states it.

import packageJson from '../package.json' with { type: 'json' };

export function appVersion(): string {
  return packageJson.version;
}
