/** Trusted types as browsers have them; TypeScript's own library does not know them yet. */
interface ScriptPolicy {
  readonly createScriptURL: (address: string) => string;
}
declare global {
  var trustedTypes:
    { readonly createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy } | undefined;
}

/** The one policy of the page (hosting/policy.mjs names it); embeds have none and start no worker. */
const POLICY = 'corridor-scripts';
const made: { policy?: ScriptPolicy } = {};

/**
 * The address of a worker's script, as `new Worker` and `serviceWorker.register` take it under the strict policy:
 * a script of this very site, or nothing.
 * Errors: `TypeError` for any other address.
 */
export function siteScript(address: string): string {
  made.policy ??= globalThis.trustedTypes?.createPolicy(POLICY, rules) ?? rules;
  return made.policy.createScriptURL(address);
}

const rules: ScriptPolicy = {
  createScriptURL: (address) => {
    const url = new URL(address, document.baseURI);
    if (url.origin === new URL(document.baseURI).origin && url.pathname.endsWith('.js')) {
      return url.href;
    }
    throw new TypeError(`No script of this site: ${url.origin}${url.pathname}`);
  },
};
