// Which address shows which screen. Addresses live behind the hash, so that any host can serve the one page.
// The screens of the day come with it; those that are opened once a month come when they are asked for.

import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { Shell } from './frame/shell.tsx';
import { CaseScreen } from './screens/case/case-screen.tsx';
import { CasesScreen } from './screens/cases/cases-screen.tsx';
import { NewCaseScreen } from './screens/cases/new-case-screen.tsx';
import { MessagesScreen } from './screens/messages/messages-screen.tsx';
import { SearchScreen } from './screens/search/search-screen.tsx';
import { SettingsScreen } from './screens/settings/settings-screen.tsx';
import { TodayScreen } from './screens/today/today-screen.tsx';
import { readTemplateChoice } from './screens/templates/template-choice.ts';
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
const oneCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/$ref',
  component: CaseScreen,
  // The part that is shown first; whoever made a redacted copy comes back to the files.
  validateSearch: (given): { readonly part?: 'files' } => (given['part'] === 'files' ? { part: 'files' } : {}),
});
const redact = createRoute({
  getParentRoute: () => root,
  path: '/cases/$ref/redact/$file',
  component: lazyRouteComponent(() => import('./screens/redact/redact-screen.tsx'), 'RedactScreen'),
});
const messages = createRoute({ getParentRoute: () => root, path: '/messages/{-$id}', component: MessagesScreen });
const search = createRoute({ getParentRoute: () => root, path: '/search', component: SearchScreen });
const settings = createRoute({ getParentRoute: () => root, path: '/settings', component: SettingsScreen });

const retention = createRoute({
  getParentRoute: () => root,
  path: '/retention',
  component: lazyRouteComponent(() => import('./screens/retention/retention-screen.tsx'), 'RetentionScreen'),
});
const controllers = createRoute({
  getParentRoute: () => root,
  path: '/settings/controllers',
  component: lazyRouteComponent(() => import('./screens/controllers/controllers-screen.tsx'), 'ControllersScreen'),
});
const newController = createRoute({
  getParentRoute: () => root,
  path: '/settings/controllers/new',
  component: lazyRouteComponent(() => import('./screens/controllers/add-controller-screen.tsx'), 'AddControllerScreen'),
});
const oneController = createRoute({
  getParentRoute: () => root,
  path: '/settings/controllers/$id',
  component: lazyRouteComponent(() => import('./screens/controllers/controller-screen.tsx'), 'ControllerScreen'),
});
const newAccount = createRoute({
  getParentRoute: () => root,
  path: '/settings/accounts/new',
  component: lazyRouteComponent(() => import('./screens/accounts/add/add-account-screen.tsx'), 'AddAccountScreen'),
});
const ledger = createRoute({
  getParentRoute: () => root,
  path: '/ledger',
  component: lazyRouteComponent(() => import('./screens/ledger/ledger-screen.tsx'), 'LedgerScreen'),
});
const register = createRoute({
  getParentRoute: () => root,
  path: '/register',
  component: lazyRouteComponent(() => import('./screens/register/register-screen.tsx'), 'RegisterScreen'),
});
const handover = createRoute({
  getParentRoute: () => root,
  path: '/handover',
  component: lazyRouteComponent(() => import('./screens/handover/handover-screen.tsx'), 'HandoverScreen'),
});
const security = createRoute({
  getParentRoute: () => root,
  path: '/security',
  component: lazyRouteComponent(() => import('./screens/security/security-screen.tsx'), 'SecurityScreen'),
});
const log = createRoute({
  getParentRoute: () => root,
  path: '/log',
  component: lazyRouteComponent(() => import('./screens/log/log-screen.tsx'), 'LogScreen'),
  // The case whose entries are looked at, where one came from it.
  validateSearch: (given): { readonly ref?: string } => (typeof given['ref'] === 'string' ? { ref: given['ref'] } : {}),
});
const policy = createRoute({
  getParentRoute: () => root,
  path: '/settings/policy',
  component: lazyRouteComponent(() => import('./screens/policy/policy-screen.tsx'), 'PolicyScreen'),
  // The controller whose policy is looked at, where that is known.
  validateSearch: (given): { readonly controller?: string } =>
    typeof given['controller'] === 'string' ? { controller: given['controller'] } : {},
});

const letter = createRoute({
  getParentRoute: () => root,
  path: '/letters/$id',
  component: lazyRouteComponent(() => import('./screens/letters/letter-screen.tsx'), 'LetterScreen'),
});
const templates = createRoute({
  getParentRoute: () => root,
  path: '/settings/letters',
  component: lazyRouteComponent(() => import('./screens/templates/templates-screen.tsx'), 'TemplatesScreen'),
  // The wording that is looked at, where one is; the controller where it is another than the desk's own.
  validateSearch: readTemplateChoice,
});

const tree = root.addChildren([
  start,
  today,
  triage,
  cases,
  newCase,
  oneCase,
  redact,
  messages,
  search,
  retention,
  settings,
  controllers,
  newController,
  oneController,
  newAccount,
  ledger,
  handover,
  register,
  security,
  log,
  policy,
  letter,
  templates,
]);

export function createDeskRouter() {
  return createRouter({ routeTree: tree, history: createHashHistory() });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createDeskRouter>;
  }
}
