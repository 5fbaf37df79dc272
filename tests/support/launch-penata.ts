import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { inject } from 'vitest'
import { openPenata } from '../../scripts/driver/open-penata.mjs'

/** A running Penata: the real app in a real window, on a user-data folder of its own. */
export type RunningPenata = {
  readonly app: ElectronApplication
  readonly page: Page
  readonly userData: string
  /** Errors the page reported; a journey ends by expecting none. */
  readonly problems: readonly string[]
}

/** Starts Penata on `userData` (a new folder when absent) at 1366 x 768. */
export async function launchPenata(userData = mkdtempSync(join(tmpdir(), 'penata-uji-'))): Promise<RunningPenata> {
  const { app, page } = await openPenata({
    exe: inject('electronExe'),
    flags: inject('electronFlags'),
    env: inject('electronEnv'),
    userData
  })
  const problems: string[] = []
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  page.setDefaultTimeout(20_000)
  return { app, page, userData, problems }
}

/** Makes the next open and save dialogs of the system answer with a file, as an officer would choose it. */
export async function chooseInDialogs(app: ElectronApplication, choice: { readonly open?: string; readonly save?: string }): Promise<void> {
  await app.evaluate(({ dialog }, { open, save }) => {
    if (open !== undefined) dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [open] })
    if (save !== undefined) dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: save })
  }, choice)
}

/** Removes a user-data folder. */
export const forget = (userData: string): void => rmSync(userData, { recursive: true, force: true })
