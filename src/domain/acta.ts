/**
 * What people write into the acta, block by block, in the order in which it is printed. All else on it is computed and cannot be
 * written over.
 */
export const ACTA_BLOCKS = ['place', 'convened', 'chair', 'agenda', 'dissent', 'commitments', 'signers'] as const
export type ActaBlock = (typeof ACTA_BLOCKS)[number]

/** The text of each block that somebody wrote. */
export type ActaText = Readonly<Partial<Record<ActaBlock, string>>>

/**
 * Numbers in a text that are identity numbers: ten digits of a province, the third below 6, whose last is the check digit
 * (módulo 10, as the Registro Civil assigns them). An acta is published, so none may stand on it.
 */
export const identityNumbersIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?:^|\D)(\d{9}-?\d)(?!\d)/g)]
    .map(([, found = '']) => found)
    .filter((found) => isIdentityNumber(found.replace('-', '')))

function isIdentityNumber(digits: string): boolean {
  const all = [...digits].map(Number)
  const province = Number(digits.slice(0, 2))
  if (!((province >= 1 && province <= 24) || province === 30) || Number(digits[2]) > 5) return false
  const sum = all.slice(0, 9).reduce((total, digit, i) => {
    const weighed = i % 2 === 0 ? digit * 2 : digit
    return total + (weighed > 9 ? weighed - 9 : weighed)
  }, 0)
  return (10 - (sum % 10)) % 10 === all[9]
}

/** Who signs: one line each, the name before the first comma and the rest below the line. */
export const signersOf = (text: string): readonly { readonly name: string; readonly role: string }[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [name = line, ...role] = line.split(',')
      return { name: name.trim(), role: role.join(',').trim() }
    })
