// Which address shows which screen. Addresses live behind the hash, so that any host can serve the one page.

import { createHashHistory, createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { Shell } from './frame/shell.tsx';
import { CaseScreen } from './screens/case/case-screen.tsx';
import { CasesScreen } from './screens/cases/cases-screen.tsx';
import { NewCaseScreen } from './screens/cases/new-case-screen.tsx';
import { AddControllerScreen } from './screens/controllers/add-controller-screen.tsx';
import { ControllerScreen } from './screens/controllers/controller-screen.tsx';
import { ControllersScreen } from './screens/controllers/controllers-screen.tsx';
import { MessagesScreen } from './screens/messages/messages-screen.tsx';
import { PolicyScreen } from './screens/policy/policy-screen.tsx';
import { RetentionScreen } from './screens/retention/retention-screen.tsx';
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
const newCase = createRoute({ getParentRoute: () => root, path: '/cases/new', component: NewCaseScreen });
const oneCase = createRoute({ getParentRoute: () => root, path: '/cases/$ref', component: CaseScreen });
const messages = createRoute({ getParentRoute: () => root, path: '/messages/{-$id}', component: MessagesScreen });
const settings = createRoute({ getParentRoute: () => root, path: '/settings', component: SettingsScreen });

const retention = createRoute({ getParentRoute: () => root, path: '/retention', component: RetentionScreen });
const controllers = createRoute({
  getParentRoute: () => root,
  path: '/settings/controllers',
  component: ControllersScreen,
});
const newController = createRoute({
  getParentRoute: () => root,
  path: '/settings/controllers/new',
  component: AddControllerScreen,
});
const oneController = createRoute({
  getParentRoute: () => root,
  path: '/settings/controllers/$id',
  component: ControllerScreen,
});
const policy = createRoute({
  getParentRoute: () => root,
  path: '/settings/policy',
  component: PolicyScreen,
  // The controller whose policy is looked at, where that is known.
  validateSearch: (search): { readonly controller?: string } =>
    typeof search['controller'] === 'string' ? { controller: search['controller'] } : {},
});

const tree = root.addChildren([
  start,
  today,
  triage,
  cases,
  newCase,
  oneCase,
  messages,
  retention,
  settings,
  controllers,
  newController,
  oneController,
  policy,
]);

export function createDeskRouter() {
  return createRouter({ routeTree: tree, history: createHashHistory() });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createDeskRouter>;
  }
}
