import { useState } from 'react'
import type { ProductId } from '../../../domain/ids'
import { useI18n } from '../../../i18n/useI18n'
import { nameOf } from '../../../shared/faces/named'
import { useFaces } from '../../../shared/faces/useFaces'
import { useStep } from '../../../shared/step'
import { useRanking } from '../../../shared/useRanking'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import layout from '../../../ui/layout.module.css'
import table from '../../../ui/table.module.css'
import text from '../../../ui/text.module.css'
import { workingOf } from '../model/working'
import styles from './CheckWorking.module.css'
import { WorkingSteps } from './WorkingSteps'

/** «¿De dónde sale?»: every score of the ranking opens its working. */
export function CheckWorking() {
  const { t, format } = useI18n()
  const { evaluation } = useRanking()
  const faces = useFaces()
  const [product, setProduct] = useState<ProductId | null>(null)
  return (
    <section className={styles.check} aria-labelledby="comprobar">
      <h2 id="comprobar">{t('ranking.check')}</h2>
      <p className={text.note}>{t('ranking.check.hint')}</p>
      <div className={layout.row}>
        {evaluation.rows.map(({ product: one, score }) => (
          <Button key={one} size="small" onClick={() => setProduct(one)}>
            {t('ranking.check.one', { name: nameOf(faces, one), score: format.one(score) })}
          </Button>
        ))}
      </div>
      {product && <WorkingDialog product={product} onClose={() => setProduct(null)} />}
    </section>
  )
}

function WorkingDialog({ product, onClose }: { readonly product: ProductId; readonly onClose: () => void }) {
  const { t, format } = useI18n()
  const { programme, territory } = useStep()
  const ranked = useRanking()
  const faces = useFaces()
  const evaluator = useApp((state) => state.evaluator)
  const working = workingOf(programme, territory, ranked, product, evaluator)
  const [at, setAt] = useState(0)
  const row = working.rows[at]
  return (
    <Dialog wide title={t('ranking.check.title', { score: format.one(working.score) })} onClose={onClose}>
      <p>{t('ranking.check.lectura', { name: nameOf(faces, product) })}</p>
      <div className={styles.working}>
        <div className={styles.rows}>
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">{t('ranking.check.indicator')}</th>
                <th scope="col" className={table.number}>
                  {t('ranking.check.level')}
                </th>
                <th scope="col" className={table.number}>
                  {t('ranking.check.value')}
                </th>
                <th scope="col" className={table.number}>
                  {t('ranking.check.weight')}
                </th>
                <th scope="col" className={table.number}>
                  {t('ranking.check.points')}
                </th>
              </tr>
            </thead>
            <tbody>
              {working.rows.map((one, i) => (
                <tr key={one.indicator} className={i === at ? styles.current : undefined}>
                  <th scope="row">
                    <button type="button" className={styles.name} aria-pressed={i === at} onClick={() => setAt(i)}>
                      {one.name}
                    </button>
                  </th>
                  <td className={table.number}>
                    {one.state === 'rated' ? format.plain(one.level) : t(`ranking.check.state.${one.state}`)}
                  </td>
                  <td className={table.number}>{format.fixed(one.value, 4)}</td>
                  <td className={table.number}>{format.fixed(one.weight, 3)}</td>
                  <td className={table.number}>{format.fixed(one.points, 3)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('ranking.check.sum')}</th>
                <td />
                <td />
                <td />
                <td className={table.number}>
                  <b>{format.fixed(working.sum, 3)}</b>
                </td>
              </tr>
            </tfoot>
          </table>
          <p>
            {t('ranking.check.place', {
              place: format.ordinal(working.place),
              of: working.of,
              score: format.one(working.score),
            })}
          </p>
          <p className={text.note}>
            {t('ranking.check.digits', { sum: format.fixed(working.sum, 3), score: format.fixed(working.score, 6) })}
          </p>
        </div>
        {row && <WorkingSteps row={row} />}
      </div>
      <p className={styles.close}>
        <Button icon="close" onClick={onClose}>
          {t('action.close')}
        </Button>
      </p>
    </Dialog>
  )
}
