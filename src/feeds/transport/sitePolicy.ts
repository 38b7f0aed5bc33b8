/**
 * Which of these origins a content security policy lets a page read from; all of them where there is no policy.
 * @param policy the header as the page was sent, or null
 * @param own the page's own origin
 */
export function refusedOrigins(
  origins: readonly string[],
  policy: string | null,
  own: string,
): readonly string[] {
  const allowed = policy === null ? null : connectSources(policy);
  if (allowed === null) return [];
  return origins.filter((origin) => !allowed.some((source) => lets(source, origin, own)));
}

function connectSources(policy: string): readonly string[] | null {
  const directives = policy.split(/[;,]/).map((text) => text.trim().split(/\s+/));
  const named = (name: string) => directives.find(([first]) => first?.toLowerCase() === name);
  return (named('connect-src') ?? named('default-src'))?.slice(1) ?? null;
}

function lets(source: string, origin: string, own: string): boolean {
  if (source === "'self'") return origin === own;
  if (source === '*' || source === 'https:') return origin.startsWith('https://');
  return source.replace(/\/$/, '') === origin;
}

/** The policy that a page of this site was sent with: a request to its own host, and only for its headers. */
export async function policyOf(page: string): Promise<string | null> {
  try {
    const { headers } = await fetch(page, { method: 'HEAD', credentials: 'omit' });
    return headers.get('Content-Security-Policy');
  } catch {
    // Not even our own host answers: the fetch that follows will say why.
    return null;
  }
}
