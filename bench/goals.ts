/** Says whether a figure meets its bar. */
export function goal(name: string, value: number, bar: number, direction: 'at most' | 'at least' = 'at most'): boolean {
  const met = direction === 'at most' ? value <= bar : value >= bar;
  console.log(`${met ? 'met   ' : 'MISSED'} ${name}: ${Number(value.toPrecision(4))} (${direction} ${bar})`);
  return met;
}
