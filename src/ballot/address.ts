/** What an address brings to a phone, behind its "#", which browsers keep to themselves: it reaches no server and no log. */
export interface BroughtByAddress {
  /** `invitationText` of a mesa, from the code on the projector. */
  readonly invitation: string | null
  /** From the code on somebody's ticket. */
  readonly ticket: { readonly number: string; readonly key: string } | null
}

/** The part of an address behind "#" that brings this. */
export function fragmentOf({ invitation, ticket }: BroughtByAddress): string {
  const parts = [
    ...(invitation === null ? [] : [`m=${invitation}`]),
    ...(ticket === null ? [] : [`b=${encodeURIComponent(ticket.number)}.${ticket.key}`]),
  ]
  return `#${parts.join('&')}`
}

/** What an address brings; what is not understood brings nothing. */
export function broughtBy(fragment: string): BroughtByAddress {
  const parts = new Map(
    fragment
      .replace(/^#/, '')
      .split('&')
      .map((part) => [part.slice(0, 2), part.slice(2)] as const),
  )
  const match = parts.get('b=')?.match(/^(.+)\.([^.]+)$/)
  const number = match ? unescaped(match[1] ?? '') : null
  return {
    invitation: parts.get('m=') ?? null,
    ticket: match && number ? { number, key: match[2] ?? '' } : null,
  }
}

function unescaped(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
