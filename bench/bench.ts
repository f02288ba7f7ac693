/** `npm run bench -- NAME...` measures on this machine; without names, all but what needs peers. Nothing here is a test. */
import { benchClock } from './clock.js';
import { benchFaults } from './faults.js';
import { benchLatency } from './latency.js';
import { benchCrash } from './crash.js';
import { benchLoad } from './load.js';
import { benchMemory } from './memory.js';
import { benchMoney } from './money.js';
import { benchStartup } from './startup.js';
import { benchVerdict } from './verdict.js';

/** What it measures, and whether it met its bars. */
const BENCHES: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  verdict: benchVerdict,
  startup: benchStartup,
  load: () => benchLoad(false),
  latency: benchLatency,
  memory: benchMemory,
  clock: benchClock,
  faults: benchFaults,
  crash: benchCrash,
  money: benchMoney,
  peers: () => benchLoad(true),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(', ')}. There is ${Object.keys(BENCHES).join(', ')}.`);
  process.exitCode = 2;
} else {
  const names = asked.length === 0 ? Object.keys(BENCHES).filter((name) => name !== 'peers') : asked;
  for (const name of names) {
    console.log(`\n## ${name}`);
    if (!(await BENCHES[name]!())) process.exitCode = 1;
  }
}
