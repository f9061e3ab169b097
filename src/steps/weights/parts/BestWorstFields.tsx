import type { GivenBestWorst } from '../../../domain/directWeights'
import type { IndicatorId } from '../../../domain/ids'
import { Rich } from '../../../i18n/Rich'
import { useI18n } from '../../../i18n/useI18n'
import { indicatorName } from '../../../shared/model/indicatorNames'
import { useStep } from '../../../shared/step'
import { Select } from '../../../ui/Field'
import text from '../../../ui/text.module.css'
import { strengthWords } from '../lectura'
import { bestWorstVerdict, comparisonsAsked, comparisonsMissing, type DirectDraft } from '../model/directDraft'
import styles from './DirectAnswer.module.css'

export interface DirectFieldsProps {
  readonly draft: DirectDraft
  readonly change: (part: Partial<DirectDraft>) => void
  /** By indicator, once the answer is whole. */
  readonly weights: readonly number[] | null
  readonly disabled: boolean
}

const STRENGTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

/** The best and the worst, then each of the others against both. */
export function BestWorstFields({
  draft,
  change,
  weights,
  disabled,
  answer,
}: DirectFieldsProps & { readonly answer: GivenBestWorst | null }) {
  const i18n = useI18n()
  const { t, format } = i18n
  const { territory } = useStep()
  const { indicators } = territory
  const nameOf = (id: IndicatorId) => indicatorName(territory, id)
  const end = (which: 'best' | 'worst') => (
    <Select<IndicatorId | ''>
      label={t(`weights.direct.${which}`)}
      disabled={disabled}
      options={[
        { value: '', label: t('weights.direct.choose') },
        ...indicators.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={draft[which]}
      onChoose={(id) => change({ [which]: id })}
    />
  )
  const strength = (which: 'toBest' | 'toWorst', id: IndicatorId, label: string) => (
    <Select
      key={id}
      label={label}
      disabled={disabled}
      options={[
        { value: '', label: t('weights.direct.choose') },
        ...STRENGTHS.map((one) => ({ value: String(one), label: `${one} · ${strengthWords(one, i18n)}` })),
      ]}
      value={String(draft[which][id] ?? '')}
      onChoose={(typed) => change({ [which]: withFigure(draft[which], id, typed) })}
    />
  )
  const { best, worst } = draft
  const missing = comparisonsMissing(draft, indicators)
  const asked = comparisonsAsked(draft, indicators)
  return (
    <>
      <div className={styles.ends}>
        {end('best')}
        {end('worst')}
      </div>
      {best !== '' && best === worst && <p className={text.error}>{t('weights.direct.ends')}</p>}
      {best !== '' && worst !== '' && best !== worst && (
        <>
          <div className={styles.ends}>
            {asked.best.map((id) =>
              strength('toBest', id, t('weights.direct.toBest', { best: nameOf(best), name: nameOf(id) })),
            )}
            {asked.worst.map((id) =>
              strength('toWorst', id, t('weights.direct.toWorst', { worst: nameOf(worst), name: nameOf(id) })),
            )}
          </div>
          <p role="status">
            {missing > 0 ? t('weights.direct.incomplete', { n: missing }) : answer && <Verdict answer={answer} />}
          </p>
          {weights && (
            <p className={text.note}>
              {format.list(indicators.map(({ name }, k) => `${name} ${format.percent(weights[k] ?? 0)}`))}
            </p>
          )}
        </>
      )}
    </>
  )
}

function withFigure(
  before: Readonly<Record<IndicatorId, number>>,
  id: IndicatorId,
  typed: string,
): Readonly<Record<IndicatorId, number>> {
  const { [id]: _, ...rest } = before
  return typed === '' ? rest : { ...rest, [id]: Number(typed) }
}

/** Whether the comparisons agree, by the published index and its threshold; which clashes most is named. */
function Verdict({ answer }: { readonly answer: GivenBestWorst }) {
  const { t, format } = useI18n()
  const { territory } = useStep()
  const { verdict, ratio, limit, clashing } = bestWorstVerdict(answer, territory.indicators)
  const said = { ratio: format.fixed(ratio, 2), limit: format.fixed(limit, 2) }
  return (
    <Rich
      message={t(`weights.direct.${verdict}`, { ...said, name: clashing ? indicatorName(territory, clashing) : '' })}
    />
  )
}
