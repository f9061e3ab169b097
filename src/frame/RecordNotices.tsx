import { useApp } from '../store/useApp'
import { AsideNotice } from './AsideNotice'
import { ClockNotice } from './ClockNotice'
import { DisputesNotice } from './DisputesNotice'
import { LendingNotice } from './LendingNotice'
import { MendedNotice } from './MendedNotice'

/** What is to be told of the record at work. It comes with the record. */
export function RecordNotices() {
  const mended = useApp((state) => state.work?.mended ?? null)
  return (
    <>
      {mended && <MendedNotice mended={mended} />}
      <LendingNotice />
      <DisputesNotice />
      <AsideNotice />
      <ClockNotice />
    </>
  )
}
