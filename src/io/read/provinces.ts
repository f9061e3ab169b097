/** A DPA code whose leading zero a spreadsheet ate: "301" is canton 0301. Other text is unchanged. */
export const dpaCode = (text: string, length: 2 | 4): string =>
  /^\d+$/.test(text) && text.length === length - 1 ? `0${text}` : text
