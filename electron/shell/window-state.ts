import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { type BrowserWindow, type Rectangle, screen } from 'electron'

/** Where the window was, if that place is still on a screen. */
export function readWindowState(file: string): { readonly bounds: Partial<Rectangle>; readonly isMaximized: boolean } {
  try {
    const { isMaximized, ...bounds } = parseState(JSON.parse(readFileSync(file, 'utf8')))
    const { workArea } = screen.getDisplayMatching(bounds)
    const isVisible =
      bounds.x < workArea.x + workArea.width &&
      bounds.x + bounds.width > workArea.x &&
      bounds.y >= workArea.y - 8 &&
      bounds.y < workArea.y + workArea.height
    return isVisible ? { bounds, isMaximized } : { bounds: {}, isMaximized }
  } catch {
    // none yet, or damaged by a power cut: the default size will do
    return { bounds: {}, isMaximized: true }
  }
}

type State = Rectangle & { readonly isMaximized: boolean }

// by hand: a schema library would be loaded into main, at every start, for five numbers
function parseState(raw: unknown): State {
  if (typeof raw !== 'object' || raw === null) throw new Error('Not a window state')
  const read = (key: string): number => {
    const value: unknown = Reflect.get(raw, key)
    if (typeof value !== 'number' || !Number.isInteger(value)) throw new Error(`Not a window state: ${key}`)
    return value
  }
  return {
    x: read('x'),
    y: read('y'),
    width: Math.max(800, read('width')),
    height: Math.max(600, read('height')),
    isMaximized: Reflect.get(raw, 'isMaximized') === true
  }
}

/** Keeps the place of the window when it closes. */
export function rememberWindowState(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    writeFileSync(`${file}.tmp`, JSON.stringify({ ...window.getNormalBounds(), isMaximized: window.isMaximized() }))
    renameSync(`${file}.tmp`, file)
  })
}
