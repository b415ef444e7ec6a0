// What may not stand in the source of the desktop shell, read from its syntax tree: Electron's checklist as rules.

import { parseSync } from 'oxc-parser';

/** A node of the ESTree syntax tree; its fields depend on its type. */
interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** The names that only one file may use, and which file that is. */
const onlyIn = new Map(
  Object.entries({
    BrowserWindow: 'window.ts',
    openExternal: 'open-link.ts',
    ipcMain: 'main.ts',
    ipcRenderer: 'preload.ts',
    utilityProcess: 'core-child.ts',
    safeStorage: 'keyring.ts',
    registerSchemesAsPrivileged: 'app-protocol.ts',
  }),
);

/** Names of members and keys that may not occur at all. */
const forbiddenNames = new Set([
  // Items 1, 6, 8, 9, 10: nothing remote, and no feature that undoes it.
  'webSecurity',
  'allowRunningInsecureContent',
  'experimentalFeatures',
  'enableBlinkFeatures',
  'disableBlinkFeatures',
  'rejectUnauthorized',
  'setCertificateVerifyProc',
  // Items 2, 20: other ways from a page to Node, and ours is the port.
  'BrowserView',
  'BaseWindow',
  'WebContentsView',
  'contextBridge',
  'exposeInMainWorld',
  'remote',
  'invoke',
  'sendSync',
  'executeJavaScript',
  'executeJavaScriptInIsolatedWorld',
  'insertCSS',
  // Item 18.
  'loadFile',
  'registerFileProtocol',
  'interceptFileProtocol',
  'unhandle',
  // The keyring's synchronous calls go in Electron 46, and the plain text one is no keyring.
  'encryptString',
  'decryptString',
  'isEncryptionAvailable',
  'setUsePlainTextEncryption',
  // Privileges that `app:` does not need.
  'bypassCSP',
  'allowServiceWorkers',
  'corsEnabled',
  'supportFetchAPI',
  'allowExtensions',
]);

/** Keys that may only have this value, spelled out. */
const fixedValues = new Map(
  Object.entries({
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    contextIsolation: true,
    sandbox: true,
    safeDialogs: true,
  }),
);

const allowedSwitches = new Set(['host-resolver-rules', 'disable-background-networking']);
const forbiddenTexts = [/^file:/, /^https?:/, /^persist:/, /^allow$/, /SECURITY_WARNINGS/, /^certificate-error$/];

/**
 * The broken rules, as `file: rule`.
 * @param fileName without folders
 */
export function brokenRules(fileName: string, source: string): readonly string[] {
  const broken: string[] = [];
  const report = (rule: string): void => void broken.push(`${fileName}: ${rule}`);
  visit(parseSync(fileName, source).program as unknown as Node, (node, parent) => {
    const name = nameOf(node);
    if (name !== undefined) {
      if (forbiddenNames.has(name)) report(`no ${name}`);
      const home = onlyIn.get(name);
      if (home !== undefined && home !== fileName && parent.type !== 'TSTypeReference' && !isTypeImport(parent))
        report(`${name} only in ${home}`);
      if (name === 'eval' || (name === 'Function' && parent.type === 'NewExpression')) report('no code from text');
    }
    if (node.type === 'Property') checkProperty(node, report);
    if (node.type === 'CallExpression') checkCall(node, report);
    if (node.type === 'Literal' && typeof node['value'] === 'string') checkText(node['value'], report);
    if (node.type === 'TemplateElement') checkText((node['value'] as { raw: string }).raw, report);
  });
  return broken;
}

function checkProperty(node: Node, report: (rule: string) => void): void {
  const key = nameOf(node['key'] as Node);
  const value = node['value'] as Node;
  const fixed = key === undefined ? undefined : fixedValues.get(key);
  if (fixed === undefined) return;
  if (value.type !== 'Literal' || value['value'] !== fixed) report(`${key} is ${fixed}`);
}

function checkCall(node: Node, report: (rule: string) => void): void {
  const [first] = node['arguments'] as readonly Node[];
  const callee = node['callee'] as Node;
  const name = callee.type === 'MemberExpression' ? nameOf(callee['property'] as Node) : nameOf(callee);
  if (name === 'appendSwitch' && !allowedSwitches.has(String(first?.['value']))) report('no other command line switch');
  // Handlers of ipcMain take no answers back: calls go through the port.
  const owner = callee.type === 'MemberExpression' ? nameOf(callee['object'] as Node) : undefined;
  if (owner === 'ipcMain' && name !== 'on') report('ipcMain only listens');
}

function checkText(text: string, report: (rule: string) => void): void {
  for (const pattern of forbiddenTexts) if (pattern.test(text)) report(`no text like ${pattern.source}`);
}

function nameOf(node: Node): string | undefined {
  if (node.type === 'Identifier') return String(node['name']);
  return node.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : undefined;
}

function isTypeImport(node: Node): boolean {
  return node.type === 'ImportSpecifier' && node['importKind'] === 'type';
}

function visit(node: Node, look: (node: Node, parent: Node) => void): void {
  for (const field of Object.values(node)) {
    for (const child of Array.isArray(field) ? field : [field]) {
      if (!isNode(child)) continue;
      // `import type { … }` names types only: nothing of it runs.
      if (child.type === 'ImportDeclaration' && child['importKind'] === 'type') continue;
      look(child, node);
      visit(child, look);
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
