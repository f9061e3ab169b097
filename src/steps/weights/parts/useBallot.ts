import { useState } from 'react'
import type { Finding } from '../../../domain/finding'
import type { MemberId, TerritoryId } from '../../../domain/ids'
import type { Judgement, Question, Saaty } from '../../../domain/judgement'
import { useApp } from '../../../store/useApp'

/** One member's pen: every answer is an act of its own, saved and undone by itself. */
export function useBallot(territory: TerritoryId, member: MemberId | null) {
  const act = useApp((state) => state.act)
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const answer = ({ node, first, second }: Question, value: Saaty | null, kept = false) => {
    if (member === null) return
    const judgement: Judgement = { node, first, second, value, kept }
    const outcome = act({ kind: 'judgements-made', body: { territory, member, judgements: [judgement] } })
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
  }
  const clear = ({ node, first, second }: Question) => {
    if (member === null) return
    const outcome = act({
      kind: 'judgements-cleared',
      body: { territory, member, questions: [{ node, first, second }] },
    })
    setFindings(outcome.status === 'refused' ? outcome.findings : [])
  }
  return { answer, clear, findings }
}

export type Pen = ReturnType<typeof useBallot>
