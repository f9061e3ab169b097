/** Where the hall answers; the mesa's laptop opens it by itself. */
const ADDRESS = 'http://localhost:4180/'

/** One file of the folder that is unpacked on the hall's laptop. */
export interface HallFile {
  /** With '/' between folders, from the folder's own root. */
  readonly path: string
  readonly bytes: Uint8Array
  /** Whether Linux may run it. */
  readonly runs?: boolean
}

export interface HallParts {
  readonly version: string
  readonly oneFile: Uint8Array
  /** The built site by path. */
  readonly site: ReadonlyMap<string, Uint8Array>
  /** The hall's server as one script, with a Node for each system, which is not installed. */
  readonly server: {
    readonly script: Uint8Array
    readonly windows: Uint8Array
    readonly linux: Uint8Array
    readonly licence: Uint8Array
  }
}

/** «Yunta en la sala»: what a mesa takes to a room without internet. A double click starts it; nothing is installed. */
export function hallFolder({ version, oneFile, site, server }: HallParts): readonly HallFile[] {
  const guide = site.has('guia/index.html')
  return [
    { path: 'LEAME.txt', bytes: windowsText(readMe(version, guide)) },
    { path: 'yunta.html', bytes: oneFile },
    { path: 'Abrir la sala (Windows).bat', bytes: windowsText(WINDOWS) },
    { path: 'abrir-la-sala-linux.sh', bytes: text(LINUX), runs: true },
    ...(guide ? [{ path: 'Guia.html', bytes: text(GUIDE) }] : []),
    { path: 'programa/sala.mjs', bytes: server.script },
    { path: 'programa/windows/node.exe', bytes: server.windows },
    { path: 'programa/linux/node', bytes: server.linux, runs: true },
    { path: 'programa/NODE-LICENSE.txt', bytes: server.licence },
    ...[...site].map(([path, bytes]) => ({ path: `programa/sitio/${path}`, bytes })),
  ]
}

const text = (content: string) => new TextEncoder().encode(content)
const windowsText = (content: string) => text(content.replaceAll('\n', '\r\n'))

const readMe = (version: string, guide: boolean) => `Yunta ${version} en la sala

1. yunta.html
   Doble clic. Se abre en el navegador, sin internet y sin instalar nada. Sirve para una sola laptop, con hojas de papel.
   Lo que se escribe queda en ese navegador de esa laptop: guarde el expediente en la memoria al cerrar cada paso.

2. La sala en vivo: los telefonos votan por el Wi-Fi de la sala
   Windows 10 o mas nuevo: doble clic en "Abrir la sala (Windows).bat".
   Linux: abra "abrir-la-sala-linux.sh".
   Se abre una ventana negra y, en unos segundos, Yunta en el navegador. La ventana negra es la sala: no la cierre.
   Si Windows pregunta por el cortafuegos, permita el programa en redes privadas.
   Las boletas llegan selladas y quedan en la carpeta "sala", junto a este archivo.
${guide ? '\n3. Guia.html\n   La guia de la mesa, paso a paso.\n' : ''}
Si descomprimio este archivo dentro de otro programa, saque primero toda la carpeta: asi no se abre.
`

const WINDOWS = `@echo off
chcp 65001 >nul
cd /d "%~dp0"
title Yunta en la sala
if not exist "programa\\windows\\node.exe" (
  echo Saque primero toda la carpeta del archivo comprimido, y vuelva a abrir la sala desde ella.
  pause
  exit /b 1
)
rem The browser comes a moment later, when the hall answers.
start "" /b cmd /c "ping -n 3 127.0.0.1 >nul & start ${ADDRESS}"
"programa\\windows\\node.exe" "programa\\sala.mjs" --pages "programa\\sitio" --data "sala"
pause
`

const LINUX = `#!/bin/sh
cd "$(dirname "$0")" || exit 1
node=programa/linux/node
# A stick that Windows formatted keeps no permission to run.
if [ ! -x "$node" ]; then
  node=$(mktemp) && cp programa/linux/node "$node" && chmod +x "$node" || exit 1
fi
(sleep 2; xdg-open ${ADDRESS} >/dev/null 2>&1) &
exec "$node" programa/sala.mjs --pages programa/sitio --data sala
`

const GUIDE = `<!doctype html>
<meta charset="utf-8">
<meta http-equiv="refresh" content="0; url=programa/sitio/guia/index.html">
<title>Guía de Yunta</title>
<a href="programa/sitio/guia/index.html">Guía de Yunta</a>
`
