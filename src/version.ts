/** Name and version of this build, as records and reports carry it. */
export const TOOL = 'plumbline 0.1.0';
