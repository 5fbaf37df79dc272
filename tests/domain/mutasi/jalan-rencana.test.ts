import { describe, expect, it } from 'vitest'
import { addSkenario } from '../../../src/domain/mutasi/commands/add-skenario'
import { advanceRencana } from '../../../src/domain/mutasi/commands/advance-rencana'
import { archiveRencana } from '../../../src/domain/mutasi/commands/archive-rencana'
import { chooseSkenario } from '../../../src/domain/mutasi/commands/choose-skenario'
import { copyRencana } from '../../../src/domain/mutasi/commands/copy-rencana'
import { deleteRencana } from '../../../src/domain/mutasi/commands/delete-rencana'
import { placeLangkah } from '../../../src/domain/mutasi/commands/place-langkah'
import { releaseLangkah } from '../../../src/domain/mutasi/commands/release-langkah'
import { removeIzin } from '../../../src/domain/mutasi/commands/remove-izin'
import { setIzin } from '../../../src/domain/mutasi/commands/set-izin'
import { setTindakLanjut } from '../../../src/domain/mutasi/commands/set-tindak-lanjut'
import { updateRencana } from '../../../src/domain/mutasi/commands/update-rencana'
import { gatherPerjalanan, statusBerikut } from '../../../src/domain/mutasi/maju-rencana'
import { RencanaId, type RencanaMutasi, type StatusRencana } from '../../../src/domain/mutasi/rencana'
import { SikapJabatan } from '../../../src/domain/mutasi/sikap-jabatan'
import { TindakLanjut, TindakLanjutId } from '../../../src/domain/mutasi/tindak-lanjut'
import { aLangkah, anIzin, aNaskah, aPengesampingan, aRencana } from '../../support/builders'
import { memoryReader, type Rows } from '../../support/memory-reader'
import { kotaKecil, orang, pos } from './kota-kecil'
import { kota, place, rencanaId } from './kota-uji'

/** The small dinas with a plan at a status: Budi goes across from field A to the vacant field, which no rule stops. */
function diTahap(status: StatusRencana, lebih: Rows = {}): Rows {
  const langkah = aLangkah({ id: 'l-budi', rencanaId, urut: 1, pegawaiId: 'budi', dariJabatanId: 'kabid-a', jabatanId: 'kabid-kosong' })
  return { ...kotaKecil(), rencana: [aRencana({ id: 'rencana', status })], langkah: [langkah], ...lebih }
}

const maju = (dari: StatusRencana, status: StatusRencana, lebih: Partial<Parameters<typeof advanceRencana.decide>[1]> = {}) => ({
  id: rencanaId,
  dari,
  status,
  tanggal: '2026-11-20',
  oleh: 'Rina Penguji',
  dokumen: null,
  catatan: null,
  ...lebih
})

const rencanaOf = (rows: Rows, id: string): RencanaMutasi => {
  const found = rows.rencana?.find((r) => r.id === id)
  if (!found) throw new Error(`No plan ${id}`)
  return found
}
/** `A:rencana B:…1 C:…`: letters of the plans on the list, those put away in small. */
const huruf = (rows: Rows): string =>
  (rows.rencana ?? []).map((r) => (r.diarsipkanPada === null ? (r.skenario ?? '-') : (r.skenario ?? '-').toLowerCase())).join('')

describe('rencana.advance', () => {
  it('goes on one stage at a time and keeps day, person and paper of each', () => {
    const k = kota(diTahap('DRAF'))
    expect(k.run(advanceRencana, maju('DRAF', 'USULAN', { dokumen: '800/12/2026' }))).toBe('Rencana Rencana uji: Usulan')
    expect(k.run(advanceRencana, maju('USULAN', 'SIMULASI'))).toBe('Rencana Rencana uji: Simulasi')
    expect(k.rows().tahapRencana).toMatchObject([
      { status: 'USULAN', tanggal: '2026-11-20', oleh: 'Rina Penguji', dokumen: '800/12/2026', pada: '2026-11-22T02:00:00.000Z' },
      { status: 'SIMULASI', dokumen: null }
    ])
    expect(rencanaOf(k.rows(), 'rencana').status).toBe('SIMULASI')
  })

  const tertahan: readonly (readonly [string, Rows, ReturnType<typeof maju>, RegExp])[] = [
    ['nothing is planned yet', diTahap('DRAF', { langkah: [] }), maju('DRAF', 'USULAN'), /belum mempunyai satu langkah/],
    ['a stage that must not be passed over', diTahap('SIMULASI'), maju('SIMULASI', 'DISETUJUI_PPK'), /Lalui dahulu tahap Sidang/],
    ['the same stage', diTahap('SIMULASI'), maju('SIMULASI', 'SIMULASI'), /sudah pada tahap Simulasi/],
    ['a day that has not come', diTahap('DRAF'), maju('DRAF', 'SIMULASI', { tanggal: '2026-11-23' }), /belum tiba/],
    ['back without a reason', diTahap('SIDANG'), maju('SIDANG', 'SIMULASI'), /Tulis alasan/],
    [
      'a plan in the archive',
      { ...diTahap('DRAF'), rencana: [aRencana({ id: 'rencana', diarsipkanPada: '2026-11-01T00:00:00Z' })] },
      maju('DRAF', 'SIMULASI'),
      /ada di arsip/
    ]
  ]
  it.each(tertahan)('stops at: %s', (_, rows, input, pesan) => {
    expect(kota(rows).refused(advanceRencana, input)).toMatch(pesan)
  })

  it('goes on once though it is asked twice', () => {
    const k = kota(diTahap('DRAF'))
    k.run(advanceRencana, maju('DRAF', 'SIMULASI'))
    expect(k.refused(advanceRencana, maju('DRAF', 'SIDANG'))).toBe('Rencana ini sudah pada tahap Simulasi; periksa lagi.')
    expect(rencanaOf(k.rows(), 'rencana').status).toBe('SIMULASI')
  })

  it('lets nobody sit in the meeting while somebody is without a post', () => {
    const k = kota(diTahap('SIMULASI'))
    k.run(releaseLangkah, { rencanaId, pegawaiId: orang('andi') })
    expect(k.refused(advanceRencana, maju('SIMULASI', 'SIDANG'))).toMatch(/belum ditempatkan|BLOK/)
  })

  it('fixes the dates of decree and pelantikan on the way, and forgets them on the way back', () => {
    const k = kota(diTahap('PERTEK', { izin: [anIzin({ rencanaId, jenis: 'PERTEK', nomor: 'PT-1' })] }))
    k.run(advanceRencana, maju('PERTEK', 'SK_TERBIT', { dokumen: '821/7/2026' }))
    expect(rencanaOf(k.rows(), 'rencana')).toMatchObject({ tanggalSk: '2026-11-20', tanggalLantik: null })
    k.run(advanceRencana, maju('SK_TERBIT', 'UNDANGAN', { tanggalLantik: '2026-11-27' }))
    expect(rencanaOf(k.rows(), 'rencana')).toMatchObject({ tanggalSk: '2026-11-20', tanggalLantik: '2026-11-27' })
    k.run(advanceRencana, maju('UNDANGAN', 'DILANTIK', { tanggal: '2026-11-22' }))
    expect(rencanaOf(k.rows(), 'rencana').tanggalLantik).toBe('2026-11-22')
    k.run(advanceRencana, maju('DILANTIK', 'SIDANG', { catatan: 'PPK meminta nama lain' }))
    expect(rencanaOf(k.rows(), 'rencana')).toMatchObject({ status: 'SIDANG', tanggalSk: null, tanggalLantik: null })
    expect(k.rows().tahapRencana?.at(-1)).toMatchObject({ status: 'SIDANG', catatan: 'PPK meminta nama lain' })
  })

  it('wants the numbers of the approvals before the decree', () => {
    expect(kota(diTahap('PERTEK')).refused(advanceRencana, maju('PERTEK', 'SK_TERBIT'))).toMatch(/Nomor belum diisi: Pertek/)
  })

  it('does not go back behind the decree once somebody was moved, but within what follows it does', () => {
    const diterapkan = diTahap('SPMT')
    const rows = { ...diterapkan, langkah: diterapkan.langkah?.map((l) => ({ ...l, diterapkanPada: '2026-11-21T00:00:00Z' })) ?? [] }
    const k = kota(rows)
    expect(k.refused(advanceRencana, maju('SPMT', 'SIDANG', { catatan: 'salah' }))).toMatch(/sudah diterapkan/)
    expect(k.run(advanceRencana, maju('SPMT', 'DILANTIK', { catatan: 'salah catat' }))).toBe('Rencana Rencana uji: Dilantik')
  })

  it('asks to choose among scenarios before the PPK decides', () => {
    const saingan = aRencana({ id: 'saingan', indukId: 'rencana', skenario: 'B' })
    const rows = diTahap('SIDANG', { rencana: [aRencana({ id: 'rencana', status: 'SIDANG', skenario: 'A' }), saingan] })
    const k = kota(rows)
    expect(k.refused(advanceRencana, maju('SIDANG', 'DISETUJUI_PPK'))).toMatch(/Skenario B masih dipertimbangkan/)
    k.run(chooseSkenario, { id: rencanaId })
    expect(k.run(advanceRencana, maju('SIDANG', 'DISETUJUI_PPK'))).toBe('Rencana Rencana uji: Disetujui PPK')
  })

  it('offers the next stage and those past what the plan may do without', () => {
    const berikut = (status: StatusRencana): readonly StatusRencana[] => {
      const read = memoryReader(diTahap(status))
      return statusBerikut(gatherPerjalanan(read, rencanaOf(diTahap(status), 'rencana')))
    }
    expect(berikut('DRAF')).toEqual(['USULAN', 'SIMULASI'])
    expect(berikut('SIMULASI')).toEqual(['UJI', 'SIDANG'])
    expect(berikut('DISETUJUI_PPK')).toEqual(['PERTEK'])
    expect(berikut('SELESAI')).toEqual([])
  })
})

describe('scenarios', () => {
  it('are named A, B, C; each has the steps, approvals and overrides of the one it comes from', () => {
    const isi: Rows = {
      izin: [anIzin({ rencanaId, jenis: 'PERTEK', nomor: 'PT-1' })],
      pengesampingan: [aPengesampingan({ rencanaId, langkahId: 'l-budi', aturan: 'R-01' })]
    }
    const k = kota(diTahap('SIMULASI', isi))
    expect(k.run(addSkenario, { id: rencanaId })).toBe('Tambah skenario B pada rencana Rencana uji')
    expect(k.run(addSkenario, { id: rencanaId, nama: 'Lebih hati-hati' })).toBe('Tambah skenario C pada rencana Rencana uji')
    expect(huruf(k.rows())).toBe('ABC')
    const [, b, c] = k.rows().rencana ?? []
    expect(c).toMatchObject({ nama: 'Lebih hati-hati', indukId: 'rencana', status: 'SIMULASI' })
    expect(k.langkah().filter((l) => l.rencanaId === b?.id)).toMatchObject([{ pegawaiId: 'budi', jabatanId: 'kabid-kosong' }])
    const salinan = k.langkah().find((l) => l.rencanaId === b?.id)
    expect(k.rows().pengesampingan?.find((p) => p.rencanaId === b?.id)?.langkahId).toBe(salinan?.id)
    expect(k.rows().izin?.map((i) => i.nomor)).toEqual(['PT-1', 'PT-1', 'PT-1'])
  })

  it('may come with steps of their own, which must be possible', () => {
    const k = kota(diTahap('DRAF'))
    const ke = (pegawai: string, jabatan: string) => ({ pegawaiId: orang(pegawai), jabatanId: pos(jabatan) })
    k.run(addSkenario, { id: rencanaId, langkah: [ke('andi', 'kabid-kosong'), ke('tuti', 'staf')] })
    const baru = k.rows().rencana?.[1]?.id
    expect(k.langkah().filter((l) => l.rencanaId === baru)).toMatchObject([
      { pegawaiId: 'andi', jabatanId: 'kabid-kosong' },
      { pegawaiId: 'tuti', jabatanId: 'staf' }
    ])
    expect(k.refused(addSkenario, { id: rencanaId, langkah: [ke('sari', 'kasi'), ke('sari', 'staf')] })).toMatch(/lebih dari satu kali/)
  })

  it('are no more added once the names are decided', () => {
    expect(kota(diTahap('DISETUJUI_PPK')).refused(addSkenario, { id: rencanaId })).toMatch(/sudah ditetapkan/)
  })

  it('share TMT, kind and horizon; the name is their own', () => {
    const k = kota(diTahap('DRAF'))
    k.run(addSkenario, { id: rencanaId, nama: 'Cadangan' })
    k.run(updateRencana, { id: rencanaId, nama: 'Utama', tmt: '2027-03-01', jenis: 'PROMOSI', horizonBulan: 6, catatan: null })
    expect(k.rows().rencana).toMatchObject([
      { nama: 'Utama', tmt: '2027-03-01', jenis: 'PROMOSI', horizonBulan: 6 },
      { nama: 'Cadangan', tmt: '2027-03-01', jenis: 'PROMOSI', horizonBulan: 6 }
    ])
  })

  it('are put away when another is chosen, and one chosen anew comes back', () => {
    const k = kota(diTahap('SIMULASI'))
    k.run(addSkenario, { id: rencanaId })
    const b = RencanaId.parse(k.rows().rencana?.[1]?.id)
    k.run(chooseSkenario, { id: b })
    expect(huruf(k.rows())).toBe('aB')
    expect(k.refused(chooseSkenario, { id: b })).toMatch(/Tidak ada skenario lain/)
    k.run(chooseSkenario, { id: rencanaId })
    expect(huruf(k.rows())).toBe('Ab')
  })

  it('are not chosen against one whose names are decided, even when brought back from the archive', () => {
    const k = kota(diTahap('SIMULASI'))
    k.run(addSkenario, { id: rencanaId })
    const b = RencanaId.parse(k.rows().rencana?.[1]?.id)
    const rencana = (k.rows().rencana ?? []).map((r) => (r.id === b ? r : { ...r, status: 'SK_TERBIT' as const }))
    expect(kota({ ...k.rows(), rencana }).refused(chooseSkenario, { id: b })).toMatch(/Nama dalam skenario A sudah ditetapkan/)
    const lanjut = kota({ ...k.rows(), rencana })
    lanjut.run(chooseSkenario, { id: rencanaId })
    expect(huruf(lanjut.rows())).toBe('Ab')
  })

  it('follow the first of them into the archive; out of it each comes alone', () => {
    const k = kota(diTahap('DRAF'))
    k.run(addSkenario, { id: rencanaId })
    const b = RencanaId.parse(k.rows().rencana?.[1]?.id)
    k.run(archiveRencana, { id: b, arsip: true })
    expect(huruf(k.rows())).toBe('Ab')
    k.run(archiveRencana, { id: rencanaId, arsip: true })
    expect(huruf(k.rows())).toBe('ab')
    k.run(archiveRencana, { id: rencanaId, arsip: false })
    expect(huruf(k.rows())).toBe('Ab')
    expect(k.refused(archiveRencana, { id: rencanaId, arsip: false })).toMatch(/tidak ada di arsip/)
  })

  it('outlive the first: the next takes its place, and one left alone bears no letter', () => {
    const k = kota(diTahap('DRAF'))
    k.run(addSkenario, { id: rencanaId })
    k.run(addSkenario, { id: rencanaId })
    const [, b, c] = (k.rows().rencana ?? []).map((r) => r.id)
    k.run(deleteRencana, { id: rencanaId })
    expect(k.rows().rencana).toMatchObject([
      { id: b, indukId: null, skenario: 'B' },
      { id: c, indukId: b, skenario: 'C' }
    ])
    k.run(deleteRencana, { id: RencanaId.parse(c) })
    expect(k.rows().rencana).toMatchObject([{ id: b, indukId: null, skenario: null }])
  })
})

describe('rencana.copy and rencana.delete', () => {
  it('takes over the steps that still fit and what is said of empty posts, not approvals and overrides', () => {
    const usang = aLangkah({ id: 'l-usang', rencanaId, urut: 2, pegawaiId: 'sari', dariJabatanId: 'kabid-b', jabatanId: 'kasi' })
    const rows = diTahap('SELESAI')
    const sikap = SikapJabatan.parse({ id: 's', rencanaId, jabatanId: 'kabid-a', jenis: 'BIARKAN_KOSONG', alasan: 'Menunggu penataan.' })
    const k = kota({
      ...rows,
      langkah: [...(rows.langkah ?? []), usang],
      sikapJabatan: [sikap],
      izin: [anIzin({ rencanaId })],
      pengesampingan: [aPengesampingan({ rencanaId, langkahId: 'l-budi' })]
    })
    expect(k.run(copyRencana, { id: rencanaId, nama: 'Lanjutan' })).toBe('Salin rencana Rencana uji menjadi Lanjutan')
    const baru = k.rows().rencana?.[1]
    expect(baru).toMatchObject({ nama: 'Lanjutan', status: 'DRAF', indukId: null, tmt: '2027-01-01' })
    expect(k.langkah().filter((l) => l.rencanaId === baru?.id)).toMatchObject([{ pegawaiId: 'budi', urut: 1, diterapkanPada: null }])
    expect(k.rows().sikapJabatan?.filter((s) => s.rencanaId === baru?.id)).toHaveLength(1)
    expect([k.rows().izin, k.rows().pengesampingan]).toMatchObject([[{ rencanaId }], [{ rencanaId }]])
  })

  it('takes no step that was carried out, and refuses a copy that would be empty', () => {
    const rows = diTahap('SELESAI')
    const [budi] = rows.langkah ?? []
    if (!budi) throw new Error('No step')
    const plt = aLangkah({
      id: 'l-plt',
      rencanaId,
      urut: 2,
      pegawaiId: 'andi',
      dariJabatanId: 'kabid-b',
      jabatanId: 'kabid-a',
      jenis: 'PLT'
    })
    const sudah = (l: typeof budi) => ({ ...l, diterapkanPada: '2026-11-21T00:00:00Z' })
    // a Plt keeps the own post: it would still fit
    const k = kota({ ...rows, langkah: [budi, sudah(plt)] })
    k.run(copyRencana, { id: rencanaId, nama: 'Lanjutan' })
    expect(k.langkah().filter((l) => l.rencanaId !== rencanaId)).toMatchObject([{ pegawaiId: 'budi' }])
    const habis = kota({ ...rows, langkah: [sudah(budi), sudah(plt)] })
    expect(habis.refused(copyRencana, { id: rencanaId, nama: 'Lanjutan' })).toMatch(/Tidak ada langkah yang dapat disalin/)
  })

  it('is deleted with everything that hangs on it, but not once it has issued a numbered paper', () => {
    const k = kota(diTahap('DRAF', { izin: [anIzin({ rencanaId })] }))
    k.run(advanceRencana, maju('DRAF', 'SIMULASI'))
    k.run(placeLangkah, place('tuti', 'staf'))
    k.run(deleteRencana, { id: rencanaId })
    const { rencana, langkah, izin, tahapRencana } = k.rows()
    expect([rencana, langkah, izin, tahapRencana]).toEqual([[], [], [], []])
    const terbit = kota(diTahap('SIDANG', { naskah: [aNaskah({ rencanaId })] }))
    expect(terbit.refused(deleteRencana, { id: rencanaId })).toMatch(/naskah bernomor/)
  })
})

describe('izin and tindak lanjut', () => {
  const pertek = {
    rencanaId,
    jenis: 'PERTEK',
    jabatanId: null,
    pegawaiId: null,
    nomor: 'PT-1',
    tanggal: '2026-11-10',
    catatan: null
  } as const

  it('keeps one number of each kind for a post, a person or the plan', () => {
    const k = kota(diTahap('PERTEK'))
    expect(k.run(setIzin, pertek)).toBe('Catat pertimbangan teknis BKN nomor PT-1')
    k.run(setIzin, { ...pertek, nomor: 'PT-2' })
    k.run(setIzin, { ...pertek, jenis: 'GUBERNUR', jabatanId: pos('kadis') })
    expect(k.rows().izin).toMatchObject([
      { jenis: 'PERTEK', nomor: 'PT-2' },
      { jenis: 'GUBERNUR', jabatanId: 'kadis' }
    ])
    expect(k.refused(setIzin, { ...pertek, nomor: 'PT-2' })).toMatch(/sudah tercatat/)
    const [pertama] = k.rows().izin ?? []
    if (pertama) k.run(removeIzin, { id: pertama.id })
    expect(k.rows().izin).toHaveLength(1)
  })

  it('ticks what is done with day and number, and opens it again', () => {
    const id = TindakLanjutId.parse('t')
    const butir = TindakLanjut.parse({
      id,
      rencanaId,
      langkahId: 'l-budi',
      pegawaiId: 'budi',
      jenis: 'SPMT',
      selesaiPada: null,
      nomor: null
    })
    const k = kota(diTahap('DILANTIK', { tindakLanjut: [butir] }))
    expect(k.run(setTindakLanjut, { id, selesaiPada: '2026-11-21', nomor: '800/9' })).toBe(
      'Selesai: Surat Pernyataan Melaksanakan Tugas Budi'
    )
    expect(k.refused(setTindakLanjut, { id, selesaiPada: '2026-11-21', nomor: '800/9' })).toMatch(/Tidak ada yang berubah/)
    k.run(setTindakLanjut, { id, selesaiPada: null, nomor: null })
    expect(k.rows().tindakLanjut).toEqual([butir])
  })
})
