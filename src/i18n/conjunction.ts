/** «Y» before an i that is heard as one becomes «e», and «o» before an o becomes «u»: «distribución e inclusión», «siete u ocho». */
export function conjunction(word: string, next: string): string {
  const heard = next.replace(/^[^\p{L}\p{N}]+/u, '')
  // In «hielo» or «ionización» the i is a consonant, and «y» stays.
  if (word === 'y' && /^h?[ií](?![aeouáéóú])/i.test(heard)) return 'e'
  if (word === 'o' && /^(h?[oó]|8|11(\D|$))/i.test(heard)) return 'u'
  return word
}
