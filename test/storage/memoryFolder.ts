import type { Folder, OpenFile } from '../../src/storage/folder'

/** A simulated disk: what is written is lost at a crash unless flushed, or stays in part, as the crash decides. */
export interface MemoryFolder extends Folder {
  readonly files: Map<string, { durable: Uint8Array; now: Uint8Array }>
  /** Decides over every operation on an open file, numbered from 1. `short` writes only half. */
  fault: (operation: number) => 'fail' | 'short' | undefined
  readonly operations: number
  /** Power off: each file keeps what was flushed and so many of the bytes after it; all files are closed. */
  crash(keepUnflushed: number): void
}

export function createMemoryFolder(): MemoryFolder {
  const files: MemoryFolder['files'] = new Map()
  const taken = new Set<string>()
  let operations = 0

  const operation = () => {
    operations += 1
    const fault = folder.fault(operations)
    if (fault === 'fail') throw new DOMException(`operation ${operations}`, 'InvalidStateError')
    return fault
  }

  const folder: MemoryFolder = {
    files,
    fault: () => undefined,
    get operations() {
      return operations
    },
    names: async () => [...files.keys()],
    async read(name) {
      const file = files.get(name)
      if (!file) throw new DOMException(name, 'NotFoundError')
      return file.now.slice()
    },
    async open(name) {
      if (taken.has(name)) throw new DOMException(name, 'NoModificationAllowedError')
      operation()
      taken.add(name)
      const file = files.get(name) ?? { durable: new Uint8Array(), now: new Uint8Array() }
      files.set(name, file)
      return openFile(name, file)
    },
    crash(keepUnflushed) {
      taken.clear()
      for (const file of files.values()) {
        file.now = file.now.slice(0, file.durable.length + keepUnflushed)
        file.durable = file.now
      }
    },
  }

  function openFile(name: string, file: { durable: Uint8Array; now: Uint8Array }): OpenFile {
    return {
      size: () => file.now.length,
      write(bytes, at) {
        const written = operation() === 'short' ? bytes.subarray(0, bytes.length >> 1) : bytes
        const grown = new Uint8Array(Math.max(file.now.length, at + written.length))
        grown.set(file.now)
        grown.set(written, at)
        file.now = grown
        return written.length
      },
      flush() {
        operation()
        file.durable = file.now
      },
      truncate(size) {
        operation()
        file.now = file.now.slice(0, size)
      },
      close: () => void taken.delete(name),
    }
  }
  return folder
}
