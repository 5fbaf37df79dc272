import { type Bezetting, bezettingJabatan, jumlahBezetting } from '../../organisasi/bezetting'
import { SEBUTAN_UNOR } from '../../organisasi/sebutan-jenis'
import type { Snapshot } from '../../organisasi/snapshot'
import { perangkatDaerahOf, type Unor } from '../../organisasi/unor'
import { namaLengkap } from '../../pegawai/pegawai'
import { unorTerurut } from '../jabatan-terurut'
import { banyak, katalogSendiri, pilihan, teks, tunggal } from './kolom-sendiri'

type Isi = {
  readonly unor: Unor
  readonly induk: Unor | null
  readonly perangkatDaerah: Unor | null
  readonly pimpinan: string | null
  readonly jabatan: number
  readonly bawahan: number
  readonly bezetting: Bezetting
}

/** Every unit with the posts and people right in it: those below it stand in their own rows. */
export const tabelUnor = katalogSendiri<Isi>({
  judul: 'Unit organisasi',
  satuan: 'unit',
  isi: ({ snapshot }) => [...unorTerurut(snapshot, null)].map((unor) => isiOf(snapshot, unor)),
  tuju: ({ unor }) => ({ jenis: 'UNOR', id: unor.id }),
  kolom: [
    teks(['unit', 'Unit', 56], ({ unor }) => unor.nama),
    pilihan(['jenisUnit', 'Jenis unit', 28], Object.values(SEBUTAN_UNOR), ({ unor }) => SEBUTAN_UNOR[unor.jenis]),
    pilihan(['tipe', 'Tipe', 12], ['A', 'B', 'C'], ({ unor }) => unor.tipe),
    teks(['induk', 'Unit atasan', 46], ({ induk }) => induk?.nama ?? null),
    teks(['perangkatDaerah', 'Perangkat daerah', 46], ({ perangkatDaerah }) => perangkatDaerah?.nama ?? null),
    tunggal(['pimpinan', 'Pimpinan', 46], ({ pimpinan }) => pimpinan),
    banyak(['jumlahJabatan', 'Jabatan', 14], ({ jabatan }) => jabatan),
    banyak(['pns', 'PNS', 12], ({ bezetting }) => bezetting.pns),
    banyak(['pppk', 'PPPK', 12], ({ bezetting }) => bezetting.pppk),
    banyak(['bezetting', 'Bezetting (B)', 14], ({ bezetting }) => bezetting.jumlah),
    banyak(['kebutuhan', 'Kebutuhan (K)', 14], ({ bezetting }) => bezetting.kebutuhan),
    { ...banyak<Isi>(['selisih', '+/-', 12], ({ bezetting }) => bezetting.selisih), jenis: 'SELISIH' },
    banyak(['bawahan', 'Unit di bawahnya', 16], ({ bawahan }) => bawahan),
    teks(['kode', 'Kode', 20], ({ unor }) => unor.kode)
  ]
})

function isiOf(snapshot: Snapshot, unor: Unor): Isi {
  const jabatan = snapshot.jabatanByUnor.get(unor.id) ?? []
  return {
    unor,
    induk: (unor.indukId && snapshot.unor.get(unor.indukId)) ?? null,
    perangkatDaerah: perangkatDaerahOf(snapshot.unor, unor.id),
    pimpinan: pimpinanOf(snapshot, unor),
    jabatan: jabatan.length,
    bawahan: snapshot.anakByUnor.get(unor.id)?.length ?? 0,
    bezetting: jumlahBezetting(jabatan.map((j) => bezettingJabatan(snapshot, j)))
  }
}

function pimpinanOf({ jabatanByUnor, byJabatan, pegawai }: Snapshot, { id }: Unor): string | null {
  const pimpinan = jabatanByUnor.get(id)?.find((j) => j.isPimpinan)
  const pemegang = pimpinan && byJabatan.get(pimpinan.id)?.findLast((p) => p.jenis === 'DEFINITIF')
  const orang = pemegang && pegawai.get(pemegang.pegawaiId)
  return orang ? namaLengkap(orang) : null
}
