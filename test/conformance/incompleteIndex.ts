/** Random index of a matrix with pairs missing, from that of the complete one. Source: Ágoston & Csató (2022), Omega 108:102576. */
export const incompleteIndex = (n: number, missing: number, complete: number): number =>
  complete * (1 - (2 * missing) / ((n - 1) * (n - 2)))
