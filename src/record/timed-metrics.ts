/** Whether a metric is made of times: `ttft.*`, `latency.*` and `goodput`. */
export function isOfTimes(metric: string): boolean {
  return /^(?:ttft|latency)\.|^goodput$/u.test(metric);
}
