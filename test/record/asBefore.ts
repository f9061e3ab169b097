import { type DeviceId, id } from '../../src/domain/ids'
import type { Draft } from '../../src/record/decide'
import type { Event } from '../../src/record/event'
import type { Act } from '../../src/record/kinds'
import { logOf } from '../../src/record/log'
import { stamp } from '../../src/record/stamp'
import { STAMP } from '../support/steps'

/** Acts as a Yunta from before wrote them: no adoption, and whatever its own rules let through. */
export function asBefore(acts: readonly Act[], before: readonly Event[] = [], device = 'portatil'): readonly Event[] {
  const events = [...before]
  for (const { kind, body } of acts) {
    const draft: Draft = { kind, v: kind === 'scenario-saved' ? 3 : 1, body: body as Draft['body'] }
    events.push(stamp(draft, logOf(events), { ...STAMP, device: id<DeviceId>(device) }))
  }
  return events
}
