import type { Folder, OpenFile } from './folder'
import { troubleNamed } from './trouble'

/** Exists in workers only, and so is not among the compiler's DOM types. Safari before 16.4 gives promises for all but `write`. */
interface SyncAccessHandle {
  getSize(): number | Promise<number>
  write(bytes: Uint8Array, options: { at: number }): number
  flush(): void | Promise<void>
  truncate(size: number): void | Promise<void>
  close(): void | Promise<void>
}

type SyncCapable = FileSystemFileHandle & { createSyncAccessHandle?(): Promise<SyncAccessHandle> }

const READ_ATTEMPTS = 5

/** A folder of the origin private file system. Rejects as `UnavailableError` where the browser offers none. */
export async function openOpfsFolder(name: string): Promise<Folder> {
  if (typeof navigator.storage?.getDirectory !== 'function') {
    throw troubleNamed('UnavailableError', 'No origin private file system here')
  }
  const root = await navigator.storage.getDirectory()
  const folder = await root.getDirectoryHandle(name, { create: true })
  return {
    async names() {
      const names: string[] = []
      for await (const key of folder.keys()) names.push(key)
      return names
    },
    read: async (file) => contentOf(await folder.getFileHandle(file)),
    open: async (file) => openExclusively(await folder.getFileHandle(file, { create: true })),
  }
}

/** A snapshot goes stale when the writing tab appends between taking and reading it: then take another. */
async function contentOf(handle: FileSystemFileHandle, attempt = 1): Promise<Uint8Array> {
  try {
    return new Uint8Array(await (await handle.getFile()).arrayBuffer())
  } catch (error) {
    if (attempt === READ_ATTEMPTS) throw error
    return contentOf(handle, attempt + 1)
  }
}

async function openExclusively(handle: SyncCapable): Promise<OpenFile> {
  if (!handle.createSyncAccessHandle) throw troubleNamed('UnavailableError', 'No synchronous file access here')
  const file = await handle.createSyncAccessHandle()
  return {
    size: () => file.getSize(),
    write: (bytes, at) => file.write(bytes, { at }),
    flush: () => file.flush(),
    truncate: (size) => file.truncate(size),
    close: () => file.close(),
  }
}
