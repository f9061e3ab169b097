import { useEffect, useState } from 'react'
import type { Finding } from '../../../domain/finding'
import type { ProductId } from '../../../domain/ids'
import { provinceOf } from '../../../domain/place'
import { type Product, sameWords } from '../../../domain/product'
import type { Territory } from '../../../domain/programme'
import { useI18n } from '../../../i18n/useI18n'
import { Findings } from '../../../shared/page/Findings'
import { provinceName } from '../../../shared/programme/provinceName'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { Checkbox } from '../../../ui/Field'
import layout from '../../../ui/layout.module.css'
import text from '../../../ui/text.module.css'
import styles from './KnownCandidates.module.css'

export interface KnownCandidatesProps {
  readonly onAdded: (product: ProductId) => void
}

/** The candidates that documents and statistics name for this province, with their figures: real data, one click. */
export function KnownCandidates({ onAdded }: KnownCandidatesProps) {
  const { t } = useI18n()
  const { territory } = useStep()
  const act = useApp((state) => state.act)
  const toast = useApp((state) => state.toast)
  const known = useKnown(territory)
  const [chosen, setChosen] = useState<ReadonlySet<ProductId>>(new Set())
  const [findings, setFindings] = useState<readonly Finding[]>([])
  if (known.products.length === 0) return null
  const turn = (product: ProductId, on: boolean) => {
    const next = new Set(chosen)
    if (on) next.add(product)
    else next.delete(product)
    setChosen(next)
  }
  const add = () => {
    const products = known.products.filter(({ id }) => chosen.has(id))
    const outcome = act({ kind: 'products-proposed', body: { territory: territory.id, products } })
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
    if (outcome.status === 'refused') return
    const subs = new Set<string>(territory.indicators.flatMap((indicator) => indicator.subs.map(({ id }) => id)))
    const data = known.data.filter(({ product, sub }) => chosen.has(product) && subs.has(sub))
    if (data.length > 0) {
      act({
        kind: 'data-recorded',
        body: { territory: territory.id, origin: 'data/statistics.json', leftOut: [], data },
      })
    }
    toast(t('candidates.known.added', { n: products.length, data: data.length }), true)
    const first = products[0]
    if (first) onAdded(first.id)
    setChosen(new Set())
  }
  return (
    <fieldset className={styles.known}>
      <legend className={styles.title}>{t('candidates.known', { place: provinceName(territory.id) })}</legend>
      <p className={text.note}>{t('candidates.known.hint')}</p>
      <div className={layout.columns}>
        {known.products.map(({ id, name }) => (
          <Checkbox key={id} lined label={name} checked={chosen.has(id)} onChange={(on) => turn(id, on)} />
        ))}
      </div>
      <Findings findings={findings} />
      <div className={layout.row}>
        <Button size="small" onClick={() => setChosen(new Set(known.products.map(({ id }) => id)))}>
          {t('candidates.known.all')}
        </Button>
        <Button size="small" look="primary" disabled={chosen.size === 0} onClick={add}>
          {t('candidates.known.add', { n: chosen.size })}
        </Button>
      </div>
    </fieldset>
  )
}

interface Known {
  readonly products: readonly Product[]
  readonly data: ReturnType<typeof import('../../../../data/statistics').statisticsOf>
}

const NOTHING: Known = { products: [], data: [] }

/** The province's list and statistics, loaded when asked for; those already candidates are left out. */
function useKnown(territory: Territory): Known {
  const [loaded, setLoaded] = useState<Known>(NOTHING)
  useEffect(() => {
    let here = true
    void Promise.all([import('../../../../data/products'), import('../../../../data/statistics')]).then(
      ([{ candidatesOf }, { statisticsOf }]) => {
        if (here)
          setLoaded({ products: candidatesOf(provinceOf(territory.id)), data: statisticsOf(provinceOf(territory.id)) })
      },
    )
    return () => {
      here = false
    }
  }, [territory.id])
  const isNew = ({ id, name }: Product) =>
    !territory.candidates.some((one) => one.id === id || sameWords(one.name, name))
  return { ...loaded, products: loaded.products.filter(isNew) }
}
