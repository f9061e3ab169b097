import type { RefObject } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import { Ficha } from '../../../shared/charts/Ficha'
import { useFaces } from '../../../shared/faces/useFaces'
import { Button } from '../../../ui/Button'
import type { CellDetail } from '../model/cellDetail'
import { CellData } from './CellData'
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
  readonly onNote: (note: string) => void
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
    <section className="tira" aria-label={t('ratings.strip', { product: candidate.name, indicator: indicator.name })}>
      <div>
        <h2 className="prodn tira-producto">
          {face && <Ficha face={face} size={22} />} {candidate.name}
        </h2>
        <p className="tira-celda">
          {indicator.name}: <span className={isMesa && own === null ? undefined : 'mano'}>{shown}</span>
        </p>
        <p className="nota">
          {indicator.question} {t(`ratings.moment.${indicator.moment}`)}
        </p>
        {isMesa && own !== null && joined.voices.length > 0 && <p className="nota">{t('ratings.agreed')}</p>}
        {own?.reason && <p className="nota mano">{t('ratings.reason.said', { reason: own.reason })}</p>}
        {!readOnly && (
          <p className="fila tira-otros">
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
          note={detail.note}
          readOnly={readOnly}
          field={noteField}
          onSave={onNote}
          onBack={onBack}
        />
      </div>
      <div className="tira-guia">
        <RubricVotes detail={detail} readOnly={readOnly} onRate={(value) => writer.write([{ ...at, value }])} />
        <CellData detail={detail} />
      </div>
    </section>
  )
}
