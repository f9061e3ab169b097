import type { Programme } from '../../domain/programme'
import { visible } from '../../domain/visible'
import { isKey, type MessageKey } from '../../i18n/es'
import { type I18n, useI18n } from '../../i18n/useI18n'
import { useApp } from '../../store/useApp'
import type { WorkSlice } from '../../store/workSlice'
import { useProgramme } from '../reading'

/** The parts of an event that its name is made of. */
export interface NamedAct {
  readonly kind: string
  readonly body: unknown
}

/** An act of the open record in words: "puntaje de Cacao en Precios", "cierre de Ponderación". */
export function useActName(): (act: NamedAct) => string {
  const { t } = useI18n()
  const programme = useProgramme()
  const eventOf = useApp((state) => state.eventOf)
  return actNames(t, programme, eventOf)
}

/**
 * The same for any record.
 *
 * @param eventOf the act that an undo or a redo names; null where it is not at hand
 */
export function actNames(
  t: I18n['t'],
  programme: Programme | null,
  eventOf: (id: unknown) => NamedAct | null,
): (act: NamedAct) => string {
  const nameOfAct = ({ kind, body }: NamedAct): string => {
    // A kind of a newer Yunta is none of ours, which `isKey` finds out.
    const key: string = keyOf(kind as ActKind)
    if (!isKey(key)) return t('act.newer')
    if (TOGGLES.includes(kind)) {
      const named = eventOf(targetOf(body))
      return t(key, { act: named ? nameOfAct(named) : '…' })
    }
    const territories = Object.values(programme?.territories ?? {})
    const nameOf = (id: unknown): string =>
      territories.flatMap(({ candidates }) => candidates).find((one) => one.id === id)?.name ??
      territories.flatMap(({ indicators }) => indicators).find((one) => one.id === id)?.name ??
      (typeof id === 'string' ? visible(id) : '')
    const said = detailsOf(body)
    return t(key === 'act.ratings-recorded' && said.count > 1 ? 'act.ratings-recorded.many' : key, {
      product: nameOf(said.product),
      indicator: nameOf(said.indicator),
      step: typeof said.step === 'string' && isKey(`step.${said.step}`) ? t(`step.${said.step}` as MessageKey) : '',
      n: said.count,
    })
  }
  return nameOfAct
}

/** The id of the act that an undo or a redo is about; undefined in any other. */
export const targetOf = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'act' in body ? body.act : undefined

type ActKind = Parameters<WorkSlice['act']>[0]['kind']

/** A kind of act without words in the list of messages does not compile. */
const keyOf = (kind: ActKind): MessageKey => `act.${kind}`

const TOGGLES: readonly string[] = ['act-undone', 'act-redone']

interface Details {
  readonly product?: unknown
  readonly indicator?: unknown
  readonly step?: unknown
  readonly count: number
}

/** What a body names, whichever kind it is of: the thing itself, or the first of its list. */
function detailsOf(body: unknown): Details {
  if (typeof body !== 'object' || body === null) return { count: 0 }
  const fields = new Map<string, unknown>(Object.entries(body))
  // What a person chose to leave out of a file is not what the act did.
  fields.delete('leftOut')
  const list = [...fields.values()].find((value): value is unknown[] => Array.isArray(value) && value.length > 0)
  const first = new Map<string, unknown>(Object.entries(list?.[0] ?? {}))
  return {
    product: idOf(fields.get('product')) ?? first.get('product') ?? first.get('id'),
    indicator: idOf(fields.get('indicator')) ?? first.get('indicator'),
    step: fields.get('step'),
    count: list?.length ?? 1,
  }
}

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value
