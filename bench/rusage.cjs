/** Loaded into every measured program: leaves its processor time and peak memory behind when it ends. */
const { appendFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

const file = process.env.BENCH_RUSAGE;
if (file !== undefined && isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    appendFileSync(
      file,
      `${JSON.stringify({ cpu_ms: (userCPUTime + systemCPUTime) / 1000, rss_mb: maxRSS / 1024 })}\n`,
    );
  });
}
