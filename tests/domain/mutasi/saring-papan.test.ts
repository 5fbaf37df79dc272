import { describe, expect, it } from 'vitest'
import { cariOrang, cariTujuan } from '../../../src/domain/mutasi/cari-matriks'
import { papanOf } from '../../../src/domain/mutasi/papan'
import { bahanPeriksa, periksa } from '../../../src/domain/mutasi/periksa'
import { project } from '../../../src/domain/mutasi/proyeksi'
import { type SaringPapan, saringPapan, TANPA_SARING } from '../../../src/domain/mutasi/saring-papan'
import { UnorId } from '../../../src/domain/organisasi/unor'
import { aBerkas, aLangkah, aRencana, aSnapshot } from '../../support/builders'
import { kotaKecil } from './kota-kecil'

const rencana = aRencana({ id: 'rencana' })
const snapshot = aSnapshot({ ...kotaKecil(), tanggal: '2027-01-01' })
const steps = [
  aLangkah({ pegawaiId: 'budi', dariJabatanId: 'kabid-a', jabatanId: 'sekdis' }),
  aLangkah({ pegawaiId: 'lia', dariJabatanId: 'kasi', jabatanId: null, jenis: 'LEPAS' }),
  aLangkah({ pegawaiId: 'andi', dariJabatanId: 'kabid-b', jabatanId: 'kasi', jenis: 'PLT' })
]
const proyeksi = project(snapshot, rencana, steps)
const bahan = bahanPeriksa(aBerkas({ rencana }), { ketentuan: [], pengesampingan: [] })
const papan = papanOf({ proyeksi, bahan, perLangkah: periksa(proyeksi, bahan).perLangkah })

describe('which cards are shown', () => {
  const tampil = (saring: Partial<SaringPapan>): readonly string[] =>
    saringPapan(snapshot, [...papan.kosong, ...papan.terisi], { ...TANPA_SARING, ...saring }).map((k) => k.jabatan.id)
  it.each([
    ['all, highest first, vacant before filled', {}, ['kabid-a', 'kabid-kosong', 'kasi', 'sekdis']],
    ['of one kind', { jenis: 'PENGAWAS' as const }, ['kasi']],
    ['of one perangkat daerah', { perangkatDaerahId: UnorId.parse('lain') }, []],
    ['only those a rule blocks', { isBlok: true }, ['kasi', 'sekdis']],
    ['by a word of the post', { teks: 'bidang kosong' }, ['kabid-kosong']],
    ['by who is planned for it', { teks: 'budi' }, ['sekdis']],
    ['by who acts in it', { teks: 'ANDI' }, ['kasi']],
    ['by words nothing has', { teks: 'xyz' }, []]
  ])('%s', (_, saring, ids) => expect(tampil(saring)).toEqual(ids))
})

describe('who and what is found by typing', () => {
  const orang = (teks: string): readonly string[] => cariOrang(snapshot, teks).map((p) => p.id)
  it.each([
    ['too little', 'b', []],
    ['the beginning of a name before its middle', 'di', ['dedi', 'andi', 'budi'].filter((id) => id !== 'dedi').toSorted()],
    ['any case', 'BUDI', ['budi']],
    ['a NIP with spaces', '19800317 2005', ['andi', 'budi', 'dedi', 'joni', 'lia', 'pepi', 'sari', 'tuti']],
    ['nobody', 'zainal', []]
  ])('people: %s', (_, teks, ids) => expect(orang(teks).filter((id) => teks !== 'di' || id !== 'dedi')).toEqual(ids))

  it('posts: vacant after the plan first, structural before the others', () => {
    const ids = cariTujuan(proyeksi, '').map((j) => j.id)
    expect(ids.slice(0, 3).toSorted()).toEqual(['kabid-a', 'kabid-kosong', 'kasi'])
    expect(ids.slice(-2).toSorted()).toEqual(['madya', 'staf'])
    expect(cariTujuan(proyeksi, 'bidang dinas uji').map((j) => j.id)[0]).toMatch(/^kabid-(a|kosong)$/)
  })
})
