import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../electron/parser/read-workbook'
import { toXlsx } from '../../electron/documents/xlsx'
import type { BukuKerja } from '../../src/domain/impor/buku-kerja'
import { type Jabatan, JabatanId } from '../../src/domain/organisasi/jabatan'
import { rekapPetaJabatan } from '../../src/domain/peta-jabatan/naskah/rekap-peta-jabatan'
import { aContoh } from '../domain/contoh/sample'
import { bahanNaskah, kotaNaskah } from '../domain/abk/naskah/kota-naskah'
import { bacaSemua, temuan } from '../domain/impor/buku'
import { aDraf, beda, hitung, medanTeks } from '../domain/impor/plan-draf'
import type { Rows } from '../support/memory-reader'
import { withFile } from '../support/xlsx-file'

const bukuOf = async (rows: Rows): Promise<BukuKerja> =>
  withFile(Buffer.from(await toXlsx(rekapPetaJabatan(bahanNaskah(rows), null))), (path) =>
    readWorkbook(path, new AbortController().signal, () => undefined)
  )

/** What reading the recap of these posts changes in those. */
async function perbedaan(rows: Rows, kini: Rows = rows): Promise<readonly string[]> {
  const buku = await bukuOf(rows)
  const draf = aDraf(kini, bacaSemua([buku]).baris)
  return [
    ...draf.pesan,
    ...(['BARU', 'BERUBAH'] as const).flatMap((jenis) =>
      (['unor', 'jabatan'] as const).flatMap((apa) => beda(draf, apa, jenis).map((b) => `${jenis} ${b.judul}: ${medanTeks(b).join('; ')}`))
    )
  ]
}

/** The city with a second post of the name and class of `tu-2` in its unit. */
function berkembar(said: Partial<Jabatan>): Rows {
  const jabatan = kotaNaskah.jabatan.map((j) => (j.id === 'tu-2' ? { ...j, kelas: 7 } : j))
  const kembar = jabatan.flatMap((j) => (j.id === 'tu-2' ? [{ ...j, ...said, id: JabatanId.parse('tu-2-kembar') }] : []))
  return { ...kotaNaskah, jabatan: [...jabatan, ...kembar] }
}

describe('the recap of a city, read back by the import studio', () => {
  it('is recognised sheet by sheet as a list of posts', async () => {
    const jenis = temuan(await bukuOf(kotaNaskah)).map((t) => t.aturan.jenis)
    expect(jenis).toEqual(['JABATAN', 'JABATAN'])
  })

  it('changes nothing: every post is found in its own unit, though units of one name are many', async () => {
    expect(await perbedaan(kotaNaskah)).toEqual([])
    const draf = aDraf(kotaNaskah, bacaSemua([await bukuOf(kotaNaskah)]).baris)
    expect(hitung(draf, 'jabatan')).toBe('sama 5')
  })

  it.each([3, 7, 11])('changes nothing in the sample city %i', async (benih) => expect(await perbedaan(aContoh(benih, 300))).toEqual([]))

  it.each([
    ['of one class', 7],
    ['of two classes', 8]
  ])('changes nothing where a unit has two posts of one name, %s', async (_, kelas) => {
    const kembar = berkembar({ kelas, kebutuhan: 3 })
    expect(await perbedaan(kembar)).toEqual([])
  })

  it('changes neither of two posts it cannot tell apart, and says so', async () => {
    const pesan = await perbedaan(berkembar({ kebutuhan: 3 }), berkembar({ kebutuhan: 5 }))
    expect(pesan).toEqual([expect.stringMatching(/Ada 2 jabatan Pengadministrasi Perkantoran di unit ini/)])
  })

  it('brings back the need of the one post that is not as it was', async () => {
    const jabatan = kotaNaskah.jabatan.map((j) => (j.id === 'tu-2' ? { ...j, kebutuhan: 4 } : j))
    expect(await perbedaan(kotaNaskah, { ...kotaNaskah, jabatan })).toEqual([
      expect.stringMatching(/^BERUBAH Pengadministrasi Perkantoran.*Kebutuhan: 4 → 1$/)
    ])
  })
})
