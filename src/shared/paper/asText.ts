import { runs } from '../../i18n/message'
import type { TextBlock, TextPiece } from '../../io/write/docx'
import type { PaperBlock } from './blocks'

/** The same paper as a text to be pasted: what is drawn becomes words. */
export const asText = (blocks: readonly PaperBlock[]): readonly TextBlock[] => blocks.flatMap(textOfBlock)

const pieces = (message: string): readonly TextPiece[] =>
  runs(message).map(({ text, voice }) => ({ text, strong: voice !== 'plain' }))

const item = (message: string): TextBlock => ({ kind: 'item', pieces: pieces(message) })

function textOfBlock(block: PaperBlock): readonly TextBlock[] {
  switch (block.kind) {
    case 'title':
    case 'heading':
      return [{ kind: block.kind, text: block.text }]
    case 'paragraph':
      return [{ kind: 'paragraph', pieces: pieces(block.text) }]
    case 'list':
      return block.items.map(item)
    case 'table':
      return [{ kind: 'table', head: block.head, rows: block.rows }]
    case 'pair':
      return block.items.map(({ name, line }, i) => ({
        kind: 'paragraph',
        pieces: [
          { text: `${i + 1}. ${name}`, strong: true },
          { text: line === '' ? '' : ` · ${line}`, strong: false },
        ],
      }))
    case 'bars':
      return [{ kind: 'table', head: ['', ''], rows: block.rows.map(({ label, shown }) => [label, shown]) }]
    case 'boxes':
      return block.items.map((text) => item(`☐ ${text}`))
    case 'signatures':
      return block.people.flatMap(({ name, role }): readonly TextBlock[] => [
        { kind: 'paragraph', pieces: pieces('\n\n______________________________') },
        { kind: 'paragraph', pieces: pieces(role === '' ? name : `${name}\n${role}`) },
      ])
    case 'seal':
      return [
        { kind: 'paragraph', pieces: [{ text: block.code, strong: true }] },
        ...block.lines.map((line): TextBlock => ({ kind: 'paragraph', pieces: pieces(line) })),
      ]
  }
}
