import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { runRelay } from '../support/relay'
import { hallLoad } from './load'

/*
 * Phones of a whole hall on one relay of this machine, or on several:
 *
 *   npm run sala:load -- [--clients 300] [--seconds 30] [--cut 10] [--redis HOST:PORT]
 *
 * Needs the built application. Ends with 1 when a receipt is not true or a ballot counts twice. With --redis there are two relays
 * that share their rooms: the laptop is at one of them, every second phone at the other.
 */
const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '300' },
    seconds: { type: 'string', default: '30' },
    cut: { type: 'string', default: '10' },
    redis: { type: 'string' },
  },
})
const [clients = 0, seconds = 0, cut = 0] = [values.clients, values.seconds, values.cut].map(Number)
const more = values.redis === undefined ? [] : ['--redis', values.redis]
const relays = [await runRelay(0, more), ...(values.redis === undefined ? [] : [await runRelay(0, more)])]

const memoryOf = (pid: number): string => {
  try {
    const kilobytes = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/)?.[1]
    return kilobytes === undefined ? '?' : `${Math.round(Number(kilobytes) / 1024)} MB`
  } catch {
    return '? (only Linux tells)'
  }
}

const before = relays.map((relay) => memoryOf(relay.pid()))
const figures = await hallLoad({ clients, seconds, cut, addresses: relays.map(({ address }) => address) })
console.info(`${clients} phones within ${seconds} s, ${cut} of 100 cut, ${relays.length} relay(s)`)
console.info(
  `receipts true: ${figures.received} of ${clients}; ballots counted: ${figures.counted}, held: ${figures.held}`,
)
console.info(`press to receipt: median ${figures.median} ms, p95 ${figures.p95} ms, longest ${figures.longest} ms`)
console.info(
  `relay memory at most: ${relays.map((relay) => memoryOf(relay.pid())).join(', ')} (at start ${before.join(', ')})`,
)
for (const relay of relays) await relay.kill()
process.exit(figures.received === clients && figures.counted === clients && figures.held === clients ? 0 : 1)
