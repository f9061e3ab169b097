import { type ReactNode, useState } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import voices from '../../../i18n/voices.module.css'
import { useFirmness } from '../../../shared/firmness/useFirmness'
import { indicatorName } from '../../../shared/model/indicatorNames'
import { uniqueNames } from '../../../shared/scenario/named'
import { useStep } from '../../../shared/step'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import table from '../../../ui/table.module.css'
import text from '../../../ui/text.module.css'
import { marginWords } from '../model/marginWords'
import { weightMoves } from '../model/weightMoves'
import { assumptionRows } from './assumptionRows'
import styles from './Differences.module.css'
import tables from './tables.module.css'
import { useComparison } from './useComparison'

/** Rows of weights shown before the rest is asked for. */
const SHOWN = 4
/** Nearer than this, a weight reads the same as the mesa's. */
const SAME = 0.0005

/** What is not the same in every scenario: weights with their sense, other assumptions, and the margin each leaves. */
export function Differences() {
  const i18n = useI18n()
  const { t, format } = i18n
  const place = useStep()
  const { programme, territory } = place
  const comparison = useComparison()
  const firmness = useFirmness(programme, territory)
  const { columns } = comparison
  const [all, setAll] = useState(false)
  const names = uniqueNames(comparison, place, i18n)
  const moves = weightMoves(
    territory.indicators.map(({ id }) => id),
    comparison,
  )
  const hidden = moves.length - SHOWN
  const words = marginWords(programme, territory, comparison, firmness)
  return (
    <div className={styles.differences}>
      <table className={classes(table.table, tables.dense)}>
        <caption className={text.hidden}>{t('scenarios.differences.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('scenarios.differences')}</th>
            {names.map((name) => (
              <th key={name} scope="col" className={table.number}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(all ? moves : moves.slice(0, SHOWN)).map(({ indicator, shares }) => (
            <Row key={indicator} head={indicatorName(territory, indicator)}>
              {shares.map((share, j) => (
                <td key={names[j]} className={table.number}>
                  <Share share={share} mesa={shares[0] ?? 0} />
                </td>
              ))}
            </Row>
          ))}
          {assumptionRows(comparison, place, i18n).map(({ head, cells }) => (
            <Row key={head} head={head}>
              {cells.map((cell, j) => (
                <td key={names[j]} className={classes(table.number, styles.said)}>
                  {cell}
                </td>
              ))}
            </Row>
          ))}
          <Row head={<b>{t('scenarios.margin')}</b>}>
            {columns.map(({ result: { margin }, ofHundred }, j) => {
              const word = words[j]
              return (
                <td key={names[j]} className={table.number}>
                  {margin === null || !word ? (
                    <span title={ofHundred ? undefined : t('scenarios.margin.unit')}>{t('scenarios.nothing')}</span>
                  ) : (
                    <>
                      <b className={voices.cut}>{format.one(margin)}</b>
                      <br />
                      <span className={text.note}>{t(`margin.${word}`)}</span>
                    </>
                  )}
                </td>
              )
            })}
          </Row>
        </tbody>
      </table>
      {hidden > 0 && (
        <Button look="text" size="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('scenarios.differences.fewer') : t('scenarios.differences.more', { n: hidden })}
        </Button>
      )}
    </div>
  )
}

interface RowProps {
  readonly head: ReactNode
  /** The head in full, where it stands shortened. */
  readonly whole?: string
  readonly children: ReactNode
}

function Row({ head, whole, children }: RowProps) {
  return (
    <tr>
      <th scope="row" className={whole && styles.brief} aria-label={whole} title={whole}>
        {head}
      </th>
      {children}
    </tr>
  )
}

/** A weight, with its sense against the mesa's by sign and by word. */
function Share({ share, mesa }: { readonly share: number; readonly mesa: number }) {
  const { t, format } = useI18n()
  if (Math.abs(share - mesa) < SAME) return format.percent(share)
  const up = share > mesa
  return (
    <b>
      <span aria-hidden="true" className={styles.arrow}>
        {up ? '▲' : '▼'}{' '}
      </span>
      <span className={text.hidden}>{t(up ? 'scenarios.up' : 'scenarios.down')} </span>
      {format.percent(share)}
    </b>
  )
}
