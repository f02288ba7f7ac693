/**
 * The entry of the post step. It has one of its own, so that whatever the main step left behind or did not, a post step never
 * measures; and it says so inside the process, where no environment variable of a workflow can.
 */
Object.assign(globalThis, { [Symbol.for('plumbline.post-step')]: true });
await import('./index.js');

export {};
