import type { I18n } from '../../i18n/useI18n'

/** What the lectura of the plan is made from. */
export type PlanFacts =
  | { readonly state: 'few'; readonly ready: number; readonly all: number }
  | { readonly state: 'none' }
  | { readonly state: 'begins' }
  | { readonly state: 'searching' | 'stopped'; readonly best: number; readonly least: number }
  | { readonly state: 'clash'; readonly rules: readonly string[] }
  | { readonly state: 'equal'; readonly given: number }
  | {
      readonly state: 'plan'
      readonly rules: number
      readonly provinces: number
      readonly given: number
      readonly all: number
      /** The rule without which most would be saved, and what would be given up then. */
      readonly dearest: { readonly rule: string; readonly left: number } | null
    }

/** What the plan gives up and which rule costs most; or why there is none. */
export function rulesLectura(facts: PlanFacts, { t, format }: I18n): string {
  switch (facts.state) {
    case 'few':
      return t('plan.lectura.few', facts)
    case 'none':
    case 'begins':
      return t(`plan.lectura.${facts.state}`)
    case 'searching':
    case 'stopped':
      return t(`plan.lectura.${facts.state}`, { best: format.one(facts.best), least: format.one(facts.least) })
    case 'clash':
      return t(facts.rules.length === 1 ? 'plan.lectura.clash.one' : 'plan.lectura.clash', {
        n: facts.rules.length,
        rules: format.list(facts.rules.map(quoted)),
      })
    case 'equal':
      return t('plan.lectura.equal', { given: format.one(facts.given) })
    case 'plan': {
      const { rules, provinces, given, all, dearest } = facts
      if (given === 0) return t('plan.lectura.free', { rules })
      return t('plan.lectura.plan', {
        rules,
        provinces,
        given: format.one(given),
        all: format.whole(all),
        dearest: dearest ? t('plan.lectura.dearest', { rule: dearest.rule, left: format.one(dearest.left) }) : '',
      })
    }
  }
}

const quoted = (rule: string): string => `«${rule}»`
