import { shownShares } from '../../../domain/shownShares'
import { Rich } from '../../../i18n/Rich'
import { useI18n } from '../../../i18n/useI18n'
import type { GroupKey } from '../../../shared/charts/groupLooks'
import { ChartFigure } from '../../../shared/figure/ChartFigure'
import { Term } from '../../../shared/glossary/Term'
import { selectWeights } from '../../../shared/model/evaluation'
import page from '../../../shared/page/page.module.css'
import { groupOf, segmentName } from '../../../shared/people/group'
import { useStep } from '../../../shared/step'
import { classes } from '../../../ui/classes'
import layout from '../../../ui/layout.module.css'
import text from '../../../ui/text.module.css'
import { DotStrip } from '../charts/DotStrip'
import { agreementWord, mesaAgreement, type Strip, selectStrips } from '../model/strips'
import styles from './Strips.module.css'

export interface StripsProps {
  readonly only: GroupKey | null
  readonly onOnly: (group: GroupKey | null) => void
}

/** Every weight of everybody on one page: people, segments, the mesa, and how far they agree. */
export function Strips({ only, onOnly }: StripsProps) {
  const { t, format } = useI18n()
  const { programme, territory } = useStep()
  const strips = selectStrips(programme, territory)
  const { consensus } = selectWeights(programme, territory)
  const whole = mesaAgreement(strips)
  const agreement = (index: number | null) =>
    index === null ? '' : `${t(`weights.agreement.${agreementWord(index)}`)} ${format.whole(index)}`
  const official = shownShares(strips.map((strip) => strip.official ?? 0))
  const rows = strips.map((strip, i) => ({
    id: strip.indicator,
    label: strip.name,
    people: strip.members.map(({ id, segment, weight }) => ({ id, group: groupOf(programme, segment), share: weight })),
    groups: strip.segments.map(({ segment, weight }) => ({
      group: groupOf(programme, segment),
      share: weight,
      label: t('weights.mesa.mark', {
        segment: segmentName(programme, segment),
        indicator: strip.name,
        weight: format.percent(weight),
      }),
    })),
    mesa: strip.official,
    figure: strip.official === null ? '' : format.one((official[i] ?? 0) * 100),
    agreement: agreement(strip.agreement),
    low: strip.agreement !== null && agreementWord(strip.agreement) === 'low',
  }))
  return (
    <section>
      <div className={classes(layout.row, layout.spread)}>
        <h2>{t('weights.mesa.strip')}</h2>
        <p className={styles.agreement}>
          {whole === null ? (
            t('weights.mesa.agreement.none')
          ) : (
            <Rich
              message={t('weights.mesa.agreement', {
                index: format.whole(whole),
                word: t(`weights.agreement.${agreementWord(whole)}`),
              })}
            />
          )}{' '}
          <Term id="agreement" word={t('weights.agreement')} />
        </p>
      </div>
      <ChartFigure
        title={t('weights.mesa.strip')}
        {...twin()}
        file="pesos-de-la-mesa"
        chart={(width, scale) => (
          <DotStrip
            rows={rows}
            width={width}
            scale={scale}
            label={t('weights.mesa.strip')}
            words={{ person: t('weights.mesa.person'), agreement: t('weights.agreement') }}
            tick={format.percentWhole}
            only={only}
            onOnly={onOnly}
          />
        )}
      />
      <p className={classes(text.note, page.notProjected)}>
        {t('weights.mesa.note')}
        {consensus !== null && ` ${t('weights.mesa.goepel', { index: format.whole(consensus * 100) })}`}
      </p>
    </section>
  )

  function twin() {
    const segments = programme.segments.filter(({ id }) =>
      strips.some((strip) => strip.segments.some(({ segment }) => segment === id)),
    )
    /** As computed, in per cent, and as shown: rounded so that the column adds up. */
    const column = (of: (strip: Strip) => number | null | undefined) => {
      const shares = strips.map((strip) => of(strip) ?? null)
      const rounded = shownShares(shares.map((share) => share ?? 0))
      return {
        percents: shares.map((share) => share && share * 100),
        shown: shares.map((share, i) => (share === null ? '—' : format.percent(rounded[i] ?? 0))),
      }
    }
    const columns = [
      column(({ official }) => official),
      column(({ everyone }) => everyone),
      ...segments.map(({ id }) => column((strip) => strip.segments.find(({ segment }) => segment === id)?.weight)),
    ]
    const headings = [
      t('weights.mesa.column.indicator'),
      t('weights.mesa.column.mesa'),
      t('weights.mesa.column.everyone'),
      ...segments.map(({ name }) => name),
      t('weights.agreement'),
    ]
    return {
      table: {
        headings,
        rows: strips.map((strip, i) => [
          strip.name,
          ...columns.map(({ percents }) => percents[i] ?? null),
          strip.agreement,
        ]),
      },
      shown: strips.map((strip, i) => [
        strip.name,
        ...columns.map(({ shown }) => shown[i] ?? ''),
        agreement(strip.agreement),
      ]),
    }
  }
}
