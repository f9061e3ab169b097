/** The code of a record, as people compare it by eye or aloud: the first 24 hexadecimal digits of its root, six groups of four. */
export const codeOf = (whole: string): string => (whole.slice(0, 24).match(/.{1,4}/g) ?? []).join(' ')

/** The same code where a space would be in the way: in a cell of a table, in the name of a file. */
export const codeInFiles = (whole: string): string => codeOf(whole).replaceAll(' ', '-')
