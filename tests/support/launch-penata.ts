import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
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
export async function launchPenata(
  userData = mkdtempSync(join(tmpdir(), 'penata-uji-')),
  { isPertama = false }: { readonly isPertama?: boolean } = {}
): Promise<RunningPenata> {
  const { app, page } = await openPenata({
    exe: inject('electronExe'),
    flags: inject('electronFlags'),
    env: inject('electronEnv'),
    userData,
    isPertama
  })
  const problems: string[] = []
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  page.setDefaultTimeout(20_000)
  return { app, page, userData, problems }
}

/** One Penata for all tests of a file: started before the first, ended and forgotten after the last. */
export function onePenata(): RunningPenata {
  let running: RunningPenata | null = null
  beforeAll(async () => {
    running = await launchPenata()
  })
  afterAll(async () => {
    await running?.app.close()
    if (running) forget(running.userData)
  })
  const now = (): RunningPenata => {
    if (!running) throw new Error('Penata is not running yet')
    return running
  }
  return {
    get app() {
      return now().app
    },
    get page() {
      return now().page
    },
    get userData() {
      return now().userData
    },
    get problems() {
      return now().problems
    }
  }
}

/** Opens the command palette and types, as soon as it takes typing. */
export async function searchInPalette(page: Page, teks: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('textbox').or(page.getByRole('dialog').getByRole('searchbox')).first().fill(teks)
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
