import { Badge } from '@mantine/core'
import { nipSpasi } from '../../../domain/pegawai/nip-spasi'
import type { BarisPegawai } from '../../../domain/pegawai/baris-pegawai'
import { tanggalPendek } from '../../../domain/kit/tanggal'
import { KOLOM_PEGAWAI, NAMA_KOLOM_PEGAWAI, type NamaKolomPegawai } from '../../../domain/pegawai/kolom-pegawai'
import { namaLengkap } from '../../../domain/pegawai/pegawai'
import type { GridColumn } from '../../components/data-grid/grid-column'

/** How wide a column is, and what it shows where that is more than its value. */
type Rupa = Pick<GridColumn<BarisPegawai>, 'width' | 'grow' | 'isFixed' | 'isHiddenAtFirst' | 'isNumber'> & {
  readonly isi?: (baris: BarisPegawai) => React.ReactNode
}

const RUPA: Readonly<Record<NamaKolomPegawai, Rupa>> = {
  nama: { width: 184, grow: 1.3, isFixed: true, isi: (b) => <strong title={namaLengkap(b)}>{namaLengkap(b)}</strong> },
  nip: { width: 166, isi: ({ nip }) => <span className="angka">{nipSpasi(nip)}</span> },
  golongan: { width: 58 },
  jabatan: { width: 176, grow: 1.4 },
  unor: { width: 140, grow: 1 },
  perangkatDaerah: { width: 200, grow: 1, isHiddenAtFirst: true },
  tingkat: { width: 116 },
  tmtJabatan: { width: 106 },
  jenisAsn: { width: 92, isHiddenAtFirst: true },
  kedudukanHukum: { width: 104, isi: (b) => <Kedudukan baris={b} /> },
  pendidikan: { width: 170, isHiddenAtFirst: true },
  tmtPensiun: { width: 108, isHiddenAtFirst: true },
  usia: { width: 62, isNumber: true, isHiddenAtFirst: true },
  predikat: { width: 160, isHiddenAtFirst: true },
  tmtGolongan: { width: 112, isHiddenAtFirst: true },
  jenisKelamin: { width: 56, isHiddenAtFirst: true },
  tanggalLahir: { width: 112, isHiddenAtFirst: true },
  agama: { width: 100, isHiddenAtFirst: true },
  tidakDiBerkas: {
    width: 158,
    isHiddenAtFirst: true,
    isi: ({ tidakDiBerkasSejak }) => (tidakDiBerkasSejak === null ? '–' : <Badge color="emas">{tanggalPendek(tidakDiBerkasSejak)}</Badge>)
  }
}

/** The columns of the table of people, in their order. */
export const pegawaiColumns: readonly GridColumn<BarisPegawai>[] = NAMA_KOLOM_PEGAWAI.map((key) => {
  const { isi, ...rupa } = RUPA[key]
  return { key, title: KOLOM_PEGAWAI[key].judul, isSortable: true, ...rupa, render: isi ?? ((baris) => <Sel baris={baris} kolom={key} />) }
})

/** What keeps a person from working stands out, because it matters more. */
function Kedudukan({ baris }: { readonly baris: BarisPegawai }): React.JSX.Element {
  const teks = KOLOM_PEGAWAI.kedudukanHukum.nilai(baris)
  return baris.kedudukanHukum === 'AKTIF' ? (
    <span>{teks}</span>
  ) : (
    <Badge color="bahaya" title={String(teks)}>
      {teks}
    </Badge>
  )
}

/** A plain value; long ones are cut off in a row, resting on one shows it whole. */
function Sel({ baris, kolom }: { readonly baris: BarisPegawai; readonly kolom: NamaKolomPegawai }): React.JSX.Element {
  const { nilai, jenis } = KOLOM_PEGAWAI[kolom]
  const isi = nilai(baris)
  if (isi === null) return <span>–</span>
  const teks = jenis === 'TANGGAL' ? tanggalPendek(String(isi)) : String(isi)
  return (
    <span className={jenis === 'TEKS' ? undefined : 'angka'} title={teks}>
      {teks}
    </span>
  )
}
