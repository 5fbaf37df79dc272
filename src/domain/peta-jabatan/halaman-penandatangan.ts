import type { Penandatangan } from '../cetak/pilihan-cetak'
import { SEBUTAN } from '../cetak/isi-kartu'
import { kartuOf } from '../organisasi/kartu'
import type { Snapshot } from '../organisasi/snapshot'
import type { Unor } from '../organisasi/unor'
import { nipSpasi } from '../pegawai/nip-spasi'
import type { PilihanPeta } from './halaman-pilihan'

/** Who signs the peta jabatan of a perangkat daerah; null = nobody does, or nobody is known to. */
export function penandatanganPeta(
  snapshot: Snapshot,
  milik: Unor,
  { penandatangan, tempat }: Pick<PilihanPeta, 'penandatangan' | 'tempat'>
): Penandatangan | null {
  switch (penandatangan.cara) {
    case 'TANPA':
      return null
    case 'LAIN':
      return { ...penandatangan.lain, tempat }
    case 'KEPALA':
      return kepalaOf(snapshot, milik, tempat)
    case 'SEKDA': {
      const setda = [...snapshot.unor.values()].find(({ jenis }) => jenis === 'SEKRETARIAT_DAERAH')
      return setda ? kepalaOf(snapshot, setda, tempat) : null
    }
  }
}

/** Where nobody holds the post, the line is left to be written on. */
const KOSONG = '(………………………………)'

function kepalaOf(snapshot: Snapshot, unor: Unor, tempat: string): Penandatangan | null {
  const { jabatan, pemegang } = kartuOf(snapshot, unor.id, { pemegangOf: (id) => snapshot.byJabatan.get(id) ?? [] })
  if (!jabatan) return null
  const [orang] = pemegang
  if (!orang) return { tempat, jabatan: jabatan.nama, nama: KOSONG, pangkat: '', nip: '' }
  return {
    tempat,
    jabatan: SEBUTAN[orang.jenis] + jabatan.nama,
    nama: orang.nama,
    pangkat: orang.pangkat ?? '',
    nip: nipSpasi(orang.nip)
  }
}
