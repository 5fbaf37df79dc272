import { sesiTunggal } from '../../../src/domain/akses/sesi'
import { PDFDocument } from '@cantoo/pdf-lib'
import { writeFileSync } from 'node:fs'
import { systemGiven } from '../../../electron/app/clock'
import { createApp } from '../../../electron/app/create-app'
import { openDatabase } from '../../../electron/db/open'
import { type Route, routes } from '../../../src/contract/routes'

// the very page of HTML that the app prints for so many peta jabatan, written to a file: no printer takes part
const [, , berkas = '', html = '', pilihan = '{}', jumlah = '30'] = process.argv
const app = createApp({
  db: openDatabase(berkas),
  host: {
    pelaku: 'bench',
    chooseFiles: () => Promise.resolve([]),
    chooseTarget: () => Promise.resolve(`${html}.pdf`),
    print: async (page) => {
      writeFileSync(html, page)
      const pdf = await PDFDocument.create()
      for (const _ of page.matchAll(/<svg xmlns/g)) pdf.addPage()
      return pdf.save()
    },
    draw: () => Promise.reject(new Error('Nothing is drawn here')),
    readWorkbook: () => Promise.reject(new Error('Nothing is read here'))
  },
  emit: () => undefined,
  given: systemGiven,
  berkas,
  versi: 'bench',
  sesi: () => sesiTunggal('penguji'),
  cadangkan: () => Promise.resolve()
})

async function ask(route: Route, input: unknown): Promise<unknown> {
  const reply = await app.call(route, input)
  if (!reply.ok) throw new Error(reply.error.pesan)
  return reply.value
}

// every perangkat daerah of the city, and puskesmas until there are enough
const { unor } = routes['organisasi.snapshot'].output.parse(await ask('organisasi.snapshot', { tanggal: null }))
const root = unor.find((u) => u.jenis === 'PEMERINTAH')
const perangkat = unor.filter((u) => u.indukId === root?.id && u.jenis !== 'STAF_AHLI')
const puskesmas = unor.filter((u) => u.nama.startsWith('Puskesmas'))
const akar = [...perangkat, ...puskesmas].slice(0, Number(jumlah)).map(({ id }) => id)
const permintaan = { ...JSON.parse(pilihan), akar }
const { halaman } = routes['peta-jabatan.cetak'].output.parse(await ask('peta-jabatan.cetak', permintaan))
app.close()
process.stdout.write(JSON.stringify({ permintaan, halaman }))
