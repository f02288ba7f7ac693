/** The few functions of jstat that are used; the package ships no types. */
declare module 'jstat' {
  interface JStat {
    readonly normal: {
      cdf(x: number, mean: number, sd: number): number;
      inv(p: number, mean: number, sd: number): number;
    };
    readonly studentt: {
      cdf(x: number, dof: number): number;
      pdf(x: number, dof: number): number;
      inv(p: number, dof: number): number;
    };
    readonly beta: { inv(p: number, alpha: number, beta: number): number };
    erfc(x: number): number;
  }
  const jstat: JStat;
  export default jstat;
}
