import { describe, expect, it } from 'vitest'
import { isianDipakai } from '../../../src/domain/naskah/medan/medan-isian-dipakai'
import { skTimKerja } from '../../../src/domain/naskah/documents/sk-tim-kerja'
import { headsOf, labelledOf, pesanOf, rowsOf, susunSatu, susunSemua } from '../../support/susun-uji'

const isian = {
  tim_nama: 'Penataan Jabatan',
  tim_kinerja: 'tersusunnya peta jabatan',
  tim_pengampu: 'Badan Kepegawaian',
  tim_mekanisme: 'pengajuan sukarela',
  tim_dasar: '',
  tim_mulai: '2027-01-04',
  tim_sampai: '2027-06-30',
  tim_susunan: 'Ketua | 40% | Peta jabatan\n\nAnggota | 30 | Analisis | beban\n'
}
const tim = (lain: Partial<typeof isian> = {}, pegawaiIds: readonly string[] = ['budi', 'ani']) =>
  susunSatu(skTimKerja, { rencanaId: null, pegawaiIds, isian: { ...isian, ...lain } })

describe('the decree of a work team', () => {
  it('forms the team, by its name, its aim, its unit and its term', () => {
    const { dokumen, temuan } = tim()
    expect(headsOf(dokumen)).toContain('TIM KERJA PENATAAN JABATAN DI LINGKUNGAN PEMERINTAH KOTA SAWAHLUNTO')
    expect(labelledOf(dokumen, 'KESATU')[0]).toMatch(/^Membentuk Tim Kerja Penataan Jabatan/)
    expect(labelledOf(dokumen, 'KETIGA')).toEqual(['Keanggotaan Tim Kerja ditetapkan melalui pengajuan sukarela.'])
    expect(labelledOf(dokumen, 'KELIMA')).toEqual([
      'Tim Kerja bertugas terhitung mulai tanggal 4 Januari 2027 sampai dengan tanggal 30 Juni 2027.'
    ])
    expect(labelledOf(dokumen, 'Memperhatikan')).toEqual([])
    expect(temuan).toEqual([])
  })

  it('lists its people as they were chosen, with the post they hold today, part, time and outcome', () => {
    expect(rowsOf(tim().dokumen)).toEqual([
      [
        '1',
        'BUDI CHANIAGO\nNIP 19750314 200003 1 002',
        'Pembina Tingkat I (IV/b)\nTMT 01-04-2022',
        'Sekretaris (Eselon\u00a0III.a)\nDinas Sosial',
        'Ketua',
        '40',
        'Peta jabatan'
      ],
      [
        '2',
        'Dra. ANI MALAYU, M.Si.\nNIP 19860926 201505 2 001',
        'Penata Tingkat I (III/d)\nTMT 01-04-2022',
        'Kepala Bidang Angkutan (Eselon\u00a0III.b)\nDinas Perhubungan',
        'Anggota',
        '30',
        'Analisis'
      ]
    ])
  })

  it('asks for the composition, which its template does not name', () => {
    expect(isianDipakai(skTimKerja.pola, skTimKerja.isian)).toContain('tim_susunan')
    expect(isianDipakai(skTimKerja.pola)).not.toContain('tim_susunan')
  })

  it('is not there without people', () => expect(susunSemua(skTimKerja, { rencanaId: null })).toEqual([]))

  it.each([
    ['no head', { tim_susunan: 'Anggota\nAnggota' }, ['budi', 'ani'], 'belum memiliki ketua'],
    ['two heads', { tim_susunan: 'Ketua\nKetua' }, ['budi', 'ani'], 'lebih dari satu ketua'],
    ['a line too few', { tim_susunan: 'Ketua' }, ['budi', 'ani'], '1 baris untuk 2 orang'],
    ['more than all of one’s time', { tim_susunan: 'Ketua | 120\nAnggota' }, ['budi', 'ani'], 'lebih dari 100%']
  ])('refuses a team with %s', (_, lain, orang, pesan) => {
    const { temuan } = tim(lain, orang)
    expect(pesanOf({ temuan }).join()).toContain(pesan)
    expect(temuan.every((t) => t.isKeras)).toBe(true)
  })
})
