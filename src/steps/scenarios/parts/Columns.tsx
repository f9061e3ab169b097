import type { Scenario } from '../../../domain/scenario'
import { Rich } from '../../../i18n/Rich'
import { useI18n } from '../../../i18n/useI18n'
import { useFaces } from '../../../shared/faces/useFaces'
import { type ComparedScenario, MESA } from '../../../shared/model/scenarios'
import { lineOfScenario, nameOfScenario } from '../../../shared/scenario/named'
import { useStep } from '../../../shared/step'
import { classes } from '../../../ui/classes'
import { Icon } from '../../../ui/Icon'
import { Menu } from '../../../ui/Menu'
import text from '../../../ui/text.module.css'
import { bumpColumns } from '../charts/BumpChart'
import { verdictWords } from '../lectura/scenarios'
import styles from './Columns.module.css'
import { verdictFacts } from './facts'
import { useComparison } from './useComparison'
import { useEffectWords } from './useEffectWords'

/** What can be done to a scenario; null as a whole where the record is only read. */
export interface ScenarioActs {
  readonly onDuplicate: (scenario: Scenario) => void
  /** Asks every province of the programme, or no longer. */
  readonly onEverywhere: (scenario: Scenario) => void
  readonly onEdit: (scenario: Scenario) => void
  readonly onRename: (scenario: Scenario) => void
  readonly onRemove: (scenario: Scenario) => void
}

export interface ColumnsProps {
  readonly change: ScenarioActs | null
  /** Of the chart below, whose columns the names stand over. */
  readonly width: number
  readonly scale: number
}

/** Widest a name may be, in drawing units: what the side of the chart leaves. */
const WIDEST = 216

/** Name, one line, verdict and menu of each scenario, over its column; a list with numbers where there is no room. */
export function Columns({ change, width, scale }: ColumnsProps) {
  const { columns } = useComparison()
  const { narrow, left, step } = bumpColumns(width, scale, columns.length)
  const each = Math.min(step, WIDEST)
  return (
    <ol
      className={classes(styles.columns, narrow && styles.list)}
      style={
        narrow
          ? undefined
          : {
              gridTemplateColumns: `repeat(${columns.length}, ${each * scale}px)`,
              columnGap: (step - each) * scale,
              marginLeft: (left - each / 2) * scale,
            }
      }
    >
      {columns.map((column, i) => (
        <Column
          key={column.scenario.id}
          column={column}
          change={change}
          number={narrow ? i + 1 : null}
          last={i === columns.length - 1}
        />
      ))}
    </ol>
  )
}

interface ColumnProps {
  readonly column: ComparedScenario
  readonly change: ScenarioActs | null
  /** In a list: the number that stands over its column of the chart. */
  readonly number: number | null
  readonly last: boolean
}

function Column({ column, change, number, last }: ColumnProps) {
  const i18n = useI18n()
  const { t } = i18n
  const place = useStep()
  const faces = useFaces()
  const { scenario, verdict } = column
  const effects = useEffectWords()
  const name = nameOfScenario(scenario, place, i18n)
  const own = scenario.id === MESA
  const listed = number !== null
  const items = change ? menuOf(column, change, t) : []
  return (
    <li className={listed ? styles.listed : styles.column}>
      {listed && <b className={styles.number}>{number}</b>}
      <h3 className={styles.name}>
        {items.length === 0 ? (
          <span className={styles.fixed}>{name}</span>
        ) : (
          <Menu
            label={t('scenarios.menu', { name })}
            buttonClass={styles.opener}
            listClass={styles.menu}
            align={listed ? 'start' : last ? 'end' : 'middle'}
            button={
              <>
                {name} <Icon id="down" size={14} className={styles.arrow} />
              </>
            }
            items={items}
          />
        )}
      </h3>
      <p className={classes(text.note, styles.line)}>
        {[lineOfScenario(scenario, place, i18n), effects(scenario)].filter((one) => one !== '').join('. ')}
      </p>
      {!own && (
        <p className={classes(styles.verdict, verdict !== 'same' && styles.other)}>
          <Rich message={verdictWords(verdictFacts(column, faces), i18n)} />
        </p>
      )}
    </li>
  )
}

function menuOf({ scenario }: ComparedScenario, change: ScenarioActs, t: ReturnType<typeof useI18n>['t']) {
  const { onDuplicate, onEverywhere, onEdit, onRename, onRemove } = change
  const item = (
    id: 'duplicate' | 'edit' | 'rename' | 'everywhere' | 'notEverywhere' | 'remove',
    onChoose: () => void,
  ) => ({
    id,
    label: t(`scenarios.menu.${id}`),
    onChoose,
  })
  return [
    item('duplicate', () => onDuplicate(scenario)),
    ...(scenario.id === MESA
      ? []
      : [
          item('edit', () => onEdit(scenario)),
          item('rename', () => onRename(scenario)),
          item(scenario.everywhere ? 'notEverywhere' : 'everywhere', () => onEverywhere(scenario)),
          item('remove', () => onRemove(scenario)),
        ]),
  ]
}
