import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Pekerja, pekerjaDiSini, pekerjaUtas } from '../../../electron/app/gerbang/pekerja'
import { FileProblem } from '../../../electron/app/host'
import { openDatabase } from '../../../electron/db/open'
import { salinData } from '../../../electron/db/salinan'
import { bundle } from '../../../scripts/bench/bundle.mjs'

let folder = ''
let utas: Pekerja
beforeAll(async () => {
  utas = pekerjaUtas(await bundle('pekerja', join(import.meta.dirname, '../../../electron/pekerja.ts')))
  folder = mkdtempSync(join(tmpdir(), 'penata-pekerja-'))
  const db = openDatabase(join(folder, 'penata.db'))
  salinData(db.sqlite, join(folder, 'salinan.db'))
  db.sqlite.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const salinan = () => ({ berkas: join(folder, 'salinan.db'), kunci: null, binding: undefined })

test('the thread, bundled as it is shipped, gives what the work itself gives', async () => {
  expect(await utas.periksa(salinan())).toEqual(await pekerjaDiSini.periksa(salinan()))
  const siapkan = {
    sumber: join(folder, 'salinan.db'),
    salinan: { ...salinan(), berkas: join(folder, 'pulih.db') },
    kunciBaru: null,
    catatan: null
  }
  expect(await utas.siapkan(siapkan)).toMatchObject({ jumlah: { pegawai: 0 } })
})

test('what went wrong comes back as it was thrown: a sentence for the officer, or the code of the disk', async () => {
  writeFileSync(join(folder, 'kosong.db'), '')
  const soal = {
    sumber: join(folder, 'kosong.db'),
    salinan: { ...salinan(), berkas: join(folder, 'x.db') },
    kunciBaru: null,
    catatan: null
  }
  const error = await utas.siapkan(soal).then(
    () => null,
    (reason: unknown) => reason
  )
  expect(error).toBeInstanceOf(FileProblem)
  expect(error).toMatchObject({ message: expect.stringContaining('kosong') })
  await expect(utas.periksa({ ...salinan(), berkas: join(folder, 'tidak-ada.db') })).rejects.toMatchObject({ code: 'SQLITE_CANTOPEN' })
})
