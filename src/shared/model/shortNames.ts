import { plain } from '../../domain/product'

const ARTICLE = /^(el|la|los|las|lo|un|una|unos|unas|the|a|an)\s+/i
/** Words that end no short name. */
const LINK = /(\s+(de|del|el|la|los|las|y|e|o|u|en|con|para|por|a|al|of|the|and|in|with|for))+$/i

/**
 * One short name for each name, none of them another's: without its article, the first word, and as many more as tell it
 * apart. «El achiote» is achiote; «Cacao fino de aroma» beside «Cacao en grano» is cacao fino.
 */
export function shortNames(names: readonly string[]): readonly string[] {
  const words = names.map((name) =>
    name
      .trim()
      .replace(ARTICLE, '')
      .split(/[\s,;:]+/)
      .filter((word) => word !== ''),
  )
  const upTo = (own: readonly string[], count: number) => plain(own.slice(0, count).join(' '))
  return words.map((own, i) => {
    const others = words.filter((_, j) => j !== i)
    const alone = (count: number) => others.every((other) => upTo(other, count) !== upTo(own, count))
    const counts = own.map((_, k) => k + 1)
    const count = counts.find((one) => alone(one) && !LINK.test(` ${own[one - 1]}`)) ?? own.length
    const short = own.slice(0, Math.max(1, count)).join(' ')
    return capitalised(short === '' ? (names[i] ?? '') : short)
  })
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
