/** Names under which keys travel, in whatever spelling. */
const SECRET_NAME = /token|key|secret|auth|sign?|pass|cred|session|identifier|mail|user/i;
/** A value that is long and of one piece is no date, no code and no list of them. */
const SECRET_VALUE = /^[^\s,;:]{24,}$/;

/**
 * An address that may be kept on a device: with the question that its answer belongs to, which some feeds' readers need,
 * and without anything that could be a key. Empty for a text that is no web address.
 * @example addressToKeep('https://a:b@feeds.example/x?year=2023&token=1#z') // 'https://feeds.example/x?year=2023'
 */
export function addressToKeep(address: string): string {
  if (!URL.canParse(address)) return '';
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return '';
  for (const [name, value] of [...url.searchParams]) {
    if (SECRET_NAME.test(name) || SECRET_VALUE.test(value)) url.searchParams.delete(name);
  }
  url.username = '';
  url.password = '';
  url.hash = '';
  return url.href;
}
