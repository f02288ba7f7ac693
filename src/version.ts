/** Name and version of this build, as records and reports carry it. */
export const TOOL = 'plumbline 0.1.0';

/** How a reader of the comment starts the command line: from the repository, since the bare name is not ours on npm. */
export const PROGRAM = 'npx github:plumbline-ci/plumbline';

/** Set on the global object by src/post.ts, the entry of the post step. */
export const POST_STEP = Symbol.for('plumbline.post-step');
