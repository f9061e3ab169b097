import { raised } from '../../i18n/sentence'
import type { I18n } from '../../i18n/useI18n'

/** What the lectura of two years is made from. Points in tenths. */
export type ChangeFacts =
  | { readonly state: 'open' }
  | { readonly state: 'absent' | 'noOrder'; readonly province: string; readonly past: string }
  | { readonly state: 'same' }
  | {
      readonly state: 'changed'
      readonly past: string
      readonly first: string
      readonly second: string
      readonly before: number
      readonly after: number
      /** The part that moves most, by the names of its causes. */
      readonly most: { readonly causes: readonly string[]; readonly tenths: number }
      /** What the method adds; the causes it cannot be parted from, where it cannot. */
      readonly method: { readonly tenths: number } | { readonly joint: readonly string[] }
    }

/** How far one product is ahead of the other in both years, what moved it most, and what the method alone adds. */
export function changeLectura(facts: ChangeFacts, { t, format }: I18n): string {
  if (facts.state === 'open' || facts.state === 'same') return t(`change.lectura.${facts.state}`)
  if (facts.state !== 'changed') return t(`change.lectura.${facts.state}`, facts)
  const { past, first, second, before, after, most, method } = facts
  const signed = (tenths: number) => format.signed(tenths / 10)
  const told =
    'joint' in method
      ? t('change.lectura.joint', { causes: format.list(method.joint) })
      : method.tenths === 0
        ? t('change.lectura.sameMethod')
        : t('change.lectura.method', { points: signed(method.tenths) })
  const values = { past, first, second, before: signed(before), after: signed(after), method: told }
  if (most.tenths === 0) return t('change.lectura.still', values)
  return t('change.lectura', { ...values, cause: raised(format.list(most.causes)), moved: signed(most.tenths) })
}
