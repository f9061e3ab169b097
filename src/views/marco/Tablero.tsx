import { type CSSProperties, useEffect, useMemo } from 'react'
import { Caliper } from '../../charts/Caliper'
import { Ficha } from '../../charts/Ficha'
import { MarginScale } from '../../charts/MarginScale'
import { type Slot, Yoke } from '../../charts/Yoke'
import type { ProductId } from '../../domain/ids'
import type { Programme, Territory } from '../../domain/programme'
import { useI18n } from '../../i18n/useI18n'
import { type Face, selectFaces } from '../../selectors/faces'
import { type Panel, selectPanel } from '../../selectors/panel'
import { useApp } from '../../store/useApp'
import { CutLine } from './CutLine'
import { PanelNotice } from './PanelNotice'
import { PanelRest } from './PanelRest'
import { type PanelFirmness, useFirmness } from './useFirmness'

export interface TableroProps {
  readonly programme: Programme
  readonly territory: Territory
  /** A sentence for the live region when the pair changes. */
  readonly onNews: (sentence: string) => void
}

export const WORDS = ['tie', 'tight', 'clear', 'ample'] as const

/** The panel of the yunta: two slots, the cut, the margin to the third, the rest. Always in view, never stale. */
export function Tablero({ programme, territory, onNews }: TableroProps) {
  const { t } = useI18n()
  const before = useApp((state) => state.work?.before ?? null)
  const panel = selectPanel(programme, territory, before)
  const faces = selectFaces(programme, territory)
  const firmness = useFirmness(programme, territory)
  const change = panel.state === 'empty' ? null : panel.change
  const news = useMemo(() => {
    if (!change) return ''
    const names = (ids: readonly ProductId[]) => ids.map((id) => faces.get(id)?.name ?? '').join(', ')
    return t('panel.changed', { entered: names(change.entered), left: names(change.left) })
  }, [change, faces, t])
  useEffect(() => onNews(news), [news, onNews])
  return (
    <aside className="tablero" id="tablero" tabIndex={-1} aria-label={t('panel.label')}>
      <header>
        <h2>{t('panel.title')}</h2>
        <span className="met">{chip(panel, t)}</span>
      </header>
      <Yoke slots={slotsOf(panel, faces)} faded={panel.state === 'provisional'} sealed={panel.state === 'picked'} />
      <Puestos panel={panel} faces={faces} firmness={firmness} />
      <CutLine />
      {panel.state === 'empty' ? (
        <Empty candidates={panel.candidates} faces={faces} />
      ) : (
        <>
          <Margin panel={panel} faces={faces} />
          <PanelNotice programme={programme} territory={territory} panel={panel} faces={faces} />
          <PanelRest panel={panel} faces={faces} firmness={firmness} />
          {firmness && <p className="pie">{t('panel.ofHundred.explained')}</p>}
        </>
      )}
    </aside>
  )
}

type Faces = ReadonlyMap<ProductId, Face>

function chip(panel: Panel, t: ReturnType<typeof useI18n>['t']): string {
  if (panel.state === 'empty') return '—'
  if (panel.state === 'provisional') return t('panel.answered', { done: panel.answered, all: panel.cells })
  return panel.state === 'picked' ? t('panel.picked') : t(`method.${panel.evaluation.official}`)
}

function slotsOf(panel: Panel, faces: Faces): readonly [Slot, Slot] {
  if (panel.state === 'empty') return [null, null]
  const face = (id: ProductId | undefined): Slot => (id === undefined ? null : (faces.get(id) ?? null))
  const [first, second] = panel.slots
  const third = panel.evaluation.rows[2]?.product
  if (panel.state === 'one-chain') return [face(first), null]
  const two = second && faces.get(second)
  const three = third && faces.get(third)
  if (panel.state === 'tied' && two && three) return [face(first), [two, three]]
  return [face(first), face(second)]
}

interface PuestosProps {
  readonly panel: Panel
  readonly faces: Faces
  readonly firmness: PanelFirmness | null
}

function Puestos({ panel, faces, firmness }: PuestosProps) {
  const { t, format } = useI18n()
  const ids = panel.state === 'empty' ? [] : panel.slots
  const rows = panel.state === 'empty' ? [] : panel.evaluation.rows
  const third = rows[2]
  return (
    <div className="puestos">
      {[0, 1].map((i) => {
        const id = ids[i]
        const open = id === undefined || (panel.state === 'one-chain' && i === 1)
        const row = rows.find(({ product }) => product === id)
        const shared = panel.state === 'tied' && i === 1 && third
        const name = faces.get(id as ProductId)?.name ?? ''
        return (
          <div className="puesto" key={i}>
            <b className="lugar">
              {shared ? t('panel.tiedPlace', { place: format.ordinal(2) }) : format.ordinal(row?.place ?? i + 1)}
            </b>
            <span className="nombre">
              {open
                ? t('panel.vacant')
                : shared
                  ? t('panel.or', { one: name, other: faces.get(third.product)?.name ?? '' })
                  : name}
            </span>
            <span className="cifra">{open || !row ? '—' : format.one(row.score)}</span>
            {!open && id !== undefined && (
              <OfHundred share={firmness?.shareOf(id) ?? null} done={firmness?.done ?? false} />
            )}
          </div>
        )
      })}
    </div>
  )
}

/** "58 de 100" as a bar and words; paler while it is refined. */
function OfHundred({ share, done }: { readonly share: number | null; readonly done: boolean }) {
  const { t, format } = useI18n()
  if (share === null) return null
  // A custom property is not in the type of style, though React passes it on.
  const filled = { '--v': `${share * 100}%` } as CSSProperties
  return (
    <span className={done ? 'prob' : 'prob afinando'}>
      <i style={filled} />
      {t('panel.ofHundred', { n: format.whole(share * 100) })}
    </span>
  )
}

function Empty({ candidates, faces }: { readonly candidates: readonly ProductId[]; readonly faces: Faces }) {
  const { t } = useI18n()
  return (
    <div className="margen3">
      <p>{t('panel.empty')}</p>
      {candidates.length > 0 && (
        <table className="resto">
          <thead>
            <tr>
              <th className="iz" scope="col">
                {t('panel.candidates')}
              </th>
            </tr>
          </thead>
          <tbody>
            {candidates.slice(0, 10).map((id) => {
              const face = faces.get(id)
              return (
                face && (
                  <tr key={id}>
                    <td className="iz">
                      <Ficha face={face} size={18} />
                      <span>{face.name}</span>
                    </td>
                  </tr>
                )
              )
            })}
          </tbody>
        </table>
      )}
    </div>
  )
}

type RankedPanel = Exclude<Panel, { readonly state: 'empty' }>

function Margin({ panel, faces }: { readonly panel: RankedPanel; readonly faces: Faces }) {
  const { t, format } = useI18n()
  const { margin, rows } = panel.evaluation
  if (margin === null || panel.word === null) return <p className="nota margen3">{t('panel.noThird')}</p>
  const points = format.one(margin)
  const scores = rows.map(
    ({ product, score }) => ({ id: product, score, colour: faces.get(product)?.colour ?? 'p-x' }) as const,
  )
  return (
    <div className="margen3">
      <p>
        <b>{points}</b> {t('panel.toThird', { n: points === format.one(1) ? 1 : 2 })}
      </p>
      <Caliper scores={scores} format={format.whole} label={t('panel.caliper', { points })} />
      <MarginScale
        words={[t('margin.tie'), t('margin.tight'), t('margin.clear'), t('margin.ample')]}
        current={WORDS.indexOf(panel.word)}
        label={t('panel.word', { word: t(`margin.${panel.word}`) })}
      />
    </div>
  )
}
