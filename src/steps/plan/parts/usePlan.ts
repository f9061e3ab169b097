import { useEffect, useState } from 'react'
import { useApp } from '../../../store/useApp'
import type { PlanRequest, PlanStep } from '../model/planRequest'

export interface AskedPlan {
  /** Latest answer; null before the first. */
  readonly step: PlanStep | null
  readonly stopped: boolean
  readonly stop: () => void
  readonly again: () => void
}

/** Asks for the plan while the screen is shown, and anew when provinces or rules change. null asks nothing. */
export function usePlan(request: PlanRequest | null): AskedPlan {
  const planner = useApp((state) => state.planner)
  const [answer, setAnswer] = useState<{ readonly of: PlanRequest; readonly step: PlanStep } | null>(null)
  const [stopped, setStopped] = useState<PlanRequest | null>(null)
  const halted = request !== null && stopped === request
  useEffect(() => {
    if (!request || halted) return
    return planner(request, (step) => setAnswer({ of: request, step }))
  }, [request, halted, planner])
  return {
    // What was found for other rules is not shown under these.
    step: answer !== null && answer.of === request ? answer.step : null,
    stopped: halted,
    stop: () => setStopped(request),
    again: () => setStopped(null),
  }
}
