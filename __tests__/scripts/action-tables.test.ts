import { describe, expect, it } from '@jest/globals';
import { withTables } from '../../scripts/action-tables.js';

const action = `
inputs:
  spec: { description: 'Globs, one a line', default: 'evals/*.eval.yml' }
  comment: { description: 'a | b', default: '' }
outputs:
  verdict: { description: "pass\\nor fail" }
`;
const readme = `# Title
<!-- inputs-start -->
old
<!-- inputs-end -->
between
<!-- outputs-start -->
<!-- outputs-end -->
after
`;

describe('withTables', () => {
  it('puts the tables between the markers and keeps the rest', () => {
    expect(withTables(readme, action)).toBe(`# Title
<!-- inputs-start -->
| input | default | |
|---|---|---|
| \`spec\` | \`evals/*.eval.yml\` | Globs, one a line |
| \`comment\` |  | a \\| b |
<!-- inputs-end -->
between
<!-- outputs-start -->
| output | |
|---|---|
| \`verdict\` | pass or fail |
<!-- outputs-end -->
after
`);
  });

  it('changes nothing the second time', () => {
    const once = withTables(readme, action);
    expect(withTables(once, action)).toBe(once);
  });

  it('names a marker that is missing', () => {
    expect(() => withTables('# Title', action)).toThrow('README.md has no <!-- inputs-start -->');
  });
});
