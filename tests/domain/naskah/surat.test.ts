import { describe, expect, it } from 'vitest'
import type { Dokumen } from '../../../src/domain/kit/document'
import { MEDAN_ISIAN } from '../../../src/domain/naskah/isian'
import { baSidang } from '../../../src/domain/naskah/documents/ba-sidang'
import { notaDinas } from '../../../src/domain/naskah/documents/nota-dinas'
import { permohonanPertek } from '../../../src/domain/naskah/documents/permohonan-pertek'
import { suratPemberitahuan } from '../../../src/domain/naskah/documents/surat-pemberitahuan'
import { suratUsulan } from '../../../src/domain/naskah/documents/surat-usulan'
import { telaahanStaf } from '../../../src/domain/naskah/documents/telaahan-staf'
import { undanganPelantikan } from '../../../src/domain/naskah/documents/undangan-pelantikan'
import { undanganSidang } from '../../../src/domain/naskah/documents/undangan-sidang'
import type { JenisNaskah } from '../../../src/domain/naskah/jenis-naskah'
import { aJabatan, aKetentuan } from '../../support/builders'
import { HARI_INI } from '../../support/given'
import { isianTersimpan } from '../../../src/domain/naskah/isian-tersimpan'
import { kotaUji, RENCANA_UJI } from '../../support/kota-uji'
import { memoryReader, type Rows } from '../../support/memory-reader'
import { rincianDari as detailsOf } from './kota-pelantikan'
import { blocksOf, headsOf, pesanOf, rowsOf, susunSatu, susunSemua } from '../../support/susun-uji'

const SURAT: readonly JenisNaskah[] = [
  telaahanStaf,
  suratUsulan,
  undanganSidang,
  baSidang,
  notaDinas,
  permohonanPertek,
  undanganPelantikan,
  suratPemberitahuan
]

const TIM = { anggota_tim: 'Marah Ibarat | Inspektur\nSiti Khayal | Asisten Administrasi\nSutan Misal | Kepala BKPSDM' }
const HARI = { tgl_naskah: '2026-11-27', tgl_sidang: '2026-12-11', tgl_pelantikan: '2026-12-29' }
const lengkap = { ...TIM, ...HARI }

/** All words of a paper, a line each. */
const words = ({ bagian }: Dokumen): string =>
  JSON.stringify(bagian.map(({ blok }) => blok))
    .replaceAll('\\n', '\n')
    .replaceAll('\\"', '"')
const textOf = (dokumen: Dokumen, kunci: string): string =>
  dokumen.bagian
    .flatMap(({ blok }) => blok.filter((b) => b.kunci === kunci))
    .map((b) => ('teks' in b ? b.teks : ''))
    .join('\n')
const itemsOf = (dokumen: Dokumen, kunci: string): readonly string[] =>
  blocksOf(dokumen, 'DAFTAR').flatMap((b) => (b.kunci === kunci ? b.butir.map(({ teks }) => teks) : []))
const kosong = Object.fromEntries(MEDAN_ISIAN.map(({ nama }) => [nama, '']))

describe.each(SURAT)('$judul', (jenis) => {
  it('is ready to be issued when every field is filled in', () => {
    const { dokumen, temuan } = susunSatu(jenis, { isian: lengkap })
    expect(temuan.filter((t) => t.isKeras)).toEqual([])
    expect(words(dokumen)).not.toMatch(/\{[a-zA-Z_]+\}|\[\[[^{]/)
  })

  it('names its blocks apart, and fills every table it has', () => {
    const blok = jenis.pola.bagian.flatMap((b) => b.blok)
    expect(new Set(blok.map(({ id }) => id)).size).toBe(blok.length)
    expect(blok.flatMap((b) => (b.jenis === 'TABEL' ? [b.tabel] : [])).toSorted()).toEqual(Object.keys(jenis.tabel).toSorted())
  })

  it('prints dots for what is missing, and says so', () => {
    const { dokumen, temuan } = susunSatu(jenis, { isian: { ...kosong, kota: 'Sawahlunto' } })
    expect(temuan.filter((t) => t.isKeras && t.medan === 'nomor')).toHaveLength(1)
    expect(words(dokumen)).toContain('……')
    expect(pesanOf({ temuan }).join()).not.toContain('tidak dikenal')
  })

  it('is set in Arial on the paper of the office', () => {
    const { dokumen } = susunSatu(jenis)
    expect(dokumen.rupaHuruf).toBe('ARIAL')
    expect(dokumen.tata.kertas).toEqual({ lebar: 215, tinggi: 330 })
    expect(dokumen.bagian[0]?.orientasi).toBe('TEGAK')
  })
})

const ANEH = `R. O'{nip} {{x}} <b>"Bagus"</b> & =SUM(A1) [[ada]] ${'Panjang'.repeat(12)}`

describe('a name that looks like something else', () => {
  const rows: Rows = { ...kotaUji, pegawai: kotaUji.pegawai.map((p) => (p.id === 'budi' ? { ...p, nama: ANEH } : p)) }

  it.each([suratUsulan, permohonanPertek, undanganPelantikan])('comes out literally in the list of $judul', (jenis) => {
    expect(ANEH.length).toBeGreaterThan(120)
    const { dokumen, temuan } = susunSatu(jenis, { rows, isian: lengkap })
    expect(rowsOf(dokumen).flat()).toContain(`${ANEH.toUpperCase()}\nNIP 19750314 200003 1 002`)
    expect(temuan.filter((t) => t.isKeras)).toEqual([])
  })

  it('comes out literally in the letter to that person', () => {
    const { dokumen, temuan } = susunSatu(suratPemberitahuan, { rows, isian: lengkap })
    expect(detailsOf(dokumen, 'orang')['Nama']).toBe(ANEH.toUpperCase())
    expect(temuan).toEqual([])
  })

  it('comes out literally when an officer typed it', () => {
    const { dokumen, temuan } = susunSatu(undanganSidang, { isian: { ...lengkap, tempat_sidang: 'Ruang {nip} <i> & =1+1 [[x]]' } })
    expect(detailsOf(dokumen, 'acara')['Tempat']).toBe('Ruang {nip} <i> & =1+1 [[x]]')
    expect(temuan).toEqual([])
  })
})

describe('the head of a letter', () => {
  it('says Nomor, Sifat, Lampiran and Hal; without an annex the line falls away', () => {
    const isian = { nomor_naskah: '800/7/BKPSDM/2026', sifat: 'Rahasia', lampiran: '1 (satu) berkas', hal: 'Usul: pengisian' }
    expect(detailsOf(susunSatu(suratUsulan, { isian }).dokumen, 'perihal')).toEqual({
      Nomor: '800/7/BKPSDM/2026',
      Sifat: 'Rahasia',
      Lampiran: '1 (satu) berkas',
      Hal: 'Usul: pengisian'
    })
    expect(Object.keys(detailsOf(susunSatu(suratUsulan, { isian: { ...isian, lampiran: '' } }).dokumen, 'perihal'))).toEqual([
      'Nomor',
      'Sifat',
      'Hal'
    ])
  })

  it('gives place and day at the right, and the way to the addressee', () => {
    const { dokumen } = susunSatu(suratUsulan, { isian: { ...lengkap, melalui: '' } })
    expect(textOf(dokumen, 'tempat-tanggal')).toBe('Sawahlunto, 27 November 2026')
    expect(textOf(dokumen, 'alamat')).toBe('Yth. Wali Kota Sawahlunto\ndi Sawahlunto')
  })

  it('is that of who signs: the Wali Kota, the Sekretariat Daerah, or the office', () => {
    expect(headsOf(susunSatu(permohonanPertek).dokumen)).toContain('WALI KOTA SAWAHLUNTO')
    expect(blocksOf(susunSatu(permohonanPertek).dokumen, 'KOP')).toEqual([])
    expect(blocksOf(susunSatu(undanganSidang).dokumen, 'KOP').map((k) => k.nama)).toEqual(['SEKRETARIAT DAERAH'])
    expect(blocksOf(susunSatu(notaDinas).dokumen, 'KOP').map((k) => k.nama)).toEqual([
      'BADAN KEPEGAWAIAN DAN PENGEMBANGAN SUMBER DAYA MANUSIA'
    ])
  })

  it('knows what each letter usually is, unless the officer said otherwise', () => {
    const isianOf = (jenis: string, rows: Rows = kotaUji) => isianTersimpan(memoryReader(rows), { rencanaId: RENCANA_UJI, jenis }, HARI_INI)
    expect(isianOf('surat-usulan')).toMatchObject({ sifat: 'Rahasia', hal: 'Usul Pemindahan dan Pengangkatan dalam Jabatan' })
    expect(isianOf('surat-pemberitahuan')).toMatchObject({ sifat: 'Biasa', lampiran: '' })
    const ketentuan = [aKetentuan({ kunci: `naskah.${RENCANA_UJI}.surat-usulan.sifat`, nilai: 'Penting' })]
    expect(isianOf('surat-usulan', { ...kotaUji, ketentuan }).sifat).toBe('Penting')
    expect(isianOf('nota-dinas', { ...kotaUji, ketentuan }).sifat).toBe('Rahasia')
  })
})

it('speaks in a nota dinas of an annex only when there is one', () => {
  const laporan = (lampiran: string) => textOf(susunSatu(notaDinas, { isian: { ...lengkap, lampiran } }).dokumen, 'laporan')
  expect(laporan('1 (satu) berkas')).toMatch(/Jabatan Administrator, sebagaimana terlampir\.$/)
  expect(laporan('')).toMatch(/Jabatan Administrator\.$/)
})

describe('the proposal', () => {
  it('says how many people, which way and into which posts', () => {
    expect(textOf(susunSatu(suratUsulan).dokumen, 'usul')).toContain(
      '3\u00a0(tiga) orang Pegawai Negeri Sipil sebagaimana daftar terlampir, yang terdiri atas 2 promosi dan 1 rotasi, untuk mengisi 1 Jabatan Pimpinan Tinggi Pratama dan 2 Jabatan Administrator.'
    )
  })

  it('lists them lying, with present post, proposed post and time served', () => {
    const { dokumen } = susunSatu(suratUsulan, { isian: lengkap })
    expect(dokumen.bagian.map((b) => b.orientasi)).toEqual(['TEGAK', 'MENDATAR'])
    expect(rowsOf(dokumen)[0]).toEqual([
      '1',
      'BUDI CHANIAGO\nNIP 19750314 200003 1 002',
      'Sawahlunto,\n14 Maret 1975',
      'Pembina Tingkat I (IV/b)\nTMT 01-04-2022',
      'S-1 Ilmu Administrasi Negara',
      'Sekretaris (Eselon\u00a0III.a)\nDinas Sosial\nTMT 10-01-2022',
      'Kepala Dinas Perhubungan (Eselon\u00a0II.b)\nDinas Perhubungan',
      'Promosi\n4 tahun 11 bulan menjabat'
    ])
  })

  it('sends high leadership posts another way than through the Tim Penilai Kinerja, where there are any', () => {
    expect(textOf(susunSatu(suratUsulan).dokumen, 'jpt')).toContain('Pengisian 1\u00a0(satu) Jabatan Pimpinan Tinggi Pratama')
    const tanpa = { ...kotaUji, langkah: kotaUji.langkah.filter((l) => l.jabatanId !== 'kadis-a') }
    for (const jenis of [suratUsulan, telaahanStaf]) {
      const { dokumen, temuan } = susunSatu(jenis, { rows: tanpa, isian: lengkap })
      expect(words(dokumen)).not.toContain('seleksi terbuka')
      expect(temuan).toEqual([])
    }
  })

  it.each([suratUsulan, permohonanPertek, telaahanStaf, notaDinas, undanganSidang, undanganPelantikan])(
    '$id is not there while the plan appoints nobody, or without a plan',
    (jenis) => {
      const lepas = kotaUji.langkah.slice(0, 1).map((l) => ({ ...l, jenis: 'LEPAS' as const, jabatanId: null }))
      expect(susunSemua(jenis, { rows: { ...kotaUji, langkah: [] } })).toEqual([])
      expect(susunSemua(jenis, { rows: { ...kotaUji, langkah: lepas } })).toEqual([])
      expect(susunSemua(jenis, { rencanaId: null })).toEqual([])
    }
  )

  it('tells BKN of the minutes only when there are any', () => {
    const bernomor = susunSatu(permohonanPertek, { isian: { ...lengkap, no_ba_tpk: '118', tgl_ba_tpk: '2026-12-01', kelengkapan: '' } })
    expect(itemsOf(bernomor.dokumen, 'kelengkapan')).toEqual([
      'Daftar nominatif pegawai yang diusulkan',
      'Berita acara sidang Tim Penilai Kinerja Nomor 118 tanggal 1 Desember 2026'
    ])
    const tanpa = susunSatu(permohonanPertek, { isian: { ...lengkap, no_ba_tpk: '', tgl_ba_tpk: '', kelengkapan: 'Peta jabatan' } })
    expect(itemsOf(tanpa.dokumen, 'kelengkapan')).toEqual(['Daftar nominatif pegawai yang diusulkan', 'Peta jabatan'])
    expect(tanpa.temuan).toEqual([])
  })
})

describe('the telaahan', () => {
  it('has its six parts in order', () => {
    const judul = blocksOf(susunSatu(telaahanStaf).dokumen, 'PARAGRAF').flatMap((b) => (b.tebal ? [b.teks] : []))
    expect(judul).toEqual(['A. Persoalan', 'B. Praanggapan', 'C. Fakta yang Memengaruhi', 'D. Analisis', 'E. Kesimpulan', 'F. Saran'])
  })

  it('draws its facts from the plan, and adds those the officer wrote', () => {
    const { dokumen } = susunSatu(telaahanStaf, { isian: { ...lengkap, fakta: 'Fakta satu\n\n  Fakta dua  ' } })
    const fakta = itemsOf(dokumen, 'fakta')
    expect(fakta[0]).toBe(
      'Rencana tersebut terhitung mulai tanggal 1 Januari 2027 memuat 3\u00a0(tiga) pengangkatan, yaitu 2 promosi dan 1 rotasi.'
    )
    expect(fakta).toContain('Jabatan yang ditinggalkan dan menjadi lowong: Kepala Bidang Rehabilitasi.')
    expect(fakta.slice(-2)).toEqual(['Fakta satu', 'Fakta dua'])
  })

  it('asks for the analysis, which no machine writes', () => {
    expect(susunSatu(telaahanStaf, { isian: { ...lengkap, analisis: '' } }).temuan).toContainEqual(
      expect.objectContaining({ medan: 'analisis', isKeras: true })
    )
  })
})

describe('the invitations', () => {
  it('call the members of the team by their office', () => {
    const { dokumen } = susunSatu(undanganSidang, { isian: { ...lengkap, jabatan_sekretaris_tim: 'Kepala Bidang Mutasi' } })
    expect(itemsOf(dokumen, 'undangan')).toEqual(['Kepala Bidang Mutasi', 'Inspektur', 'Asisten Administrasi', 'Kepala BKPSDM'])
    expect(detailsOf(dokumen, 'acara')).toMatchObject({ Hari: 'Jumat', Tanggal: '11 Desember 2026' })
  })

  it.each([
    ['2026-12-11', false],
    ['2026-12-12', true]
  ])('on %s to a meeting on 11 December: too late = %s', (tgl_naskah, isTerlambat) => {
    const { temuan } = susunSatu(undanganSidang, { isian: { ...lengkap, tgl_naskah } })
    expect(temuan.some((t) => t.medan === 'tgl_naskah')).toBe(isTerlambat)
  })

  it.each([
    // 27 November 2026 is a Friday, 30 November a Monday
    ['2026-11-27', false],
    ['2026-11-28', false],
    ['2026-11-30', true]
  ])('dated %s for Monday the 30th: less than a working day = %s', (tgl_naskah, isTerlambat) => {
    const { temuan } = susunSatu(undanganPelantikan, { isian: { ...lengkap, tgl_naskah, tgl_pelantikan: '2026-11-30' } })
    expect(pesanOf({ temuan })).toEqual(isTerlambat ? ['Undangan disampaikan paling lambat 1 hari kerja sebelum pelantikan.'] : [])
  })

  it('leave the post to come unsaid until the pelantikan', () => {
    const semua = words(susunSatu(undanganPelantikan, { isian: lengkap }).dokumen)
    expect(semua).toContain('Sekretaris (Eselon\u00a0III.a)\nDinas Sosial')
    expect(semua).not.toContain('Kepala Dinas Perhubungan')
  })
})

describe('the letter to each person', () => {
  it('goes to everybody appointed, each with their own posts', () => {
    const semua = susunSemua(suratPemberitahuan, { isian: lengkap })
    expect(semua.map(({ dokumen }) => detailsOf(dokumen, 'orang')['Jabatan baru'])).toEqual([
      'Kepala Dinas Perhubungan (Eselon\u00a0II.b)',
      'Sekretaris (Eselon\u00a0III.a)',
      'Kepala Bidang Angkutan (Eselon\u00a0III.b)'
    ])
    expect(textOf(semua[0]?.dokumen ?? susunSatu(suratPemberitahuan).dokumen, 'alamat')).toBe(
      'Yth. Sdr. BUDI CHANIAGO\nSekretaris\nDinas Sosial\ndi Sawahlunto'
    )
  })

  it('calls a PPPK by NI PPPK and golongan', () => {
    const pegawai = kotaUji.pegawai.map((p) => ({ ...p, jenisAsn: 'PPPK' as const, golongan: 'IX' }))
    expect(detailsOf(susunSatu(suratPemberitahuan, { rows: { ...kotaUji, pegawai }, isian: lengkap }).dokumen, 'orang')).toMatchObject({
      'NI PPPK': '19750314 200003 1 002',
      Golongan: 'IX'
    })
  })

  it('announces no pelantikan to a pelaksana, nor one that is past', () => {
    const jabatan = kotaUji.jabatan.map((j) => (j.id === 'kabid-a' ? aJabatan({ ...j, jenis: 'PELAKSANA', eselon: null }) : j))
    const semua = susunSemua(suratPemberitahuan, { rows: { ...kotaUji, jabatan }, isian: lengkap })
    expect(semua.map(({ dokumen }) => words(dokumen).includes('akan dilantik'))).toEqual([true, true, false])
    const lewat = susunSatu(suratPemberitahuan, { isian: { ...lengkap, tgl_naskah: '2026-12-30' } })
    expect(pesanOf(lewat)).toEqual(['Surat bertanggal sesudah hari pelantikan yang diberitahukannya.'])
  })

  it('speaks of no post before where there was none, nor of a pelantikan that has no day', () => {
    const rows: Rows = {
      ...kotaUji,
      penempatan: kotaUji.penempatan.filter((p) => p.pegawaiId !== 'budi'),
      langkah: kotaUji.langkah.map((l) => (l.pegawaiId === 'budi' ? { ...l, dariJabatanId: null } : l))
    }
    const { dokumen, temuan } = susunSatu(suratPemberitahuan, { rows, isian: { ...lengkap, tgl_pelantikan: '' } })
    expect(Object.keys(detailsOf(dokumen, 'orang'))).not.toContain('Jabatan lama')
    expect(textOf(dokumen, 'alamat')).toBe('Yth. Sdr. BUDI CHANIAGO\ndi Sawahlunto')
    expect(words(dokumen)).not.toContain('akan dilantik')
    expect(temuan).toEqual([])
  })
})
