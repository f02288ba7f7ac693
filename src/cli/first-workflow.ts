/** The workflow that `init` writes. */

/** How workflows of users call the Action. */
export const ACTION_REF = 'plumbline-ci/plumbline@v1';

// The commit of the tag: a moved tag cannot change what runs beside the token.
export const CHECKOUT_REF = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

export interface FirstWorkflow {
  readonly default_branch: string;
  /** Name of the repository secret and of the variable that holds the key; null when the model needs none. */
  readonly secret: string | null;
}

export function firstWorkflow({ default_branch, secret }: FirstWorkflow): string {
  const env = secret === null ? '' : `        env:\n          ${secret}: \${{ secrets.${secret} }}\n`;
  return `name: plumbline
on:
  pull_request:
  merge_group:
  push:
    # Each run here becomes a baseline for the pull requests after it.
    branches: [${branchName(default_branch)}]
  schedule:
    # Weekly, so that the baseline stays young and a model that moves by itself is seen.
    - cron: '17 5 * * 1'
  workflow_dispatch:
permissions: {}
concurrency:
  group: plumbline-\${{ github.event.pull_request.number || github.run_id }}
  # A newer push makes the run of an older one pointless; a run of the default branch is always kept.
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
jobs:
  gate:
    name: gate
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read # the spec and what it names
      actions: read # the stored runs of the default branch
      pull-requests: write # the comment
    steps:
      - uses: ${CHECKOUT_REF}
        with:
          persist-credentials: false
      - uses: ${ACTION_REF}
${env}        with:
          max-spend: $2.00
`;
}

/** A branch name as a YAML string within a flow list; `*` and its like would be patterns. */
function branchName(name: string): string {
  const literal = name.replace(/[\\*?+[\]!]/g, '\\$&');
  const isPlain = /^[A-Za-z][\w./-]*$/.test(literal) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(literal);
  return isPlain ? literal : `'${literal.replaceAll("'", "''")}'`;
}
