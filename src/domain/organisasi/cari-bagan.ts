import { namaLengkap } from '../pegawai/pegawai'
import { SEBUTAN_UNOR } from './sebutan-jenis'
import type { Snapshot } from './snapshot'
import type { UnorId } from './unor'

/** Something of the organisation that is found by its name, and the unit where the chart shows it. */
export type TemuanCari = { readonly kunci: string; readonly judul: string; readonly keterangan: string; readonly unorId: UnorId }

/** So many of each kind are offered. */
const JATAH = 5

/** Finds units, people and posts of the organisation on show; those whose name begins with the text come first. */
export function cariBagan(snapshot: Snapshot, teks: string): readonly TemuanCari[] {
  const dicari = teks.trim().toLowerCase()
  if (dicari.length < 2) return []
  return [units(snapshot), people(snapshot), posts(snapshot)].flatMap((all) => terbaik(all, dicari))
}

type Calon = TemuanCari & { readonly nama: string }

/** The first few that have every word; of those that begin with the whole text. */
function terbaik(all: Iterable<Calon>, dicari: string): readonly TemuanCari[] {
  const words = dicari.split(/\s+/)
  const cocok = [...all].filter(({ nama }) => words.every((word) => nama.includes(word)))
  const isAwal = ({ nama }: Calon): boolean => nama.startsWith(dicari)
  return cocok
    .toSorted((a, b) => Number(isAwal(b)) - Number(isAwal(a)))
    .slice(0, JATAH)
    .map(({ nama: _nama, ...temuan }) => temuan)
}

function* units({ unor }: Snapshot): Iterable<Calon> {
  for (const { id, nama, jenis } of unor.values())
    yield { kunci: `unor ${id}`, judul: nama, keterangan: SEBUTAN_UNOR[jenis], unorId: id, nama: nama.toLowerCase() }
}

function* people({ pegawai, jabatan, byPegawai }: Snapshot): Iterable<Calon> {
  for (const [id, penempatan] of byPegawai) {
    const orang = pegawai.get(id)
    const duduk = penempatan.find((p) => p.jenis === 'DEFINITIF') ?? penempatan[0]
    const post = duduk && jabatan.get(duduk.jabatanId)
    if (!orang || !post) continue
    const nama = `${orang.nama} ${orang.nip}`.toLowerCase()
    yield { kunci: `pegawai ${id}`, judul: namaLengkap(orang), keterangan: post.nama, unorId: post.unorId, nama }
  }
}

function* posts({ jabatan, unor }: Snapshot): Iterable<Calon> {
  for (const { id, nama, unorId } of jabatan.values())
    yield { kunci: `jabatan ${id}`, judul: nama, keterangan: unor.get(unorId)?.nama ?? '', unorId, nama: nama.toLowerCase() }
}
