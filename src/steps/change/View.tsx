import { useState } from 'react'
import type { ProductId } from '../../domain/ids'
import type { Programme, Territory } from '../../domain/programme'
import { Rich } from '../../i18n/Rich'
import { type I18n, useI18n } from '../../i18n/useI18n'
import { FindingList } from '../../shared/page/FindingList'
import { Page } from '../../shared/page/Page'
import { placeName } from '../../shared/programme/placeName'
import { useRecordedStep, useStep } from '../../shared/step'
import { useApp } from '../../store/useApp'
import { Button } from '../../ui/Button'
import { classes } from '../../ui/classes'
import { Select } from '../../ui/Field'
import layout from '../../ui/layout.module.css'
import { Notice } from '../../ui/Notice'
import { PickFiles } from '../../ui/PickFiles'
import text from '../../ui/text.module.css'
import styles from './change.module.css'
import { useChangeFile } from './files'
import { type ChangeFacts, changeLectura } from './lectura'
import { CHANGE_KINDS, changeKindOf } from './model/kinds'
import { whatChanged } from './model/whatChanged'
import {
  type ComparedPair,
  FACTORS,
  type Factor,
  inBoth,
  type TwoYears,
  usualPair,
  type YearReport,
  yearReport,
} from './model/yearReport'
import { ChangeTable } from './parts/ChangeTable'
import { useLastYear } from './parts/useLastYear'

const RECORDS = '.json,.yunta.json,application/json'

/** This year and the one before: what of the difference is the world's, the mesa's, or only the way of counting. */
export default function ChangeView() {
  const i18n = useI18n()
  const { t } = i18n
  const { programme: read, territory: shown } = useStep()
  const { programme: now, territory: after } = useRecordedStep()
  const { lastYear, findings, open } = useLastYear()
  const evaluator = useApp((state) => state.evaluator)
  const [chosen, setChosen] = useState<ComparedPair | null>(null)
  const [order, setOrder] = useState<readonly Factor[]>(FACTORS)
  const past = lastYear?.programme ?? null
  const before = past?.territories[after.id]
  const years: TwoYears | null = past && before ? { now, past, after, before } : null
  const pair = years && (chosen ?? usualPair(years))
  const report = years && pair && yearReport(years, pair, order, evaluator)
  const write = useChangeFile(years)
  const facts = factsOf({ now, past, after, years, pair, report, shown }, i18n)
  return (
    <Page
      question={t('change.question')}
      lectura={changeLectura(facts, i18n)}
      tools={
        <div className={classes(layout.row, styles.tools)}>
          {report && pair && (
            <>
              <Button size="small" icon="download" onClick={() => write('excel', pair, report)}>
                {t('change.csv')}
              </Button>
              <Button size="small" icon="print" onClick={() => window.print()}>
                {t('change.print')}
              </Button>
            </>
          )}
          {past && (
            <PickFiles label={t('change.file.other')} accept={RECORDS} small onFiles={(files) => void open(files)} />
          )}
        </div>
      }
    >
      <FindingList findings={findings} />
      {!past && (
        <PickFiles label={t('change.file')} accept={RECORDS} onFiles={(files) => void open(files)}>
          <p className={text.note}>{t('change.file.hint')}</p>
        </PickFiles>
      )}
      {lastYear && <Origin now={read} code={lastYear.code} past={lastYear.programme} />}
      {years && pair && <PairChoice territory={shown} products={inBoth(years)} pair={pair} onChoose={setChosen} />}
      {years && pair && report && facts.state === 'changed' && (
        <>
          <ChangeTable
            report={report}
            changes={whatChanged(years.before, after)}
            names={[facts.first, facts.second]}
            order={order}
            onOrder={setOrder}
          />
          <Sums report={report} />
        </>
      )}
    </Page>
  )
}

interface Known {
  readonly now: Programme
  readonly past: Programme | null
  readonly after: Territory
  readonly years: TwoYears | null
  readonly pair: ComparedPair | null
  readonly report: YearReport | null
  readonly shown: Territory
}

function factsOf({ now, past, after, years, pair, report, shown }: Known, { t }: I18n): ChangeFacts {
  if (!past) return { state: 'open' }
  const place = { province: placeName(now, after.id), past: past.name }
  if (!years) return { state: 'absent', ...place }
  if (!pair || !report) return { state: 'noOrder', ...place }
  if (Object.values(whatChanged(years.before, after)).every((differing) => differing === 0)) return { state: 'same' }
  const named = (product: ProductId) => shown.candidates.find(({ id }) => id === product)?.name ?? product
  const [first, second] = pair
  const causes = (factors: readonly Factor[]) => factors.map((factor) => t(`change.factor.${factor}`).toLowerCase())
  const [most] = report.parts.toSorted((one, other) => Math.abs(other.tenths) - Math.abs(one.tenths))
  const counted = report.parts.find(({ factors }) => factors.includes('method'))
  return {
    state: 'changed',
    past: past.name,
    first: named(first),
    second: named(second),
    before: report.before,
    after: report.after,
    most: { causes: causes(most?.factors ?? []), tenths: most?.tenths ?? 0 },
    method:
      counted && counted.factors.length > 1
        ? { joint: causes(counted.factors.filter((factor) => factor !== 'method')) }
        : { tenths: counted?.tenths ?? 0 },
  }
}

interface OriginProps {
  readonly now: Programme
  readonly past: Programme
  readonly code: string
}

/** Which record it is compared with, and whether it is the one that this year was prepared from. */
function Origin({ now: { continues }, past, code }: OriginProps) {
  const { t } = useI18n()
  return (
    <>
      <p className={text.note}>
        <Rich message={t('change.with', { name: past.name, code })} />
      </p>
      {continues && continues.programme !== past.id && (
        <Notice kind="review">{t('change.notOrigin', { name: continues.name })}</Notice>
      )}
      {continues && continues.programme === past.id && continues.code !== code && (
        <Notice kind="info">{t('change.moved', { code: continues.code })}</Notice>
      )}
    </>
  )
}

interface PairChoiceProps {
  readonly territory: Territory
  readonly products: readonly ProductId[]
  readonly pair: ComparedPair
  readonly onChoose: (pair: ComparedPair) => void
}

/** Which product against which: those that compete in both years. */
function PairChoice({ territory, products, pair: [first, second], onChoose }: PairChoiceProps) {
  const { t } = useI18n()
  const options = (besides: ProductId) =>
    products
      .filter((product) => product !== besides)
      .map((value) => ({ value, label: territory.candidates.find(({ id }) => id === value)?.name ?? value }))
  return (
    <div className={styles.pair}>
      <Select
        label={t('change.first')}
        value={first}
        options={options(second)}
        onChoose={(value) => onChoose([value, second])}
      />
      <Select
        label={t('change.second')}
        value={second}
        options={options(first)}
        onChoose={(value) => onChoose([first, value])}
      />
    </div>
  )
}

/** The parts by what they are of: the world, the mesa, the way of counting. They sum to the whole, digit by digit. */
function Sums({ report: { parts, before, after } }: { readonly report: YearReport }) {
  const { t, format } = useI18n()
  const signed = (tenths: number) => format.signed(tenths / 10)
  return (
    <>
      <div className={styles.sums}>
        {CHANGE_KINDS.map((kind) => {
          const own = parts.filter(({ factors }) => changeKindOf(factors) === kind)
          if (kind === 'joint' && own.length === 0) return null
          const points = signed(own.reduce((sum, { tenths }) => sum + tenths, 0))
          const causes = own
            .flatMap(({ factors }) => factors)
            .map((factor) => t(`change.factor.${factor}`).toLowerCase())
          return (
            <section key={kind}>
              <h2>{t(`change.sum.${kind}`, { points })}</h2>
              <p>{t(`change.sum.${kind}.what`, { causes: format.list(causes) })}</p>
            </section>
          )
        })}
      </div>
      <p className={text.note}>{t('change.exact', { whole: signed(after - before) })}</p>
    </>
  )
}
