/** Name, version and publication date of the bundled table. */
export const PRICE_TABLE = { name: 'genai-prices', version: '0.1.8', date: '2026-09-23' } as const;

/**
 * Source and date of the prices, as every cost is shown with.
 * @param files labels of the price files that come before the table.
 */
export function pricesLabel(files: readonly string[] = []): string {
  const table = `${PRICE_TABLE.name} ${PRICE_TABLE.version} of ${PRICE_TABLE.date}`;
  return files.length === 0 ? table : `${[...new Set(files)].join(', ')}, then ${table}`;
}
