import { describe, expect, it } from 'vitest'
import { petikan } from '../../../src/domain/naskah/documents/petikan'
import { salinan } from '../../../src/domain/naskah/documents/salinan'
import { skAdministratorPengawas } from '../../../src/domain/naskah/documents/sk-administrator-pengawas'
import { skMutasi } from '../../../src/domain/naskah/documents/sk-mutasi'
import { tambahBagian } from '../../../src/domain/naskah/pola/sunting-pola'
import { aNaskah, aRencana } from '../../support/builders'
import { kotaUji, RENCANA_UJI } from '../../support/kota-uji'
import type { Rows } from '../../support/memory-reader'
import { blocksOf, headsOf, labelledOf, pesanOf, susunSatu, susunSemua } from '../../support/susun-uji'

const sk = (said: Parameters<typeof aNaskah>[0]): Rows => ({
  ...kotaUji,
  naskah: [aNaskah({ rencanaId: RENCANA_UJI, tanggal: '2026-12-20', isi: JSON.stringify(susunSatu(skMutasi).dokumen), ...said })]
})

const rincian = (dokumen: Parameters<typeof blocksOf>[0]): Readonly<Record<string, string>> =>
  Object.fromEntries(blocksOf(dokumen, 'RINCIAN').flatMap((b) => b.baris.map(({ label, isi }) => [label, isi])))

describe('the excerpt', () => {
  const ani = (rows: Rows = kotaUji) => {
    const found = susunSemua(petikan, { rows }).find(({ subjek }) => subjek.pegawai?.id === 'ani')
    if (!found) throw new Error('No excerpt')
    return found
  }

  it('is made for each person the plan appoints', () => {
    expect(susunSemua(petikan).map(({ subjek }) => subjek.sebutan)).toEqual([
      'Budi Chaniago',
      'Dra. Ani Malayu, M.Si.',
      'Citra <b>Tanjung</b>, S.Kom.'
    ])
  })

  it('tells of one person alone, under the head of the decree', () => {
    const { dokumen } = ani()
    expect(headsOf(dokumen)).toMatch(/^PETIKAN\nWALI KOTA SAWAHLUNTO PROVINSI SUMATERA BARAT\nKEPUTUSAN WALI KOTA SAWAHLUNTO NOMOR 800/)
    expect(labelledOf(dokumen, 'Menimbang')).toEqual(['dan sebagainya;'])
    expect(labelledOf(dokumen, 'Mengingat')).toEqual(['dan sebagainya;'])
    expect(rincian(dokumen)).toEqual({
      Nama: 'Dra. ANI MALAYU, M.Si.',
      NIP: '19860926 201505 2 001',
      'Tempat/Tgl. lahir': 'Sawahlunto, 26 September 1986',
      Pendidikan: 'S-1 Ilmu Administrasi Negara',
      'Pangkat/Gol. Ruang': 'Penata Tingkat I (III/d), TMT 1 April 2022',
      'Jabatan lama': 'Kepala Bidang Angkutan (Eselon\u00a0III.b), Dinas Perhubungan',
      'Jabatan baru': 'Sekretaris',
      Eselon: 'III.a',
      'Unit kerja': 'Dinas Sosial'
    })
    expect(JSON.stringify(dokumen)).not.toMatch(/BUDI|CITRA/)
  })

  it.each([kotaUji, sk({ jenis: 'sk-mutasi' })])('counts its diktum as the decree does', (rows) => {
    const asli = susunSatu(skMutasi, { rows }).dokumen
    const { dokumen } = ani(rows)
    for (const label of ['KEDUA', 'KETIGA', 'KEEMPAT', 'KELIMA', 'KEENAM'])
      expect(labelledOf(dokumen, label)).toEqual(labelledOf(asli, label))
    expect(labelledOf(dokumen, 'KETUJUH')).toEqual([])
  })

  it('is certified beside the Wali Kota, and ends with for whom it is', () => {
    const { dokumen } = ani()
    const [tanda] = blocksOf(dokumen, 'TANDA_TANGAN')
    expect(tanda?.kiri).toMatchObject({ pembuka: ['Untuk petikan yang sah'], nama: 'isi nama_kepala_bkpsdm' })
    expect(tanda).toMatchObject({ jabatan: 'WALI KOTA SAWAHLUNTO,', nama: 'ttd.', keterangan: ['RAJO CONTOH'] })
    expect(blocksOf(dokumen, 'PARAGRAF').map((b) => b.teks)).toEqual([
      'Petikan Keputusan ini diberikan kepada yang bersangkutan untuk dipergunakan sebagaimana mestinya.',
      'ASLI Keputusan ini disampaikan kepada yang bersangkutan.'
    ])
  })

  it('bears number, day and title of the decree issued for this person, whatever the form says by now', () => {
    const rows = sk({ jenis: 'sk-administrator-pengawas', nomor: '77/2026' })
    const { dokumen, temuan } = ani(rows)
    expect(headsOf(dokumen)).toContain('NOMOR 77/2026')
    expect(headsOf(dokumen)).toContain('DALAM JABATAN ADMINISTRATOR DI LINGKUNGAN')
    expect(blocksOf(dokumen, 'TANDA_TANGAN')[0]?.pembuka).toEqual(['Ditetapkan di Sawahlunto', 'pada tanggal 20 Desember 2026'])
    expect(temuan).toEqual([])
    const budi = susunSemua(petikan, { rows }).find(({ subjek }) => subjek.pegawai?.id === 'budi')
    expect(budi && headsOf(budi.dokumen)).toContain('NOMOR 800.1.3.3/12/BKPSDM/2026')
    expect(budi && pesanOf(budi).join()).toContain('belum diterbitkan')
  })

  it('of a confirmation says so', () => {
    const rencana = [aRencana({ id: RENCANA_UJI, jenis: 'PENATAAN', tmt: '2027-01-01' })]
    const rows = { ...sk({ jenis: 'sk-pengukuhan' }), rencana }
    const citra = susunSemua(petikan, { rows }).find(({ subjek }) => subjek.pegawai?.id === 'citra')
    if (!citra) throw new Error('No excerpt')
    expect(labelledOf(citra.dokumen, 'KESATU')).toEqual(['Mengukuhkan dalam jabatan Pegawai Negeri Sipil:'])
    expect(labelledOf(citra.dokumen, 'KEEMPAT')[0]).toContain('terhitung mulai tanggal 1 Januari 2027')
    expect(labelledOf(citra.dokumen, 'KETUJUH')).toEqual(['Keputusan ini mulai berlaku pada tanggal ditetapkan.'])
  })

  it('of a PPPK without a former post leaves out what there is not', () => {
    const rows: Rows = {
      ...kotaUji,
      pegawai: kotaUji.pegawai.map((p) => (p.id === 'ani' ? { ...p, jenisAsn: 'PPPK' as const, golongan: 'IX', tmtGolongan: null } : p)),
      penempatan: kotaUji.penempatan.filter((p) => p.pegawaiId !== 'ani'),
      langkah: kotaUji.langkah.map((l) => (l.pegawaiId === 'ani' ? { ...l, dariJabatanId: null } : l))
    }
    const { dokumen } = ani(rows)
    expect(labelledOf(dokumen, 'KESATU')).toEqual(['Mengangkat dalam jabatan Pegawai Pemerintah dengan Perjanjian Kerja:'])
    expect(rincian(dokumen)).toMatchObject({ 'NI PPPK': '19860926 201505 2 001', Golongan: 'IX' })
    expect(rincian(dokumen)).not.toHaveProperty('Jabatan lama')
  })
})

describe('the certified copy', () => {
  it('is made for each decree that stands', () => {
    expect(susunSemua(salinan)).toEqual([])
    expect(susunSemua(salinan, { rows: sk({ dibatalkanPada: '2026-12-21T02:00:00.000Z' }) })).toEqual([])
    expect(susunSemua(salinan, { rows: sk({ jenis: 'spmt' }) })).toEqual([])
    expect(susunSemua(salinan, { rows: sk({ nomor: '5/2026' }) }).map(({ subjek }) => subjek.sebutan)).toEqual(['Keputusan Nomor 5/2026'])
  })

  it('says word for word what the decree said when it was issued, though people have changed since', () => {
    const rows = sk({})
    const pegawai = kotaUji.pegawai.map((p) => ({ ...p, nama: 'Nama Lain' }))
    const { dokumen, temuan } = susunSatu(salinan, { rows: { ...rows, pegawai } })
    const asli = susunSatu(skMutasi).dokumen
    const tanpaTanda = (d: typeof asli) => d.bagian.map((b) => b.blok.filter((x) => x.jenis !== 'TANDA_TANGAN' && x.kunci !== 'salinan'))
    expect(tanpaTanda(dokumen)).toEqual(tanpaTanda(asli))
    expect(headsOf(dokumen)).toMatch(/^SALINAN\n/)
    expect(temuan).toEqual([])
  })

  it('is certified by the Kepala Bagian Hukum wherever the Wali Kota signed', () => {
    const tanda = blocksOf(susunSatu(salinan, { rows: sk({}) }).dokumen, 'TANDA_TANGAN')
    expect(tanda).toHaveLength(2)
    for (const { kiri, nama, keterangan } of tanda) {
      expect(kiri).toMatchObject({ pembuka: ['Salinan sesuai dengan aslinya'], jabatan: 'Kepala Bagian Hukum,' })
      expect([nama, ...keterangan]).toEqual(['ttd.', 'RAJO CONTOH'])
    }
  })

  it('keeps an annex the office adds to its template, behind the whole decree', () => {
    const bagian = (pola: typeof salinan.pola) => susunSatu({ ...salinan, pola }, { rows: sk({}) }).dokumen.bagian.map((b) => b.nama)
    expect(bagian(tambahBagian(salinan.pola, 0))).toEqual([...bagian(salinan.pola), 'Lampiran'])
  })

  it('is refused where the words of the decree cannot be read', () => {
    expect(susunSatu(salinan, { rows: sk({ isi: '{"rusak"' }) }).temuan).toContainEqual(expect.objectContaining({ isKeras: true }))
  })

  it('tells the copies of two decrees apart', () => {
    const lain = aNaskah({
      rencanaId: RENCANA_UJI,
      jenis: 'sk-administrator-pengawas',
      nomor: '8/2026',
      isi: JSON.stringify(susunSatu(skAdministratorPengawas).dokumen)
    })
    const rows = { ...sk({ jenis: 'sk-jpt', nomor: '7/2026' }), naskah: [...(sk({ jenis: 'sk-jpt', nomor: '7/2026' }).naskah ?? []), lain] }
    const semua = susunSemua(salinan, { rows })
    expect(semua.map(({ subjek }) => subjek.sebutan).toSorted()).toEqual(['Keputusan Nomor 7/2026', 'Keputusan Nomor 8/2026'])
    expect(new Set(semua.map(({ dokumen }) => JSON.stringify(dokumen.bagian))).size).toBe(2)
  })
})
