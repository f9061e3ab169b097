import type { TableAnswer, TableOrder } from './tableProtocol'
import { openSource } from './tables/openSource'
import type { RawSource } from './tables/sheet'
import { proposalOf } from './understand/proposal'

/** One file at a time: opened once, understood as often as it is asked. The same on a thread and on the page. */
export function tableAnswers(): (order: TableOrder) => Promise<TableAnswer> {
  let source: RawSource | null = null
  return async (order) => {
    if (order.order === 'open') {
      const { value, findings } = await openSource(order.bytes, order.name)
      source = value
      if (!value) return { answer: 'refused', findings }
      const rows = value.sheets.reduce((sum, { cells }) => sum + cells.length, 0)
      return { answer: 'opened', file: { name: value.file, kind: value.kind, rows } }
    }
    if (!source) throw new Error('a file is opened before it is asked about')
    const { target, context, given, agreed } = order.question
    return { answer: 'understood', number: order.number, proposal: proposalOf(source, target, context, given, agreed) }
  }
}
