/**
 * The runner takes a line for a command when it starts with `::` after white space, or holds `##[name]` anywhere
 * (actions/runner, ActionCommand.cs: TryParseV2 and TryParse). Text that others wrote must be neither.
 */

/** @returns the text as lines that no runner takes for a command, without colours and control characters. */
export function inertLines(text: string): readonly string[] {
  return withoutControls(text).split('\n').map(inertLine);
}

/** @returns text for the data or a property of one of our own commands; the command's own escaping comes on top. */
export function withoutControls(text: string): string {
  return (
    text
      // Colours and other terminal sequences, whole, so that no half of one stays behind.

      .replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g, '')
      .replace(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/g, '\n')
      // Control characters, bidirectional overrides and byte order marks; tabs and line ends stay.

      .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
  );
}

function inertLine(line: string): string {
  const broken = line.replaceAll('##[', '## [');
  return broken.trimStart().startsWith('::') ? `| ${broken}` : broken;
}
