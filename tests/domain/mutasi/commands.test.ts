import { describe, expect, it } from 'vitest'
import { actLangkah } from '../../../src/domain/mutasi/commands/act-langkah'
import { createRencana } from '../../../src/domain/mutasi/commands/create-rencana'
import { deleteRencana } from '../../../src/domain/mutasi/commands/delete-rencana'
import { overrideTemuan } from '../../../src/domain/mutasi/commands/override-temuan'
import { placeLangkah } from '../../../src/domain/mutasi/commands/place-langkah'
import { releaseLangkah } from '../../../src/domain/mutasi/commands/release-langkah'
import { removeLangkah } from '../../../src/domain/mutasi/commands/remove-langkah'
import { reorderLangkah } from '../../../src/domain/mutasi/commands/reorder-langkah'
import { restoreTemuan } from '../../../src/domain/mutasi/commands/restore-temuan'
import { retimeLangkah } from '../../../src/domain/mutasi/commands/retime-langkah'
import { swapLangkah } from '../../../src/domain/mutasi/commands/swap-langkah'
import { updateRencana } from '../../../src/domain/mutasi/commands/update-rencana'
import { LangkahId, PengesampinganId, RENCANA_BAKU, RencanaId } from '../../../src/domain/mutasi/rencana'
import { faktaOf } from '../../../src/domain/mutasi/fakta-rencana'
import { gatherBahanPeriksa, periksa } from '../../../src/domain/mutasi/periksa'
import { project } from '../../../src/domain/mutasi/proyeksi'
import { aHukdis, aPelatihan, aRencana } from '../../support/builders'
import { memoryReader, type Rows } from '../../support/memory-reader'
import { kotaKecil, orang } from './kota-kecil'
import { idOf, kota, place, rencanaId, teks } from './kota-uji'

describe('langkah.place', () => {
  it('fills a vacant post and remembers where the person came from', () => {
    const k = kota()
    expect(k.run(placeLangkah, place('budi', 'kabid-kosong'))).toBe('Tempatkan Budi sebagai Kepala Bidang Kosong')
    expect(k.langkah()).toMatchObject([{ jenis: 'ANGKAT', urut: 1, dariJabatanId: 'kabid-a', jabatanId: 'kabid-kosong', tmt: null }])
  })
  it('releases the holder in the same step', () => {
    const k = kota()
    k.run(placeLangkah, place('budi', 'sekdis'))
    expect(teks(k)).toEqual(['budi→sekdis', 'sari⇥sekdis'])
  })
  it('does not release a holder who already moves', () => {
    const k = kota()
    k.run(placeLangkah, place('sari', 'kabid-kosong'))
    k.run(placeLangkah, place('budi', 'sekdis'))
    expect(teks(k)).toEqual(['sari→kabid-kosong', 'budi→sekdis'])
  })
  it('releases nobody from a post of several seats', () => {
    const k = kota()
    k.run(placeLangkah, place('lia', 'staf'))
    expect(teks(k)).toEqual(['lia→staf'])
  })
  it('replaces the earlier step of the person, with the release it had caused', () => {
    const k = kota()
    k.run(placeLangkah, place('budi', 'sekdis'))
    k.run(placeLangkah, place('budi', 'kabid-b'))
    expect(teks(k)).toEqual(['budi→kabid-b', 'andi⇥kabid-b'])
  })
  it('turns a release into an appointment', () => {
    const k = kota()
    k.run(placeLangkah, place('budi', 'sekdis'))
    k.run(placeLangkah, place('sari', 'kabid-a'))
    expect(teks(k)).toEqual(['budi→sekdis', 'sari→kabid-a'])
  })
  it('keeps the earlier step when asked to add', () => {
    const k = kota()
    k.run(placeLangkah, place('budi', 'kabid-kosong'))
    k.run(placeLangkah, { ...place('budi', 'kabid-b'), tambahan: true })
    expect(teks(k)).toEqual(['budi→kabid-kosong', 'budi→kabid-b', 'andi⇥kabid-b'])
  })
  it('lets two people be planned for one post: R-23 speaks', () => {
    const k = kota()
    k.run(placeLangkah, place('budi', 'sekdis'))
    k.run(placeLangkah, place('andi', 'sekdis'))
    expect(teks(k)).toEqual(['budi→sekdis', 'sari⇥sekdis', 'andi→sekdis'])
  })
  it('takes the step back when the person returns to the own post', () => {
    const k = kota()
    k.run(placeLangkah, place('budi', 'sekdis'))
    k.run(placeLangkah, place('budi', 'kabid-a'))
    expect(teks(k)).toEqual([])
  })
  it('appoints a person without a post', () => {
    const k = kota()
    k.run(placeLangkah, place('tuti', 'kabid-kosong'))
    expect(k.langkah()).toMatchObject([{ pegawaiId: 'tuti', dariJabatanId: null }])
  })
  it.each([
    ['budi', 'kabid-a', 'Budi sudah menduduki Kepala Bidang A.'],
    ['nobody', 'kabid-a', 'Pegawai tidak ditemukan.'],
    ['budi', 'nowhere', 'Jabatan tidak ditemukan.']
  ])('refuses %s to %s: %s', (pegawai, jabatan, pesan) => {
    expect(kota().refused(placeLangkah, place(pegawai, jabatan))).toBe(pesan)
  })
  it('refuses the same step twice', () => {
    const k = kota()
    k.run(placeLangkah, place('budi', 'sekdis'))
    expect(k.refused(placeLangkah, place('budi', 'sekdis'))).toBe('Budi sudah direncanakan ke Sekretaris Dinas.')
  })
  it('refuses once the SK is issued', () => {
    const k = kota({ ...kotaKecil(), rencana: [aRencana({ id: 'rencana', nama: 'Rotasi', status: 'SK_TERBIT' })] })
    expect(k.refused(placeLangkah, place('budi', 'sekdis'))).toContain('sudah ditetapkan')
  })
})

describe('langkah.swap', () => {
  const tukar = (a: string, b: string) => ({ rencanaId, pegawaiId: orang(a), denganPegawaiId: orang(b) })
  it('moves both, in one step, and releases nobody', () => {
    const k = kota()
    expect(k.run(swapLangkah, tukar('budi', 'andi'))).toBe('Tukar Budi dengan Andi')
    expect(teks(k)).toEqual(['budi→kabid-b', 'andi→kabid-a'])
  })
  it('replaces what the plan said of either', () => {
    const k = kota()
    k.run(placeLangkah, place('budi', 'sekdis'))
    k.run(swapLangkah, tukar('budi', 'andi'))
    expect(teks(k)).toEqual(['budi→kabid-b', 'andi→kabid-a'])
  })
  it('refuses who holds no post, and a swap already planned', () => {
    const k = kota()
    expect(k.refused(swapLangkah, tukar('budi', 'tuti'))).toContain('sama-sama menduduki jabatan')
    expect(k.refused(swapLangkah, tukar('budi', 'budi'))).toContain('jabatan yang sama')
    k.run(swapLangkah, tukar('budi', 'andi'))
    expect(k.refused(swapLangkah, tukar('andi', 'budi'))).toBe('Keduanya sudah direncanakan bertukar tempat.')
  })
})

describe('langkah.release and langkah.acting', () => {
  it('releases, and a Plt bridges the gap', () => {
    const k = kota()
    expect(k.run(releaseLangkah, { rencanaId, pegawaiId: orang('sari') })).toBe('Lepas Sari dari Sekretaris Dinas')
    expect(k.run(actLangkah, place('budi', 'sekdis'))).toBe('Tunjuk Budi sebagai Plt. Sekretaris Dinas')
    expect(teks(k)).toEqual(['sari⇥sekdis', 'budi~sekdis'])
  })
  it('refuses to release twice, or who holds nothing', () => {
    const k = kota()
    k.run(releaseLangkah, { rencanaId, pegawaiId: orang('sari') })
    expect(k.refused(releaseLangkah, { rencanaId, pegawaiId: orang('sari') })).toBe('Sari sudah dilepas dalam rencana ini.')
    expect(k.refused(releaseLangkah, { rencanaId, pegawaiId: orang('tuti') })).toBe('Tuti tidak menduduki jabatan definitif.')
  })
  it('refuses a Plt for a held post, a functional post, and twice', () => {
    const k = kota()
    expect(k.refused(actLangkah, place('budi', 'sekdis'))).toContain('tidak kosong dalam rencana ini')
    expect(k.refused(actLangkah, place('budi', 'madya'))).toContain('bukan jabatan struktural')
    k.run(actLangkah, place('budi', 'kabid-kosong'))
    expect(k.refused(actLangkah, place('budi', 'kabid-kosong'))).toBe('Budi sudah menjadi Plt. Kepala Bidang Kosong.')
  })
})

describe('langkah.remove', () => {
  it('takes the release it caused with it', () => {
    const k = kota()
    k.run(placeLangkah, place('budi', 'sekdis'))
    expect(k.run(removeLangkah, { langkahId: idOf(k, 'budi') })).toBe('Batalkan langkah: Budi ke Sekretaris Dinas')
    expect(teks(k)).toEqual([])
  })
  it('leaves a release that was planned before it', () => {
    const k = kota()
    k.run(releaseLangkah, { rencanaId, pegawaiId: orang('sari') })
    k.run(placeLangkah, place('budi', 'sekdis'))
    k.run(removeLangkah, { langkahId: idOf(k, 'budi') })
    expect(teks(k)).toEqual(['sari⇥sekdis'])
  })
  it('leaves the release while another still takes the post', () => {
    const k = kota()
    k.run(placeLangkah, place('budi', 'sekdis'))
    k.run(placeLangkah, place('andi', 'sekdis'))
    k.run(removeLangkah, { langkahId: idOf(k, 'budi') })
    expect(teks(k)).toEqual(['sari⇥sekdis', 'andi→sekdis'])
  })
  it('sends a displaced person back to the waiting room, not into a taken post', () => {
    const k = kota()
    k.run(placeLangkah, place('budi', 'sekdis'))
    k.run(placeLangkah, place('sari', 'kabid-kosong'))
    k.run(removeLangkah, { langkahId: idOf(k, 'sari') })
    expect(teks(k)).toEqual(['budi→sekdis', 'sari⇥sekdis'])
    k.run(removeLangkah, { langkahId: idOf(k, 'budi') })
    expect(teks(k)).toEqual([])
  })
  it('refuses an unknown step', () => {
    expect(kota().refused(removeLangkah, { langkahId: LangkahId.parse('x') })).toBe('Langkah tidak ditemukan.')
  })
})

describe('langkah.retime and langkah.reorder', () => {
  it('gives a step its own TMT and takes it back', () => {
    const k = kota()
    k.run(placeLangkah, place('budi', 'kabid-kosong'))
    const langkahId = idOf(k, 'budi')
    expect(k.run(retimeLangkah, { langkahId, tmt: '2027-02-01' })).toBe('TMT 01-02-2027 untuk Budi ke Kepala Bidang Kosong')
    expect(k.langkah()[0]?.tmt).toBe('2027-02-01')
    expect(k.refused(retimeLangkah, { langkahId, tmt: '2027-02-01' })).toBe('TMT langkah tidak berubah.')
  })
  it('renumbers, refuses the same order, and refuses an order that misses a step', () => {
    const k = kota()
    k.run(swapLangkah, { rencanaId, pegawaiId: orang('budi'), denganPegawaiId: orang('andi') })
    const [a, b] = [idOf(k, 'budi'), idOf(k, 'andi')]
    expect(k.refused(reorderLangkah, { rencanaId, urutan: [a, b] })).toBe('Urutan langkah tidak berubah.')
    expect(k.refused(reorderLangkah, { rencanaId, urutan: [b] })).toContain('muat ulang')
    k.run(reorderLangkah, { rencanaId, urutan: [b, a] })
    expect(teks(k)).toEqual(['andi→kabid-a', 'budi→kabid-b'])
  })
})

describe('temuan.override and temuan.restore', () => {
  const kosong = { aturan: 'R-26', pesan: 'Kepala Bidang A kosong sejak 01-01-2027; tetapkan Plt.', rujukan: null }
  const alasan = 'Bidang A dilebur pada bulan yang sama.'
  const petugas = 'Kepala Bidang Mutasi'
  it('overrides with a reason, once, and restores', () => {
    const k = kota()
    k.run(placeLangkah, place('budi', 'kabid-kosong'))
    const langkahId = idOf(k, 'budi')
    expect(k.run(overrideTemuan, { langkahId, ...kosong, alasan, petugas, rencanaId })).toBe(
      'Kesampingkan R-26 untuk Budi ke Kepala Bidang Kosong'
    )
    expect(k.rows().pengesampingan).toMatchObject([{ langkahId, aturan: 'R-26', alasan, petugas }])
    expect(k.refused(overrideTemuan, { langkahId, ...kosong, alasan, petugas, rencanaId })).toBe('Temuan ini sudah dikesampingkan.')
    const id = PengesampinganId.parse(k.rows().pengesampingan?.[0]?.id)
    expect(k.run(restoreTemuan, { pengesampinganId: id })).toBe('Berlakukan kembali temuan R-26')
    expect(k.rows().pengesampingan).toEqual([])
  })
  it('refuses what is no longer found, and what needs no override', () => {
    const rows = kotaKecil()
    const k = kota({ ...rows, pegawai: (rows.pegawai ?? []).map((p) => (p.id === 'budi' ? { ...p, tanggalLahir: null } : p)) })
    k.run(placeLangkah, place('budi', 'kabid-kosong'))
    const langkahId = idOf(k, 'budi')
    expect(k.refused(overrideTemuan, { langkahId, ...kosong, pesan: 'Lain.', alasan, petugas, rencanaId })).toBe(
      'Temuan ini sudah berubah; periksa lagi.'
    )
    const grey = { aturan: 'R-21', pesan: 'Data belum ada: tanggal lahir Budi.', rujukan: null }
    expect(k.refused(overrideTemuan, { langkahId, ...grey, alasan, petugas, rencanaId })).toBe(
      'Hanya temuan BLOK dan PERINGATAN yang dapat dikesampingkan.'
    )
  })
  it('keeps the override of another finding of the same rule', () => {
    const rows = kotaKecil()
    const jabatan = (rows.jabatan ?? []).map((j) =>
      j.id === 'kabid-kosong' ? { ...j, perluPersetujuanDprd: true, syaratSertifikat: 'PBJ' } : j
    )
    const k = kota({ ...rows, jabatan, pelatihan: [aPelatihan({ pegawaiId: 'budi' })] })
    k.run(placeLangkah, place('budi', 'kabid-kosong'))
    const langkahId = idOf(k, 'budi')
    const satu = 'Kepala Bidang Kosong mensyaratkan PBJ; belum tercatat pada pelatihan Budi.'
    const dua = 'Kepala Bidang Kosong memerlukan persetujuan pimpinan DPRD; nomor belum diisi.'
    for (const pesan of [satu, dua]) k.run(overrideTemuan, { langkahId, aturan: 'R-46', pesan, rujukan: null, alasan, petugas, rencanaId })
    expect(k.rows().pengesampingan?.map((p) => p.pesan)).toEqual([satu, dua])
  })
  it('names a personal finding by its fact: it counts no more once that is another', () => {
    const rows = kotaKecil()
    const hukdis = aHukdis({ pegawaiId: 'budi', tingkat: 'SEDANG', mulai: '2026-08-01', selesai: '2026-10-01' })
    const k = kota({ ...rows, hukdis: [hukdis] })
    k.run(placeLangkah, place('budi', 'sekdis'))
    const langkahId = idOf(k, 'budi')
    const r19 = { aturan: 'R-19', pesan: 'Riwayat hukuman disiplin sedang tahun 2026.', rujukan: null, alasan, petugas, rencanaId }
    const temuan = (milik: Rows) => {
      const read = memoryReader(milik)
      const rencana = aRencana({ id: 'rencana', tmt: '2027-01-01' })
      const { snapshot, langkah } = faktaOf(read, rencana)
      return (periksa(project(snapshot, rencana, langkah), gatherBahanPeriksa(read, rencana)).perLangkah.get(langkahId) ?? []).find(
        (t) => t.aturan === 'R-19'
      )
    }
    expect(temuan(k.rows())).toMatchObject({
      pesan: 'Riwayat hukuman disiplin (rincian tertutup).',
      tertutup: { bagian: 'hukdis', rincian: r19.pesan }
    })
    k.run(overrideTemuan, { langkahId, ...r19 })
    expect(temuan(k.rows())?.dikesampingkan).toMatchObject({ petugas })
    expect(temuan({ ...k.rows(), hukdis: [{ ...hukdis, tingkat: 'BERAT' }] })?.dikesampingkan).toBeNull()
  })
  it('asks for a reason of ten letters', () => {
    const parsed = overrideTemuan.input.safeParse({ langkahId: 'x', ...kosong, alasan: '  pendek   ', petugas, rencanaId })
    expect(parsed.error?.issues[0]?.message).toBe('Tulis alasan paling sedikit 10 huruf.')
  })
  it('goes with its step', () => {
    const k = kota()
    k.run(placeLangkah, place('budi', 'kabid-kosong'))
    k.run(overrideTemuan, { langkahId: idOf(k, 'budi'), ...kosong, alasan, petugas, rencanaId })
    k.run(removeLangkah, { langkahId: idOf(k, 'budi') })
    expect(k.rows().pengesampingan).toEqual([])
  })
})

describe('rencana', () => {
  it('is created as a draft, changed, and refuses an empty change', () => {
    const k = kota({})
    expect(k.run(createRencana, { nama: 'Rotasi Januari', tmt: '2027-01-01', jenis: 'ROTASI', horizonBulan: 0, catatan: null })).toBe(
      'Buat rencana Rotasi Januari'
    )
    const id = RencanaId.parse(k.rows().rencana?.[0]?.id)
    expect(k.rows().rencana).toMatchObject([{ nama: 'Rotasi Januari', status: 'DRAF', dibuatPada: '2026-11-22T02:00:00.000Z' }])
    const baru = { id, nama: 'Rotasi Februari', tmt: '2027-02-01', jenis: 'PROMOSI', horizonBulan: 6, catatan: 'usulan kedua' } as const
    expect(k.run(updateRencana, baru)).toBe('Ubah rencana Rotasi Februari')
    expect(k.refused(updateRencana, baru)).toBe('Tidak ada yang berubah pada rencana ini.')
  })
  it('asks for a name and a real day', () => {
    expect(createRencana.input.safeParse({ ...RENCANA_BAKU, nama: '  ', tmt: '2027-02-30' }).error?.issues.map((i) => i.message)).toEqual([
      'Isi nama rencana.',
      'Tanggal harus berbentuk TTTT-BB-HH.'
    ])
  })
  it('is deleted with everything that hangs on it', () => {
    const k = kota()
    k.run(placeLangkah, place('budi', 'sekdis'))
    expect(k.run(deleteRencana, { id: rencanaId })).toBe('Hapus rencana Rencana uji')
    expect([k.rows().rencana, k.rows().langkah]).toEqual([[], []])
    expect(k.refused(deleteRencana, { id: rencanaId })).toBe('Rencana tidak ditemukan.')
  })
})
