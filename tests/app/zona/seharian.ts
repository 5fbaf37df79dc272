import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemGiven } from '../../../electron/app/clock'
import { readWorkbook } from '../../../electron/parser/read-workbook'
import { tanggalOfSel } from '../../../src/domain/impor/nilai/tanggal-sel'
import { SARINGAN_KOSONG } from '../../../src/domain/pegawai/saringan'
import { testApp } from '../../support/test-app'

// Run under a TZ: a day's work whose every date must come out as it went in, in a folder with a difficult name.
const [nama = '', ...instants] = process.argv.slice(2)
const root = mkdtempSync(join(tmpdir(), 'penata-zona-'))
const folder = join(root, nama)
mkdirSync(folder, { recursive: true })
const xlsx = join(folder, `${nama.slice(0, 40)}.xlsx`)
const file = join(folder, 'penata.db')

const app = testApp({ file, host: { chooseTarget: () => Promise.resolve(xlsx) } })
await app.run('contoh.load', { jumlahPegawai: 200, benih: 7 })
await app.ask('pegawai.ekspor', {
  saringan: SARINGAN_KOSONG,
  urut: 'nip',
  turun: false,
  kolom: ['nip', 'tanggalLahir', 'tmtJabatan', 'tmtPensiun'],
  ids: null,
  format: 'xlsx'
})
const lahir = new Map(
  app.db.sqlite
    .prepare<[], { nip: string; hari: string }>('select nip, tanggal_lahir as hari from pegawai')
    .all()
    .map(({ nip, hari }) => [nip, hari])
)
app.close()

const [lembar] = (await readWorkbook(xlsx)).lembar
const nipOf = (sel: unknown): string => (typeof sel === 'string' ? sel : '')
const isi = (lembar?.baris ?? []).filter(({ sel }) => lahir.has(nipOf(sel[0])))
const hariOf = (sel: unknown): string => {
  // a cell of the workbook that was just read
  const read = tanggalOfSel(sel as Parameters<typeof tanggalOfSel>[0], false)
  return read.jenis === 'ada' ? read.tanggal : read.jenis
}
const salah = isi.filter(({ sel }) => hariOf(sel[1]) !== lahir.get(nipOf(sel[0])))
const reopened = testApp({ file })
const kembali = reopened.db.sqlite.prepare('select count(*) from pegawai').pluck().get()
reopened.close()
rmSync(root, { recursive: true, force: true })

const { Date: Real } = globalThis
/** The officer's day at an instant, as the core would tell it. */
function hariPada(instant: string): string {
  globalThis.Date = class extends Real {
    constructor() {
      super(instant)
    }
  } as DateConstructor
  try {
    return systemGiven().today
  } finally {
    globalThis.Date = Real
  }
}

process.stdout.write(
  JSON.stringify({
    baris: isi.length,
    salah: salah.length,
    kembali,
    sidik: createHash('sha256')
      .update(JSON.stringify(isi.map(({ sel }) => sel.slice(0, 4).map((s, n) => (n === 0 ? s : hariOf(s))))))
      .digest('hex'),
    hari: instants.map(hariPada)
  })
)
