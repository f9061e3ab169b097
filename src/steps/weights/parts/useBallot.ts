import { useState } from 'react'
import type { Finding } from '../../../domain/finding'
import type { MemberId } from '../../../domain/ids'
import type { Judgement, Question, Saaty } from '../../../domain/judgement'
import { useStep } from '../../../shared/step'
import { useApp } from '../../../store/useApp'

/** Writes one member's answers: each is an act of its own, saved and undone by itself. Nobody's ballot takes nothing. */
export function useBallot(member: MemberId | null) {
  const { territory } = useStep()
  const act = useApp((state) => state.act)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const answer = ({ node, first, second }: Question, value: Saaty | null, kept = false) => {
    if (member === null) return
    const judgement: Judgement = { node, first, second, value, kept }
    const outcome = act({ kind: 'judgements-made', body: { territory: territory.id, member, judgements: [judgement] } })
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
  }
  const clear = ({ node, first, second }: Question) => {
    if (member === null) return
    const outcome = act({
      kind: 'judgements-cleared',
      body: { territory: territory.id, member, questions: [{ node, first, second }] },
    })
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
  }
  return { answer, clear, findings }
}

export type BallotWriter = ReturnType<typeof useBallot>
