/** What stands behind the targets of a run: the world itself, or a cassette of its answers. */
import { resolve } from 'node:path';
import type { OpenTarget } from '../edge/target/connect.js';
import type { RecordingTarget, Saved } from '../edge/target/cassette/record.js';
import { recordingTarget } from '../edge/target/cassette/record.js';
import { replayTarget } from '../edge/target/cassette/replay.js';
import { secretsOf } from '../edge/target/secrets.js';
import { InfraError } from '../errors.js';
import type { GateOutcome } from '../pipeline.js';
import type { Command } from '../spec/commands.js';
import type { Endpoint } from '../spec/endpoints.js';
import type { Suite } from '../spec/types.js';
import type { RunArguments } from './args.js';
import type { World } from './world.js';

export interface Tape {
  /** Nothing is sent and nothing is spent. */
  readonly replayed: boolean;
  /** @param live opens the world; not called by a replay. */
  connect(suites: readonly Suite[], live: () => Promise<OpenTarget>): Promise<OpenTarget>;
  /** False with a cassette: what was paid for is on disk already, or costs nothing. */
  readonly journaled: boolean;
  /** Stores what was recorded, before the target is closed. @param outcome null when the run failed. */
  save(outcome: GateOutcome | null): Promise<void>;
}

export function tapeOf(
  { record, replay, only }: Pick<RunArguments, 'record' | 'replay' | 'only'>,
  endpoints: readonly Endpoint[],
  commands: readonly Command[],
  { folder, env, log }: Pick<World, 'folder' | 'env' | 'log'>,
): Tape {
  if (record === null && replay === null) {
    return { replayed: false, journaled: true, connect: (_, live) => live(), save: () => Promise.resolve() };
  }
  if (record === null) {
    return {
      replayed: true,
      journaled: false,
      connect: (suites) => replayTarget(suites, { folder: resolve(folder, replay!), shown: replay!, endpoints }),
      save: () => Promise.resolve(),
    };
  }
  let recording: RecordingTarget | null = null;
  return {
    replayed: false,
    journaled: false,
    async connect(suites, live) {
      const secrets = secretsOf(endpoints, commands, (name) => env[name]);
      const target = await live();
      try {
        const place = { folder: resolve(folder, record), shown: record };
        return (recording = await recordingTarget(target, suites, { ...place, keep: replay !== null, secrets }));
      } catch (error) {
        await target.close();
        throw error;
      }
    },
    async save(outcome) {
      if (recording === null) return;
      try {
        log.info(wordsOf(await recording.save(only.length === 0 && isWhole(outcome)), record));
      } catch (error) {
        // The verdict stands without it, and what was recorded still lies in the folder.
        if (!(error instanceof InfraError)) throw error;
        log.warn(`${error.message} (${error.cure ?? ''})`);
      }
    },
  };
}

/** Whether every answer of the plan was asked for: only then is one that was not asked for superfluous. */
function isWhole(outcome: GateOutcome | null): boolean {
  if (outcome === null || outcome.suites.some(({ reused }) => reused)) return false;
  return outcome.record.rows.length > 0 && outcome.record.rows.every(({ status }) => status !== 'skipped');
}

function wordsOf({ recorded, replayed, failed, kept, dropped, too_large }: Saved, shown: string): string {
  const parts = [
    `${answers(recorded)} recorded in ${shown}`,
    ...(replayed === 0 ? [] : [`${answers(replayed)} replayed`]),
    ...(failed === 0 ? [] : [`${failed} without an answer, not recorded`]),
    ...(too_large === 0 ? [] : [`${answers(too_large)} too large to record`]),
    ...(dropped === 0 ? [] : [`${answers(dropped)} dropped, which nothing asks for any more`]),
    ...(kept === 0 ? [] : [`${answers(kept)} kept, which this run did not ask for`]),
  ];
  return parts.join('; ');
}

function answers(count: number): string {
  return count === 1 ? '1 answer' : `${count} answers`;
}
