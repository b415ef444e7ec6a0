// The table of mail providers that comes with the app.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProviderTable, type ProviderTable } from '#mail/settings/provider-table.ts';
import { resourceFolder } from './resource-folder.ts';

export function bundledProviders(): ProviderTable {
  return readProviderTable(JSON.parse(readFileSync(join(resourceFolder('mail-providers'), 'providers.json'), 'utf8')));
}
