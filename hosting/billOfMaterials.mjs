// @ts-check

/**
 * What `npm sbom` says, less all that differs from one run or machine to the next: number, time, the folder's name, where
 * packages were fetched from, who wrote them. Two runs over one lock file give the same text.
 *
 * @param {string} said the output of `npm sbom --sbom-format cyclonedx`
 * @param {{ name: string, version: string }} project
 * @returns {string} CycloneDX as JSON
 */
export function billOfMaterials(said, { name, version }) {
  const { bomFormat, specVersion, components, dependencies } =
    /** @type {{ bomFormat: string, specVersion: string, components: readonly Readonly<Record<string, unknown>>[], dependencies: readonly Readonly<Record<string, unknown>>[] }} */ (
      JSON.parse(said)
    );
  const component = { type: 'application', 'bom-ref': `${name}@${version}`, name, version };
  return `${JSON.stringify(
    {
      bomFormat,
      specVersion,
      version: 1,
      metadata: { component },
      components: sorted(components.map(plain)),
      dependencies: sorted(dependencies),
    },
    null,
    2,
  )}\n`;
}

/** @param {Readonly<Record<string, unknown>>} component @returns {Record<string, unknown>} */
function plain(component) {
  const kept = ['type', 'bom-ref', 'name', 'version', 'scope', 'purl', 'hashes', 'licenses'];
  return Object.fromEntries(
    kept.flatMap((key) => (key in component ? [[key, component[key]]] : [])),
  );
}

/** @param {readonly Readonly<Record<string, unknown>>[]} entries */
function sorted(entries) {
  const key = (/** @type {Readonly<Record<string, unknown>>} */ one) =>
    String(one['bom-ref'] ?? one.ref);
  return [...entries].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}
