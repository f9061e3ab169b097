import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39'
import { wordlist } from '@scure/bip39/wordlists/spanish.js'
import { SEED_BYTES } from './mesaKeys'
import { notOpened, type Opened, opened } from './open'

const COUNT = 12

/** A seed as twelve Spanish words (BIP-39), whose last carries a check. */
export const wordsOfSeed = (seed: Uint8Array): readonly string[] =>
  entropyToMnemonic(seed, wordlist).normalize('NFC').split(' ')

/**
 * The seed that words stand for, as a person writes them: with or without accents, in any letters, with numbers, commas or lines
 * between them. Which word is not of the list is told by its place.
 */
export function seedOfWords(text: string): Opened<Uint8Array> {
  const words = plain(text)
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
  if (words.length !== COUNT) return notOpened('recovery-count', { values: { n: words.length, count: COUNT } })
  const known = words.map((word) => BY_PLAIN.get(word))
  const at = known.indexOf(undefined)
  if (at >= 0) return notOpened('recovery-word', { read: words[at] ?? '', values: { place: at + 1 } })
  try {
    const seed = mnemonicToEntropy(known.join(' '), wordlist)
    if (seed.length === SEED_BYTES) return opened(seed)
  } catch {
    // All twelve are of the list, and do not belong together.
  }
  return notOpened('recovery-check')
}

/** Small letters without accents; no two words of the list are the same then. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()

const BY_PLAIN: ReadonlyMap<string, string> = new Map(wordlist.map((word) => [plain(word), word]))
