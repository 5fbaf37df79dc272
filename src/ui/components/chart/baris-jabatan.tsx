import type { ReactNode } from 'react'
import { tanggalPendek } from '../../../domain/kit/tanggal'
import type { Jabatan } from '../../../domain/organisasi/jabatan'
import { bezettingJabatan, sumberKebutuhan } from '../../../domain/organisasi/bezetting'
import { holdersOf, isKosong, namaPemegang, type Pemegang } from '../../../domain/organisasi/kartu'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { PegawaiId } from '../../../domain/pegawai/pegawai'
import type { Penempatan } from '../../../domain/pegawai/penempatan'
import { teksBagan } from '../../text/bagan'
import { teksSunting } from '../../text/sunting'
import { useDragSource, useDragState } from '../drag/drag-pegawai'
import { type Tanda, WARNA_HASIL } from './marks'
import classes from './unor-panel.module.css'

type Props = {
  readonly snapshot: Snapshot
  readonly jabatan: Jabatan
  readonly penempatan: readonly Penempatan[]
  readonly tanda: Tanda | undefined
  readonly onPegawai: ((id: PegawaiId) => void) | undefined
  readonly alatJabatan?: ((jabatan: Jabatan) => ReactNode) | undefined
  /** Makes the name of the post a handle to drag it by. */
  readonly onAngkatJabatan?: ((jabatan: Jabatan, event: React.PointerEvent) => void) | undefined
}

/** One post of a unor: its name and class, how many of its seats are filled, and by whom. A place to drop a person on. */
export function BarisJabatan(props: Props): React.JSX.Element {
  const { snapshot, jabatan, penempatan, onPegawai } = props
  const drag = useDragState()
  const gravest = drag?.sasaran === jabatan.id ? (drag.vonis[0]?.warna ?? 'LULUS') : null
  return (
    <div
      className={classes.baris}
      style={gravest ? { '--warna': WARNA_HASIL[gravest] } : undefined}
      data-jabatan-id={jabatan.id}
      data-sasaran={gravest !== null || undefined}
    >
      <Kepala {...props} />
      <div className={classes.rinci}>{rinciJabatan(jabatan).join(' · ')}</div>
      {isKosong(penempatan) && <span className={classes.kosong}>{teksBagan.kosong}</span>}
      {holdersOf(snapshot, penempatan).map((p) => (
        <Orang key={`${p.pegawaiId} ${p.jenis}`} pemegang={p} tmt={tmtOf(penempatan, p)} onPegawai={onPegawai} />
      ))}
    </div>
  )
}

/** Its eselon and class, and that its need is reckoned, not estimated. */
const rinciJabatan = (jabatan: Jabatan): readonly string[] => [
  ...(jabatan.eselon === null ? [] : [jabatan.eselon]),
  ...(jabatan.kelas === null ? [] : [teksBagan.kelas(jabatan.kelas)]),
  ...(sumberKebutuhan(jabatan) === 'ABK' ? [teksBagan.dariAbk] : [])
]

/** The name of the post with its findings, its seats, and what can be done with it. */
function Kepala({ snapshot, jabatan, penempatan, tanda, alatJabatan, onAngkatJabatan }: Props): React.JSX.Element {
  const { pns, pppk, jumlah } = bezettingJabatan(snapshot, jabatan, () => penempatan)
  const pegangan = onAngkatJabatan && {
    'data-seret': true,
    title: teksSunting.seretJabatan,
    onPointerDown: (event: React.PointerEvent) => onAngkatJabatan(jabatan, event)
  }
  return (
    <div className={classes.jabatan}>
      <span {...pegangan}>{jabatan.nama}</span>
      {tanda && (
        <b className={classes.tanda} style={{ background: WARNA_HASIL[tanda.warna] }} title={teksBagan.temuan(tanda.jumlah)}>
          {tanda.jumlah}
        </b>
      )}
      <span className={classes.angka} title={pppk === 0 ? undefined : teksBagan.pnsPppk(pns, pppk)}>
        {jumlah}/{jabatan.kebutuhan}
      </span>
      {alatJabatan?.(jabatan)}
    </div>
  )
}

type OrangProps = { readonly pemegang: Pemegang; readonly tmt: string | null; readonly onPegawai: ((id: PegawaiId) => void) | undefined }

function Orang({ pemegang, tmt, onPegawai }: OrangProps): React.JSX.Element {
  const source = useDragSource({ id: pemegang.pegawaiId, nama: pemegang.nama, keterangan: pemegang.pangkat })
  const rinci = [pemegang.pangkat, tmt && teksBagan.sejak(tanggalPendek(tmt))].filter(Boolean).join(' · ')
  const isi = (
    <>
      <span className={classes.nama}>{namaPemegang(pemegang)}</span>
      <span className={classes.rinci}>{rinci}</span>
    </>
  )
  return onPegawai ? (
    <button
      type="button"
      className={classes.orang}
      data-pegawai-id={pemegang.pegawaiId}
      onClick={() => onPegawai(pemegang.pegawaiId)}
      {...source}
    >
      {isi}
    </button>
  ) : (
    <div className={classes.orang} data-pegawai-id={pemegang.pegawaiId} {...source}>
      {isi}
    </div>
  )
}

const tmtOf = (penempatan: readonly Penempatan[], { pegawaiId, jenis }: Pemegang): string | null =>
  penempatan.find((p) => p.pegawaiId === pegawaiId && p.jenis === jenis)?.tmtMulai ?? null
