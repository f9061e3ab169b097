import type { HallWorld } from './model/hallWorld'

/** What speaks to a relay, apart from the page's first load: on other roads no phone needs it. */
const load = async () => {
  const [{ throughHall }, { learnFromHall }] = await Promise.all([import('./model/hall'), import('./model/hallMesas')])
  return { throughHall, learnFromHall }
}

/** A Wi-Fi that goes just then is no reason to have no hall. */
const AGAIN = 3_000

/** Runs what speaks to a relay once it is here. */
export function whenLoaded(
  { pause }: Pick<HallWorld, 'pause'>,
  stop: AbortSignal,
  run: (hall: Awaited<ReturnType<typeof load>>) => Promise<void>,
): void {
  void (async () => {
    while (!stop.aborted) {
      const hall = await load().catch(() => null)
      if (hall && !stop.aborted) return run(hall)
      await pause(AGAIN, stop)
    }
  })()
}
