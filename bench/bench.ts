/** `npm run bench -- NAME...` measures on this machine; without names, everything. Nothing here is a test. */
import { benchVerdict } from './verdict.js';

const benches: Readonly<Record<string, () => boolean>> = { verdict: benchVerdict };

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(', ')}. There is ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 2;
} else {
  const names = asked.length === 0 ? Object.keys(benches) : asked;
  if (!names.map((name) => benches[name]!()).every(Boolean)) process.exitCode = 1;
}
