// Which address shows which screen. Addresses live behind the hash, so that any host can serve the one page.

import { createHashHistory, createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { Shell } from './frame/shell.tsx';
import { CaseScreen } from './screens/case/case-screen.tsx';
import { CasesScreen } from './screens/cases/cases-screen.tsx';
import { MessagesScreen } from './screens/messages/messages-screen.tsx';
import { SettingsScreen } from './screens/settings/settings-screen.tsx';
import { TodayScreen } from './screens/today/today-screen.tsx';
import { TriageScreen } from './screens/triage/triage-screen.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: TodayScreen });

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    // The router takes a redirect as a thrown value.
    throw redirect({ to: '/today', replace: true });
  },
});
const today = createRoute({ getParentRoute: () => root, path: '/today', component: TodayScreen });
const triage = createRoute({ getParentRoute: () => root, path: '/triage/{-$id}', component: TriageScreen });
const cases = createRoute({ getParentRoute: () => root, path: '/cases', component: CasesScreen });
const oneCase = createRoute({ getParentRoute: () => root, path: '/cases/$ref', component: CaseScreen });
const messages = createRoute({ getParentRoute: () => root, path: '/messages/{-$id}', component: MessagesScreen });
const settings = createRoute({ getParentRoute: () => root, path: '/settings', component: SettingsScreen });

const tree = root.addChildren([start, today, triage, cases, oneCase, messages, settings]);

export function createDeskRouter() {
  return createRouter({ routeTree: tree, history: createHashHistory() });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createDeskRouter>;
  }
}
