import { useState } from 'react'
import type { Finding } from '../../../domain/finding'
import type { StepId } from '../../../domain/step'
import { useI18n } from '../../../i18n/useI18n'
import type { DoubtAbout } from '../../../io/understand/desk'
import { keptFor, type Proposal } from '../../../io/understand/proposal'
import { useStep } from '../../../shared/step'
import type { ImportKind } from '../../../store/route'
import { useApp } from '../../../store/useApp'
import type { ImportAct } from './acts'

export interface BringIn {
  /** All of it or none, as one act, with what was said of the file before it. */
  readonly run: (act: ImportAct, count: number) => void
  /** Keeps what was said so far, and nothing else. */
  readonly keep: () => void
  readonly findings: readonly Finding[]
}

/** The step where what came in is seen. */
export const STEP_OF: Readonly<Record<ImportKind, StepId>> = {
  candidates: 'candidates',
  data: 'indicators',
  ratings: 'ratings',
  members: 'weights',
  judgements: 'weights',
  weights: 'scenarios',
}

export interface Bringer {
  readonly what: ImportKind
  readonly file: string
  readonly proposal: Proposal
  readonly given: ReadonlyMap<string, string>
  /** Goes on to the next file; null where there is none. */
  readonly onDone: (() => void) | null
}

export function useBringIn({ what, file, proposal, given, onDone }: Bringer): BringIn {
  const { t } = useI18n()
  const { territory } = useStep()
  const act = useApp((state) => state.act)
  const toast = useApp((state) => state.toast)
  const goTo = useApp((state) => state.goTo)
  const slot = useApp((state) => state.work?.slot ?? '')
  const [findings, setFindings] = useState<readonly Finding[]>([])
  /** What is worth keeping of what was said of this file. False when it was refused. */
  const agree = (): boolean => {
    const answers = answersToKeep(proposal, given)
    if (answers.length === 0) return true
    const outcome = act({ kind: 'reading-agreed', body: { territory: territory.id, origin: file, answers } })
    if (outcome.status === 'refused') setFindings(outcome.findings)
    return outcome.status === 'accepted'
  }
  return {
    findings,
    run: (whole, count) => {
      if (!agree()) return
      const outcome = act(whole)
      if (outcome.status === 'refused') {
        setFindings(outcome.findings)
        return
      }
      toast(t(`import.done.${what}`, { n: count }), true)
      if (onDone) onDone()
      else goTo({ screen: 'step', slot, territory: territory.id, step: STEP_OF[what] })
    },
    keep: () => {
      if (agree()) toast(t('import.kept'))
    },
  }
}

const about = (key: string): readonly [about: string, read: string] => {
  const [word = '', ...read] = key.split('\n')
  return [word, read.join('\n')]
}

function answersToKeep({ shape }: Proposal, given: ReadonlyMap<string, string>) {
  return [...given].flatMap(([key, answer]) => {
    const [word, read] = about(key)
    const kept = keptFor(word as DoubtAbout)
    return kept === 'this-file' ? [] : [{ shape: kept === 'any-file' ? '' : shape, about: word, read, answer }]
  })
}
