import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { useI18n } from '../../../i18n/useI18n'
import type { OpenedFile } from '../../../io/tableProtocol'
import type { UnderstandContext } from '../../../io/understand/context'
import type { AskedDoubt, Proposal } from '../../../io/understand/proposal'
import { Refusal } from '../../../shared/page/Refusal'
import type { ImportKind } from '../../../store/route'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import layout from '../../../ui/layout.module.css'
import text from '../../../ui/text.module.css'
import { actOf } from './acts'
import { broughtBeside, type DefaultDetails, type MesaAtHand } from './brought'
import { groupsOf } from './groups'
import { NewsCounts } from './NewsCounts'
import styles from './Proposed.module.css'
import { Questions } from './Questions'
import { SheetTable } from './SheetTable'
import { sayingsOf } from './sayings'
import { columnLetter, type ImportScreen } from './screen'
import { Understood } from './Understood'
import { useBringIn } from './useBringIn'
import { useQuestionWalk } from './useQuestionWalk'
import type { TableHand } from './useTables'
import { wordingsOf } from './wordings'

export interface ProposedProps {
  readonly what: ImportKind
  readonly hand: TableHand
  readonly file: OpenedFile
  readonly proposal: Proposal
  readonly context: UnderstandContext
  readonly mesa: MesaAtHand
  readonly defaults: DefaultDetails
}

const NOBODY: ReadonlySet<number> = new Set()

/** Left, what is open or what would change; right, the file as read; below, the one act that brings it in. */
export function Proposed({ what, hand, file, proposal, context, mesa, defaults }: ProposedProps) {
  const i18n = useI18n()
  const { t, format } = i18n
  const root = useRef<HTMLDivElement>(null)
  const waits = useId()
  const { questions, understood } = proposal
  const [left, setLeft] = useState(NOBODY)
  const said = useMemo(() => sayingsOf(context, i18n), [context, i18n])
  const brought = useMemo(() => broughtBeside(understood, mesa, defaults, said), [understood, mesa, defaults, said])
  // Another reading of the file has other values at these places.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is left is of one reading
  useEffect(() => setLeft(NOBODY), [understood])
  const groups = groupsOf(questions)
  useQuestionWalk(root, groups.length)
  const screen: ImportScreen = {
    target: what,
    context,
    proposal,
    hand,
    groups,
    brought,
    left,
    leave: (index, leaves) =>
      setLeft((before) => new Set(leaves ? [...before, index] : [...before].filter((one) => one !== index))),
    words: wordingsOf(what, context, i18n),
    placeOf,
  }
  const open = groups.length
  const act =
    open > 0 ? null : actOf({ file: file.name, proposal, brought, left, mesa, defaults, scenarioName: scenarioName() })
  const bringIn = useBringIn({
    what,
    file: file.name,
    proposal,
    given: hand.given,
    onDone: hand.waiting > 0 ? hand.next : null,
  })
  const enters = brought.filter(({ news, index }) => news !== 'same' && news !== 'out' && !left.has(index)).length
  const [first] = understood?.target === 'judgements' ? understood.drafts : []
  return (
    <div className={styles.review} ref={root}>
      <div>
        {open > 0 ? <Questions screen={screen} /> : <NewsCounts screen={screen} />}
        <Understood screen={screen} />
      </div>
      <section>
        <SheetTable screen={screen} />
        {first && (
          <p className={styles.direction}>
            {t('import.firstSaid', {
              member: said.name('member', first.member),
              read: first.read,
              says: said.judgement(first),
            })}
          </p>
        )}
        {what === 'weights' && open === 0 && (
          <p className={text.note}>{t('import.weights.note', { name: scenarioName() })}</p>
        )}
        <Refusal findings={bringIn.findings} />
        <div className={classes(layout.row, styles.actions)}>
          <Button
            look="primary"
            size="large"
            disabled={act === null}
            aria-describedby={waits}
            onClick={() => act && bringIn.run(act, enters)}
          >
            {open > 0 ? t('import.enter') : t(`import.enter.${what}`, { n: enters })}
          </Button>
          <Button look="text" onClick={hand.next}>
            {t('action.cancel')}
          </Button>
          {open > 0 && hand.given.size > 0 && (
            <Button look="text" onClick={bringIn.keep}>
              {t('import.keepAnswers')}
            </Button>
          )}
          <p className={text.note} id={waits} role="status">
            {open > 0 ? (
              <>
                {t('import.waits', { n: open })} <kbd>F8</kbd> {t('import.f8')}
              </>
            ) : act === null ? (
              t('import.waits.nothing')
            ) : (
              t('import.undo')
            )}
          </p>
        </div>
      </section>
    </div>
  )

  function scenarioName(): string {
    return t('import.weights.name', { file: file.name.replace(/\.\w+$/, '') })
  }

  function placeOf({ where }: AskedDoubt): string {
    if (!where || where.count === 0) return ''
    const columns = where.columns.map(columnLetter)
    const rows = [...new Set(where.cells.map(({ row }) => row))]
    const place =
      columns.length > 0
        ? t('import.place.columns', { columns: format.list(columns.slice(0, 8)), n: columns.length })
        : t('import.place.rows', { rows: format.list(rows.slice(0, 6).map(String)), n: rows.length })
    return [place, t('import.place.cells', { n: where.count })].join(' · ')
  }
}
