import { describe, expect, it } from 'vitest'
import type { Sel } from '../../../src/domain/kit/document'
import { matriksMutasi } from '../../../src/domain/naskah/documents/matriks-mutasi'
import { petikan } from '../../../src/domain/naskah/documents/petikan'
import { skMutasi } from '../../../src/domain/naskah/documents/sk-mutasi'
import { skPengukuhan } from '../../../src/domain/naskah/documents/sk-pengukuhan'
import { suratPemberitahuan } from '../../../src/domain/naskah/documents/surat-pemberitahuan'
import { suratUsulan } from '../../../src/domain/naskah/documents/surat-usulan'
import type { JenisNaskah } from '../../../src/domain/naskah/jenis-naskah'
import { UnorLampauId } from '../../../src/domain/organisasi/unor-lampau'
import { aRencana } from '../../support/builders'
import { kotaUji, RENCANA_UJI } from '../../support/kota-uji'
import type { Rows } from '../../support/memory-reader'
import { rowsOf, susunSatu, susunSemua } from '../../support/susun-uji'

const TMT = '2027-01-01'
const LAMA = 'Kepala Bidang Rehabilitasi (Eselon\u00a0III.b)\nDinas Sosial'

/** Citra's post and its unit end on the TMT of the plan that moves her. */
const ditutup: Rows = {
  ...kotaUji,
  unor: kotaUji.unor.map((u) => (u.id === 'bidang-b' ? { ...u, aktifSampai: TMT } : u)),
  jabatan: kotaUji.jabatan.map((j) => (j.id === 'kabid-b' ? { ...j, aktifSampai: TMT } : j))
}
const citra = (p: { readonly pegawaiId: string }): boolean => p.pegawaiId === 'citra'

/** Whoever closed the post let go of her: the step knows of no post before. */
const dilepas: Rows = {
  ...ditutup,
  penempatan: kotaUji.penempatan.map((p) => (citra(p) ? { ...p, tmtSelesai: TMT } : p)),
  langkah: kotaUji.langkah.map((l) => (citra(l) ? { ...l, dariJabatanId: null } : l))
}

describe.each([
  ['held on', ditutup],
  ['let go', dilepas]
])('a post that ends on the TMT, its holder %s', (_, rows) => {
  const barisCitra = (jenis: JenisNaskah): readonly Sel[] => {
    const semua = susunSemua(jenis, { rows }).flatMap(({ dokumen }) => rowsOf(dokumen))
    return semua.flatMap((b) => (typeof b !== 'string' && typeof b[1] === 'string' && b[1].includes('TANJUNG') ? [b] : []))[0] ?? []
  }

  it.each([
    [skMutasi, 4, LAMA],
    [suratUsulan, 5, `${LAMA}\nTMT 10-01-2022`],
    [matriksMutasi, 4, `${LAMA}\nTMT 10-01-2022`]
  ])('is the old post in $id', (jenis, kolom, teks) => expect(barisCitra(jenis)[kolom]).toBe(teks))

  it('is the old post in the papers of the person, and no first appointment', () => {
    const milik = (jenis: JenisNaskah): string =>
      JSON.stringify(susunSemua(jenis, { rows }).find(({ subjek }) => subjek.pegawai?.id === 'citra')?.dokumen.bagian)
    expect(milik(petikan)).toContain('"isi":"Kepala Bidang Rehabilitasi (Eselon\u00a0III.b), Dinas Sosial"')
    expect(milik(petikan)).toContain('Memberhentikan dengan hormat dari jabatan lama')
    expect(milik(suratPemberitahuan)).toContain('Kepala Bidang Rehabilitasi\\nDinas Sosial\\ndi Sawahlunto')
    expect(JSON.stringify(susunSatu(suratUsulan, { rows }).dokumen)).toContain('2 promosi dan 1 rotasi')
  })

  it('puts who keeps the level in a reorganisation into the decree that confirms', () => {
    const penataan: Rows = { ...rows, rencana: [aRencana({ id: RENCANA_UJI, tmt: TMT, jenis: 'PENATAAN' })] }
    expect(JSON.stringify(susunSatu(skPengukuhan, { rows: penataan }).dokumen)).toContain('CITRA')
  })
})

it('is called as on the eve of the plan, the new post as from its day on', () => {
  const unor = kotaUji.unor.map((u) => (u.id === 'dinas-b' ? { ...u, nama: 'Dinas Sosial dan Pemberdayaan' } : u))
  const unorLampau = kotaUji.unor
    .filter((u) => u.id === 'dinas-b')
    .map(({ id, nama, indukId, jenis, tipe, urut }) => ({
      nama,
      indukId,
      jenis,
      tipe,
      urut,
      id: UnorLampauId.parse('lampau'),
      unorId: id,
      sampai: TMT
    }))
  const jabatan = JSON.stringify(rowsOf(susunSatu(skMutasi, { rows: { ...kotaUji, unor, unorLampau } }).dokumen))
  // Budi leaves the post that Ani takes
  expect(jabatan.match(/Sekretaris \(Eselon\sIII\.a\)\\nDinas Sosial[^"]*/g)).toEqual([
    'Sekretaris (Eselon\u00a0III.a)\\nDinas Sosial',
    'Sekretaris (Eselon\u00a0III.a)\\nDinas Sosial dan Pemberdayaan'
  ])
})
