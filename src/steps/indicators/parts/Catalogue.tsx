import { useState } from 'react'
import type { Finding } from '../../../domain/finding'
import type { IndicatorId } from '../../../domain/ids'
import { isUsed } from '../../../domain/usage'
import { useI18n } from '../../../i18n/useI18n'
import { Findings } from '../../../shared/page/Findings'
import { useStep } from '../../../shared/step'
import { useWritten } from '../../../shared/written'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import { Dialog } from '../../../ui/Dialog'
import { Checkbox } from '../../../ui/Field'
import layout from '../../../ui/layout.module.css'
import text from '../../../ui/text.module.css'
import styles from './Catalogue.module.css'

export interface CatalogueProps {
  readonly onClose: () => void
}

/** The body of indicators by dimension: the nine core ones and those a mesa may add. */
export function Catalogue({ onClose }: CatalogueProps) {
  const { t } = useI18n()
  const { programme, territory } = useStep()
  const written = useWritten()
  const act = useApp((state) => state.act)
  const [chosen, setChosen] = useState<readonly IndicatorId[]>(territory.indicators.map(({ id }) => id))
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const shelved = territory.shelved ?? []
  const used = territory.indicators.filter(({ id }) => !programme.catalogue.some((one) => one.id === id))
  const all = [...programme.catalogue, ...used, ...shelved]
  const remove = (id: IndicatorId) => {
    const entry = { sort: 'indicator', id } as const
    const outcome = act({ kind: 'entry-deleted', body: { territory: territory.id, entry } })
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
    if (outcome.status === 'accepted') setChosen(chosen.filter((one) => one !== id))
  }
  const apply = () => {
    const outcome = act({ kind: 'indicators-adopted', body: { territory: territory.id, indicators: chosen } })
    if (outcome.status === 'refused') setFindings(outcome.findings)
    else onClose()
  }
  return (
    <Dialog title={t('indicators.catalogue.title')} onClose={onClose} wide>
      <p className={text.note}>{t('indicators.catalogue.hint')}</p>
      {programme.dimensions.map((dimension) => (
        <section key={dimension.id} className={styles.dimension}>
          <h3>{dimension.name}</h3>
          {all
            .filter((indicator) => indicator.dimension === dimension.id)
            .map(({ id, name, question, core }) => (
              <div key={id}>
                <Checkbox
                  label={core ? t('indicators.core', { name }) : name}
                  checked={chosen.includes(id)}
                  onChange={(on) => setChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id))}
                />
                <p className={classes(text.note, styles.question)}>
                  {question}
                  {shelved.some((one) => one.id === id) && !isUsed(written, { sort: 'indicator', id }) && (
                    <Button
                      size="small"
                      look="text"
                      aria-label={t('indicators.delete', { name })}
                      onClick={() => remove(id)}
                    >
                      {t('action.delete')}
                    </Button>
                  )}
                </p>
              </div>
            ))}
        </section>
      ))}
      <Findings findings={findings} />
      <div className={layout.actions}>
        <Button onClick={onClose}>{t('action.cancel')}</Button>
        <Button look="primary" onClick={apply}>
          {t('indicators.catalogue.apply', { n: chosen.length })}
        </Button>
      </div>
    </Dialog>
  )
}
