import type { MesaId, ProductId } from '../../../domain/ids'
import { ENOUGH_COVERAGE, type OfficialMethod } from '../../../domain/method'
import { REASON_LETTERS } from '../../../domain/pick'
import { methodName } from '../../../i18n/methods'
import type { I18n } from '../../../i18n/useI18n'
import { otherCutWords, tieReasons } from '../../../i18n/verdict'
import { provinceName } from '../../../shared/programme/provinceName'
import type { Neighbour } from '../model/neighbours'
import type { Rule } from '../model/selection'

export interface RuleContext {
  readonly i18n: I18n
  readonly nameOf: (product: ProductId) => string
  readonly mesaName: (mesa: MesaId) => string
  readonly contrast: OfficialMethod
}

/** One rule as one sentence: what holds, or what the mesa should know. */
export function ruleText(rule: Rule, { i18n, nameOf, mesaName, contrast }: RuleContext): string {
  const { t, format } = i18n
  const names = (products: readonly ProductId[]) => format.list(products.map(nameOf))
  switch (rule.id) {
    case 'two':
      return t(rule.met ? 'selection.rule.two' : 'selection.rule.two.not')
    case 'chains':
      if (!rule.met) return t('selection.rule.chains.same', { chain: rule.chains[0] ?? '', letters: REASON_LETTERS })
      return rule.chains.length < 2
        ? t('selection.rule.chains.unknown')
        : t('selection.rule.chains', { chains: rule.chains.join(' · ') })
    case 'filters':
      return rule.met ? t('selection.rule.filters') : t('selection.rule.filters.check', { names: names(rule.toCheck) })
    case 'consistency':
      return t(rule.met ? 'selection.rule.consistency' : 'selection.rule.consistency.not', {
        ratio: format.fixed(rule.ratio, 2),
      })
    case 'ratings':
      if (rule.met) return t('selection.rule.ratings')
      return t(rule.matters ? 'selection.rule.ratings.matters' : 'selection.rule.ratings.harmless', { n: rule.missing })
    case 'margin': {
      if (rule.margin === null || rule.word === null) return t('selection.rule.margin.none')
      const margin = format.one(rule.margin)
      const points = margin === format.one(1) ? 1 : 2
      if (rule.met) return t('selection.rule.margin', { word: t(`margin.${rule.word}`), margin, points })
      const why = tieReasons(rule.tie, i18n)
      return t(rule.soft ? 'selection.rule.margin.tight' : 'selection.rule.margin.tie', { why, margin, points })
    }
    case 'contrast':
      if (rule.cut) {
        const { pair, level } = rule.cut
        const inside = pair.filter((product) => !level.includes(product))
        return otherCutWords(
          { method: methodName(contrast, t), agrees: rule.met, inside: inside.map(nameOf), level: level.map(nameOf) },
          i18n,
        )
      }
      return rule.met
        ? t('selection.rule.contrast')
        : t('selection.rule.contrast.differs', {
            method: methodName(contrast, t),
            enters: names(rule.enters),
            leaves: names(rule.leaves),
          })
    case 'mesas': {
      if (rule.met) return t('selection.rule.mesas')
      const departs = t('selection.rule.mesas.departs', {
        mesas: format.list(rule.departs.map(mesaName)),
        letters: REASON_LETTERS,
      })
      const waiting = t('selection.rule.mesas.waiting', { n: rule.waiting })
      return [rule.departs.length > 0 && departs, rule.waiting > 0 && waiting].filter(Boolean).join(' ')
    }
    case 'coverage':
      if (rule.met) return t('selection.rule.coverage', { share: format.percentWhole(ENOUGH_COVERAGE) })
      return t('selection.rule.coverage.low', {
        letters: REASON_LETTERS,
        names: format.list(
          rule.low.map(({ product, share }) =>
            t('selection.rule.coverage.item', { name: nameOf(product), share: format.percentWhole(share) }),
          ),
        ),
      })
  }
}

/** What bordering provinces of the programme repeat: an opportunity, never a fault. */
export function neighbourText(neighbours: readonly Neighbour[], { t, format }: I18n): string {
  if (neighbours.length === 0) return t('selection.rule.neighbours.none')
  return t('selection.rule.neighbours', {
    items: format.list(
      neighbours.map(({ territory, chain, picked }) =>
        t('selection.rule.neighbours.item', {
          province: provinceName(territory),
          state: t(picked ? 'selection.rule.neighbours.picked' : 'selection.rule.neighbours.leads'),
          chain: chain.charAt(0).toLowerCase() + chain.slice(1),
        }),
      ),
    ),
  })
}
