import { systemGiven } from './app/clock'
import { createCoreLink } from './app/core-link'
import { createGerbang } from './app/gerbang/create-gerbang'
import { jamMesin } from './app/gerbang/jam'
import { tempatOf } from './app/gerbang/tempat'

// The core: the one process with the database. It is started by the shell, which sends it the file to open; from then on
// the window talks to it over its own port.
const link = createCoreLink(process.parentPort)

const PREPARE_MS = 2000

link.onStart(({ berkas, binding, versi, pelaku }) => {
  const gerbang = createGerbang({
    tempat: tempatOf(berkas),
    host: link.host(pelaku),
    emit: link.emit,
    given: systemGiven,
    jam: jamMesin,
    versi,
    binding
  })
  link.serve(gerbang)
  // the first screen comes first
  setTimeout(gerbang.prepare, PREPARE_MS)
  process.on('exit', gerbang.closeNow)
})
