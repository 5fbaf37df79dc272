import { describe, expect, it } from 'vitest'
import { JabatanId } from '../../../src/domain/organisasi/jabatan'
import { type KeputusanRapat, KeputusanRapatId } from '../../../src/domain/mutasi/keputusan-rapat'
import { baSidang } from '../../../src/domain/naskah/documents/ba-sidang'
import { isianDipakai } from '../../../src/domain/naskah/medan/medan-isian-dipakai'
import { PegawaiId } from '../../../src/domain/pegawai/pegawai'
import { aHukdis, aPengesampingan } from '../../support/builders'
import { kotaUji, RENCANA_UJI } from '../../support/kota-uji'
import type { Rows } from '../../support/memory-reader'
import { blocksOf, type LembarUji, pesanOf, susunSatu } from '../../support/susun-uji'

const TIM = {
  nama_sekda: 'Puti Andai',
  jabatan_sekda: 'Sekretaris Daerah',
  nama_sekretaris_tim: 'Bagindo Umpama',
  jabatan_sekretaris_tim: 'Kepala Bidang Mutasi',
  anggota_tim: 'Marah Ibarat | Inspektur\nSiti Khayal\n\nSutan Misal | Kepala Badan | Pembina',
  tgl_sidang: '2026-11-11'
}

const sidang = (rows: Rows = kotaUji, isian: Readonly<Record<string, string>> = {}): LembarUji =>
  susunSatu(baSidang, { rows, isian: { ...TIM, ...isian } })

const tableOf = ({ dokumen }: LembarUji, kunci: string): readonly (readonly unknown[])[] =>
  blocksOf(dokumen, 'TABEL')
    .filter((t) => t.kunci === kunci)
    .flatMap((t) => t.baris.map((b) => (b.jenis === 'ISI' ? b.sel : [])))
const itemsOf = ({ dokumen }: LembarUji, kunci: string): readonly string[] =>
  blocksOf(dokumen, 'DAFTAR').flatMap((b) => (b.kunci === kunci ? b.butir.map(({ teks }) => teks) : []))
const opening = ({ dokumen }: LembarUji): string => blocksOf(dokumen, 'PARAGRAF').find((b) => b.kunci === 'pembuka')?.teks ?? ''

const putusan = (said: Partial<KeputusanRapat> & { readonly pada: string }): KeputusanRapat => ({
  id: KeputusanRapatId.parse(`putusan-${said.pada}`),
  rencanaId: RENCANA_UJI,
  jabatanId: JabatanId.parse('kadis-a'),
  pegawaiId: PegawaiId.parse('budi'),
  putusan: 'DISETUJUI',
  alasan: null,
  oleh: 'Ketua Tim',
  ...said
})

describe('the minutes of the meeting', () => {
  it.each([
    ['2026-11-11', 'Rabu, tanggal sebelas bulan November tahun dua ribu dua puluh enam'],
    ['2026-02-10', 'Selasa, tanggal sepuluh bulan Februari tahun dua ribu dua puluh enam'],
    ['2111-12-31', 'Kamis, tanggal tiga puluh satu bulan Desember tahun dua ribu seratus sebelas'],
    ['2028-02-29', 'Selasa, tanggal dua puluh sembilan bulan Februari tahun dua ribu dua puluh delapan']
  ])('say %s in words', (tgl_sidang, kata) => {
    expect(opening(sidang(kotaUji, { tgl_sidang, tempat_sidang: 'Ruang Rapat' }))).toContain(
      `Pada hari ini ${kata}, bertempat di Ruang Rapat,`
    )
  })

  it('are confidential on letter and annex', () => {
    const { dokumen } = sidang()
    expect(dokumen.bagian.map(({ blok }) => blok[0])).toMatchObject([
      { teks: 'RAHASIA – BAHAN SIDANG' },
      { teks: 'RAHASIA – BAHAN SIDANG' }
    ])
  })

  it('have the team sign: its Ketua first, a line without a stroke being a name', () => {
    expect(tableOf(sidang(), 'peserta').map((r) => r.slice(0, 4))).toEqual([
      ['1', 'Puti Andai', 'Sekretaris Daerah', 'Ketua'],
      ['2', 'Bagindo Umpama', 'Kepala Bidang Mutasi', 'Sekretaris'],
      ['3', 'Marah Ibarat', 'Inspektur', 'Anggota'],
      ['4', 'Siti Khayal', '', 'Anggota'],
      ['5', 'Sutan Misal', 'Kepala Badan | Pembina', 'Anggota']
    ])
    expect(tableOf(sidang(), 'anggota').map((r) => r[1])).toEqual(['Marah Ibarat', 'Siti Khayal', 'Sutan Misal'])
    expect(opening(sidang())).toContain('jumlah unsur tim 5\u00a0(lima) orang')
  })

  it('wonder at a team of an even number', () => {
    expect(pesanOf(sidang())).not.toContainEqual(expect.stringContaining('ganjil'))
    expect(pesanOf(sidang(kotaUji, { anggota_tim: 'Marah Ibarat | Inspektur\nSiti Khayal' }))).toContain(
      'Tim Penilai Kinerja berjumlah 4 orang; seharusnya ganjil.'
    )
  })

  it('are not signed by a team without members', () => {
    expect(sidang(kotaUji, { anggota_tim: '' }).temuan).toContainEqual({
      pesan: 'Anggota Tim Penilai Kinerja belum diisi.',
      isKeras: true,
      blok: null,
      medan: 'anggota_tim'
    })
  })

  it.each([
    ['2026-12-11', false],
    ['2026-12-10', true],
    ['2026-12-12', true]
  ])('dated %s of a meeting on 11 December: of another day = %s', (tgl_naskah, isLain) => {
    const { temuan } = sidang(kotaUji, { tgl_naskah, tgl_sidang: '2026-12-11' })
    expect(pesanOf({ temuan }).includes('Berita acara bertanggal lain daripada hari sidang.')).toBe(isLain)
  })

  it('ask for the fields only its tables read', () => {
    expect(isianDipakai(baSidang.pola)).toEqual(expect.arrayContaining(['anggota_tim', 'nama_sekda', 'tgl_sidang', 'peserta_lain']))
  })

  it('name the decree of the team only when there is one', () => {
    expect(itemsOf(sidang(kotaUji, { sk_tim: '' }), 'dasar')).toHaveLength(2)
    expect(itemsOf(sidang(kotaUji, { sk_tim: 'Nomor 15 Tahun 2026' }), 'dasar').at(-1)).toBe(
      'Keputusan Wali Kota Sawahlunto Nomor 15 Tahun 2026.'
    )
  })
})

describe('the result, post by post', () => {
  const keputusanRapat = [
    putusan({ pada: '2026-11-11T03:00:00.000Z', alasan: 'Kinerja terbaik.' }),
    putusan({ pada: '2026-11-11T03:05:00.000Z', jabatanId: JabatanId.parse('sekdis-b'), pegawaiId: null, putusan: 'DITUNDA' })
  ]

  it('tells before and after, who decided and why', () => {
    const kadis = tableOf(sidang({ ...kotaUji, keputusanRapat }), 'hasil')[0]
    expect(kadis).toEqual([
      '1',
      'Kepala Dinas Perhubungan\nDinas Perhubungan',
      'lowong',
      'Budi Chaniago',
      expect.any(String),
      'Disetujui',
      'Budi Chaniago\nNIP 19750314 200003 1 002\nSekretaris',
      'Kinerja terbaik.\nDiputuskan oleh Ketua Tim.'
    ])
  })

  it('counts how it ended, and says what is still open', () => {
    const made = sidang({ ...kotaUji, keputusanRapat })
    expect(itemsOf(made, 'simpulan').slice(0, 2)).toEqual(['1\u00a0(satu) jabatan disetujui.', '1\u00a0(satu) jabatan ditunda.'])
    const belum = itemsOf(made, 'simpulan').at(-1)
    expect(belum).toMatch(/^2.*jabatan belum diputuskan\.$/)
    expect(made.temuan).toContainEqual(
      expect.objectContaining({ pesan: expect.stringContaining('2 jabatan belum diputuskan'), isKeras: false })
    )
  })

  it('forgets a decision the plan no longer follows', () => {
    const langkah = kotaUji.langkah.map((l) => (l.pegawaiId === 'budi' ? { ...l, pegawaiId: PegawaiId.parse('citra') } : l))
    const baris = tableOf(sidang({ ...kotaUji, langkah: langkah.filter((l) => l.id !== 'l-citra'), keputusanRapat }), 'hasil')
    expect(baris.find((r) => String(r[1]).startsWith('Kepala Dinas'))?.slice(5, 7)).toEqual(['Belum diputuskan', '–'])
  })

  it('quotes what stands as a note, and what was overridden with its reason and who answers for it', () => {
    const penempatan = kotaUji.penempatan.map((p) => (p.pegawaiId === 'ani' ? { ...p, tmtMulai: '2026-06-01' } : p))
    const rows: Rows = { ...kotaUji, penempatan }
    const sekdis = (r: Rows) => tableOf(sidang(r), 'hasil').find((b) => String(b[1]).startsWith('Sekretaris'))
    const note = String(sekdis(rows)?.[4])
    const pesan = /R-01: ([^\n]+)/.exec(note)?.[1] ?? ''
    expect(pesan).not.toBe('')
    const pengesampingan = [aPengesampingan({ rencanaId: RENCANA_UJI, langkahId: 'l-ani', aturan: 'R-01', pesan, alasan: 'Mendesak.' })]
    const sesudah = sekdis({ ...rows, pengesampingan })
    expect(String(sesudah?.[4])).not.toContain('R-01')
    expect(sesudah?.[7]).toContain(`R-01: ${pesan} Dikesampingkan oleh Kepala Bidang Mutasi: Mendesak.`)
  })

  it('says once what is true of all who contest a post, and names whom the rest is about', () => {
    const langkah = kotaUji.langkah.map((l) => (l.pegawaiId === 'ani' ? { ...l, jabatanId: JabatanId.parse('kadis-a') } : l))
    const catatan = String(tableOf(sidang({ ...kotaUji, langkah }), 'hasil').find((r) => String(r[1]).startsWith('Kepala Dinas'))?.[4])
    expect(catatan.match(/direncanakan untuk 2 orang/g)).toHaveLength(1)
    expect(catatan).toMatch(/R-05: .*\(Dra\. Ani Malayu, M\.Si\.\)/)
  })

  it('never tells the punishment of a person, on any page', () => {
    const hukdis = [aHukdis({ pegawaiId: 'budi', uraian: 'Sebab yang pribadi' })]
    const semua = JSON.stringify(sidang({ ...kotaUji, hukdis }).dokumen)
    expect(semua).toContain('R-18')
    expect(semua).not.toMatch(/Sebab yang pribadi|hukuman disiplin sedang|28-02-2027/)
  })
})
