import type { ChangeRulerProps } from '../../charts/ChangeRuler'
import { lowered } from '../../i18n/lecturas/ranking'
import { flipsAt, levelText } from '../../i18n/lecturas/sensitivity'
import { spoken } from '../../i18n/message'
import type { I18n } from '../../i18n/useI18n'
import type { OutCell } from '../../io/write/csv'
import type { Flip } from '../../selectors/smallest'
import { saidOf } from '../ranking/names'
import { indicatorName, type Parts } from './parts'

export interface FlipText {
  readonly sentence: string
  readonly note: string
  readonly ruler: Omit<ChangeRulerProps, 'width'>
  /** The same for the table and its file: change, from, to, who enters, who leaves. */
  readonly row: readonly OutCell[]
}

/** One smallest change as a sentence with from and to, its small print, its ruler and its row. */
export function flipText(flip: Flip, parts: Parts, i18n: I18n): FlipText {
  const { sentence, note, from, to, ruler } =
    flip.kind === 'weight' ? ofWeight(flip, parts, i18n) : ofRating(flip, parts, i18n)
  const listed = (products: Flip['enters']) => i18n.format.list(products.map((product) => saidOf(parts.faces, product)))
  const [enters, leaves] = [listed(flip.enters), listed(flip.leaves)]
  const change =
    flip.leaves.length === 0
      ? i18n.t('sensitivity.enough.level', { enters })
      : i18n.t('sensitivity.enough.change', { enters, leaves })
  return {
    sentence,
    note: note === '' ? change : `${note} ${change}`,
    ruler: { from, to, ...ruler, format: i18n.format.whole },
    row: [spoken(sentence), from, to, enters, leaves],
  }
}

interface Told {
  readonly sentence: string
  readonly note: string
  readonly from: number
  readonly to: number
  readonly ruler: { readonly low: number; readonly high: number; readonly step: number }
}

type Of<K extends Flip['kind']> = Extract<Flip, { readonly kind: K }>

function ofWeight({ indicator, from, to }: Of<'weight'>, { territory }: Parts, { t, format }: I18n): Told {
  const way = to > from ? 'up' : 'down'
  const high = Math.max(20, Math.ceil(10 * Math.max(from, to)) * 10)
  return {
    sentence: t(`sensitivity.enough.weight.${way}`, {
      indicator: lowered(indicatorName(territory, indicator)),
      from: format.percent(from),
      to: format.percent(flipsAt(from, to)),
    }),
    note: t(`sensitivity.enough.weight.${way}.note`),
    from: 100 * from,
    to: 100 * to,
    ruler: { low: 0, high, step: high > 40 ? 20 : 5 },
  }
}

function ofRating(flip: Of<'rating'>, { territory, faces }: Parts, { t, format }: I18n): Told {
  const { product, indicator, from, to } = flip
  return {
    sentence: t(`sensitivity.enough.rating.${to > from ? 'up' : 'down'}`, {
      product: saidOf(faces, product),
      indicator: lowered(indicatorName(territory, indicator)),
      from: levelText(from, format),
      to: levelText(to, format),
    }),
    note: '',
    from,
    to,
    ruler: { low: 1, high: 5, step: 1 },
  }
}
