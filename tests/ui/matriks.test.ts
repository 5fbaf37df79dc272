import { describe, expect, it } from 'vitest'
import { barisMatriks } from '../../src/domain/mutasi/matriks'
import { bahanPeriksa } from '../../src/domain/mutasi/periksa'
import { project } from '../../src/domain/mutasi/proyeksi'
import { DRAF_KOSONG, type DrafLangkah, drafBaru, kolomKurang } from '../../src/ui/features/rotasi/matriks/draf-langkah'
import type { KolomMatriks } from '../../src/domain/mutasi/kolom-matriks'
import { tekanMatriks } from '../../src/ui/features/rotasi/matriks/tombol-matriks'
import { aBerkas, aLangkah, aRencana, aSnapshot } from '../support/builders'
import { kotaKecil, orang, pos } from '../domain/mutasi/kota-kecil'

const draf = (said: Partial<DrafLangkah>): DrafLangkah => ({ ...DRAF_KOSONG, pegawaiId: orang('budi'), ...said })

describe('a row while it is written', () => {
  it.each([
    [
      'a post for somebody to be released appoints them',
      draf({ jenis: 'LEPAS', alasan: 'PENSIUN' }),
      { jabatanId: pos('kasi') },
      { jenis: 'ANGKAT', jabatanId: 'kasi', alasan: null }
    ],
    ['a release has no post', draf({ jabatanId: pos('kasi') }), { jenis: 'LEPAS' }, { jenis: 'LEPAS', jabatanId: null }],
    [
      'an appointment has no last day',
      draf({ jenis: 'PLT', jabatanId: pos('kasi'), sampai: '2027-03-31' }),
      { jenis: 'ANGKAT' },
      { sampai: null }
    ],
    ['a Plt has no reason', draf({ jabatanId: pos('kasi'), alasan: 'KINERJA' }), { jenis: 'PLT' }, { alasan: null, jabatanId: 'kasi' }],
    [
      'a Plt keeps its kind in another post',
      draf({ jenis: 'PLT', jabatanId: pos('kasi') }),
      { jabatanId: pos('kadis') },
      { jenis: 'PLT', jabatanId: 'kadis' }
    ],
    [
      'a lesser post keeps its reason',
      draf({ jabatanId: pos('kasi') }),
      { alasan: 'PERMOHONAN' },
      { alasan: 'PERMOHONAN', jenis: 'ANGKAT' }
    ]
  ] as const)('%s', (_, lama, isian, baru) => expect(drafBaru(lama, isian)).toMatchObject(baru))

  it.each([
    ['who first', DRAF_KOSONG, 'nama'],
    ['then where', draf({}), 'baru'],
    ['a release needs no post', draf({ jenis: 'LEPAS' }), null],
    ['complete', draf({ jabatanId: pos('kasi') }), null]
  ] as const)('asks for what is missing: %s', (_, isi, kolom) => expect(kolomKurang(isi)).toBe(kolom))
})

const snapshot = aSnapshot({ ...kotaKecil(), tanggal: '2027-01-01' })
const rencana = aRencana({ id: 'rencana' })
const langkah = [
  aLangkah({ id: 'satu', pegawaiId: 'budi', dariJabatanId: 'kabid-a', jabatanId: 'kabid-kosong' }),
  aLangkah({ id: 'dua', pegawaiId: 'lia', dariJabatanId: 'kasi', jabatanId: 'kabid-a' })
]
const baris = barisMatriks({
  proyeksi: project(snapshot, rencana, langkah),
  bahan: bahanPeriksa(aBerkas({ rencana }), { ketentuan: [], pengesampingan: [] }),
  perLangkah: new Map(),
  keputusan: []
})

/** What a key does in a cell, in words. */
function tekan(
  tombol: Partial<KeyboardEvent> & { readonly key: string },
  di: readonly [indeks: number, kolom: KolomMatriks],
  isTerkunci = false
): string {
  const terjadi: string[] = []
  const diambil = tekanMatriks(
    {
      aktif: { indeks: di[0], kolom: di[1] },
      baris,
      baru: isTerkunci ? -1 : baris.length,
      pilih: ({ indeks, kolom }) => terjadi.push(`ke ${indeks} ${kolom}`),
      mulai: (awal) => terjadi.push(`tulis ${awal ?? 'isi'}`),
      simpanBaru: () => terjadi.push('simpan'),
      bersihkan: () => terjadi.push('bersihkan'),
      cabut: ({ id }) => terjadi.push(`cabut ${id}`)
    },
    { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...tombol }
  )
  return diambil ? terjadi.join(', ') : 'lewat'
}

describe('keys of the matrix', () => {
  it.each([
    ['ArrowDown', [0, 'nama'], 'ke 1 nama'],
    ['ArrowDown', [2, 'nama'], 'ke 2 nama'],
    ['ArrowLeft', [0, 'nama'], 'ke 0 nama'],
    ['ArrowRight', [0, 'nama'], 'ke 0 pangkat'],
    ['End', [1, 'baru'], 'ke 1 keputusan'],
    ['PageUp', [1, 'baru'], 'ke 0 baru'],
    ['Tab', [0, 'nama'], 'ke 0 baru'],
    ['Tab', [0, 'sampai'], 'ke 1 nama'],
    ['Tab', [2, 'sampai'], 'lewat'],
    ['Enter', [0, 'baru'], 'tulis isi'],
    ['Enter', [0, 'catatan'], ''],
    ['Enter', [2, 'catatan'], 'simpan'],
    ['b', [2, 'nama'], 'tulis b'],
    ['b', [0, 'pangkat'], 'lewat'],
    ['?', [0, 'nama'], 'lewat'],
    ['Delete', [1, 'catatan'], 'cabut dua'],
    ['Delete', [2, 'nama'], 'bersihkan'],
    ['Escape', [2, 'nama'], 'bersihkan'],
    ['Escape', [0, 'nama'], 'lewat']
  ] as const)('%s at %j: %s', (key, di, hasil) => expect(tekan({ key }, di)).toBe(hasil))

  it('Shift+Tab and Ctrl lead back and to the ends', () => {
    expect(tekan({ key: 'Tab', shiftKey: true }, [1, 'nama'])).toBe('ke 0 sampai')
    expect(tekan({ key: 'Tab', shiftKey: true }, [0, 'nama'])).toBe('lewat')
    expect(tekan({ key: 'End', ctrlKey: true }, [0, 'bup'])).toBe('ke 2 nama')
    expect(tekan({ key: 'z', ctrlKey: true }, [0, 'nama'])).toBe('lewat')
  })

  it.each([
    ['b', 'lewat'],
    ['Delete', 'lewat'],
    ['Tab', 'lewat'],
    ['Enter', ''],
    ['ArrowDown', 'ke 1 nama']
  ] as const)('only walks through a plan whose names stand: %s', (key, hasil) => expect(tekan({ key }, [0, 'nama'], true)).toBe(hasil))
})
