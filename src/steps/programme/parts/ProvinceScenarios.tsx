import { useState } from 'react'
import type { ProductId } from '../../../domain/ids'
import type { Programme } from '../../../domain/programme'
import { Rich } from '../../../i18n/Rich'
import { useI18n } from '../../../i18n/useI18n'
import { Ficha } from '../../../shared/charts/Ficha'
import { faceOf } from '../../../shared/model/faces'
import type { ComparedScenario } from '../../../shared/model/scenarios'
import { provinceName } from '../../../shared/programme/provinceName'
import { useApp } from '../../../store/useApp'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import layout from '../../../ui/layout.module.css'
import table from '../../../ui/table.module.css'
import text from '../../../ui/text.module.css'
import { useProvinceScenariosCsv } from '../files'
import { askedOf } from '../model/askedScenarios'
import { type ProvinceAcross, selectProvincesAcross } from '../model/provinceScenarios'
import { selectSharedFaces } from '../model/sharedFaces'
import { askedName } from './askedName'
import styles from './ProvinceScenarios.module.css'

/** Which pair each province would pick if it thought otherwise. Nothing is computed until it is opened. */
export function ProvinceScenarios({ programme }: { readonly programme: Programme }) {
  const { t } = useI18n()
  const [open, setOpen] = useState(false)
  return (
    <details className={styles.scenarios} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{t('provinces.scenarios')}</summary>
      {open && <Matrix programme={programme} />}
    </details>
  )
}

function Matrix({ programme }: { readonly programme: Programme }) {
  const i18n = useI18n()
  const { t, format } = i18n
  const write = useProvinceScenariosCsv()
  const evaluator = useApp((state) => state.evaluator)
  const provinces = selectProvincesAcross(programme, evaluator)
  const asked = askedOf(programme)
  const ranked = provinces.filter(({ lacks }) => lacks.length === 0)
  const firm = ranked.filter(({ robust, answered }) => robust?.wins === answered)
  return (
    <>
      {ranked.length > 0 && (
        <p>
          <Rich message={t('provinces.scenarios.count', { firm: firm.length, n: ranked.length })} />
        </p>
      )}
      <p className={text.note}>
        <Rich message={t('provinces.scenarios.what')} />
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={styles.frame} tabIndex={0} aria-label={t('provinces.scenarios')}>
        <table className={classes(table.table, styles.matrix)}>
          <thead>
            <tr>
              <th scope="col">{t('provinces.scenarios.province')}</th>
              {asked.map((one) => (
                <th key={one.key} scope="col">
                  {askedName(one, programme, i18n)}
                </th>
              ))}
              <th scope="col">{t('provinces.scenarios.robust')}</th>
              <th scope="col" className={table.number}>
                {t('scenarios.robust.wins')}
              </th>
              <th scope="col" className={table.number}>
                {t('scenarios.robust.regret')}
              </th>
            </tr>
          </thead>
          <tbody>
            {provinces.map((one) => (
              <tr key={one.territory}>
                <th scope="row">{provinceName(one.territory)}</th>
                <Cells one={one} programme={programme} />
                {one.lacks.length === 0 && (
                  <>
                    <td>{one.robust && <Pair programme={programme} one={one} pair={one.robust.pair} />}</td>
                    <td className={table.number}>
                      {one.robust && t('scenarios.robust.of', { wins: one.robust.wins, n: one.answered })}
                    </td>
                    <td className={table.number}>{one.robust && format.one(one.robust.regret)}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={layout.row}>
        <span className={text.note}>{t('provinces.scenarios.files')}</span>
        {(['excel', 'qgis'] as const).map((preset) => (
          <Button key={preset} size="small" icon="download" onClick={() => write(preset)}>
            {t(`ranking.files.${preset}`)}
          </Button>
        ))}
      </p>
    </>
  )
}

interface CellsProps {
  readonly one: ProvinceAcross
  readonly programme: Programme
}

function Cells({ one, programme }: CellsProps) {
  const { t, format } = useI18n()
  if (one.lacks.length > 0) {
    const what = format.list(one.lacks.map((lack) => t(`ranking.lack.${lack}`)))
    return (
      <td colSpan={askedOf(programme).length + 3} className={text.note}>
        {t('provinces.scenarios.lacks', { what })}
      </td>
    )
  }
  return askedOf(programme).map(({ key }) => {
    const cell = one.cells[key]
    if (cell?.status !== 'answered')
      return <td key={key}>{t(`provinces.scenarios.${cell?.status === 'elsewhere' ? 'elsewhere' : 'noBallots'}`)}</td>
    const { compared, noDatum } = cell
    return (
      <td key={key} className={compared.verdict === 'different' ? styles.different : undefined}>
        <Choice cell={compared} one={one} programme={programme} />
        {noDatum && <small className={text.note}> {t('provinces.scenarios.noDatum')}</small>}
      </td>
    )
  })
}

function Choice({ cell, one, programme }: CellsProps & { readonly cell: ComparedScenario }) {
  const { t, format } = useI18n()
  if (cell.tied.length === 0) {
    return (
      <>
        <Pair programme={programme} one={one} pair={cell.result.pair} />
        {cell.verdict === 'different' && <span className={text.hidden}> ({t('provinces.scenarios.different')})</span>}
      </>
    )
  }
  const names = cell.tied.map((product) => faceIn(programme, one, product)?.short ?? product)
  return t('provinces.scenarios.tied', { names: format.list(names) })
}

function Pair({ programme, one, pair }: CellsProps & { readonly pair: readonly ProductId[] }) {
  const { format } = useI18n()
  const faces = pair.flatMap((product) => faceIn(programme, one, product) ?? [])
  return (
    <span className={styles.pair}>
      {faces.map((face) => (
        <Ficha key={face.id} face={face} size={18} />
      ))}
      <span>{format.list(faces.map(({ short }) => short))}</span>
    </span>
  )
}

/** As on the map: a hue only for what several provinces share. */
function faceIn(programme: Programme, { territory }: ProvinceAcross, product: ProductId) {
  const shared = selectSharedFaces(programme).get(`${territory}/${product}`)
  const candidate = programme.territories[territory]?.candidates.find(({ id }) => id === product)
  return shared ?? (candidate ? faceOf(candidate, 'p-x') : null)
}
