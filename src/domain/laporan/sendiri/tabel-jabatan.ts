import { type Bezetting, bezettingJabatan } from '../../organisasi/bezetting'
import type { Snapshot } from '../../organisasi/snapshot'
import type { Jabatan } from '../../organisasi/jabatan'
import { bupOf } from '../../pegawai/bup'
import { namaLengkap } from '../../pegawai/pegawai'
import type { JenisPenempatan, Penempatan } from '../../pegawai/penempatan'
import { jabatanTerurut, type JabatanPerangkat } from '../jabatan-terurut'
import { kolomJabatan } from './kolom-jabatan'
import { angka, banyak, katalogSendiri, pilihan, teks, tunggal } from './kolom-sendiri'

type Isi = JabatanPerangkat['jabatan'][number] & {
  readonly perangkatDaerah: JabatanPerangkat['perangkat']
  readonly bezetting: Bezetting
  readonly pemangku: string | null
  readonly nip: string | null
  readonly sementara: string | null
  readonly bup: number
}

const YA_TIDAK = ['Ya', 'Tidak']
const KEADAAN = ['Kosong', 'Kurang', 'Cukup', 'Lebih']

/** Every post with its bezetting, its need and who holds it; Plt and Plh are told but not counted. */
export const tabelJabatan = katalogSendiri<Isi>({
  judul: 'Jabatan',
  satuan: 'jabatan',
  isi: (kota, { bup }) =>
    jabatanTerurut(kota, null).flatMap(({ perangkat, jabatan }) =>
      jabatan.map((j) => ({ ...j, perangkatDaerah: perangkat, ...isiJabatan(kota.snapshot, j.jabatan), bup: bupOf(j.jabatan, bup) }))
    ),
  tuju: ({ jabatan }) => ({ jenis: 'JABATAN', id: jabatan.id }),
  kolom: [
    ...kolomJabatan<Isi>((isi) => isi),
    pilihan(['pimpinan', 'Memimpin unit', 16], YA_TIDAK, ({ jabatan }) => (jabatan.isPimpinan ? 'Ya' : 'Tidak')),
    pilihan(['kunci', 'Jabatan kunci', 16], YA_TIDAK, ({ jabatan }) => (jabatan.isJabatanKunci ? 'Ya' : 'Tidak')),
    banyak(['pns', 'PNS', 12], ({ bezetting }) => bezetting.pns),
    banyak(['pppk', 'PPPK', 12], ({ bezetting }) => bezetting.pppk),
    banyak(['bezetting', 'Bezetting (B)', 14], ({ bezetting }) => bezetting.jumlah),
    banyak(['kebutuhan', 'Kebutuhan (K)', 14], ({ bezetting }) => bezetting.kebutuhan),
    { ...banyak<Isi>(['selisih', '+/-', 12], ({ bezetting }) => bezetting.selisih), jenis: 'SELISIH' },
    pilihan(['keadaan', 'Keadaan', 16], KEADAAN, ({ bezetting }) => keadaanOf(bezetting)),
    tunggal(['pemangku', 'Pemangku', 46], ({ pemangku }) => pemangku),
    tunggal(['nip', 'NIP pemangku', 37], ({ nip }) => nip),
    tunggal(['sementara', 'Plt./Plh.', 46], ({ sementara }) => sementara),
    angka(['bup', 'BUP', 12], ({ bup }) => bup),
    teks(['kode', 'Kode', 20], ({ jabatan }) => jabatan.kode)
  ]
})

type Pengisi = Pick<Isi, 'bezetting' | 'pemangku' | 'nip' | 'sementara'>

function isiJabatan(snapshot: Snapshot, jabatan: Jabatan): Pengisi {
  const pemegang = snapshot.byJabatan.get(jabatan.id) ?? []
  const definitif = orangOf(snapshot, pemegang, ['DEFINITIF'])
  const sementara = orangOf(snapshot, pemegang, ['PLT', 'PLH'])
  return {
    bezetting: bezettingJabatan(snapshot, jabatan),
    pemangku: joined(definitif.map(namaLengkap)),
    nip: joined(definitif.map(({ nip }) => nip)),
    sementara: joined(sementara.map(namaLengkap))
  }
}

const orangOf = ({ pegawai }: Snapshot, pemegang: readonly Penempatan[], jenis: readonly JenisPenempatan[]) =>
  pemegang.flatMap((p) => (jenis.includes(p.jenis) ? (pegawai.get(p.pegawaiId) ?? []) : []))

const joined = (semua: readonly string[]): string | null => semua.join('; ') || null

function keadaanOf({ jumlah, selisih }: Bezetting): string {
  if (jumlah === 0) return 'Kosong'
  if (selisih === 0) return 'Cukup'
  return selisih < 0 ? 'Kurang' : 'Lebih'
}
