import type { ProductId } from '../domain/ids'
import type { I18n } from '../i18n/useI18n'
import { tieSentence } from '../i18n/verdict'
import type { Face } from '../shared/model/faces'
import type { PairChange, RankedPanel } from '../shared/model/panel'

/** The verdict on the cut as the panel says it; null when it is no tie. */
export function panelTie(
  { evaluation: { rows, tiedAtCut }, tie }: RankedPanel,
  faces: ReadonlyMap<ProductId, Face>,
  i18n: I18n,
): string | null {
  const name = (product: ProductId | undefined) => (product === undefined ? '' : (faces.get(product)?.name ?? ''))
  const [, second, third] = rows
  const shared = tiedAtCut.length === 0 ? null : { names: tiedAtCut.map(name), place: second?.place ?? 2 }
  return tieSentence({ second: name(second?.product), third: name(third?.product), shared, tie }, i18n)
}

/** Who came in and who went out; a tie at the cut that begins or ends moves one side only. */
export function changeWords(
  { entered, left }: PairChange,
  name: (product: ProductId) => string,
  { t, format }: Pick<I18n, 't' | 'format'>,
): string {
  const [came, gone] = [format.list(entered.map(name)), format.list(left.map(name))]
  if (left.length === 0) return t('panel.changed.level', { entered: came, n: entered.length })
  if (entered.length === 0) return t('panel.changed.settled', { left: gone, n: left.length })
  return t('panel.changed', { entered: came, left: gone })
}
