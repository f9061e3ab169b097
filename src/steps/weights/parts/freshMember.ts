import { id, type MemberId } from '../../../domain/ids'

/** A name no other device will give to somebody else: 48 random bits. */
export function freshMember(): MemberId {
  const bytes = crypto.getRandomValues(new Uint8Array(6))
  return id<MemberId>(`m-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`)
}
