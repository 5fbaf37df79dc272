import { describe, expect, it } from 'vitest'
import type { Dokumen } from '../../../src/domain/kit/document'
import { skMutasi } from '../../../src/domain/naskah/documents/sk-mutasi'
import type { PolaNaskah } from '../../../src/domain/naskah/pola/pola'
import { aJabatanFungsional, aKetentuan, aLangkah, aNaskah } from '../../support/builders'
import { kotaUji, RENCANA_UJI } from '../../support/kota-uji'
import type { Rows } from '../../support/memory-reader'
import { blocksOf as blocks, headsOf as heads, labelledOf as labelled, pesanOf, rowsOf as rows, susunSatu } from '../../support/susun-uji'

const build = (kota: Rows = kotaUji, isian: Readonly<Record<string, string>> = {}): Dokumen =>
  susunSatu(skMutasi, { rows: kota, isian }).dokumen
const pesan = (kota: Rows = kotaUji, isian: Readonly<Record<string, string>> = {}): readonly string[] =>
  pesanOf(susunSatu(skMutasi, { rows: kota, isian }))

describe('the decree', () => {
  it('names in its title the kinds of post the plan fills, highest first', () => {
    expect(heads(build())).toContain(
      'PEMBERHENTIAN, PEMINDAHAN DAN PENGANGKATAN PEGAWAI NEGERI SIPIL DALAM JABATAN PIMPINAN TINGGI PRATAMA DAN JABATAN ADMINISTRATOR DI LINGKUNGAN PEMERINTAH KOTA SAWAHLUNTO'
    )
  })

  it('names three kinds with commas and a final "dan"', () => {
    const jf = aLangkah({ rencanaId: RENCANA_UJI, urut: 9, pegawaiId: 'ani', dariJabatanId: 'kabid-a', jabatanId: 'jf' })
    const langkah = [...kotaUji.langkah.filter((l) => l.pegawaiId !== 'ani'), jf]
    expect(heads(build({ ...kotaUji, langkah }))).toContain(
      'DALAM JABATAN PIMPINAN TINGGI PRATAMA, JABATAN ADMINISTRATOR DAN JABATAN FUNGSIONAL'
    )
  })

  it('only appoints when nobody held a post before', () => {
    const langkah = kotaUji.langkah.map((l) => ({ ...l, dariJabatanId: null }))
    const dokumen = build({ ...kotaUji, langkah, penempatan: [] })
    expect(heads(dokumen)).toContain('\nPENGANGKATAN PEGAWAI NEGERI SIPIL DALAM')
    expect(labelled(dokumen, 'KESATU')[0]).toMatch(/^Mengangkat Pegawai Negeri Sipil/)
  })

  it('speaks of ASN when the plan moves a PPPK', () => {
    const pegawai = kotaUji.pegawai.map((p) => (p.id === 'citra' ? { ...p, jenisAsn: 'PPPK' as const } : p))
    expect(heads(build({ ...kotaUji, pegawai }))).toContain('PENGANGKATAN PEGAWAI APARATUR SIPIL NEGARA')
  })

  it.each(['Menimbang', 'Mengingat', 'Memperhatikan'])('ends every item of %s with one semicolon, whatever the form ends in', (label) => {
    for (const mark of ['', ';', '.']) {
      const items = labelled(build(kotaUji, { perwako_sotk: `Nomor 1${mark}`, dasar_asn: `UU A${mark}\nPP B${mark}` }), label)
      expect(items.every((x) => /[^;.];$/.test(x))).toBe(true)
    }
  })

  it('ends in a full stop where the office writes one in the template', () => {
    const blok = (pola: PolaNaskah): PolaNaskah => ({
      ...pola,
      bagian: pola.bagian.map((b) => ({
        ...b,
        blok: b.blok.map((x) => (x.id === 'mengingat' && x.jenis === 'KONSIDERANS' ? { ...x, butir: x.butir.replace(/;$/, '.') } : x))
      }))
    })
    const { dokumen } = susunSatu({ ...skMutasi, pola: blok(skMutasi.pola) })
    expect(labelled(dokumen, 'Mengingat').map((x) => x.at(-1))).toEqual([
      ...labelled(dokumen, 'Mengingat')
        .slice(1)
        .map(() => ';'),
      '.'
    ])
  })

  it('cites the permission of the Minister only when there is one', () => {
    expect(labelled(build(), 'Memperhatikan').join()).not.toContain('Menteri Dalam Negeri')
    const berizin = build(kotaUji, { no_izin_mdn: '100/9/OTDA', tgl_izin_mdn: '2026-12-01' })
    expect(labelled(berizin, 'Memperhatikan').at(-1)).toBe('Surat Menteri Dalam Negeri Nomor 100/9/OTDA tanggal 1 Desember 2026;')
  })

  it('leaves out the Tim Penilai Kinerja when all posts are JPT', () => {
    const { dokumen, temuan } = susunSatu(skMutasi, {
      rows: { ...kotaUji, langkah: kotaUji.langkah.filter((l) => l.pegawaiId === 'budi') },
      isian: { no_ba_tpk: '', tgl_ba_tpk: '' }
    })
    expect(labelled(dokumen, 'Memperhatikan').join()).not.toContain('Tim Penilai Kinerja')
    expect(temuan).toEqual([])
  })

  it('of JPT and other posts names both the selection and the Tim Penilai Kinerja, and misses the number of the selection', () => {
    const { dokumen, temuan } = susunSatu(skMutasi, { rows: kotaUji, isian: { no_seleksi: '', tgl_seleksi: '' } })
    expect(labelled(dokumen, 'Menimbang')[1]).toMatch(
      /pertimbangan Tim Penilai Kinerja, sedangkan .+ telah melalui seleksi .+, untuk diangkat/
    )
    expect(temuan).toEqual([expect.objectContaining({ isKeras: false, medan: 'no_seleksi' })])
  })

  it('carries the phrase of grace unless the office says no', () => {
    expect(heads(build())).toContain('DENGAN RAHMAT TUHAN YANG MAHA ESA')
    expect(heads(build(kotaUji, { dengan_rahmat: 'tidak' }))).not.toContain('DENGAN RAHMAT')
  })

  it('begins to hold on the day that was chosen', () => {
    expect(labelled(build(kotaUji, { mulai_berlaku: 'ditetapkan' }), 'KEENAM')).toEqual([
      'Keputusan ini mulai berlaku pada tanggal ditetapkan.'
    ])
  })

  it('prints dots for what is missing and says so', () => {
    const kosong = { nomor_sk: '', nama_wali_kota: '  ' }
    const dokumen = build(kotaUji, kosong)
    expect(heads(dokumen)).toContain('NOMOR ……')
    expect(blocks(dokumen, 'TANDA_TANGAN').map((b) => b.nama)).toEqual(['……………', '……………'])
    expect(pesan(kotaUji, kosong)).toEqual(['Nomor keputusan belum diisi.', 'Nama Wali Kota belum diisi.'])
  })

  it('signs decree and annex alike', () => {
    const [a, b] = blocks(build(), 'TANDA_TANGAN')
    expect(a).toEqual({ ...b, kunci: 'penanda' })
    expect(a?.pembuka).toEqual(['Ditetapkan di Sawahlunto', 'pada tanggal 28 Desember 2026'])
  })
})

describe('the annex', () => {
  it('groups by eselon, then unit, and numbers throughout', () => {
    expect(rows(build()).map((r) => (typeof r === 'string' ? r : r.slice(0, 2)))).toEqual([
      'JABATAN PIMPINAN TINGGI PRATAMA – ESELON II.b',
      ['1', 'BUDI CHANIAGO\nNIP 19750314 200003 1 002'],
      'JABATAN ADMINISTRATOR – ESELON III.a',
      ['2', 'Dra. ANI MALAYU, M.Si.\nNIP 19860926 201505 2 001'],
      'JABATAN ADMINISTRATOR – ESELON III.b',
      ['3', 'CITRA <B>TANJUNG</B>, S.Kom.\nNIP 19800101 200501 2 003']
    ])
  })

  it('has nine columns: birth, rank, both posts with their unit, education, allowance', () => {
    const ani = rows(build())[3]
    expect(ani).toEqual([
      '2',
      'Dra. ANI MALAYU, M.Si.\nNIP 19860926 201505 2 001',
      'Sawahlunto,\n26 September 1986',
      'Penata Tingkat I (III/d)\nTMT 01-04-2022',
      'Kepala Bidang Angkutan (Eselon\u00a0III.b)\nDinas Perhubungan',
      'Sekretaris (Eselon\u00a0III.a)\nDinas Sosial',
      'S-1 Ilmu Administrasi Negara',
      { rupiah: 1_260_000 },
      ''
    ])
  })

  it('takes an allowance the office has changed', () => {
    const ketentuan = [aKetentuan({ kunci: 'tunjangan.eselonIIIa', nilai: '1300000' })]
    expect(rows(build({ ...kotaUji, ketentuan }))[3]).toContainEqual({ rupiah: 1_300_000 })
  })

  it('invents no allowance for a functional post', () => {
    const jabatan = kotaUji.jabatan.map((j) => (j.id === 'sekdis-b' ? aJabatanFungsional({ id: 'sekdis-b', unorId: 'dinas-b' }) : j))
    expect(rows(build({ ...kotaUji, jabatan })).flat()).toContain('Sesuai ketentuan')
  })

  it('notes a TMT that differs from the plan', () => {
    const langkah = kotaUji.langkah.map((l) => (l.pegawaiId === 'ani' ? { ...l, tmt: '2027-02-01' } : l))
    expect(rows(build({ ...kotaUji, langkah }))[3]).toContain('TMT 01-02-2027')
  })

  it('leaves out who is released without a post, and says so', () => {
    const lepas = kotaUji.langkah.map((l) => (l.pegawaiId === 'citra' ? { ...l, jenis: 'LEPAS' as const, jabatanId: null } : l))
    const dokumen = build({ ...kotaUji, langkah: lepas })
    expect(JSON.stringify(rows(dokumen))).not.toContain('CITRA')
    expect(pesan({ ...kotaUji, langkah: lepas }).join()).toContain('Citra <b>Tanjung</b>, S.Kom. dilepas tanpa jabatan baru')
  })

  it('leaves out a step that no longer fits the data, and says so', () => {
    const langkah = kotaUji.langkah.map((l) => (l.pegawaiId === 'ani' ? { ...l, dariJabatanId: null } : l))
    const dokumen = build({ ...kotaUji, langkah })
    expect(JSON.stringify(rows(dokumen))).not.toContain('ANI MALAYU')
    expect(pesan({ ...kotaUji, langkah }).join()).toContain('tidak dimuat dalam lampiran')
  })
})

describe('the number', () => {
  it('is refused in words when another plan already bears it, spaces and capitals aside', () => {
    const naskah = [aNaskah({ rencanaId: 'rencana-lain', nomor: '800.1.3.3/12/bkpsdm/2026 ', judul: 'Rotasi lain' })]
    expect(pesan({ ...kotaUji, naskah })[0]).toContain('sudah dipakai untuk “Rotasi lain”')
  })

  it('is no news when this very plan bears it', () => {
    const naskah = [aNaskah({ rencanaId: RENCANA_UJI, nomor: '800.1.3.3/12/BKPSDM/2026' })]
    expect(pesan({ ...kotaUji, naskah })).toEqual([])
  })
})

describe('the page', () => {
  it('is F4 with 30-25-25-20 mm margins, the annex lying', () => {
    const { tata, bagian, rupaHuruf } = build()
    expect(tata).toEqual({ kertas: { lebar: 215, tinggi: 330 }, margin: { kiri: 30, atas: 25, bawah: 25, kanan: 20 } })
    expect(bagian.map((b) => b.orientasi)).toEqual(['TEGAK', 'MENDATAR'])
    expect(rupaHuruf).toBe('BOOKMAN')
  })

  it('follows the settings of the office', () => {
    const ketentuan = [aKetentuan({ kunci: 'naskah.kertas.lebar', nilai: '210' }), aKetentuan({ kunci: 'naskah.margin.atas', nilai: '30' })]
    expect(build({ ...kotaUji, ketentuan }).tata).toMatchObject({ kertas: { lebar: 210, tinggi: 330 }, margin: { atas: 30, kiri: 30 } })
  })
})
