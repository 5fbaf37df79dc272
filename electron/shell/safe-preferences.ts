import { app, type WebPreferences } from 'electron'

/** What every page of Penata runs with, the hidden ones too: no Node, no guest pages, nothing experimental, no developer tools once packed. */
export const safePreferences = (): WebPreferences => ({
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  devTools: !app.isPackaged
})
