import type { PlanDemand, PlanScope } from '../../../domain/planRule'
import { plain } from '../../../domain/product'
import { spoken } from '../../../i18n/message'
import type { I18n } from '../../../i18n/useI18n'
import { provinceName } from '../../../shared/programme/provinceName'

type Words = Pick<I18n, 't' | 'format'>

/** How each chain reads in the language of the page, by its plain words in the record. */
export type ChainNames = ReadonlyMap<string, string>

/** Where a rule holds, in words that end its sentence: "todo el programa", "grupo 1", "Manabí". */
function whereWords(where: PlanScope, { t, format }: Words): string {
  switch (where.kind) {
    case 'all':
      return t('plan.where.all')
    case 'gad':
      return t('plan.where.gad', { n: where.group })
    case 'named':
      return where.name || format.list(where.provinces.map(provinceName))
  }
}

/** A rule as a sentence, with what was chosen in people's blue. */
export function ruleWords(demand: PlanDemand, chains: ChainNames, words: Words): string {
  const { t } = words
  const where = whereWords(demand.where, words)
  const chain = 'chain' in demand ? (chains.get(plain(demand.chain)) ?? demand.chain) : ''
  const one = demand.where.kind === 'named' && demand.where.provinces.length === 1
  switch (demand.kind) {
    case 'most':
      if (chain !== '') return t('plan.rule.most.one', { n: demand.count, chain, where })
      return t(demand.where.kind === 'all' ? 'plan.rule.most.all' : 'plan.rule.most', { n: demand.count, where })
    case 'services':
      return t('plan.rule.services', { n: demand.count, where })
    case 'must':
      return t(one ? 'plan.rule.must' : 'plan.rule.must.each', { where, chain })
    case 'never':
      return t(one ? 'plan.rule.never' : 'plan.rule.never.each', { where, chain })
    case 'keep':
      return t('plan.rule.keep', { where })
  }
}

/** The same without voices, for names of buttons and for files. */
export const plainRule = (demand: PlanDemand, chains: ChainNames, words: Words): string =>
  spoken(ruleWords(demand, chains, words))
