import { describe, expect, it } from 'vitest'
import type { Jabatan } from '../../../src/domain/organisasi/jabatan'
import { petikan } from '../../../src/domain/naskah/documents/petikan'
import { skAdministratorPengawas } from '../../../src/domain/naskah/documents/sk-administrator-pengawas'
import { skJf } from '../../../src/domain/naskah/documents/sk-jf'
import { skJpt } from '../../../src/domain/naskah/documents/sk-jpt'
import { skMutasi } from '../../../src/domain/naskah/documents/sk-mutasi'
import { skPelaksana } from '../../../src/domain/naskah/documents/sk-pelaksana'
import { skPengukuhan } from '../../../src/domain/naskah/documents/sk-pengukuhan'
import type { JenisNaskah } from '../../../src/domain/naskah/jenis-naskah'
import { aJabatan, aJabatanFungsional, aLangkah, aNaskah, aPegawai, aPenempatan, aRencana } from '../../support/builders'
import { kotaUji, RENCANA_UJI } from '../../support/kota-uji'
import type { Rows } from '../../support/memory-reader'
import { blocksOf, headsOf, labelledOf, pesanOf, rowsOf, susunSatu, susunSemua } from '../../support/susun-uji'

const PISAH = [skJpt, skAdministratorPengawas, skJf, skPelaksana, skPengukuhan] as const

/** One more appointment beside those of the small city. */
function withOrang(rows: Rows, id: string, { lama, baru }: { readonly lama: Jabatan | null; readonly baru: Jabatan }): Rows {
  return {
    ...rows,
    jabatan: [...(rows.jabatan ?? []), ...(lama ? [lama] : []), baru],
    pegawai: [...(rows.pegawai ?? []), aPegawai({ id, nama: `Orang ${id}` })],
    penempatan: [...(rows.penempatan ?? []), ...(lama ? [aPenempatan({ pegawaiId: id, jabatanId: lama.id, tmtMulai: '2022-01-10' })] : [])],
    langkah: [
      ...(rows.langkah ?? []),
      aLangkah({ id: `l-${id}`, rencanaId: RENCANA_UJI, urut: 50, pegawaiId: id, dariJabatanId: lama?.id ?? null, jabatanId: baru.id })
    ]
  }
}

const pelaksana = (id: string, unorId = 'dinas-a'): Jabatan =>
  aJabatan({ id, unorId, nama: 'Penelaah Teknis Kebijakan', jenis: 'PELAKSANA', eselon: null, kelas: 7 })

/** The small city with a rise in a JF, a move into a JF and a pelaksana who moves. */
const campuran: Rows = [
  {
    id: 'naik',
    lama: aJabatanFungsional({ id: 'jf-1', unorId: 'dinas-a', jenjang: 'AHLI_PERTAMA' }),
    baru: aJabatanFungsional({ id: 'jf-2', unorId: 'dinas-a' })
  },
  { id: 'pindah', lama: pelaksana('p-1'), baru: aJabatanFungsional({ id: 'jf-3', unorId: 'dinas-b' }) },
  { id: 'staf', lama: pelaksana('p-2'), baru: pelaksana('p-3', 'dinas-b') }
].reduce<Rows>((rows, { id, lama, baru }) => withOrang(rows, id, { lama, baru }), kotaUji)

const names = (jenis: JenisNaskah, rows: Rows): readonly string[] =>
  susunSemua(jenis, { rows }).flatMap(({ dokumen }) =>
    rowsOf(dokumen).flatMap((r) => (typeof r === 'string' || typeof r[1] !== 'string' ? [] : (r[1].split('\n')[0] ?? '')))
  )

describe('decrees made apart', () => {
  it('take each appointment of a mixed plan exactly once', () => {
    const masing = PISAH.map((jenis) => names(jenis, campuran))
    expect(masing).toEqual([
      ['BUDI CHANIAGO'],
      ['Dra. ANI MALAYU, M.Si.', 'CITRA <B>TANJUNG</B>, S.Kom.'],
      ['ORANG NAIK, S.Sos.', 'ORANG PINDAH, S.Sos.'],
      ['ORANG STAF, S.Sos.'],
      []
    ])
    expect(masing.flat().toSorted()).toEqual(names(skMutasi, campuran).toSorted())
  })

  it('do not exist where the plan has nobody for them, nor does any in a plan without appointments', () => {
    expect(susunSemua(skJf, { rows: kotaUji })).toEqual([])
    for (const jenis of [skMutasi, ...PISAH]) expect(susunSemua(jenis, { rows: { ...kotaUji, langkah: [] } })).toEqual([])
  })

  it('say who of the plan is appointed by the others', () => {
    expect(pesanOf(susunSatu(skJpt, { rows: campuran }))).toEqual([
      'Keputusan Jabatan Administrator dan Pengawas memuat 2 orang dari rencana ini: Dra. Ani Malayu, M.Si.; Citra <b>Tanjung</b>, S.Kom.',
      'Keputusan Jabatan Fungsional memuat 2 orang dari rencana ini: Orang naik, S.Sos.; Orang pindah, S.Sos.',
      'Keputusan Jabatan Pelaksana memuat 1 orang dari rencana ini: Orang staf, S.Sos.'
    ])
  })

  it('are refused while the decree for everybody stands, and the other way round; a void one is no hindrance', () => {
    const terbit = (jenis: string, dibatalkanPada: string | null = null): Rows => ({
      ...campuran,
      naskah: [aNaskah({ rencanaId: RENCANA_UJI, jenis, nomor: '9/2026', judul: 'Keputusan dahulu', dibatalkanPada })]
    })
    const ganda = (jenis: JenisNaskah, rows: Rows): boolean =>
      susunSatu(jenis, { rows }).temuan.some((t) => t.isKeras && t.pesan.includes('tidak dimuat dalam dua keputusan'))
    expect(ganda(skJpt, terbit('sk-mutasi'))).toBe(true)
    expect(ganda(skMutasi, terbit('sk-jf'))).toBe(true)
    expect(ganda(skJpt, terbit('sk-jf'))).toBe(false)
    expect(ganda(skJpt, terbit('sk-mutasi', '2026-11-21T02:00:00.000Z'))).toBe(false)
  })

  it('do not share their number', () => {
    const rows = {
      ...campuran,
      naskah: [aNaskah({ rencanaId: RENCANA_UJI, jenis: 'sk-jf', nomor: '800.1.3.3/12/BKPSDM/2026', judul: 'SK JF' })]
    }
    expect(pesanOf(susunSatu(skJpt, { rows }))[0]).toContain('sudah dipakai untuk “SK JF”')
    expect(pesanOf(susunSatu(skJf, { rows })).join()).not.toContain('sudah dipakai')
  })

  it.each(PISAH)('$id has its parts in the order of the law, diktum counted on', (jenis) => {
    const rows = { ...campuran, rencana: [aRencana({ id: RENCANA_UJI, tmt: '2027-01-01', jenis: 'PENATAAN' as const })] }
    const { dokumen } = susunSatu(jenis, { rows: jenis === skPengukuhan ? rows : campuran })
    const [badan, lampiran] = dokumen.bagian
    const labels = badan?.blok.flatMap((b) => (b.jenis === 'KONSIDERANS' ? [b.label] : b.jenis === 'KEPALA' ? [] : [b.jenis]))
    const putusan = labels?.filter((l) => l.startsWith('KE')) ?? []
    expect(labels).toEqual(['LAMBANG', 'Menimbang', 'Mengingat', 'Memperhatikan', 'Menetapkan', ...putusan, 'TANDA_TANGAN', 'TEMBUSAN'])
    expect(putusan).toEqual(['KESATU', 'KEDUA', 'KETIGA', 'KEEMPAT', 'KELIMA', 'KEENAM', 'KETUJUH'].slice(0, putusan.length))
    expect(putusan.flatMap((l) => labelledOf(dokumen, l)).every((t) => t.endsWith('.'))).toBe(true)
    for (const label of ['Menimbang', 'Mengingat', 'Memperhatikan'])
      expect(labelledOf(dokumen, label).map((t) => t.at(-1))).toEqual(labelledOf(dokumen, label).map(() => ';'))
    expect(lampiran?.blok.map((b) => b.jenis)).toEqual(['KEPALA_LAMPIRAN', 'TABEL', 'TANDA_TANGAN'])
    expect([badan?.orientasi, badan?.huruf, lampiran?.orientasi, dokumen.rupaHuruf]).toEqual(['TEGAK', 12, 'MENDATAR', 'BOOKMAN'])
  })

  it.each(PISAH)('$id cites its regulations by kind: laws, government regulations, ministries, agencies, the city', (jenis) => {
    const rows = { ...campuran, rencana: [aRencana({ id: RENCANA_UJI, jenis: 'PENATAAN' as const })] }
    const butir = labelledOf(susunSatu(jenis, { rows: jenis === skPengukuhan ? rows : campuran }).dokumen, 'Mengingat')
    const jenjang = [
      'Undang-Undang',
      'Peraturan Pemerintah',
      'Peraturan Menteri',
      'Peraturan Badan',
      'Peraturan Daerah',
      'Peraturan Wali Kota'
    ]
    const urut = butir.map((t) => jenjang.findIndex((j) => t.startsWith(j)))
    expect(urut).not.toContain(-1)
    expect(urut).toEqual(urut.toSorted((a, b) => a - b))
  })
})

describe('the decree for JPT', () => {
  it('rests on the selection and not on the Tim Penilai Kinerja', () => {
    const { dokumen } = susunSatu(skJpt, { isian: { no_seleksi: '15/PANSEL/2026', tgl_seleksi: '2026-11-30' } })
    expect(labelledOf(dokumen, 'Memperhatikan')[0]).toBe(
      'Hasil seleksi Jabatan Pimpinan Tinggi Pratama Nomor 15/PANSEL/2026 tanggal 30 November 2026;'
    )
    expect(JSON.stringify(dokumen)).not.toContain('Tim Penilai Kinerja')
    expect(labelledOf(dokumen, 'Menimbang')[1]).toContain('telah melalui seleksi')
  })

  it('cannot be issued without it', () => {
    expect(susunSatu(skJpt, { isian: { no_seleksi: '' } }).temuan).toContainEqual(
      expect.objectContaining({ pesan: 'Nomor hasil seleksi JPT belum diisi.', isKeras: true, medan: 'no_seleksi' })
    )
  })
})

describe('the decree for JF', () => {
  const sk = (rows: Rows = campuran) => susunSatu(skJf, { rows }).dokumen

  it('says by which way each person comes', () => {
    expect(rowsOf(sk()).flatMap((r) => (typeof r === 'string' ? [] : [r.at(-1)]))).toEqual([
      'Kenaikan jenjang',
      'Perpindahan dari jabatan lain'
    ])
    const bebas = withOrang(kotaUji, 'baru', { lama: null, baru: aJabatanFungsional({ id: 'jf-9', unorId: 'dinas-a' }) })
    expect(rowsOf(sk(bebas)).at(-1)?.at(-1)).toBe('Pengangkatan')
  })

  it('speaks of angka kredit only where somebody rises', () => {
    expect(JSON.stringify(sk())).toContain('penetapan angka kredit yang bersangkutan')
    const langkah = campuran.langkah?.filter((l) => l.pegawaiId !== 'naik') ?? []
    expect(JSON.stringify(sk({ ...campuran, langkah }))).not.toMatch(/angka kredit (kumulatif|yang)|penetapan angka kredit/)
  })

  it('calls itself a rise where everybody rises, and else a transfer', () => {
    expect(headsOf(sk())).toContain('\nPEMINDAHAN DAN PENGANGKATAN PEGAWAI NEGERI SIPIL DALAM JABATAN FUNGSIONAL')
    const langkah = campuran.langkah?.filter((l) => l.pegawaiId === 'naik') ?? []
    expect(headsOf(sk({ ...campuran, langkah }))).toContain('\nKENAIKAN JENJANG PEGAWAI NEGERI SIPIL DALAM JABATAN FUNGSIONAL')
  })
})

describe('the decree for pelaksana', () => {
  it('names the day they begin, and speaks neither of pelantikan nor of an allowance', () => {
    const { dokumen } = susunSatu(skPelaksana, { rows: campuran })
    expect(labelledOf(dokumen, 'KEDUA')[0]).toContain('terhitung mulai tanggal 1 Januari 2027')
    expect(labelledOf(dokumen, 'KELIMA')).toEqual(['Keputusan ini mulai berlaku pada tanggal ditetapkan.'])
    expect(JSON.stringify(dokumen.bagian)).not.toMatch(/elantikan|diberikan tunjangan/)
  })

  it('does without pertek where there is none', () => {
    const { dokumen, temuan } = susunSatu(skPelaksana, { rows: campuran, isian: { no_pertek: '', tgl_pertek: '' } })
    expect(labelledOf(dokumen, 'Memperhatikan')).toHaveLength(1)
    expect(temuan.some((t) => t.isKeras)).toBe(false)
  })
})

describe('pelaksana in the decree for everybody', () => {
  const stafSaja = { ...campuran, langkah: campuran.langkah?.filter((l) => l.pegawaiId === 'staf') ?? [] }

  it('have a day of their own beside those who are inaugurated; their excerpts count the diktum alike', () => {
    const { dokumen } = susunSatu(skMutasi, { rows: campuran })
    expect(labelledOf(dokumen, 'KEEMPAT')[0]).toMatch(/^Yang diangkat dalam Jabatan Pelaksana .+ mulai tanggal 1 Januari 2027, kecuali/)
    for (const p of susunSemua(petikan, { rows: campuran })) {
      expect(labelledOf(p.dokumen, 'KEEMPAT')[0]).toMatch(/^Yang diangkat dalam Jabatan Pelaksana .+ mulai tanggal 1 Januari 2027\.$/)
      for (const ke of ['KETIGA', 'KELIMA', 'KEENAM', 'KETUJUH']) expect(labelledOf(p.dokumen, ke)).toEqual(labelledOf(dokumen, ke))
    }
  })

  it('alone wait for no pelantikan, whatever the form says', () => {
    const { dokumen } = susunSatu(skMutasi, { rows: stafSaja, isian: { mulai_berlaku: 'pelantikan' } })
    expect(JSON.stringify(dokumen.bagian)).not.toMatch(/elantikan|diberikan tunjangan/)
    expect(labelledOf(dokumen, 'KELIMA')).toEqual(['Keputusan ini mulai berlaku pada tanggal ditetapkan.'])
  })
})

describe('the decree that confirms', () => {
  const penataan: Rows = { ...kotaUji, rencana: [aRencana({ id: RENCANA_UJI, tmt: '2027-01-01', jenis: 'PENATAAN' })] }

  it('takes who keeps the level in a reorganisation; who rises is appointed by the others', () => {
    expect(names(skPengukuhan, penataan)).toEqual(['CITRA <B>TANJUNG</B>, S.Kom.'])
    expect(names(skAdministratorPengawas, penataan)).toEqual(['Dra. ANI MALAYU, M.Si.'])
    expect(names(skJpt, penataan)).toEqual(['BUDI CHANIAGO'])
  })

  it('leaves who changes places with another to the decree of their kind: both posts live on, and there is a new oath', () => {
    const tukar = [
      aLangkah({ id: 't-1', rencanaId: RENCANA_UJI, urut: 1, pegawaiId: 'ani', dariJabatanId: 'kabid-a', jabatanId: 'kabid-b' }),
      aLangkah({ id: 't-2', rencanaId: RENCANA_UJI, urut: 2, pegawaiId: 'citra', dariJabatanId: 'kabid-b', jabatanId: 'kabid-a' })
    ]
    const rows = { ...penataan, langkah: tukar }
    expect(names(skPengukuhan, rows)).toEqual([])
    expect(names(skAdministratorPengawas, rows)).toHaveLength(2)
  })

  it('takes nobody who moves sideways in another plan', () => {
    expect(susunSemua(skPengukuhan)).toEqual([])
  })

  it('confirms, and leaves the oath as it was', () => {
    const { dokumen } = susunSatu(skPengukuhan, { rows: penataan })
    expect(headsOf(dokumen)).toContain('\nPENGUKUHAN PEGAWAI NEGERI SIPIL DALAM JABATAN ADMINISTRATOR')
    expect(labelledOf(dokumen, 'KESATU')[0]).toMatch(/^Mengukuhkan Pegawai Negeri Sipil/)
    expect(labelledOf(dokumen, 'KEDUA')[0]).toMatch(/^Sumpah\/janji jabatan yang telah diucapkan tetap berlaku/)
  })
})

describe('people whose data are out of the ordinary', () => {
  const dengan = (said: Partial<(typeof kotaUji.pegawai)[number]>): Rows => ({
    ...kotaUji,
    pegawai: kotaUji.pegawai.map((p) => (p.id === 'citra' ? { ...p, ...said } : p))
  })
  const citra = (rows: Rows): readonly unknown[] => {
    const row = rowsOf(susunSatu(skMutasi, { rows }).dokumen).at(-1)
    return Array.isArray(row) ? row : []
  }

  it('without a rank and a birthday are dashes, and are named', () => {
    const rows = dengan({ golongan: null, tmtGolongan: null, tanggalLahir: null, tempatLahir: null })
    expect(citra(rows).slice(2, 4)).toEqual(['–', '–'])
    expect(pesanOf(susunSatu(skMutasi, { rows }))).toEqual([
      expect.stringMatching(/^Pangkat atau golongan belum ada dalam data.*Citra/),
      expect.stringMatching(/^Tanggal lahir belum ada dalam data.*Citra/)
    ])
  })

  it('of a PPPK the golongan stands alone', () => {
    const sel = citra(dengan({ jenisAsn: 'PPPK', golongan: 'IX' }))
    expect(sel[3]).toBe('IX\nTMT 01-04-2022')
    expect(sel[1]).toContain('\nNI PPPK 19800101 200501 2 003')
  })

  it.each(['<script>', 'A & B', '{nip} [[x]]', '=SUM(1)', '“kutip” "ganda"', 'Panjang '.repeat(15).trim()])(
    'come out literally: %s',
    (nama) => {
      const cell = String(citra(dengan({ nama }))[1])
      expect(cell.split('\n')[0]).toBe(`${nama.toUpperCase()}, S.Kom.`)
      expect(blocksOf(susunSatu(skMutasi, { rows: dengan({ nama }) }).dokumen, 'KONSIDERANS').length).toBeGreaterThan(6)
    }
  )

  it('a name of the form with braces is not filled in again', () => {
    const { dokumen, temuan } = susunSatu(skMutasi, { isian: { nama_wali_kota: 'Rajo {nip} [[Contoh]]' } })
    expect(blocksOf(dokumen, 'TANDA_TANGAN')[0]?.nama).toBe('RAJO {NIP} [[CONTOH]]')
    expect(temuan).toEqual([])
  })
})
