import { describe, expect, it } from 'vitest'
import type { BarisTabel } from '../../../src/domain/kit/document'
import { baSumpah } from '../../../src/domain/naskah/documents/ba-sumpah'
import { daftarHadir } from '../../../src/domain/naskah/documents/daftar-hadir'
import { paktaIntegritas } from '../../../src/domain/naskah/documents/pakta-integritas'
import { papanNama } from '../../../src/domain/naskah/documents/papan-nama'
import { spmt } from '../../../src/domain/naskah/documents/spmt'
import { spp } from '../../../src/domain/naskah/documents/spp'
import { undanganPelantikan } from '../../../src/domain/naskah/documents/undangan-pelantikan'
import { urutanBerdiri } from '../../../src/domain/naskah/documents/urutan-berdiri'
import { isianDipakai } from '../../../src/domain/naskah/medan/medan-isian-dipakai'
import { aJabatan } from '../../support/builders'
import { blokDari, kotaPelantikan as kota, langkahKe, naskahDari, rincianDari, satuNaskah, teksBlok } from './kota-pelantikan'

const SUMPAH = { sumpah_jpt: 'isi JPT', sumpah_administrasi: 'bahwa saya satu;\nbahwa saya dua.', sumpah_jf: 'isi JF' }

type Berita = { readonly agama?: string | null; readonly langkah?: ReturnType<typeof langkahKe> } & Record<'isian', Record<string, string>>
function berita({ agama = 'Islam', langkah = langkahKe('lutfi', 'kabid'), isian }: Berita) {
  const pegawai = kota.pegawai.map((p) => ({ ...p, agama }))
  return satuNaskah(baSumpah, { ...kota, pegawai, langkah: [langkah] }, { isian: { ...SUMPAH, ...isian } })
}
const sumpah = (said: Berita) => blokDari(berita(said).dokumen, 'PARAGRAF').find(({ kunci }) => kunci === 'sumpah')?.teks
const pesan = (said: Berita) => berita(said).temuan.map((t) => t.pesan)

describe('the minutes of the oath', () => {
  it('carries the words of the religion around the clauses of the post', () => {
    const isian = { sumpah_islam: 'Pembuka', sumpah_kristen: 'Saya berjanji', penutup_kristen: 'Penutup.' }
    expect(sumpah({ isian })).toBe('“Pembuka\nbahwa saya satu;\nbahwa saya dua.”')
    expect(sumpah({ isian, agama: 'Kristen Protestan' })).toBe('“Saya berjanji\nbahwa saya satu;\nbahwa saya dua.\nPenutup.”')
    expect(sumpah({ isian, langkah: langkahKe('kabul', 'kadis') })).toBe('“Pembuka\nisi JPT”')
    expect(sumpah({ isian, langkah: langkahKe('kabul', 'jf') })).toBe('“Pembuka\nisi JF”')
  })

  it.each([
    ['ISLAM', 'sumpah_islam'],
    ['Protestan', 'sumpah_kristen'],
    ['Kristen Katholik', 'sumpah_katolik'],
    ['hindu ', 'sumpah_hindu'],
    ['Budha', 'sumpah_buddha'],
    ['Kong Hu Cu', 'sumpah_khonghucu'],
    ['Khong Hucu', 'sumpah_khonghucu'],
    ['Kepercayaan terhadap Tuhan YME', 'sumpah_kepercayaan']
  ])('knows %s however it is spelt', (agama, medan) => {
    expect(sumpah({ agama, isian: { [medan]: 'Kata sendiri' } })).toMatch(/^“Kata sendiri\n/)
  })

  it('is empty until the office has entered its words, and is not issued so', () => {
    const { dokumen, temuan } = berita({ isian: { sumpah_administrasi: '', sumpah_islam: '' } })
    expect(teksBlok(dokumen, 'sumpah')).toContain('“……………\\n……………”')
    expect(temuan).toEqual([
      {
        pesan: 'Naskah sumpah/janji belum lengkap: kata-kata untuk agama Islam belum diisi.',
        isKeras: true,
        blok: 'sumpah',
        medan: 'sumpah_islam'
      },
      {
        pesan: 'Naskah sumpah/janji belum lengkap: isi sumpah/janji jabatan administrasi belum diisi.',
        isKeras: true,
        blok: 'sumpah',
        medan: 'sumpah_administrasi'
      }
    ])
  })

  it('names who has no religion it knows words for', () => {
    expect(pesan({ isian: {}, agama: 'Jedi' })).toContain(
      'Agama Lutfi Chaniago, S.Sos. (“Jedi”) tidak dikenal, sehingga naskah sumpah/janji tidak dapat dipilih.'
    )
    expect(pesan({ isian: {}, agama: null })).toContain(
      'Agama Lutfi Chaniago, S.Sos. belum tercatat, sehingga naskah sumpah/janji tidak dapat dipilih.'
    )
  })

  it('names the rohaniwan of the religion, and one without a religion for everybody', () => {
    const ucapan = (agama: string, rohaniwan: string) => teksBlok(berita({ agama, isian: { rohaniwan } }).dokumen, 'ucapan')
    const dua = 'Islam: Ustaz Contoh, S.Ag.\nKatolik: Pastor Contoh'
    expect(ucapan('Islam', dua)).toContain('rohaniwan Ustaz Contoh, S.Ag., sebagai')
    expect(ucapan('Katolik', dua)).toContain('rohaniwan Pastor Contoh,')
    expect(ucapan('Hindu', `${dua}\nRohaniwan: Umum`)).toContain('rohaniwan Rohaniwan: Umum,')
    expect(ucapan('Katolik', 'Rohaniwan Umum')).toContain('rohaniwan Rohaniwan Umum,')
    expect(pesan({ agama: 'Hindu', isian: { rohaniwan: dua, sumpah_hindu: 'Pembuka' } })).toEqual(['Rohaniwan menurut agama belum diisi.'])
  })

  it('is taken by the Wali Kota unless somebody else is named', () => {
    const kosong = { nama_pengambil: '', nip_pengambil: '', jabatan_pengambil: '' }
    expect(rincianDari(berita({ isian: kosong }).dokumen, 'pengambil')).toEqual({
      Nama: 'RAJO CONTOH',
      NIP: '–',
      Jabatan: 'Wali Kota Sawahlunto'
    })
    const lain = { nama_pengambil: 'SITI KOTO', nip_pengambil: '197001012000032001', jabatan_pengambil: 'Sekretaris Daerah' }
    expect(blokDari(berita({ isian: lain }).dokumen, 'PARA_PENANDA')[0]?.penanda.map((p) => [p.jabatan, p.nama])).toEqual([
      ['Yang mengangkat sumpah/janji,', 'LUTFI CHANIAGO, S.Sos.'],
      ['SEKRETARIS DAERAH,', 'SITI KOTO'],
      ['isi saksi1_jabatan,', 'isi saksi1_nama'],
      ['isi saksi2_jabatan,', 'isi saksi2_nama']
    ])
  })

  it('writes the religion as minutes do, and a belief outside them as such', () => {
    const ucapan = (agama: string) => teksBlok(berita({ agama, isian: {} }).dokumen, 'ucapan')
    expect(ucapan('ISLAM')).toContain('menurut agama Islam dengan')
    expect(ucapan('Budha')).toContain('menurut agama Buddha dengan')
    expect(ucapan('Penghayat kepercayaan')).toContain('menurut kepercayaan terhadap Tuhan Yang Maha Esa dengan')
  })

  it('tells the day of the pelantikan in words', () => {
    expect(teksBlok(berita({ isian: { tgl_pelantikan: '2026-11-23' } }).dokumen, 'pembuka')).toContain(
      'Pada hari ini Senin, tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam, dengan mengambil tempat di isi tempat'
    )
  })

  it('is for whoever takes a new post, not for who is confirmed in the same one', () => {
    const langkah = [langkahKe('kabul', 'kabid'), langkahKe('lutfi', 'jf')]
    expect(naskahDari(baSumpah, { ...kota, langkah }).map(({ dokumen }) => rincianDari(dokumen, 'orang')['Nama'])).toEqual([
      'LUTFI CHANIAGO, S.Sos.'
    ])
  })

  it('speaks of a PPPK as such', () => {
    const pegawai = kota.pegawai.map((p) => ({ ...p, jenisAsn: 'PPPK' as const, golongan: 'X' }))
    const { dokumen } = satuNaskah(baSumpah, { ...kota, pegawai, langkah: [langkahKe('lutfi', 'jf')] }, { isian: SUMPAH })
    expect(teksBlok(dokumen, 'mengambil')).toContain('sumpah/janji jabatan Pegawai Pemerintah dengan Perjanjian Kerja:')
    expect(blokDari(dokumen, 'PARA_PENANDA')[0]?.penanda[0]?.keterangan).toEqual(['NI PPPK 19860101 201101 1 006'])
  })

  it('asks for the words of the oath, the Wali Kota and the day, from which its own fields are reckoned', () => {
    const diminta = isianDipakai(baSumpah.pola)
    for (const medan of ['tgl_pelantikan', 'nama_wali_kota', 'rohaniwan', 'sumpah_islam', 'penutup_katolik', 'sumpah_jf'])
      expect(diminta).toContain(medan)
  })
})

/** The cells of a row that are text. */
const selTeks = (b: BarisTabel): readonly string[] => (b.jenis === 'KELOMPOK' ? [] : b.sel.filter((s) => typeof s === 'string'))

const barisan = {
  ...kota,
  langkah: [
    langkahKe('lutfi', 'jf'),
    langkahKe('caca', 'lurah'),
    langkahKe('kabul', 'camat'),
    langkahKe('jefri', 'kabid'),
    langkahKe('kadri', 'kadis')
  ]
}
const URUT = ['KADRI PILIANG, S.H.', 'KABUL TANJUNG, S.Sos.', 'JEFRI MALAYU, S.Sos.', 'CACA JAMBAK, S.Sos.', 'LUTFI CHANIAGO, S.Sos.']

describe('the order of standing', () => {
  const denah = (orang_per_saf: string) => satuNaskah(urutanBerdiri, barisan, { isian: { orang_per_saf } })

  it('goes by eselon, row by row', () => {
    const [plan, list] = blokDari(denah('2').dokumen, 'TABEL')
    expect(plan?.baris.map((b) => b.jenis === 'ISI' && b.sel)).toEqual([
      ['1', `1\n${URUT[0]}`, `2\n${URUT[1]}`],
      ['2', `3\n${URUT[2]}`, `4\n${URUT[3]}`],
      ['3', `5\n${URUT[4]}`, '']
    ])
    expect(list?.baris.map((b) => (b.jenis === 'KELOMPOK' ? b.teks : selTeks(b).slice(0, 2).join('/')))).toEqual([
      'SAF 1',
      '1/1',
      '2/2',
      'SAF 2',
      '3/1',
      '4/2',
      'SAF 3',
      '5/1'
    ])
  })

  it.each(['', '0', '13', '2,5', 'dua'])('takes the usual width where %j is no width', (salah) => {
    const { dokumen, temuan } = denah(salah)
    expect(blokDari(dokumen, 'TABEL')[0]?.kolom).toHaveLength(6)
    expect(temuan[0]).toMatchObject({ medan: 'orang_per_saf', isKeras: false })
  })
})

describe('the attendance list', () => {
  it('has everybody in the order of standing, signing left and right in turn', () => {
    const [tabel] = blokDari(satuNaskah(daftarHadir, barisan).dokumen, 'TABEL')
    const rows = tabel?.baris.map((b) => selTeks(b)) ?? []
    expect(rows.map((sel) => sel[1]?.split('\n')[0])).toEqual(URUT)
    expect(rows.map((sel) => sel[3]?.trim())).toEqual(['1.', '2.', '3.', '4.', '5.'])
    expect(rows.map((sel) => sel[3]?.startsWith('\u00a0'))).toEqual([false, true, false, true, false])
  })
})

describe('who is inaugurated', () => {
  const jabatan = kota.jabatan.map((j) => (j.id === 'lurah' ? aJabatan({ ...j, jenis: 'PELAKSANA', eselon: null }) : j))
  const tanpaPelaksana = URUT.filter((nama) => !nama.startsWith('CACA'))

  it.each([baSumpah, paktaIntegritas, spp, papanNama])('is nobody who becomes a pelaksana: $judul', (jenis) => {
    const semua = naskahDari(jenis, { ...barisan, jabatan }).map(({ dokumen }) => JSON.stringify(dokumen))
    // Kadri keeps his post and takes no new oath
    for (const nama of tanpaPelaksana.slice(1)) expect(semua.join()).toContain(nama)
    expect(semua.join()).not.toContain('CACA JAMBAK')
  })

  it.each([urutanBerdiri, daftarHadir, undanganPelantikan])('stands on every list without the pelaksana: $judul', (jenis) => {
    const { dokumen } = satuNaskah(jenis, { ...barisan, jabatan })
    for (const nama of tanpaPelaksana) expect(JSON.stringify(dokumen)).toContain(nama)
    expect(JSON.stringify(dokumen)).not.toContain('CACA JAMBAK')
    const sendiri = { ...kota, jabatan, langkah: [langkahKe('caca', 'lurah')] }
    // of a plan that inaugurates nobody there is no list
    for (const rows of [sendiri, kota]) expect(naskahDari(jenis, rows)).toEqual([])
  })
})

describe('papers for each person', () => {
  it('gives everybody a name plate on lying A4, folded in the middle', () => {
    const semua = naskahDari(papanNama, barisan)
    expect(semua.flatMap(({ dokumen }) => blokDari(dokumen, 'PAPAN_NAMA').map((b) => b.nama))).toEqual(URUT)
    expect(semua[0]?.dokumen.tata.kertas).toEqual({ lebar: 210, tinggi: 297 })
    const [{ lebar, tinggi } = { lebar: 0, tinggi: 0 }] = semua.flatMap(({ dokumen }) => blokDari(dokumen, 'PAPAN_NAMA'))
    expect([lebar, 2 * tinggi]).toEqual([297 - 20, 210 - 10])
  })

  it('states the inauguration with decree, post and day', () => {
    const { dokumen, temuan } = satuNaskah(spp, { ...kota, langkah: [langkahKe('lutfi', 'kabid')] })
    expect(teksBlok(dokumen, 'isi')).toContain(
      'telah dilantik sebagai Kepala Bidang Rehabilitasi (Eselon\u00a0III.b) pada Dinas Sosial pada tanggal 10 Desember 2026.'
    )
    expect(temuan).toEqual([])
  })

  it('names a unit only where the post does not say it already', () => {
    const isi = (jabatanId: string) => teksBlok(satuNaskah(spp, { ...kota, langkah: [langkahKe('jefri', jabatanId)] }).dokumen, 'isi')
    expect(isi('kadis')).toContain('sebagai Kepala Dinas Sosial (Eselon\u00a0II.b) pada tanggal')
    expect(isi('camat')).toContain('sebagai Camat Talawi (Eselon\u00a0III.a) pada tanggal')
    expect(isi('lurah')).toContain('sebagai Lurah Talawi Hilir (Eselon\u00a0IV.a) pada Kecamatan Talawi pada tanggal')
  })

  it.each([
    ['2026-12-31', true],
    ['2026-12-30', false]
  ])('are dated 30 December: before what they state, on %s = %s', (tgl_pelantikan, isTerlaluDini) => {
    for (const jenis of [spp, spmt, baSumpah]) {
      const semua = naskahDari(jenis, { ...kota, langkah: [langkahKe('lutfi', 'kabid')] }, { isian: { tgl_pelantikan, tmt_tugas: '' } })
      expect(semua[0]?.temuan.some(({ medan, isKeras }) => medan === 'tgl_naskah' && !isKeras)).toBe(isTerlaluDini)
    }
  })

  it('lets the person sign the integrity pact before who inaugurates', () => {
    const { dokumen, temuan } = satuNaskah(paktaIntegritas, { ...kota, langkah: [langkahKe('lutfi', 'kabid')] })
    expect(blokDari(dokumen, 'TANDA_TANGAN')[0]).toMatchObject({
      nama: 'LUTFI CHANIAGO, S.Sos.',
      kiri: { pembuka: ['Menyaksikan,'], nama: 'isi nama_pengambil' }
    })
    expect(temuan).toEqual([])
  })
})
