import { useState } from 'react'
import type { Programme } from '../../../domain/programme'
import { STEPS } from '../../../domain/step'
import { useI18n } from '../../../i18n/useI18n'
import { selectSlot } from '../../../shared/model/current'
import { placeName } from '../../../shared/programme/placeName'
import { addressOf } from '../../../store/route'
import { useApp } from '../../../store/useApp'
import { classes } from '../../../ui/classes'
import table from '../../../ui/table.module.css'
import { type PlaceStepState, selectMissing } from '../model/missing'
import styles from './ProvinceScenarios.module.css'

const SIGNS: Readonly<Record<PlaceStepState, string>> = { signed: '✓', outdated: '!', begun: '·', missing: '' }

/** Which steps each province and each of its mesas has signed, and which it lacks. Nothing is listed until it is opened. */
export function Missing({ programme }: { readonly programme: Programme }) {
  const { t } = useI18n()
  const [open, setOpen] = useState(false)
  return (
    <details className={styles.scenarios} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{t('programme.missing')}</summary>
      {open && <Steps programme={programme} />}
    </details>
  )
}

function Steps({ programme }: { readonly programme: Programme }) {
  const { t } = useI18n()
  const slot = useApp(selectSlot) ?? ''
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.frame} tabIndex={0} aria-label={t('programme.missing')}>
      <table className={classes(table.table, styles.matrix)}>
        <thead>
          <tr>
            <th scope="col">{t('provinces.scenarios.province')}</th>
            {STEPS.map((step) => (
              <th key={step} scope="col">
                {t(`step.${step}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {selectMissing(programme).map(({ place, steps }) => (
            <tr key={place}>
              <th scope="row">{placeName(programme, place)}</th>
              {STEPS.map((step) => (
                <td key={step} className={steps[step] === 'outdated' ? styles.different : undefined}>
                  <a href={addressOf({ screen: 'step', slot, territory: place, step })}>
                    {SIGNS[steps[step]]} {t(`programme.missing.${steps[step]}`)}
                  </a>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
