import { describe, expect, it } from 'vitest'
import { project } from '../../../src/domain/mutasi/proyeksi'
import type { Langkah } from '../../../src/domain/mutasi/rencana'
import { aLangkah, aPenempatan, aRencana, aSnapshot } from '../../support/builders'
import { kotaKecil, pos } from './kota-kecil'

const { unor = [], jabatan = [], pegawai = [], penempatan = [] } = kotaKecil()
// Lia acts in the vacant field already
const snapshot = aSnapshot({
  unor,
  jabatan,
  pegawai,
  penempatan: [...penempatan, aPenempatan({ id: 'lia~kosong', pegawaiId: 'lia', jabatanId: 'kabid-kosong', jenis: 'PLT' })]
})
const asal = new Map(penempatan.map((p) => [String(p.pegawaiId), p.jabatanId]))

const langkah = (pegawaiId: string, jenis: Langkah['jenis'], jabatanId: string | null): Langkah =>
  aLangkah({ pegawaiId, jenis, jabatanId, dariJabatanId: asal.get(pegawaiId) ?? null })
/** Who is in a post after the steps: `budi DEFINITIF`. */
const isi = (jabatanId: string, ...steps: readonly Langkah[]) =>
  project(snapshot, aRencana(), steps)
    .pemegang(pos(jabatanId))
    .map((p) => `${p.pegawaiId} ${p.jenis}`)

describe('who acts after a plan', () => {
  it.each<readonly [string, readonly Langkah[], readonly string[]]>([
    ['the one of the data, when nothing is planned', [], ['lia PLT']],
    ['nobody, once somebody holds the post for good', [langkah('budi', 'ANGKAT', 'kabid-kosong')], ['budi DEFINITIF']],
    ['a new Plt takes over from the old one', [langkah('andi', 'PLT', 'kabid-kosong')], ['andi PLT']],
    [
      'no Plt beside an appointment, whichever comes first',
      [langkah('andi', 'PLT', 'kabid-kosong'), langkah('budi', 'ANGKAT', 'kabid-kosong')],
      ['budi DEFINITIF']
    ],
    [
      'no Plt beside an appointment that comes before it',
      [langkah('budi', 'ANGKAT', 'kabid-kosong'), langkah('andi', 'PLT', 'kabid-kosong')],
      ['budi DEFINITIF']
    ]
  ])('%s', (_kasus, steps, diharapkan) => expect(isi('kabid-kosong', ...steps)).toEqual(diharapkan))

  it('lets a Plh stand beside the holder, until the day after the last', () => {
    const plh = { ...langkah('budi', 'PLH', 'sekdis'), sampai: '2027-01-30' }
    expect(isi('sekdis', plh)).toEqual(['sari DEFINITIF', 'budi PLH'])
    expect(project(snapshot, aRencana(), [plh]).pemegang(pos('sekdis'))[1]).toMatchObject({
      tmtMulai: '2027-01-01',
      tmtSelesai: '2027-01-31'
    })
  })
})

describe('who waits after a plan', () => {
  it.each([
    [null, ['sari']],
    ['PENATAAN', ['sari']],
    ['PENSIUN', []],
    ['MENINGGAL', []],
    ['MENGUNDURKAN_DIRI', []],
    ['PINDAH_INSTANSI', []]
  ] as const)('released for %s', (alasan, diharapkan) => {
    const { belumDitempatkan, lowongan } = project(snapshot, aRencana(), [{ ...langkah('sari', 'LEPAS', null), alasan }])
    expect(belumDitempatkan).toEqual(diharapkan)
    expect(lowongan).toEqual(['sekdis'])
  })
})

it('leaves out what no longer fits the data, and says so', () => {
  const basi = { ...langkah('budi', 'ANGKAT', 'kabid-kosong'), dariJabatanId: pos('kabid-b') }
  const { konflik, berlaku, pemegang } = project(snapshot, aRencana(), [basi])
  expect(konflik.map((k) => k.pesan)).toEqual(['Jabatan Budi sudah berubah sejak langkah ini dibuat.'])
  expect([berlaku, pemegang(pos('kabid-a')).length]).toEqual([[], 1])
})
