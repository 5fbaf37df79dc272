import type { TestProject } from 'vitest/node'
import { ensureBuild } from '../../scripts/setup/build-app.mjs'
import { startXvfb } from '../../scripts/setup/display.mjs'
import { resolveElectron } from '../../scripts/setup/electron.mjs'
import { rootFlags } from '../../scripts/setup/sandbox.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    electronExe: string
    electronFlags: readonly string[]
    electronEnv: Readonly<Record<string, string>>
  }
}

/** Brings what every journey needs: the built app, an Electron that runs here, and a screen of its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureBuild()
  const electron = await resolveElectron()
  const screen = process.platform === 'linux' ? await startXvfb() : null
  project.provide('electronExe', electron.exe)
  project.provide('electronFlags', rootFlags())
  project.provide('electronEnv', { ...electron.env, ...screen?.env })
  return async () => screen?.stop()
}
