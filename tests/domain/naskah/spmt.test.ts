import { describe, expect, it } from 'vitest'
import { pernyataanMenduduki } from '../../../src/domain/naskah/documents/pernyataan-menduduki'
import { spmt } from '../../../src/domain/naskah/documents/spmt'
import { aPegawai, aPenempatan } from '../../support/builders'
import type { Rows } from '../../support/memory-reader'
import { blokDari, kotaPelantikan as kota, langkahKe, rincianDari, satuNaskah, teksBlok } from './kota-pelantikan'

const satu = (langkah: ReturnType<typeof langkahKe>, rows: Rows = kota, isian: Readonly<Record<string, string>> = {}) =>
  satuNaskah(spmt, { ...rows, langkah: [langkah] }, { isian })
const tanpa = (...orang: readonly string[]) => kota.penempatan.filter((p) => !orang.includes(p.pegawaiId))
const pesan = ({ temuan }: ReturnType<typeof satu>) => temuan.map((t) => t.pesan)

describe('the superior who signs', () => {
  it('is the leader of the unit', () => {
    const { dokumen, temuan } = satu(langkahKe('lutfi', 'jf'))
    expect(rincianDari(dokumen, 'atasan')).toEqual({
      Nama: 'KABUL TANJUNG, S.Sos.',
      NIP: '19780101 200401 1 003',
      'Pangkat/Gol. Ruang': 'Pembina (IV/a)',
      Jabatan: 'Kepala Bidang Rehabilitasi'
    })
    expect(blokDari(dokumen, 'TANDA_TANGAN')[0]).toMatchObject({
      jabatan: 'Kepala Bidang Rehabilitasi,',
      nama: 'KABUL TANJUNG, S.Sos.',
      keterangan: ['Pembina (IV/a)', 'NIP 19780101 200401 1 003']
    })
    expect(temuan).toEqual([])
  })

  it('is the head of the perangkat daerah where the office wants it so', () => {
    const { dokumen } = satu(langkahKe('lutfi', 'jf'), kota, { penanda_spmt: 'kepala' })
    expect(rincianDari(dokumen, 'atasan')).toMatchObject({ Nama: 'KADRI PILIANG, S.H.', Jabatan: 'Kepala Dinas Sosial' })
  })

  it('is whoever leads after the plan, not today', () => {
    const langkah = [langkahKe('kabul', 'lurah'), langkahKe('lutfi', 'kabid'), langkahKe('jefri', 'jf')]
    const copies = langkah.map((_, at) => satuNaskah(spmt, { ...kota, langkah }, { pilih: at }))
    expect(copies.map(({ dokumen }) => [rincianDari(dokumen, 'orang')['Nama'], rincianDari(dokumen, 'atasan')['Nama']])).toEqual([
      ['LUTFI CHANIAGO, S.Sos.', 'KADRI PILIANG, S.H.'],
      ['KABUL TANJUNG, S.Sos.', 'CACA JAMBAK, S.Sos.'],
      ['JEFRI MALAYU, S.Sos.', 'LUTFI CHANIAGO, S.Sos.']
    ])
  })

  it('of a head is the Sekretaris Daerah, on whose letterhead it stands', () => {
    const { dokumen } = satu(langkahKe('caca', 'camat'))
    expect(rincianDari(dokumen, 'atasan')).toMatchObject({ Nama: 'Dra. SITI KOTO, M.Si.', Jabatan: 'Sekretaris Daerah' })
    expect(blokDari(dokumen, 'KOP')[0]?.nama).toBe('SEKRETARIAT DAERAH')
  })

  it('of the Sekretaris Daerah is the Wali Kota, who has neither NIP nor rank here', () => {
    const { dokumen, temuan } = satu(langkahKe('siti', 'sekda'))
    expect(rincianDari(dokumen, 'atasan')).toEqual({ Nama: 'RAJO CONTOH', Jabatan: 'Wali Kota Sawahlunto' })
    expect(blokDari(dokumen, 'TANDA_TANGAN')[0]?.keterangan).toEqual([])
    expect(temuan).toEqual([])
  })

  it('signs as Plt. where the post has no holder for good', () => {
    const plt = aPenempatan({ pegawaiId: 'caca', jabatanId: 'kadis', jenis: 'PLT' })
    const { dokumen } = satu(langkahKe('kabul', 'kabid'), { ...kota, penempatan: [...tanpa('kadri'), plt] })
    expect(rincianDari(dokumen, 'atasan')).toMatchObject({ Nama: 'CACA JAMBAK, S.Sos.', Jabatan: 'Plt. Kepala Dinas Sosial' })
  })

  it('is never the person: who acts for their own superior is signed for further up', () => {
    const plt = aPenempatan({ pegawaiId: 'kabul', jabatanId: 'kadis', jenis: 'PLT' })
    const { dokumen } = satu(langkahKe('kabul', 'kabid'), { ...kota, penempatan: [...tanpa('kadri'), plt] })
    expect(rincianDari(dokumen, 'atasan')['Nama']).toBe('Dra. SITI KOTO, M.Si.')
  })

  it('leads a unit as an extra duty as well as for good', () => {
    const tambahan = aPenempatan({ pegawaiId: 'caca', jabatanId: 'kabid', jenis: 'TUGAS_TAMBAHAN' })
    const { dokumen } = satu(langkahKe('jefri', 'jf'), { ...kota, penempatan: [...tanpa('kabul'), tambahan] })
    expect(rincianDari(dokumen, 'atasan')).toMatchObject({ Nama: 'CACA JAMBAK, S.Sos.', Jabatan: 'Kepala Bidang Rehabilitasi' })
  })

  it('is missed, not guessed, where the post is empty after the plan', () => {
    const hasil = satu(langkahKe('jefri', 'jf'), { ...kota, penempatan: tanpa('kabul') })
    expect(rincianDari(hasil.dokumen, 'atasan')).toEqual({ Nama: '……………', Jabatan: 'Kepala Bidang Rehabilitasi' })
    expect(hasil.temuan).toEqual([
      {
        pesan: expect.stringContaining('atasan Jefri Malayu, S.Sos., Kepala Bidang Rehabilitasi, tidak ada pejabatnya'),
        isKeras: true,
        blok: 'atasan',
        medan: null
      }
    ])
  })

  it('is missed where the organisation knows none', () => {
    const jabatan = kota.jabatan.filter((j) => j.id === 'kadis')
    const hasil = satu(langkahKe('kadri', 'kadis'), { ...kota, jabatan, penempatan: tanpa('siti', 'kabul', 'jefri', 'caca', 'lutfi') })
    expect(pesan(hasil)).toEqual(['Jabatan atasan Kadri Piliang, S.H. (Kepala Dinas Sosial) tidak ditemukan dalam susunan organisasi.'])
  })
})

describe('the statement of taking up duty', () => {
  it('states the allowance in figures and words, and leaves it out where the post has none', () => {
    expect(teksBlok(satu(langkahKe('kabul', 'kabid')).dokumen, 'isi')).toContain(
      ', dengan tunjangan jabatan sebesar Rp980.000,00 (sembilan ratus delapan puluh ribu rupiah) setiap bulan.'
    )
    expect(teksBlok(satu(langkahKe('jefri', 'jf')).dokumen, 'isi')).toContain(
      'sebagai Pekerja Sosial Ahli Muda pada Bidang Rehabilitasi – Dinas Sosial.'
    )
  })

  it('begins with the pelantikan unless another day is given', () => {
    const mulai = (tmt_tugas: string) => teksBlok(satu(langkahKe('kabul', 'kabid'), kota, { tmt_tugas }).dokumen, 'isi')
    expect(mulai('')).toContain('terhitung mulai tanggal 10 Desember 2026 telah nyata')
    expect(mulai('2027-01-04')).toContain('terhitung mulai tanggal 4 Januari 2027 telah nyata')
  })

  it('has the address of the office whose letterhead it is, and none it does not know', () => {
    const alamat = (alamat_perangkat: string) =>
      blokDari(satu(langkahKe('jefri', 'jf'), kota, { alamat_perangkat }).dokumen, 'KOP')[0]?.alamat
    expect(alamat('Dinas Pangan: Jalan Lain 1\ndinas sosial: Jalan Contoh 7: gedung B')).toEqual(['Jalan Contoh 7: gedung B'])
    expect(alamat('Dinas Pangan: Jalan Lain 1')).toEqual([])
    expect(alamat('Jalan siapa saja')).toEqual([])
  })

  it('calls a PPPK by NI PPPK and golongan', () => {
    const pegawai = kota.pegawai.map((p) => (p.id === 'jefri' ? { ...p, jenisAsn: 'PPPK' as const, golongan: 'IX' } : p))
    const { dokumen, temuan } = satu(langkahKe('jefri', 'jf'), { ...kota, pegawai })
    expect(rincianDari(dokumen, 'orang')).toMatchObject({ 'NI PPPK': '19850101 201001 1 004', Golongan: 'IX' })
    expect(temuan).toEqual([])
  })

  it.each([
    ['PPPK', 'Golongan PPPK (I–XVII) Jefri Malayu, S.Sos. belum tercatat; lengkapi pada data pegawai.'],
    ['PNS', 'Pangkat dan golongan ruang Jefri Malayu, S.Sos. belum tercatat; lengkapi pada data pegawai.']
  ] as const)('cannot be issued for a %s without one, and says whose data to mend', (jenisAsn, pesan) => {
    const pegawai = kota.pegawai.map((p) => (p.id === 'jefri' ? { ...p, jenisAsn, golongan: null } : p))
    const { temuan } = satu(langkahKe('jefri', 'jf'), { ...kota, pegawai })
    expect(temuan).toEqual([expect.objectContaining({ pesan, isKeras: true, blok: 'orang', medan: 'pangkat_gol' })])
  })

  it('writes names as they are, whatever stands in them', () => {
    const nama = `A <b> & {nip} = "x": [[y]] {{ ${'panjang '.repeat(11)}`.trim()
    const pegawai = kota.pegawai.map((p) => (p.id === 'jefri' ? aPegawai({ ...p, nama, gelarBelakang: null }) : p))
    const { dokumen } = satu(langkahKe('jefri', 'jf'), { ...kota, pegawai })
    expect(rincianDari(dokumen, 'orang')['Nama']).toBe(nama.toUpperCase())
  })
})

describe('the statement of holding a post', () => {
  it('speaks of the post held today, its decree and its allowance', () => {
    const { dokumen, temuan } = satuNaskah(pernyataanMenduduki, kota, { pegawaiIds: ['kabul'] })
    expect(teksBlok(dokumen, 'isi')).toContain(
      'berdasarkan Keputusan Nomor 821.2/kabid/2022 terhitung mulai tanggal 10 Januari 2022 sampai saat ini masih menduduki jabatan Kepala Bidang Rehabilitasi'
    )
    expect(rincianDari(dokumen, 'atasan')['Nama']).toBe('KADRI PILIANG, S.H.')
    expect(temuan).toEqual([])
  })

  it('is not issued for a first day nobody knows, nor for who holds no post', () => {
    const penempatan = kota.penempatan.map((p) => (p.pegawaiId === 'kabul' ? { ...p, tmtMulai: null } : p))
    const kabul = satuNaskah(pernyataanMenduduki, { ...kota, penempatan }, { pegawaiIds: ['kabul'] })
    expect(pesan(kabul)).toEqual(['TMT jabatan yang dipangku Kabul Tanjung, S.Sos. belum tercatat; lengkapi pada data pegawai.'])
    const tanpaJabatan = satuNaskah(pernyataanMenduduki, { ...kota, penempatan: tanpa('kabul') }, { pegawaiIds: ['kabul'] })
    expect(pesan(tanpaJabatan)[0]).toBe('Kabul Tanjung, S.Sos. tidak memangku jabatan, sehingga atasannya tidak dapat ditentukan.')
  })
})
