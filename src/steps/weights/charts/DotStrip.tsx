import { scaleLinear } from 'd3'
import { Canvas } from '../../../shared/charts/Canvas'
import chart from '../../../shared/charts/chart.module.css'
import { GroupMark } from '../../../shared/charts/GroupMark'
import type { GroupKey } from '../../../shared/charts/groupLooks'
import styles from './DotStrip.module.css'

export interface DotStripRow {
  readonly id: string
  readonly label: string
  /** Shares 0…1. */
  readonly people: readonly { readonly id: string; readonly group: GroupKey; readonly share: number }[]
  readonly groups: readonly { readonly group: GroupKey; readonly share: number; readonly label: string }[]
  readonly mesa: number | null
  /** The share of the mesa as shown. */
  readonly figure: string
  /** Word and index at the right; '' when there is none. */
  readonly agreement: string
  readonly low: boolean
}

export interface DotStripProps {
  readonly rows: readonly DotStripRow[]
  readonly label: string
  readonly words: { readonly person: string; readonly agreement: string }
  readonly tick: (share: number) => string
  /** Only this group's marks; null shows everybody. */
  readonly only: GroupKey | null
  readonly onOnly: (group: GroupKey | null) => void
  readonly width?: number
  readonly scale?: number
}

const ROW = 39
const HEAD = 22
const JITTER = 9
const RIGHT = 82

/** One strip per indicator: each person small and pale, each group large, the mesa a rule with its figure. */
export function DotStrip({ rows, label, words, tick, only, onOnly, width: wide = 560, scale = 1 }: DotStripProps) {
  const width = wide / scale
  const narrow = width < 480
  const left = narrow ? 0 : 158
  const right = narrow ? width - 8 : width - RIGHT
  const rowHeight = narrow ? ROW + 18 : ROW
  const widest = Math.max(
    0.3,
    ...rows.flatMap(({ people, groups }) => [...people, ...groups].map(({ share }) => share)),
  )
  const x = scaleLinear([0, widest * 1.04], [left + 4, right]).clamp(true)
  const ticks = x.ticks(narrow ? 3 : 4)
  const bottom = HEAD + rows.length * rowHeight
  return (
    <Canvas width={width} height={bottom + 2} scale={scale} label={label}>
      {ticks.map((share) => (
        <g key={share}>
          <path d={`M${x(share)} ${HEAD - 4}V${bottom}`} stroke="var(--rayado-suave)" />
          <text
            x={x(share)}
            y={12}
            textAnchor={share === 0 ? 'start' : 'middle'}
            className={`${chart.text12} ${chart.faint}`}
          >
            {tick(share)}
          </text>
        </g>
      ))}
      {!narrow && (
        <>
          <text x={0} y={12} className={`${chart.text12} ${chart.faint}`}>
            {words.person}
          </text>
          <text x={width} y={12} textAnchor="end" className={`${chart.text12} ${chart.quiet}`}>
            {words.agreement}
          </text>
        </>
      )}
      {rows.map((row, k) => (
        <Row
          key={row.id}
          row={row}
          top={HEAD + k * rowHeight}
          height={rowHeight}
          width={width}
          x={x}
          narrow={narrow}
          only={only}
          onOnly={onOnly}
        />
      ))}
    </Canvas>
  )
}

interface RowProps {
  readonly row: DotStripRow
  readonly top: number
  readonly height: number
  readonly width: number
  readonly x: (share: number) => number
  readonly narrow: boolean
  readonly only: GroupKey | null
  readonly onOnly: (group: GroupKey | null) => void
}

function Row({ row, top, height, width, x, narrow, only, onOnly }: RowProps) {
  const y = narrow ? top + 18 + ROW / 2 : top + height / 2
  const shown = (group: GroupKey) => only === null || only === group
  return (
    <g>
      <path d={`M0 ${top + height}H${width}`} stroke="var(--rayado-suave)" />
      {narrow ? (
        <text x={0} y={top + 15} className={`${chart.text13} ${chart.narrow}`}>
          {row.label}
        </text>
      ) : (
        <Label text={row.label} y={y} />
      )}
      <g opacity={0.34}>
        {row.people
          .filter(({ group }) => shown(group))
          .map((person) => (
            <GroupMark
              key={person.id}
              group={person.group}
              x={x(person.share)}
              y={y + jitter(`${person.id} ${row.id}`)}
              r={2.3}
            />
          ))}
      </g>
      {row.mesa !== null && <path d={`M${x(row.mesa)} ${y - 17}v34`} stroke="var(--tinta)" strokeWidth={2} />}
      {row.groups
        .filter(({ group }) => shown(group))
        .map(({ group, share, label }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; the list of groups does the same by keyboard
          <g key={group} className={styles.group} onClick={() => onOnly(only === group ? null : group)}>
            <title>{label}</title>
            <rect x={x(share) - 12} y={y - 12} width={24} height={24} fill="transparent" />
            <GroupMark group={group} x={x(share)} y={y} r={5.6} edged />
          </g>
        ))}
      {row.mesa !== null && (
        <>
          <rect x={x(row.mesa) + 3} y={y - 18} width={30} height={13} fill="var(--papel)" opacity={0.85} />
          <text x={x(row.mesa) + 4} y={y - 8} className={`${chart.text12} ${chart.bold}`}>
            {row.figure}
          </text>
        </>
      )}
      {row.low && (
        <rect x={width - 66} y={narrow ? top + 2 : y - 9} width={66} height={19} rx={2} fill="var(--resalte)" />
      )}
      <text
        x={width - 4}
        y={narrow ? top + 15 : y + 5}
        textAnchor="end"
        className={row.low ? `${chart.text13} ${chart.bold}` : chart.text13}
      >
        {row.agreement}
      </text>
    </g>
  )
}

const LONGEST_LINE = 25

/** A name beside its strip, on two lines when it is long; never cut short. */
function Label({ text, y }: { readonly text: string; readonly y: number }) {
  const words = text.split(' ')
  const breaks = words.map((_, i) => i + 1).filter((i) => words.slice(0, i).join(' ').length <= LONGEST_LINE)
  const cut = text.length <= LONGEST_LINE ? words.length : (breaks.at(-1) ?? 1)
  const rest = words.slice(cut).join(' ')
  return (
    <text x={0} y={rest === '' ? y + 4.5 : y - 3} className={`${chart.text13} ${chart.narrow}`}>
      {words.slice(0, cut).join(' ')}
      {rest !== '' && (
        <tspan x={0} dy={15}>
          {rest}
        </tspan>
      )}
    </text>
  )
}

/** −9…9 pixels, the same for the same person on the same strip: a dot keeps its place when other data change. */
function jitter(seed: string): number {
  let hash = 2_166_136_261
  for (const letter of seed) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619)
  return (((hash >>> 0) % 1000) / 999 - 0.5) * 2 * JITTER
}
