import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { type BrowserWindow, type Rectangle, screen } from 'electron'
import { z } from 'zod'

const Saved = z.object({ x: z.int(), y: z.int(), width: z.int().min(800), height: z.int().min(600), isMaximized: z.boolean() })

/** Where the window was, if that place is still on a screen. */
export function readWindowState(file: string): { readonly bounds: Partial<Rectangle>; readonly isMaximized: boolean } {
  try {
    const { isMaximized, ...bounds } = Saved.parse(JSON.parse(readFileSync(file, 'utf8')))
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

/** Keeps the place of the window when it closes. */
export function rememberWindowState(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    writeFileSync(`${file}.tmp`, JSON.stringify({ ...window.getNormalBounds(), isMaximized: window.isMaximized() }))
    renameSync(`${file}.tmp`, file)
  })
}
