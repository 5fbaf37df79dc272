import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { IsianUnor } from '../../src/domain/organisasi/isian-unor'
import type { RancanganId } from '../../src/domain/rancangan/rancangan'
import { HARI_INI } from '../support/given'
import { type TestApp, testApp } from '../support/test-app'

let app: TestApp
let folder: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'penata-banding-'))
  app = testApp({ host: { chooseTarget: (_judul, nama) => Promise.resolve(join(folder, nama)) } })
  await app.run('contoh.load', { jumlahPegawai: 600, benih: 7 })
})
afterEach(() => {
  app.close()
  rmSync(folder, { recursive: true })
})

/** A draft that adds one bidang to a dinas. */
async function aDraft(nama: string): Promise<RancanganId> {
  await app.run('rancangan.create', { nama, tmt: HARI_INI, catatan: null })
  const { unor } = await app.ask('organisasi.snapshot', { tanggal: null })
  const dinas = unor.find((u) => u.jenis === 'DINAS')
  const rancangan = (await app.ask('rancangan.list', null)).find((r) => r.nama === nama)
  if (!dinas || !rancangan) throw new Error('The sample has no dinas, or the draft was not made')
  const isian = IsianUnor.parse({ nama: 'Bidang Baru', jenis: 'BIDANG', tipe: null, kode: null, aktifDari: null })
  await app.run('usulan.add', { rancanganId: rancangan.id, perintah: 'unor.create', masukan: { indukId: dinas.id, isian } })
  return rancangan.id
}

it('writes the comparison with the difference of every draft to the organisation as it is', async () => {
  const id = await aDraft('Satu bidang lagi')
  const { berkas } = await app.ask('rancangan.ekspor-banding', { ids: [id], format: 'csv' })
  const [sekarang] = await app.ask('rancangan.banding', { ids: [id] })
  const unit = sekarang?.angka.unit ?? 0
  const teks = readFileSync(berkas ?? '', 'utf8').replaceAll('"', '')
  expect(teks).toContain('Satu bidang lagi (22-11-2026);Selisih Satu bidang lagi')
  expect(teks).toContain(`Unit organisasi;${unit};${unit + 1};1`)
})

it('refuses to write a comparison with nothing', async () => {
  const id = await aDraft('Dihapus lagi')
  await app.run('rancangan.delete', { id })
  await expect(app.ask('rancangan.ekspor-banding', { ids: [id], format: 'xlsx' })).rejects.toThrow()
})
