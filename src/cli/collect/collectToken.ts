export type Environment = Readonly<Record<string, string | undefined>>;

/** @example tokenVariable('sudan-2023') // 'CORRIDOR_TOKEN_SUDAN_2023' */
export function tokenVariable(situationId: string): string {
  return `CORRIDOR_TOKEN_${situationId.toUpperCase().replaceAll('-', '_')}`;
}

/** The key for a situation's feeds: its own variable, else the general one. It stands in no file and no message. */
export function collectToken(situationId: string, env: Environment): string | null {
  const token = env[tokenVariable(situationId)] ?? env.CORRIDOR_TOKEN ?? '';
  return token === '' ? null : token;
}
