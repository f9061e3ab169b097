import { useState } from 'react'
import type { Programme, Territory } from '../../../domain/programme'
import type { GroupKey } from '../../../shared/charts/colour'
import { ClashingBallots } from './ClashingBallots'
import { Delivered } from './Delivered'
import { SegmentTable } from './SegmentTable'
import { Strips } from './Strips'

/** The mesa as a whole: who delivered, where people stand, what segments say before the mean. */
export function WholeMesa({ programme, territory }: { readonly programme: Programme; readonly territory: Territory }) {
  const [only, setOnly] = useState<GroupKey | null>(null)
  return (
    <>
      <div className="mesa3">
        <Delivered programme={programme} territory={territory} only={only} onOnly={setOnly} />
        <Strips programme={programme} territory={territory} only={only} onOnly={setOnly} />
      </div>
      <div className="mesa-segunda">
        <SegmentTable programme={programme} territory={territory} />
        <ClashingBallots programme={programme} territory={territory} />
      </div>
    </>
  )
}
