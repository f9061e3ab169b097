import type { Keeper, KeeperNotice } from '../../src/record/keeper'
import type { Ports } from '../../src/store/ports'
import { type AppStore, createAppStore } from '../../src/store/store'
import { memoryPorts } from '../support/app'

/** A store whose slots can be sent notices, as another tab or the disk would send them. */
export function listening(overrides: Partial<Ports> = {}) {
  const ports = { ...memoryPorts(), ...overrides }
  const listeners = new Set<(notice: KeeperNotice) => void>()
  const order: string[] = []
  const keeper: Keeper = {
    ...ports.keeper,
    label: async (slot, text) => {
      order.push(`label ${slot} ${text}`)
    },
    open: async (slot) => {
      order.push(`open ${slot}`)
      const opened = await ports.keeper.open(slot)
      await new Promise((done) => setTimeout(done, 1))
      return {
        ...opened,
        subscribe: (listener) => {
          listeners.add(listener)
          const off = opened.subscribe(listener)
          return () => {
            listeners.delete(listener)
            off()
          }
        },
        takeOver: async () => {
          order.push(`take over ${slot}`)
          return opened.takeOver()
        },
        retry: async () => {
          order.push(`retry ${slot}`)
          return opened.retry()
        },
        close: async () => {
          order.push(`close ${slot}`)
          await opened.close()
        },
      }
    },
  }
  const tell = (notice: KeeperNotice) => {
    for (const listener of listeners) listener(notice)
  }
  return { store: createAppStore({ ...ports, keeper }), tell, order }
}

export const workOf = (store: AppStore) => {
  const { work } = store.getState()
  if (!work) throw new Error('nothing is open')
  return work
}
