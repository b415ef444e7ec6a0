// The PDF reader's worker from the viewer's own text: the frame loads nothing, not even from the desk.

/** The worker's script as text: `viewer-page.ts` builds it in. */
declare const PDF_WORKER_CODE: string;

interface ScriptPolicy {
  createScriptURL(address: string): string;
}

interface PolicyMaker {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

/** An address in memory, trusted because the code was built into this page. */
export function pdfWorkerAddress(): string {
  const address = URL.createObjectURL(new Blob([PDF_WORKER_CODE], { type: 'text/javascript' }));
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyMaker };
  const rules: ScriptPolicy = { createScriptURL: (own) => own };
  return (trustedTypes?.createPolicy('pdf-worker', rules) ?? rules).createScriptURL(address);
}
