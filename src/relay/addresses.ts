import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os'

type Interfaces = Readonly<
  Record<string, readonly Pick<NetworkInterfaceInfo, 'address' | 'family' | 'internal'>[] | undefined>
>

/** Networks that a home or hall router gives first, those of virtual machines and cables later. */
const LIKELY = [/^192\.168\./, /^10\./, /^172\.(1[6-9]|2\d|3[01])\./]

/** Where other devices find this one on its networks, the likeliest first; none where it is on no network. */
export function lanAddresses(port: number, interfaces: Interfaces = networkInterfaces()): readonly string[] {
  const found = Object.values(interfaces)
    .flatMap((all) => all ?? [])
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
    .map(({ address }) => address)
  const rank = (address: string) => {
    const at = LIKELY.findIndex((one) => one.test(address))
    return at < 0 ? LIKELY.length : at
  }
  return [...new Set(found)].toSorted((one, other) => rank(one) - rank(other)).map((one) => `http://${one}:${port}/`)
}
