/** The longest name that every chart, table and panel has room for. Longer ones are refused where they are written. */
export const LONGEST_NAME = 120

export const tooLongName = (name: string): boolean => name.trim().length > LONGEST_NAME
