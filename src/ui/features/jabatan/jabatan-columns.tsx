import { Text } from '@mantine/core'
import { IconKey } from '@tabler/icons-react'
import type { BarisJabatan } from '../../../domain/organisasi/baris-jabatan'
import { SEBUTAN_SUMBER, sumberKebutuhan } from '../../../domain/organisasi/bezetting'
import { JUDUL_KOLOM_JABATAN, KOLOM_JABATAN, type KolomJabatan } from '../../../domain/organisasi/kolom-jabatan'
import { persetujuanTeks } from '../../../domain/organisasi/persetujuan'
import { SEBUTAN_JABATAN } from '../../../domain/organisasi/sebutan-jenis'
import { tingkatTeks } from '../../../domain/organisasi/tabel-jabatan'
import { tanggalPendek, type Tanggal } from '../../../domain/kit/tanggal'
import type { GridColumn } from '../../components/data-grid/grid-column'
import { angka } from '../../lib/format'
import { teksJabatan } from '../../text/jabatan'

type Kolom = Omit<GridColumn<BarisJabatan>, 'key' | 'title' | 'isSortable'>

const KOLOM: Readonly<Record<KolomJabatan, Kolom>> = {
  nama: { width: 230, grow: 2, isFixed: true, render: (b) => <Nama baris={b} /> },
  unor: { width: 150, grow: 1.4, render: (b) => <Clipped teks={b.unor} /> },
  perangkatDaerah: { width: 180, grow: 1, isHiddenAtFirst: true, render: (b) => <Clipped teks={b.perangkatDaerah} /> },
  jenis: { width: 110, isHiddenAtFirst: true, render: (b) => SEBUTAN_JABATAN[b.jenis] },
  tingkat: { width: 118, render: (b) => tingkatTeks(b) ?? SEBUTAN_JABATAN[b.jenis] },
  kelas: { width: 62, isNumber: true, render: (b) => b.kelas ?? '–' },
  kebutuhan: { width: 92, isNumber: true, render: (b) => <Kebutuhan baris={b} /> },
  sumberKebutuhan: { width: 130, isHiddenAtFirst: true, render: (b) => SEBUTAN_SUMBER[sumberKebutuhan(b)] },
  bebanKerja: { width: 150, isNumber: true, isHiddenAtFirst: true, render: (b) => (b.bebanKerja === null ? '–' : angka(b.bebanKerja)) },
  terisi: { width: 66, isNumber: true, render: (b) => <Terisi baris={b} /> },
  pppk: { width: 70, isNumber: true, isHiddenAtFirst: true, render: (b) => b.pppk },
  selisih: { width: 74, isNumber: true, render: (b) => <Selisih n={b.selisih} /> },
  pemegang: { width: 140, grow: 1.2, render: (b) => <Clipped teks={b.pemegang} /> },
  kosongSejak: { width: 124, render: (b) => <Kosong baris={b} /> },
  isJabatanKunci: { width: 116, isHiddenAtFirst: true, render: (b) => (b.isJabatanKunci ? teksJabatan.kunci : '') },
  persetujuan: { width: 116, isHiddenAtFirst: true, render: (b) => persetujuanTeks(b) ?? '' },
  syaratSertifikat: { width: 150, isHiddenAtFirst: true, render: (b) => <Clipped teks={b.syaratSertifikat} /> },
  tidakDiBerkasSejak: { width: 150, isHiddenAtFirst: true, render: (b) => <Hari hari={b.tidakDiBerkasSejak} /> }
}

/** The columns of the register of posts; every one can be sorted by. */
export const jabatanColumns: readonly (GridColumn<BarisJabatan> & { readonly key: KolomJabatan })[] = KOLOM_JABATAN.map((key) => ({
  key,
  title: JUDUL_KOLOM_JABATAN[key],
  isSortable: true,
  ...KOLOM[key]
}))

function Nama({ baris }: { readonly baris: BarisJabatan }): React.JSX.Element {
  return (
    <>
      <Text span fz="inherit" fw={baris.isPimpinan ? 600 : 400} title={baris.nama}>
        {baris.nama}
      </Text>
      {baris.isJabatanKunci && (
        <IconKey
          size={14}
          stroke={1.8}
          color="var(--mantine-color-emas-6)"
          style={{ flex: 'none', marginLeft: 6 }}
          aria-label={teksJabatan.kunci}
        />
      )}
    </>
  )
}

/** A need from an ABK says so to who rests on it. */
const Kebutuhan = ({ baris }: { readonly baris: BarisJabatan }): React.JSX.Element => (
  <span title={sumberKebutuhan(baris) === 'ABK' ? teksJabatan.dariAbk : undefined}>{baris.kebutuhan}</span>
)

/** PPPK are counted along and told apart (PermenPANRB 1/2020). */
const Terisi = ({ baris: { terisi, pppk } }: { readonly baris: BarisJabatan }): React.JSX.Element => (
  <span title={pppk === 0 ? undefined : teksJabatan.pnsPppk(terisi - pppk, pppk)}>{terisi}</span>
)

/** Shortage in red, surplus in blue, as peta jabatan writes them (PermenPANRB 1/2020). */
function Selisih({ n }: { readonly n: number }): React.JSX.Element {
  if (n === 0)
    return (
      <Text span fz="inherit" c="gray.5">
        0
      </Text>
    )
  return (
    <Text span fz="inherit" fw={600} c={n < 0 ? 'bahaya' : 'laut'}>
      {n < 0 ? `−${-n}` : `+${n}`}
    </Text>
  )
}

function Kosong({ baris: { isKosong, kosongSejak, kebutuhan } }: { readonly baris: BarisJabatan }): React.JSX.Element | null {
  if (!isKosong || kebutuhan === 0) return null
  return (
    <Text span fz="inherit" c="bahaya" className="angka">
      {kosongSejak === null ? teksJabatan.belumPernah : tanggalPendek(kosongSejak)}
    </Text>
  )
}

const Hari = ({ hari }: { readonly hari: Tanggal | null }): React.JSX.Element => (
  <span className="angka">{hari && tanggalPendek(hari)}</span>
)

/** Long names are cut off in a row; resting on one shows it whole. */
const Clipped = ({ teks }: { readonly teks: string | null }): React.JSX.Element => <span title={teks ?? ''}>{teks}</span>
