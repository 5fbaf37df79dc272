import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { ensureBuild } from '../../scripts/setup/build-app.mjs'
import { startXvfb } from '../../scripts/setup/display.mjs'
import { resolveElectron } from '../../scripts/setup/electron.mjs'
import { root } from '../../scripts/setup/project.mjs'
import { rootFlags } from '../../scripts/setup/sandbox.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    electronExe: string
    /** What goes before the app folder on Electron's command line. */
    electronFlags: readonly string[]
    electronEnv: Readonly<Record<string, string>>
  }
}

/**
 * Holds back the app's 'ready' until Playwright listens; Playwright adds it by itself only for an Electron it finds by itself.
 * Without it the window may be half loaded when Playwright attaches, and then neither ever answers.
 */
const WAIT_FOR_PLAYWRIGHT = ['-r', join(root, 'node_modules', 'playwright-core', 'lib', 'server', 'electron', 'loader.js')]

/** Brings what every journey needs: the built app, an Electron that runs here, and a screen of its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureBuild()
  const electron = await resolveElectron()
  const screen = process.platform === 'linux' ? await startXvfb() : null
  project.provide('electronExe', electron.exe)
  project.provide('electronFlags', [...WAIT_FOR_PLAYWRIGHT, ...rootFlags()])
  project.provide('electronEnv', { ...electron.env, ...screen?.env })
  return async () => screen?.stop()
}
