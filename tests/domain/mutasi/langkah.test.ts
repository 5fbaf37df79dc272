import { describe, expect, it } from 'vitest'
import { akibatCabut } from '../../../src/domain/mutasi/akibat-cabut'
import { actLangkah } from '../../../src/domain/mutasi/commands/act-langkah'
import { annotateLangkah } from '../../../src/domain/mutasi/commands/annotate-langkah'
import { clearSikap } from '../../../src/domain/mutasi/commands/clear-sikap'
import { placeLangkah } from '../../../src/domain/mutasi/commands/place-langkah'
import { placeManyLangkah } from '../../../src/domain/mutasi/commands/place-many-langkah'
import { releaseLangkah } from '../../../src/domain/mutasi/commands/release-langkah'
import { removeLangkah } from '../../../src/domain/mutasi/commands/remove-langkah'
import { retimeLangkah } from '../../../src/domain/mutasi/commands/retime-langkah'
import { setSikap } from '../../../src/domain/mutasi/commands/set-sikap'
import { swapLangkah } from '../../../src/domain/mutasi/commands/swap-langkah'
import { project } from '../../../src/domain/mutasi/proyeksi'
import type { ButirPenempatan } from '../../../src/domain/mutasi/susunan-banyak'
import { aKetentuan, aRencana, aSnapshot } from '../../support/builders'
import { kotaKecil, orang, pos } from './kota-kecil'
import { idOf, kota, place, rencanaId, teks } from './kota-uji'

const { unor = [], jabatan = [], pegawai = [], penempatan = [] } = kotaKecil()
const snapshot = aSnapshot({ unor, jabatan, pegawai, penempatan })
const lepas = (pegawaiId: string, isi: object = {}) => ({ rencanaId, pegawaiId: orang(pegawaiId), ...isi })
const tunggu = (k: ReturnType<typeof kota>) => project(snapshot, aRencana(), k.langkah()).belumDitempatkan

describe('langkah.place, with more said', () => {
  it('lets the holder go by retirement on a day, and the successor begin that day', () => {
    const k = kota()
    k.run(placeLangkah, { ...place('budi', 'sekdis'), tmt: '2027-03-01', lepas: { alasan: 'PENSIUN', tmt: '2027-03-01' } })
    expect(k.langkah()).toMatchObject([
      { pegawaiId: 'budi', tmt: '2027-03-01' },
      { pegawaiId: 'sari', jenis: 'LEPAS', alasan: 'PENSIUN', tmt: '2027-03-01' }
    ])
    expect(tunggu(k), 'who retires does not wait for a post').toEqual([])
  })
  it('appoints somebody from another agency, and remembers it when the post changes', () => {
    const k = kota()
    k.run(placeLangkah, { ...place('tuti', 'kabid-kosong'), instansi: 'Pemerintah Kabupaten Contoh' })
    k.run(placeLangkah, place('tuti', 'sekdis'))
    expect(k.langkah()[0]).toMatchObject({ pegawaiId: 'tuti', jabatanId: 'sekdis', instansi: 'Pemerintah Kabupaten Contoh' })
  })
  it('refuses another agency for whom the city has a post, and a reason that ends the service', () => {
    const k = kota()
    expect(k.refused(placeLangkah, { ...place('budi', 'kabid-kosong'), instansi: 'Provinsi' })).toContain('belum menduduki jabatan')
    expect(k.refused(placeLangkah, { ...place('budi', 'kabid-kosong'), alasan: 'PENSIUN' })).toContain('hanya untuk orang yang dilepas')
  })
})

describe('langkah.place-many', () => {
  const banyak = (...butir: readonly (readonly [string, string])[]) => ({
    rencanaId,
    butir: butir.map(([p, j]) => ({ pegawaiId: orang(p), jabatanId: pos(j) }))
  })
  it('places a circle of three in one step, whatever the order', () => {
    const k = kota()
    expect(k.run(placeManyLangkah, banyak(['budi', 'kabid-b'], ['andi', 'sekdis'], ['sari', 'kabid-a']))).toBe(
      'Tempatkan 3 orang dalam rencana Rencana uji'
    )
    expect(teks(k)).toEqual(['budi→kabid-b', 'andi→sekdis', 'sari→kabid-a'])
  })
  it('is all or nothing', () => {
    const k = kota()
    expect(k.refused(placeManyLangkah, banyak(['budi', 'sekdis'], ['nobody', 'kabid-b']))).toBe('Pegawai tidak ditemukan.')
    expect(teks(k)).toEqual([])
  })
  it('passes over who is planned there, or sits there, and refuses when nothing is left', () => {
    const k = kota()
    k.run(placeLangkah, place('budi', 'sekdis'))
    k.run(placeManyLangkah, banyak(['budi', 'sekdis'], ['andi', 'kabid-b'], ['lia', 'kabid-kosong']))
    expect(teks(k)).toEqual(['budi→sekdis', 'sari⇥sekdis', 'lia→kabid-kosong'])
    expect(k.refused(placeManyLangkah, banyak(['budi', 'sekdis'], ['andi', 'kabid-b']))).toBe(
      'Semua penempatan ini sudah ada dalam rencana.'
    )
  })
  it('lets somebody act in a post that a later row vacates', () => {
    const k = kota()
    const butir: readonly ButirPenempatan[] = [
      { pegawaiId: orang('lia'), jabatanId: pos('kabid-b'), jenis: 'PLT' },
      { pegawaiId: orang('andi'), jabatanId: pos('sekdis') }
    ]
    k.run(placeManyLangkah, { rencanaId, butir: [...butir] })
    expect(k.langkah().map((l) => [l.jenis, l.pegawaiId, l.jabatanId])).toEqual([
      ['ANGKAT', 'andi', 'sekdis'],
      ['LEPAS', 'sari', null],
      ['PLT', 'lia', 'kabid-b']
    ])
  })
  it('refuses one person twice', () => {
    expect(kota().refused(placeManyLangkah, banyak(['budi', 'sekdis'], ['budi', 'kabid-b']))).toBe('Budi tertulis lebih dari satu kali.')
  })
})

describe('langkah.release, with a reason', () => {
  it('ends the service on its own day: nobody waits', () => {
    const k = kota()
    k.run(releaseLangkah, lepas('sari', { alasan: 'PENSIUN', tmt: '2027-02-01' }))
    expect(k.langkah()).toMatchObject([{ jenis: 'LEPAS', alasan: 'PENSIUN', tmt: '2027-02-01' }])
    expect(tunggu(k)).toEqual([])
  })
  it('keeps who is released for another reason waiting', () => {
    const k = kota()
    k.run(releaseLangkah, lepas('sari', { alasan: 'PENATAAN' }))
    expect(tunggu(k)).toEqual(['sari'])
  })
  it('says more of a release that is planned already, in place', () => {
    const k = kota()
    k.run(placeLangkah, place('budi', 'sekdis'))
    const id = idOf(k, 'sari')
    k.run(releaseLangkah, lepas('sari', { alasan: 'MENGUNDURKAN_DIRI' }))
    expect(k.langkah()).toMatchObject([{ pegawaiId: 'budi' }, { id, alasan: 'MENGUNDURKAN_DIRI' }])
    expect(k.refused(releaseLangkah, lepas('sari', { alasan: 'MENGUNDURKAN_DIRI' }))).toBe('Tidak ada yang berubah pada langkah ini.')
  })
  it.each([
    [{ alasan: 'PINDAH_INSTANSI' }, 'Tulis instansi yang dituju.'],
    [{ alasan: 'PENSIUN', instansi: 'Provinsi' }, 'Instansi tujuan hanya untuk orang yang pindah instansi.']
  ])('refuses %j', (isi, pesan) => {
    const parsed = releaseLangkah.input.parse(lepas('sari', isi))
    expect(kota().refused(releaseLangkah, parsed)).toBe(pesan)
  })
})

describe('langkah.acting', () => {
  it('lasts three months unless told otherwise, or as settings say', () => {
    const k = kota()
    k.run(actLangkah, place('budi', 'kabid-kosong'))
    expect(k.langkah()[0]).toMatchObject({ jenis: 'PLT', tmt: null, sampai: '2027-03-31' })
    const setelan = kota({ ...kotaKecil(), ketentuan: [aKetentuan({ kunci: 'R-47.bulanPlt', nilai: '6' })] })
    setelan.run(actLangkah, place('budi', 'kabid-kosong'))
    expect(setelan.langkah()[0]?.sampai).toBe('2027-06-30')
    const lain = kota()
    lain.run(actLangkah, { ...place('budi', 'kabid-kosong'), tmt: '2027-01-15', sampai: '2027-02-14' })
    expect(lain.langkah()[0]).toMatchObject({ tmt: '2027-01-15', sampai: '2027-02-14' })
  })
  it('makes a Plh while the holder is away, and no Plh of an empty post', () => {
    const k = kota()
    expect(k.run(actLangkah, { ...place('budi', 'sekdis'), jenis: 'PLH' })).toBe('Tunjuk Budi sebagai Plh. Sekretaris Dinas')
    expect(teks(k)).toEqual(['budi^sekdis'])
    expect(k.langkah()[0]?.sampai, '30 days').toBe('2027-01-30')
    expect(k.refused(actLangkah, { ...place('budi', 'kabid-kosong'), jenis: 'PLH' })).toContain('tunjuk Plt, bukan Plh')
    expect(k.refused(actLangkah, { ...place('sari', 'sekdis'), jenis: 'PLH' })).toBe('Sari menduduki Sekretaris Dinas sendiri.')
  })
  it('refuses a last day before the first', () => {
    expect(kota().refused(actLangkah, { ...place('budi', 'kabid-kosong'), sampai: '2026-12-31' })).toBe(
      'Hari terakhir tidak boleh sebelum TMT.'
    )
  })
  it('moves its period, but not its first day past its last', () => {
    const k = kota()
    k.run(actLangkah, place('budi', 'kabid-kosong'))
    const langkahId = idOf(k, 'budi')
    k.run(retimeLangkah, { langkahId, tmt: '2027-02-01', sampai: '2027-04-30' })
    expect(k.langkah()[0]).toMatchObject({ tmt: '2027-02-01', sampai: '2027-04-30' })
    expect(k.refused(retimeLangkah, { langkahId, tmt: '2027-05-01' })).toBe('Hari terakhir tidak boleh sebelum TMT.')
  })
})

describe('langkah.annotate', () => {
  const kosong = { alasan: null, instansi: null, catatan: null }
  it('says why, and refuses to say the same twice or what makes no sense', () => {
    const k = kota()
    k.run(placeLangkah, place('sari', 'kasi'))
    const langkahId = idOf(k, 'sari')
    expect(k.run(annotateLangkah, { langkahId, ...kosong, alasan: 'KINERJA', catatan: 'Hasil evaluasi.' })).toBe(
      'Lengkapi langkah: Sari ke Kepala Seksi'
    )
    expect(k.langkah()[0]).toMatchObject({ alasan: 'KINERJA', catatan: 'Hasil evaluasi.' })
    expect(k.refused(annotateLangkah, { langkahId, ...kosong, alasan: 'KINERJA', catatan: 'Hasil evaluasi.' })).toContain(
      'Tidak ada yang berubah'
    )
    expect(k.refused(annotateLangkah, { langkahId, ...kosong, alasan: 'MENINGGAL' })).toContain('hanya untuk orang yang dilepas')
  })
})

describe('langkah.remove, with what falls with it', () => {
  /** The chain of three: sekdis ← budi, kabid-a ← lia, kasi ← joni, with a Plt on the vacated bench of joni's chain end. */
  const rantai = () => {
    const k = kota()
    k.run(placeLangkah, place('budi', 'sekdis'))
    k.run(placeLangkah, place('lia', 'kabid-a'))
    k.run(actLangkah, place('andi', 'kasi'))
    return k
  }
  const akibat = (k: ReturnType<typeof kota>, pegawaiId: string) =>
    akibatCabut({ snapshot, rencana: aRencana(), langkah: k.langkah() }, idOf(k, pegawaiId)).map((a) => `${a.langkah.pegawaiId} ${a.sebab}`)

  it('names what falls, all the way down', () => {
    expect(akibat(rantai(), 'budi')).toEqual(['sari PELEPASAN', 'lia TUJUAN_TERISI', 'andi PLT_TIDAK_PERLU'])
    expect(akibat(rantai(), 'lia')).toEqual(['andi PLT_TIDAK_PERLU'])
    expect(akibat(rantai(), 'andi')).toEqual([])
  })
  it('takes all of it back, or only the one', () => {
    const semua = rantai()
    semua.run(removeLangkah, { langkahId: idOf(semua, 'budi'), beserta: true })
    expect(teks(semua)).toEqual([])
    const satu = rantai()
    satu.run(removeLangkah, { langkahId: idOf(satu, 'budi'), beserta: false })
    expect(teks(satu), 'budi waits, for lia has his post').toEqual(['lia→kabid-a', 'andi~kasi', 'budi⇥kabid-a'])
  })
  it('opens a whole circle', () => {
    const k = kota()
    k.run(placeManyLangkah, {
      rencanaId,
      butir: [
        { pegawaiId: orang('budi'), jabatanId: pos('kabid-b') },
        { pegawaiId: orang('andi'), jabatanId: pos('sekdis') },
        { pegawaiId: orang('sari'), jabatanId: pos('kabid-a') }
      ]
    })
    expect(akibat(k, 'budi')).toEqual(['sari TUJUAN_TERISI', 'andi TUJUAN_TERISI'])
  })
  it('takes both of a swap back, and a Plh whose holder does not come', () => {
    const k = kota()
    k.run(swapLangkah, { rencanaId, pegawaiId: orang('budi'), denganPegawaiId: orang('andi') })
    k.run(placeLangkah, place('sari', 'kabid-kosong'))
    k.run(actLangkah, { ...place('lia', 'kabid-kosong'), jenis: 'PLH' })
    expect(akibat(k, 'andi')).toEqual(['budi TUJUAN_TERISI'])
    expect(akibat(k, 'sari')).toEqual(['lia PLH_TANPA_PEJABAT'])
  })
  it('lets nobody back to a post that is taken, unless that falls with it', () => {
    const k = kota()
    k.run(placeLangkah, place('budi', 'sekdis'))
    const langkahId = idOf(k, 'sari')
    const pesan = 'Sekretaris Dinas sudah direncanakan untuk orang lain; batalkan beserta langkah itu.'
    expect(k.refused(removeLangkah, { langkahId })).toBe(pesan)
    expect(k.refused(placeLangkah, place('sari', 'sekdis'))).toBe(pesan)
    k.run(removeLangkah, { langkahId, beserta: true })
    expect(teks(k)).toEqual([])
  })
  it('takes nothing with it when the person still goes elsewhere', () => {
    const k = kota()
    k.run(placeLangkah, place('budi', 'sekdis'))
    k.run(placeLangkah, { ...place('budi', 'kabid-kosong'), tambahan: true })
    k.run(placeLangkah, place('lia', 'kabid-a'))
    expect(akibat(k, 'budi')).toEqual(['sari PELEPASAN'])
  })
})

describe('sikap.set and sikap.clear', () => {
  const sikap = (jabatanId: string, jenis: 'BIARKAN_KOSONG' | 'DARI_LUAR', alasan: string) => ({
    rencanaId,
    jabatanId: pos(jabatanId),
    jenis,
    alasan
  })
  it('says once of a post why it stays empty, changes its mind, and takes it back', () => {
    const k = kota()
    expect(k.run(setSikap, sikap('kabid-kosong', 'BIARKAN_KOSONG', 'Dihapus tahun depan.'))).toBe('Biarkan Kepala Bidang Kosong kosong')
    expect(k.refused(setSikap, sikap('kabid-kosong', 'BIARKAN_KOSONG', 'Dihapus tahun depan.'))).toContain('tidak berubah')
    expect(k.run(setSikap, sikap('kabid-kosong', 'DARI_LUAR', 'Seleksi terbuka.'))).toBe('Isi Kepala Bidang Kosong dari luar')
    expect(k.rows().sikapJabatan).toMatchObject([{ jenis: 'DARI_LUAR', alasan: 'Seleksi terbuka.' }])
    expect(k.run(clearSikap, { rencanaId, jabatanId: pos('kabid-kosong') })).toBe('Hapus keterangan Kepala Bidang Kosong')
    expect(k.refused(clearSikap, { rencanaId, jabatanId: pos('kabid-kosong') })).toBe('Jabatan ini belum diberi keterangan.')
  })
  it.each([
    ['sekdis', 'Sekretaris Dinas terisi dalam rencana ini.'],
    ['madya', 'Analis Ahli Madya bukan jabatan struktural.'],
    ['nowhere', 'Jabatan tidak ditemukan.']
  ])('refuses %s: %s', (jabatanId, pesan) =>
    expect(kota().refused(setSikap, sikap(jabatanId, 'BIARKAN_KOSONG', 'Tidak dipakai.'))).toBe(pesan)
  )
})
