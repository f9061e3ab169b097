import type { RefObject } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import voices from '../../../i18n/voices.module.css'
import { Ficha } from '../../../shared/charts/Ficha'
import { useFaces } from '../../../shared/faces/useFaces'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import layout from '../../../ui/layout.module.css'
import text from '../../../ui/text.module.css'
import type { CellDetail } from '../model/cellDetail'
import { CellData } from './CellData'
import styles from './CellStrip.module.css'
import { EvidenceNote } from './EvidenceNote'
import { shownValue } from './gridCell'
import { RubricVotes } from './RubricVotes'
import type { RatingWriter } from './useRating'

export interface CellStripProps {
  readonly detail: CellDetail
  readonly writer: RatingWriter
  readonly isMesa: boolean
  readonly readOnly: boolean
  readonly noteField: RefObject<HTMLTextAreaElement | null>
  readonly onNote: (note: string) => boolean
  readonly onBack: () => void
}

/** Follows the focus of the grid: what is asked, the guide with the votes on it, the data, the evidence. */
export function CellStrip({ detail, writer, isMesa, readOnly, noteField, onNote, onBack }: CellStripProps) {
  const i18n = useI18n()
  const { t } = i18n
  const { candidate, indicator, joined, own } = detail
  const face = useFaces().get(candidate.id)
  const at = { product: candidate.id, indicator: indicator.id }
  const shown = isMesa ? shownValue(joined, i18n) : String(own?.value ?? t('missing.falta'))
  return (
    <section
      className={styles.strip}
      aria-label={t('ratings.strip', { product: candidate.name, indicator: indicator.name })}
    >
      <div>
        <h2 className={styles.product}>
          {face && <Ficha face={face} size={22} />} {candidate.name}
        </h2>
        <p className={styles.cell}>
          {indicator.name}: <span className={isMesa && own === null ? undefined : voices.hand}>{shown}</span>
        </p>
        <p className={text.note}>
          {indicator.question} {t(`ratings.moment.${indicator.moment}`)}
        </p>
        {isMesa && own !== null && joined.voices.length > 0 && <p className={text.note}>{t('ratings.agreed')}</p>}
        {own?.reason && (
          <p className={classes(text.note, styles.reason)}>{t('ratings.reason.said', { reason: own.reason })}</p>
        )}
        {!readOnly && (
          <p className={classes(layout.row, styles.others)}>
            <Button size="small" onClick={() => writer.write([{ ...at, value: 'SD' }])}>
              {t('ratings.sd')}
            </Button>
            <Button size="small" onClick={() => writer.write([{ ...at, value: 'NA' }])}>
              {t('ratings.na')}
            </Button>
            {own && (
              <Button size="small" look="text" onClick={() => writer.write([{ ...at, value: null }])}>
                {t('ratings.clear')}
              </Button>
            )}
          </p>
        )}
        <EvidenceNote
          key={`${at.product} ${at.indicator}`}
          cell={`${at.product} ${at.indicator}`}
          of={t('draft.cell', { product: candidate.name, indicator: indicator.name })}
          note={detail.note}
          readOnly={readOnly}
          field={noteField}
          onSave={onNote}
          onBack={onBack}
        />
      </div>
      <div>
        <RubricVotes detail={detail} readOnly={readOnly} onRate={(value) => writer.write([{ ...at, value }])} />
        <CellData detail={detail} />
      </div>
    </section>
  )
}
