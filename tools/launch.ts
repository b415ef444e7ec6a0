// `npm start`: the app for real use, on the desk of this person or on the one named with `--desk`.

import { findDeskFolder } from '#host/desk-folder.ts';
import { openApp } from './open-app.ts';

await openApp({ deskFolder: findDeskFolder(process.argv.slice(2)) });
