/** What a file is by its first bytes, when it is plainly no text; the name's extension is never believed. */
export type BinaryKind = 'pdf' | 'png' | 'jpg' | 'gif' | 'gzip' | 'xls' | 'xlsx' | 'ods' | 'docx' | 'zip'

const SIGNATURES: readonly (readonly [BinaryKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['gzip', [0x1f, 0x8b]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
]

/** Names of entries that tell what a zip holds; they stand uncompressed in its directory, near the end. */
const INSIDE: readonly (readonly [BinaryKind, string])[] = [
  ['xlsx', 'xl/workbook'],
  ['docx', 'word/document'],
  ['ods', 'opendocument.spreadsheet'],
]
const LOOK = 0x10000

export function binaryKind(bytes: Uint8Array): BinaryKind | null {
  const kind = SIGNATURES.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte))?.[0] ?? null
  if (kind !== 'zip') return kind
  const text = [bytes.subarray(0, LOOK), bytes.subarray(Math.max(0, bytes.length - LOOK))]
    .map((part) => new TextDecoder('windows-1252').decode(part))
    .join('')
  return INSIDE.find(([, name]) => text.includes(name))?.[0] ?? kind
}
