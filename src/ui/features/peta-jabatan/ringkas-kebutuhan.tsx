import { useMemo } from 'react'
import {
  type AngkaPeta,
  type RingkasCabang,
  type RingkasKelas,
  type RingkasTingkat,
  ringkasPerCabang,
  ringkasPerKelas,
  ringkasPerTingkat
} from '../../../domain/peta-jabatan/ringkasan-peta'
import { SARINGAN_PETA_KOSONG } from '../../../domain/peta-jabatan/saringan-peta'
import { labelTingkat, TINGKAT_PETA } from '../../../domain/peta-jabatan/tingkat-peta'
import { teksKebutuhan, teksPeta } from '../../text/peta-jabatan'
import { kolomAngka } from './kolom-angka'
import { useMejaPeta } from './meja-peta'
import classes from './peta-jabatan.module.css'
import { NihilSaring, TabelPeta } from './tabel-peta'
import { denganUrut, type KolomUrut, urutkan } from './urut-peta'

const teks = teksKebutuhan.ringkas

type Anak = { readonly children: React.ReactNode }

/** Shortage and surplus by unit: of the city by perangkat daerah. */
export function RingkasCabangTabel({ children }: Anak): React.JSX.Element {
  const { rekap, akar, pergi } = useMejaPeta()
  const rows = useMemo(() => ringkasPerCabang(rekap), [rekap])
  return (
    <Ringkas<RingkasCabang>
      utama={akar === null ? CABANG_KOTA : CABANG}
      rows={rows}
      idOf={({ unor, isSendiri }) => `${unor.id}${String(isSendiri)}`}
      onOpen={({ unor }) => pergi({ akar: unor.id, lihat: 'rinci' })}
      petunjuk={teks.petunjukUnit}
    >
      {children}
    </Ringkas>
  )
}

/** Shortage and surplus by class, with the levels found in each. */
export function RingkasKelasTabel({ children }: Anak): React.JSX.Element {
  const { rekap, pergi } = useMejaPeta()
  const rows = useMemo(() => ringkasPerKelas(rekap), [rekap])
  return (
    <Ringkas<RingkasKelas>
      utama={KELAS}
      rows={rows}
      idOf={({ kelas }) => String(kelas)}
      onOpen={({ kelas }) => pergi({ lihat: 'rinci', saringan: { ...SARINGAN_PETA_KOSONG, kelas: [kelas ?? 0] } })}
      petunjuk={teks.petunjuk}
    >
      {children}
    </Ringkas>
  )
}

/** Shortage and surplus by eselon and jenjang, with the classes found in each. */
export function RingkasTingkatTabel({ children }: Anak): React.JSX.Element {
  const { rekap, pergi } = useMejaPeta()
  const rows = useMemo(() => ringkasPerTingkat(rekap), [rekap])
  return (
    <Ringkas<RingkasTingkat>
      utama={TINGKAT}
      rows={rows}
      idOf={({ tingkat }) => tingkat}
      onOpen={({ tingkat }) => pergi({ lihat: 'rinci', saringan: { ...SARINGAN_PETA_KOSONG, tingkat: [tingkat] } })}
      petunjuk={teks.petunjuk}
    >
      {children}
    </Ringkas>
  )
}

const cabang = (title: string): readonly KolomUrut<RingkasCabang>[] => [
  {
    key: 'nama',
    title,
    width: 220,
    grow: 3,
    isFixed: true,
    kunci: ({ unor }) => unor.nama.toLowerCase(),
    render: ({ unor, isSendiri }) => <span title={unor.nama}>{isSendiri ? teks.langsung(unor.nama) : unor.nama}</span>
  }
]
const CABANG = cabang(teks.unit)
const CABANG_KOTA = cabang(teks.unitKota)

const KELAS: readonly KolomUrut<RingkasKelas>[] = [
  { key: 'nama', title: teks.kelas, width: 96, isFixed: true, kunci: ({ kelas }) => kelas, render: ({ kelas }) => teks.kelasKe(kelas) },
  { key: 'rincian', title: teks.jenjangnya, width: 130, grow: 2, render: ({ rincian }) => <span title={rincian}>{rincian}</span> }
]

const TINGKAT: readonly KolomUrut<RingkasTingkat>[] = [
  {
    key: 'nama',
    title: teks.tingkat,
    width: 140,
    grow: 2,
    isFixed: true,
    kunci: ({ tingkat }) => TINGKAT_PETA.indexOf(tingkat),
    render: ({ tingkat }) => labelTingkat(tingkat)
  },
  { key: 'rincian', title: teks.kelasnya, width: 90, grow: 1, render: ({ rincian }) => rincian }
]

type RingkasProps<T> = Anak & {
  /** The columns before the numbers: what a row is about. */
  readonly utama: readonly KolomUrut<T>[]
  readonly rows: readonly T[]
  readonly idOf: (row: T) => string
  readonly onOpen: (row: T) => void
  readonly petunjuk: string
}

function Ringkas<T extends AngkaPeta>({ utama, rows, idOf, onOpen, petunjuk, children }: RingkasProps<T>): React.JSX.Element {
  const { keadaan, atur, akar } = useMejaPeta()
  const { urut } = keadaan
  const columns = useMemo(() => denganUrut<T>([...utama, ...kolomAngka]), [utama])
  const sorted = useMemo(() => urutkan(rows, columns, urut), [rows, columns, urut])
  return (
    <>
      <div className={classes.alat}>{children}</div>
      <TabelPeta<T>
        label={`${teksKebutuhan.label}: ${teksKebutuhan.lihat[keadaan.lihat]}`}
        unit={teksKebutuhan.lihat[keadaan.lihat].replace('Per ', '')}
        columns={columns}
        rows={sorted}
        idOf={idOf}
        sort={urut}
        onSort={(next) => atur({ urut: next })}
        onOpen={onOpen}
        view={JSON.stringify([akar?.id ?? teksPeta.kota, keadaan.lihat, urut])}
        empty={<NihilSaring judul={teksKebutuhan.kosong} rinci={teksKebutuhan.kosongRinci} />}
        foot={<span>{petunjuk}</span>}
      />
    </>
  )
}
