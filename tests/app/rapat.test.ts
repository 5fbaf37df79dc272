import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { RencanaId } from '../../src/domain/mutasi/rencana'
import type { JabatanId } from '../../src/domain/organisasi/jabatan'
import { testApp } from '../support/test-app'

const folder = mkdtempSync(join(tmpdir(), 'penata-rapat-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const path = join(folder, 'hasil.csv')

/** A plan of the sample city on the table of the meeting. */
async function rapat() {
  const app = testApp({ host: { chooseTarget: () => Promise.resolve(path) } })
  await app.run('contoh.load', { jumlahPegawai: 600, benih: 7 })
  const [rencana] = await app.ask('rencana.list', null)
  if (!rencana) throw new Error('The sample has no plan')
  const id = RencanaId.parse(rencana.id)
  const detail = async () => {
    const found = await app.ask('rencana.detail', { id })
    if (!found) throw new Error('The plan is gone')
    return found
  }
  const usulan = (await detail()).langkah.filter((l) => l.jenis === 'ANGKAT' && l.jabatanId !== null)
  return { ...app, id, detail, usulan }
}

it('undoes a decision whole: the step and the log come back as they were', async () => {
  const { run, ask, id, detail, usulan } = await rapat()
  const semula = await detail()
  const [pertama] = usulan
  if (!pertama?.jabatanId) throw new Error('The plan proposes nobody')
  const { jabatanId, pegawaiId } = pertama
  await run('rapat.decide', { rencanaId: id, jabatanId, pegawaiId, putusan: 'DITOLAK', alasan: 'Belum siap', oleh: 'Sekda' })
  const sesudah = await detail()
  expect(sesudah.langkah.map((l) => l.id)).not.toContain(pertama.id)
  expect(sesudah.keputusan).toMatchObject([{ pegawaiId, putusan: 'DITOLAK', alasan: 'Belum siap', oleh: 'Sekda' }])
  await ask('history.undo', null)
  expect(await detail()).toEqual(semula)
  await ask('history.redo', null)
  expect(await detail()).toEqual(sesudah)
})

it('writes the result in the order of the meeting, not of the plan', async () => {
  const { ask, id, usulan } = await rapat()
  const urutan = usulan.flatMap((l): JabatanId[] => (l.jabatanId ? [l.jabatanId] : []))
  const { jabatan } = await ask('organisasi.snapshot', { tanggal: null })
  const baris = async (urut: readonly JabatanId[]): Promise<readonly string[]> => {
    expect(await ask('rapat.ekspor', { rencanaId: id, urutan: [...urut], format: 'csv' })).toEqual({ berkas: path })
    const [sifat, , ...isi] = readFileSync(path, 'utf8').split('\n')
    expect(sifat).toContain('"RAHASIA – BAHAN SIDANG"')
    return isi
  }
  const nama = (jabatanId: JabatanId | undefined): string => jabatan.find((j) => j.id === jabatanId)?.nama ?? '-'
  expect((await baris(urutan))[0]).toContain(`"1";"${nama(urutan[0])}"`)
  expect((await baris(urutan.toReversed()))[0]).toContain(`"1";"${nama(urutan.at(-1))}"`)
})
