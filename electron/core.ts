import { createApp } from './app/create-app'
import { systemGiven } from './app/clock'
import { createCoreLink } from './app/core-link'
import { DatabaseProblem, openDatabase } from './db/open'

// The core: the one process with the database. It is started by the shell, which sends it the file to open; from then on
// the window talks to it over its own port.
const link = createCoreLink(process.parentPort)

const PREPARE_MS = 2000

link.onStart(({ berkas, binding, versi, pelaku }) => {
  try {
    const db = openDatabase(berkas, binding)
    const app = createApp({ db, host: link.host(pelaku), emit: link.emit, given: systemGiven, berkas, versi })
    link.serve(app)
    // the first screen comes first
    setTimeout(app.prepare, PREPARE_MS)
    process.on('exit', () => app.close())
  } catch (error) {
    if (!(error instanceof DatabaseProblem)) throw error
    link.failed(error.code, error.message)
  }
})
