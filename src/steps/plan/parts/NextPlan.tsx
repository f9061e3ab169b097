import type { Programme } from '../../../domain/programme'
import { Rich } from '../../../i18n/Rich'
import { useI18n } from '../../../i18n/useI18n'
import { provinceName } from '../../../shared/programme/provinceName'
import { Button } from '../../../ui/Button'
import type { StagePlan } from '../model/planRequest'
import { differingProvinces } from '../model/planRows'
import styles from '../plan.module.css'

export interface NextPlanProps {
  readonly programme: Programme
  readonly best: StagePlan
  readonly next: StagePlan
  readonly shown: boolean
  readonly onShow: (next: boolean) => void
}

/** The best of all other plans: how much more it gives up, and where it differs. Two that are equal are both shown. */
export function NextPlan({ programme, best, next, shown, onShow }: NextPlanProps) {
  const { t, format } = useI18n()
  const equal = next.givenUp === best.givenUp
  const places = differingProvinces(best, next).map((territory) => {
    const { candidates = [] } = programme.territories[territory] ?? {}
    const products = next.provinces.find((one) => one.territory === territory)?.products ?? []
    const pair = products.map((product) => candidates.find(({ id }) => id === product)?.name ?? product)
    return t('plan.next.place', { province: provinceName(territory), pair: format.list(pair) })
  })
  const given = format.one(next.givenUp)
  return (
    <section className={styles.next}>
      <h2>{t(equal ? 'plan.next.equal' : 'plan.next')}</h2>
      <p>
        <Rich
          message={t(equal ? 'plan.next.same' : 'plan.next.what', {
            given,
            more: format.one(next.givenUp - best.givenUp),
            places: places.join(' '),
          })}
        />{' '}
        <Button look="text" onClick={() => onShow(!shown)}>
          {t(shown ? 'plan.next.back' : 'plan.next.see')}
        </Button>
      </p>
    </section>
  )
}
