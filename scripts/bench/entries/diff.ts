import { systemGiven } from '../../../electron/app/clock'
import { createStore } from '../../../electron/db/store'
import { openDatabase } from '../../../electron/db/open'
import { readWorkbook } from '../../../electron/parser/read-workbook'
import { bacaBerkas } from '../../../src/domain/impor/baca-berkas'
import { compareSteps } from '../../../src/domain/impor/compare-impor'
import { dataKini } from '../../../src/domain/impor/data-kini'
import { finished } from '../../../src/domain/impor/match-baris'
import { proposeAturan } from '../../../src/domain/impor/propose-aturan'

const [berkas, file] = process.argv.slice(2)
if (!berkas || !file) throw new Error('usage: diff WORKBOOK DATABASE')

// a month later: the file is read, its rows are checked, and held against what the application has
const { read } = createStore(openDatabase(file))
const given = systemGiven()
const start = performance.now()
const buku = [await readWorkbook(berkas)]
const dibaca = performance.now()
const aturan = proposeAturan(buku, new Map()).map((l) => l.aturan)
const { baris } = finished(bacaBerkas(buku, aturan, { today: given.today, acuan: [] }))
const diperiksa = performance.now()
const data = dataKini(read)
const diambil = performance.now()
const { banding } = finished(compareSteps(baris, data, given))
const end = performance.now()
const jumlah = Map.groupBy(banding.values(), (b) => `${b.entitas} ${b.jenis}`)
process.stdout.write(
  JSON.stringify({
    bacaMs: dibaca - start,
    periksaMs: diperiksa - dibaca,
    dataMs: diambil - diperiksa,
    bandingMs: end - diambil,
    pegawai: data.pegawai.length,
    jumlah: Object.fromEntries([...jumlah].map(([jenis, isi]) => [jenis, isi.length]))
  })
)
