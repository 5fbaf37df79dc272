import { describe, expect, it } from 'vitest'
import { project } from '../../../src/domain/mutasi/proyeksi'
import { rantaiOf, type UjungRantai } from '../../../src/domain/mutasi/rantai'
import { place, release, type Susunan, type SusunanBaru, swap } from '../../../src/domain/mutasi/susunan'
import { aRencana, aSnapshot } from '../../support/builders'
import { aGiven } from '../../support/given'
import { kotaKecil, orang, pos } from './kota-kecil'

type Langkah = (susunan: Susunan, newId: () => string) => SusunanBaru

const ke =
  (pegawai: string, jabatan: string): Langkah =>
  (s, id) =>
    place(s, { pegawaiId: orang(pegawai), jabatanId: pos(jabatan), tambahan: false }, id)
const tukar =
  (a: string, b: string): Langkah =>
  (s, id) =>
    swap(s, { pegawaiId: orang(a), denganPegawaiId: orang(b) }, id)
const lepas =
  (pegawai: string): Langkah =>
  (s, id) =>
    release(s, orang(pegawai), id)

const ujungTeks = (ujung: UjungRantai): string => ('jabatanId' in ujung ? `${ujung.jenis} ${ujung.jabatanId}` : ujung.jenis)

/** The chains of a plan as text: `(sari) budi, joni : NON_STRUKTURAL madya`; the released holder of the first post in brackets. */
function rantai(...edits: readonly Langkah[]): readonly string[] {
  const { newId } = aGiven()
  const { unor = [], jabatan = [], pegawai = [], penempatan = [] } = kotaKecil()
  const start: Susunan = { snapshot: aSnapshot({ unor, jabatan, pegawai, penempatan }), rencana: aRencana(), langkah: [] }
  const end = edits.reduce<Susunan>((susunan, edit) => {
    const baru = edit(susunan, newId)
    if (!baru.ok) throw new Error(baru.error.pesan)
    return { ...susunan, langkah: baru.value }
  }, start)
  return rantaiOf(project(end.snapshot, end.rencana, end.langkah)).map((r) => {
    expect(r.panjang).toBe(r.langkah.length)
    return `${r.lepas ? `(${r.lepas.pegawaiId}) ` : ''}${r.langkah.map((l) => l.pegawaiId).join(', ')} : ${ujungTeks(r.ujung)}`
  })
}

describe('rantaiOf', () => {
  it.each<readonly [string, readonly Langkah[], readonly string[]]>([
    ['nothing planned', [], []],
    ['one step leaves its own post open', [ke('budi', 'kabid-kosong')], ['budi : KOSONG kabid-a']],
    [
      'Sekdis leaves; Kabid A to Sekdis; JF Madya to Kabid A: closes',
      [ke('budi', 'sekdis'), ke('joni', 'kabid-a')],
      ['(sari) budi, joni : NON_STRUKTURAL madya']
    ],
    ['the order of planning does not matter', [ke('joni', 'kabid-a'), ke('budi', 'sekdis')], ['(sari) budi, joni : NON_STRUKTURAL madya']],
    ['a swap is a circle', [tukar('budi', 'andi')], ['budi, andi : SIKLUS']],
    ['a circle of three', [ke('budi', 'kabid-b'), ke('andi', 'sekdis'), ke('sari', 'kabid-a')], ['budi, sari, andi : SIKLUS']],
    ['ends with somebody without a post', [ke('lia', 'kabid-kosong'), ke('tuti', 'kasi')], ['lia, tuti : TANPA_JABATAN']],
    ['a release alone', [lepas('sari')], ['(sari)  : KOSONG sekdis']],
    ['the released holder moves on: one chain', [ke('budi', 'sekdis'), ke('sari', 'kabid-kosong')], ['sari, budi : KOSONG kabid-a']],
    [
      'two chains, first planned first',
      [ke('lia', 'kabid-kosong'), ke('budi', 'sekdis')],
      ['lia : KOSONG kasi', '(sari) budi : KOSONG kabid-a']
    ],
    [
      'two people for one post: two chains',
      [ke('budi', 'kabid-kosong'), ke('andi', 'kabid-kosong')],
      ['budi : KOSONG kabid-a', 'andi : KOSONG kabid-b']
    ]
  ])('%s', (_kasus, edits, diharapkan) => expect(rantai(...edits)).toEqual(diharapkan))
})
