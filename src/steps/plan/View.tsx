import { useState } from 'react'
import type { PlanRule } from '../../domain/planRule'
import { plain } from '../../domain/product'
import type { Programme } from '../../domain/programme'
import { Rich } from '../../i18n/Rich'
import { type I18n, useI18n } from '../../i18n/useI18n'
import { selectCanEdit, selectProgramme } from '../../shared/model/current'
import { Page } from '../../shared/page/Page'
import { PageSheet } from '../../shared/page/PageSheet'
import { provinceName } from '../../shared/programme/provinceName'
import { useProgramme } from '../../shared/reading'
import { useApp } from '../../store/useApp'
import { Button } from '../../ui/Button'
import layout from '../../ui/layout.module.css'
import text from '../../ui/text.module.css'
import { usePlanFile } from './files'
import { type PlanFacts, rulesLectura } from './lectura'
import type { PlanStep, StagePlan } from './model/planRequest'
import { type PlannedStage, selectChains, selectPlanRequest, selectStage } from './model/planRequest'
import { planRows, pointsToday, servicesIn } from './model/planRows'
import { ClashOuts } from './parts/ClashOuts'
import { NextPlan } from './parts/NextPlan'
import { PlanTable } from './parts/PlanTable'
import { RuleDialog } from './parts/RuleDialog'
import { RuleList } from './parts/RuleList'
import { type ChainNames, plainRule } from './parts/ruleWords'
import { usePlan } from './parts/usePlan'
import { useRules } from './parts/useRules'
import styles from './plan.module.css'

/** Rules across provinces and the plan that keeps them: a proposal, which moves nothing in any province. */
export default function PlanView() {
  const recorded = useApp(selectProgramme)
  const read = useProgramme()
  return recorded && read ? <PlanSheet recorded={recorded} read={read} /> : <PageSheet aria-busy="true" />
}

/** Provinces with an order without which there is nothing to choose among. */
const FEWEST = 2

interface PlanSheetProps {
  /** Names as the record has them, by which chains are compared. */
  readonly recorded: Programme
  /** The same in the language of the page. */
  readonly read: Programme
}

function PlanSheet({ recorded, read }: PlanSheetProps) {
  const i18n = useI18n()
  const { t, format } = i18n
  const canEdit = useApp(selectCanEdit)
  const stage = selectStage(recorded)
  const ready = stage.inside.length >= FEWEST
  const { step, stopped, stop, again } = usePlan(ready ? selectPlanRequest(recorded) : null)
  const [editing, setEditing] = useState<PlanRule | 'new' | null>(null)
  const [second, setSecond] = useState<StagePlan | null>(null)
  const options = selectChains(recorded, read)
  const chains: ChainNames = new Map(options.map(({ recorded: own, shown }) => [plain(own), shown] as const))
  const { use, keep, withdraw } = useRules(recorded, chains)
  const rules = recorded.planRules ?? []
  const next = step?.next ?? null
  const shown = second !== null && second === next ? second : (step?.plan ?? null)
  const writeFile = usePlanFile(recorded, shown)
  const searching = step?.phase === 'searching'
  return (
    <Page
      question={t('plan.question')}
      lectura={rulesLectura(factsOf({ recorded, stage, step, stopped, chains }, i18n), i18n)}
      tools={
        shown &&
        !searching && (
          <div className={layout.row}>
            <Button icon="download" onClick={() => writeFile('excel')}>
              {t('plan.csv')}
            </Button>
            <Button icon="print" onClick={() => window.print()}>
              {t('plan.print')}
            </Button>
          </div>
        )
      }
    >
      <div className={styles.sheet}>
        <section>
          <h2>{t('plan.rules')}</h2>
          <p className={text.note}>
            {t(step?.clash ? 'plan.rules.clash' : rules.length === 0 ? 'plan.rules.try' : 'plan.rules.price')}
          </p>
          <RuleList
            rules={rules}
            chains={chains}
            step={step}
            canEdit={canEdit}
            onUse={use}
            onChange={(rule) => setEditing(rule)}
          />
          {canEdit && (
            <p className={styles.add}>
              <Button icon="plus" onClick={() => setEditing('new')}>
                {t('plan.rules.add')}
              </Button>
            </p>
          )}
          {step?.plan && next && (
            <NextPlan
              programme={read}
              best={step.plan}
              next={next}
              shown={shown === next}
              onShow={(on) => setSecond(on ? next : null)}
            />
          )}
          <Unused stage={stage} />
        </section>
        <section>
          {(searching || stopped) && (
            <p className={layout.row}>
              <Button onClick={stopped ? again : stop}>{t(stopped ? 'plan.again' : 'plan.stop')}</Button>
            </p>
          )}
          {step?.clash ? (
            <ClashOuts
              step={step}
              rules={rules}
              chains={chains}
              canEdit={canEdit}
              onDrop={(rule) => use(rule, false)}
            />
          ) : (
            shown && (
              <>
                {shown === next && (
                  <p className={text.note}>{t('plan.next.shown', { given: format.one(shown.givenUp) })}</p>
                )}
                <PlanTable rows={planRows(stage, shown)} programme={read} />
                <p className={styles.foot}>
                  <Rich message={footOf(recorded, stage, shown, i18n)} />
                </p>
              </>
            )
          )}
        </section>
      </div>
      {editing !== null && (
        <RuleDialog
          demand={editing === 'new' ? null : editing.demand}
          provinces={stage.inside.map(({ territory }) => territory)}
          chains={options}
          onKeep={(demand) => {
            keep(editing === 'new' ? null : editing, demand)
            setEditing(null)
          }}
          onWithdraw={
            editing === 'new'
              ? undefined
              : () => {
                  withdraw(editing)
                  setEditing(null)
                }
          }
          onClose={() => setEditing(null)}
        />
      )}
    </Page>
  )
}

/** Provinces that are not in the plan, by name, and those whose two of today are not settled. */
function Unused({ stage: { outside, tied } }: { readonly stage: PlannedStage }) {
  const { t, format } = useI18n()
  return (
    <>
      {outside.length > 0 && (
        <p className={text.note}>
          {t('plan.outside', { places: format.list(outside.map(({ territory }) => provinceName(territory))) })}
        </p>
      )}
      {tied.length > 0 && (
        <p className={text.note}>{t('plan.tied', { places: format.list(tied.map(provinceName)) })}</p>
      )}
    </>
  )
}

interface Known {
  readonly recorded: Programme
  readonly stage: PlannedStage
  readonly step: PlanStep | null
  readonly stopped: boolean
  readonly chains: ChainNames
}

function factsOf({ recorded, stage, step, stopped, chains }: Known, i18n: I18n): PlanFacts {
  const ready = stage.inside.length
  if (ready < FEWEST) return { state: 'few', ready, all: ready + stage.outside.length }
  const used = (recorded.planRules ?? []).filter((rule) => rule.used)
  if (used.length === 0) return { state: 'none' }
  const said = (id: string) => {
    const found = used.find((rule) => rule.id === id)
    return found ? plainRule(found.demand, chains, i18n) : id
  }
  if (step?.clash) return { state: 'clash', rules: step.clash.map(said) }
  if (!step?.plan) return { state: 'begins' }
  const { plan, next, atLeast } = step
  if (step.phase === 'searching')
    return { state: stopped ? 'stopped' : 'searching', best: plan.givenUp, least: atLeast }
  if (next && next.givenUp === plan.givenUp && next.changed === plan.changed && plan.givenUp > 0)
    return { state: 'equal', given: plan.givenUp }
  const [dearest] = used
    .flatMap(({ id }) => {
      const answer = step.without[id]
      return answer?.status === 'plan' && answer.givenUp < plan.givenUp
        ? [{ rule: said(id), left: answer.givenUp }]
        : []
    })
    .toSorted((one, other) => one.left - other.left)
  return {
    state: 'plan',
    rules: used.length,
    provinces: ready,
    given: plan.givenUp,
    all: pointsToday(stage),
    dearest: dearest ?? null,
  }
}

function footOf(programme: Programme, stage: PlannedStage, plan: StagePlan, { t }: I18n): string {
  const changed = planRows(stage, plan).filter((row) => row.changed)
  const services = servicesIn(programme, plan)
  if (changed.length === 0) return t('plan.foot.none', { services })
  return t('plan.foot', { changed: changed.length, signed: changed.filter(({ signed }) => signed).length, services })
}
