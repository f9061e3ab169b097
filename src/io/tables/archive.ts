import { strFromU8, unzipSync } from 'fflate'

/** Unpacked, no part of a spreadsheet that a mesa brings is larger: what is, is a trap. */
const MOST_UNPACKED = 150 * 1024 * 1024

/** The text of the parts of a zip whose names pass; a part that would unpack to too much is left out. */
export function unpackedParts(bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, string> {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => originalSize <= MOST_UNPACKED && wanted(name),
  })
  return new Map(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]))
}
