// Starts the screens: preferences first, then the wire to the desk, then everything else.

import { createRoot } from 'react-dom/client';
import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';
import './style/personal.css';
import './style/print.css';
import { App } from './app.tsx';
import { connectDesk } from './desk.ts';
import { GonePage } from './screens/trouble/gone-page.tsx';
import { keepBlur } from './shell/blur.ts';
import { deskAtHand } from './state/desk-context.ts';
import type { LineState } from './state/desk-context.ts';
import { openPreferences, PreferencesContext, sharePreferences } from './state/preferences.ts';
import { createStore } from './state/store.ts';

const place = document.querySelector('#desk');
if (place === null) throw new Error('the page has no place for the desk');
const root = createRoot(place);
const preferences = openPreferences();
const line = createStore<LineState>('open');

try {
  const client = await connectDesk(() => line.write('gone'));
  await sharePreferences(preferences, client);
  const desk = deskAtHand(client, line);
  keepBlur(desk.blurred);
  root.render(
    <PreferencesContext value={preferences}>
      <App desk={desk} />
    </PreferencesContext>,
  );
} catch {
  // Whatever went wrong before the first call, the way out is the same: start again from the shell.
  root.render(
    <PreferencesContext value={preferences}>
      <GonePage />
    </PreferencesContext>,
  );
}
