import { type ReactNode, useState } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import { briefNames } from '../../../shared/faces/briefNames'
import { useFirmness } from '../../../shared/firmness/useFirmness'
import { indicatorName } from '../../../shared/model/indicatorNames'
import { Button } from '../../../ui/Button'
import { marginWords } from '../model/marginWords'
import { weightMoves } from '../model/weightMoves'
import { assumptionRows } from './assumptionRows'
import type { Compared } from './change'
import { uniqueNames } from './uniqueNames'

/** Rows of weights shown before the rest is asked for. */
const SHOWN = 4
/** Nearer than this, a weight reads the same as the mesa's. */
const SAME = 0.0005

/** What is not the same in every scenario: weights with their sense, other assumptions, and the margin each leaves. */
export function Differences(parts: Compared) {
  const i18n = useI18n()
  const { t, format } = i18n
  const [all, setAll] = useState(false)
  const { programme, comparison, territory } = parts
  const firmness = useFirmness(programme, territory)
  const { columns } = comparison
  const names = uniqueNames(parts, i18n)
  const moves = weightMoves(
    territory.indicators.map(({ id }) => id),
    comparison,
  )
  const briefs = new Map(
    briefNames(territory.indicators.map(({ name }) => name)).map((name, k) => [territory.indicators[k]?.id, name]),
  )
  const hidden = moves.length - SHOWN
  const words = marginWords(programme, territory, comparison, firmness)
  return (
    <div className="esc-dif">
      <table className="tabla dif">
        <caption className="vh">{t('scenarios.differences.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('scenarios.differences')}</th>
            {names.map((name) => (
              <th key={name} scope="col" className="num">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(all ? moves : moves.slice(0, SHOWN)).map(({ indicator, shares }) => (
            <Row key={indicator} head={briefs.get(indicator)} whole={indicatorName(territory, indicator)}>
              {shares.map((share, j) => (
                <td key={names[j]} className="num">
                  <Share share={share} mesa={shares[0] ?? 0} />
                </td>
              ))}
            </Row>
          ))}
          {assumptionRows(parts, i18n).map(({ head, cells }) => (
            <Row key={head} head={head}>
              {cells.map((cell, j) => (
                <td key={names[j]} className="num esc-dicho">
                  {cell}
                </td>
              ))}
            </Row>
          ))}
          <Row head={<b>{t('scenarios.margin')}</b>}>
            {columns.map(({ result: { margin }, ofHundred }, j) => {
              const word = words[j]
              return (
                <td key={names[j]} className="num">
                  {margin === null || !word ? (
                    <span title={ofHundred ? undefined : t('scenarios.margin.unit')}>{t('scenarios.nothing')}</span>
                  ) : (
                    <>
                      <b className="corte-cifra">{format.one(margin)}</b>
                      <br />
                      <span className="nota">{t(`margin.${word}`)}</span>
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
      <th scope="row" aria-label={whole} title={whole}>
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
      <span aria-hidden="true">{up ? '▲' : '▼'} </span>
      <span className="vh">{t(up ? 'scenarios.up' : 'scenarios.down')} </span>
      {format.percent(share)}
    </b>
  )
}
